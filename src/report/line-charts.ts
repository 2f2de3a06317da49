import type { Language } from '../types.ts';
import type { Gap, Line, Mark, Point } from './block.ts';
import { type Drawing, escapeText, fitted, letterPx, tickWriter, type Unit, wrapped } from './drawing.ts';
import { gapBands } from './gap-bands.ts';
import { colourOf } from './palette.ts';
import { Plot, renderPlot } from './plot.ts';
import { markRow, markRules, placeMarks } from './time-marks.ts';
import { endTicks, timeTicks } from './time-ticks.ts';

interface LineSpec {
  readonly unit: Unit;
  readonly lines: readonly Line[];
  readonly marks?: readonly Mark[];
  readonly gaps?: readonly Gap[];
  /** Id of the pattern that gaps are filled with. */
  readonly hatch: string;
}

/** Bold letters are wider than the plain ones that widths are counted in. */
const boldPx = 0.88;
/** Fewer points than this get dots too, so that one between two gaps can be seen. */
const fewPoints = 70;
/** Shares of fewer cases are not drawn. */
const fewestCases = 10;
/** More points than this are drawn without bands: they would be a grey mass. */
const manyPoints = 800;

/** All lines in one frame, named at their right ends where there is room. */
export function drawLines(whole: LineSpec, language: Language, width: number): Drawing {
  const spec = drawable(whole);
  const scales = scalesOf(spec, language);
  const wide = width > 500;
  const height = wide ? 300 : 230;
  const named = wide && spec.lines.length > 1;
  const longest = Math.max(0, ...spec.lines.map(({ label }) => label.length));
  const right = named ? Math.min(190, longest * letterPx + 16) : 14;
  const edges = { width, left: scales.left, right };
  const names = placeMarks(spec.marks ?? [], edges, [scales.first, scales.last]);
  const rows = Math.max(0, ...names.map(({ row }) => row + 1));
  const top = rows > 0 ? 8 + rows * markRow : 14;
  const frame = { ...edges, height: height + top - 14, top, bottom: 26 };
  return {
    width,
    height: frame.height,
    body: framed(spec.lines, spec, scales, frame, language, [
      ...markRules(names),
      ...(named ? nameLines(spec, scales, frame) : []),
    ]),
  };
}

/** One small frame for each line, all with the same scales; titles stand whole above them, on as many rows as it takes. */
export function drawMultiples(
  whole: LineSpec & { readonly columns?: 2 | 4 },
  language: Language,
  width: number,
): Drawing {
  const spec = drawable(whole);
  const scales = scalesOf(spec, language);
  const gap = 10;
  const cellOf = (count: number) => (width - gap * (count - 1)) / count;
  const longest = Math.max(0, ...spec.lines.flatMap(({ label }) => label.split(' ').map((word) => word.length)));
  const most = width > 500 ? (whole.columns ?? 4) : (whole.columns ?? 4) / 2;
  const columns = [most, most / 2].find((count) => count >= 1 && longest * letterPx * 1.1 <= cellOf(count) - 4) ?? 1;
  const cell = cellOf(columns);
  const rows = Math.ceil(spec.lines.length / columns);
  const titles = spec.lines.map(({ label }) => wrapped(label, (cell - 8) * boldPx));
  const titleRows = Math.max(1, ...titles.map((title) => title.length));
  const headline = 8 + 13 * titleRows;
  const plotHeight = 96;
  const rowHeight = headline + plotHeight + 8;
  const parts = spec.lines.map((line, index) => {
    const x = (index % columns) * (cell + gap);
    const y = Math.floor(index / columns) * rowHeight;
    const names = titles[index] ?? [];
    const title = names
      .map((name, row) => `<tspan x="${round(x + 2)}" dy="${row === 0 ? 0 : 13}">${escapeText(name)}</tspan>`)
      .join('');
    const frame = { width: cell, height: plotHeight, left: scales.left, right: 6, top: 6, bottom: 18 };
    const empty = line.points.every(({ value }) => value === null);
    const plot = framed([line], spec, scales, frame, language, empty ? [tooFew(language)] : []);
    const baseline = y + 12 + 13 * (titleRows - names.length);
    return (
      `<text y="${baseline}" font-size="12" font-weight="600" fill="currentColor">${title}</text>` +
      `<svg x="${round(x)}" y="${y + headline}" width="${round(cell)}" height="${plotHeight}">${plot}</svg>`
    );
  });
  return { width, height: Math.max(1, rows) * rowHeight, body: parts.join('') };
}

/** Said in a frame that would be empty. */
function tooFew(language: Language): Plot.Markish {
  const text = {
    fi: `alle ${fewestCases} tapausta jaksoa kohti`,
    sv: `färre än ${fewestCases} fall per period`,
    en: `fewer than ${fewestCases} cases per period`,
  }[language];
  return Plot.text([text], { text: () => text, frameAnchor: 'middle', fontSize: 11, fill: 'currentColor' });
}

/**
 * Without shares of fewer than ten cases, which would set the scale with one article of two, and without the periods
 * before the first and after the last that any line has. The table keeps them all.
 */
function drawable(spec: LineSpec): LineSpec {
  const lines = spec.lines.map((line) => ({
    ...line,
    points: line.points.map((point) =>
      point.total !== undefined && point.total < fewestCases ? { at: point.at, value: null } : point,
    ),
  }));
  const days = lines.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ at }) => at)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { ...spec, lines };
  return {
    ...spec,
    lines: lines.map((line) => ({ ...line, points: line.points.filter(({ at }) => at >= first && at <= last) })),
  };
}

interface FrameBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What all frames of a drawing share: worked out once, however many there are. */
interface Scales {
  /** Of the value axis. */
  readonly top: number;
  /** First days of the points, in order. */
  readonly starts: readonly string[];
  readonly first: string;
  readonly last: string;
  /** Room for the value axis, in pixels. */
  readonly left: number;
}

function scalesOf(spec: LineSpec, language: Language): Scales {
  const starts = [...new Set(spec.lines.flatMap((line) => line.points.map(({ at }) => at)))].sort();
  const [first = '2000-01-01', last = '2000-01-02'] = [starts[0], starts.at(-1)];
  const top = ceiling(spec);
  const left = 10 + letterPx * Math.max(3, tickWriter(spec.unit, language)(roundTick(top)).length);
  return { top, starts, first, last, left };
}

function framed(
  lines: readonly Line[],
  spec: LineSpec,
  { top, starts, first, last }: Scales,
  box: FrameBox,
  language: Language,
  extra: readonly Plot.Markish[],
): string {
  const tick = tickWriter(spec.unit, language);
  const roomy = box.width > 300;
  const longest = Math.max(...lines.map(({ points }) => points.length));
  const marks = lines.flatMap((line) => {
    const points = line.points.map((point) => ({ ...point, x: new Date(point.at) }));
    const colour = colourOf(line.colour);
    const band = points.some(({ low }) => low !== undefined) && longest <= manyPoints;
    return [
      ...(band
        ? [
            Plot.areaY(points, {
              x: 'x',
              y1: (point: Point) => (point.value === null ? Number.NaN : Math.min(top, point.low ?? point.value)),
              y2: (point: Point) => (point.value === null ? Number.NaN : Math.min(top, point.high ?? point.value)),
              fill: colour,
              fillOpacity: lines.length > 3 ? 0.1 : 0.18,
            }),
          ]
        : []),
      Plot.lineY(points, {
        x: 'x',
        y: (point: Point) => point.value ?? Number.NaN,
        stroke: colour,
        strokeWidth: roomy ? 1.8 : 1.4,
      }),
      ...(longest <= fewPoints && line.id !== 'level'
        ? [
            Plot.dot(
              points.filter(({ value }) => value !== null),
              { x: 'x', y: 'value', r: roomy ? 2.6 : 1.8, fill: colour },
            ),
          ]
        : []),
    ];
  });
  return inner(
    renderPlot({
      width: box.width,
      height: box.height,
      marginLeft: box.left,
      marginRight: box.right,
      marginTop: box.top,
      marginBottom: box.bottom,
      style: { fontSize: '12px' },
      x: { type: 'utc', domain: [new Date(first), new Date(last)], axis: null },
      y: { domain: [0, top], label: null, nice: false },
      marks: [
        ...gapBands(spec.gaps ?? [], starts, spec.hatch),
        Plot.gridY({ ticks: roomy ? 5 : 3, stroke: 'currentColor', strokeOpacity: 0.15 }),
        Plot.axisY({ ticks: roomy ? 5 : 3, tickSize: 0, label: null, tickFormat: tick, fontSize: 12 }),
        ...(roomy ? [dateAxis(first, last, box, language)] : endDates(first, last, language)),
        Plot.ruleY([0], { stroke: 'currentColor', strokeOpacity: 0.6 }),
        ...marks,
        ...extra,
      ],
    }),
  );
}

function dateAxis(first: string, last: string, box: FrameBox, language: Language): Plot.Markish {
  const ticks = timeTicks(first, last, Math.max(2, Math.floor((box.width - box.left - box.right) / 64)), language);
  return Plot.axisX(
    ticks.map(({ at }) => at),
    { tickSize: 4, label: null, fontSize: 12, tickFormat: (_: unknown, index: number) => ticks[index]?.label ?? '' },
  );
}

/** In a small frame only the first and the last date, at its ends. */
function endDates(first: string, last: string, language: Language): readonly Plot.Markish[] {
  return endTicks(first, last, language).map(({ at, label }, index) =>
    Plot.text([at], {
      x: (date: Date) => date,
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 5,
      textAnchor: index === 0 ? 'start' : 'end',
      text: () => label,
      fontSize: 11,
      fill: 'currentColor',
    }),
  );
}

/** The names at the right ends, pushed apart where lines end close together. */
function nameLines(spec: LineSpec, { top }: Scales, box: FrameBox): readonly Plot.Markish[] {
  const plotHeight = box.height - box.top - box.bottom;
  const ends = spec.lines.flatMap((line) => {
    const point = line.points.findLast(({ value }) => value !== null);
    if (point?.value === null || point?.value === undefined) return [];
    return [{ line, point, wanted: box.top + plotHeight * (1 - point.value / top) }];
  });
  let floor = Number.NEGATIVE_INFINITY;
  const placed = ends
    .sort((a, b) => a.wanted - b.wanted)
    .map((end) => {
      floor = Math.max(end.wanted, floor + 14);
      return { ...end, y: floor };
    });
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - (box.height - box.bottom));
  return placed.map(({ line, point, wanted, y }) =>
    Plot.text([point], {
      x: () => new Date(point.at),
      y: 'value',
      dx: 7,
      dy: y - over - wanted,
      textAnchor: 'start',
      text: () => fitted(line.label, box.right - 10),
      fill: colourOf(line.colour),
      fontSize: 12,
    }),
  );
}

/**
 * The top of the value axis: the highest value that rests on 30 cases or more, with some air; without any such, the
 * highest value. The tips of wide intervals may leave the frame; they stand in the table.
 */
function ceiling({ lines, unit }: LineSpec): number {
  const points = lines.flatMap((line) => line.points);
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const highs = points.flatMap(({ value, high, total }) =>
    value === null || (total !== undefined && total < 30) ? [] : [Math.min(high ?? value, value * 2)],
  );
  const highest = Math.max(0, ...values, ...highs) * 1.04;
  if (highest === 0) return unit === 'share' ? 0.1 : 1;
  return unit === 'share' ? Math.min(1, highest) : highest;
}

function roundTick(value: number): number {
  return Number(value.toPrecision(1));
}

/** Plot's svg without its own outer element's size, as a group with the text settings. */
function inner(svg: string): string {
  const body = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  return `<g text-anchor="middle" font-size="12" fill="currentColor">${body}</g>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
