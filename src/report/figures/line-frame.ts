import type { Language } from '../../types.ts';
import type { Gap, Line, Mark, Point } from '../block.ts';
import { speech } from '../words/speak.ts';
import { fewestCases, letterPx, tickWriter, type Unit } from './drawing.ts';
import { gapBands } from './gap-bands.ts';
import { colourOf } from './palette.ts';
import { Plot, renderPlot } from './plot.ts';
import { endTicks, timeTicks } from './time-ticks.ts';

/** One frame of lines over time: its scales, axes, intervals and gaps. */

export interface LineSpec {
  readonly unit: Unit;
  readonly lines: readonly Line[];
  /** Shares of two sides, from 0 to 100 %, with a rule where both are even. */
  readonly even?: boolean;
  readonly marks?: readonly Mark[];
  readonly gaps?: readonly Gap[];
  /** Id of the pattern that gaps are filled with. */
  readonly hatch: string;
}

/** Fewer points than this get dots too, so that one between two gaps can be seen. */
const fewPoints = 70;

/** More points than this are drawn without bands: they would be a grey mass. */
const manyPoints = 800;

/**
 * Without shares of fewer than ten cases, which would set the scale with one article of two, and without the periods
 * before the first and after the last that any line has. The table keeps them all.
 */
export function drawable(spec: LineSpec): LineSpec {
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

export interface FrameBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What all frames of a drawing share: worked out once, however many there are. */
export interface Scales {
  /** Of the value axis. */
  readonly top: number;
  /** First days of the points, in order. */
  readonly starts: readonly string[];
  readonly first: string;
  readonly last: string;
  /** Room for the value axis, in pixels. */
  readonly left: number;
  /** Without the numbers of the value axis. */
  readonly hidden?: boolean;
}

export function scalesOf(spec: LineSpec, language: Language): Scales {
  const starts = [...new Set(spec.lines.flatMap((line) => line.points.map(({ at }) => at)))].sort();
  const [first = '2000-01-01', last = '2000-01-02'] = [starts[0], starts.at(-1)];
  const top = ceiling(spec);
  const left = 10 + letterPx * Math.max(3, tickWriter(spec.unit, language)(roundTick(top)).length);
  return { top, starts, first, last, left };
}

export function framed(
  lines: readonly Line[],
  spec: LineSpec,
  { top, starts, first, last, hidden = false }: Scales,
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
      y: { domain: [0, top], label: null, nice: false, axis: null },
      marks: [
        ...gapBands(spec.gaps ?? [], starts, spec.hatch),
        Plot.gridY({ ticks: roomy ? 5 : 3, stroke: 'currentColor', strokeOpacity: 0.15 }),
        ...(hidden
          ? []
          : [Plot.axisY({ ticks: roomy ? 5 : 3, tickSize: 0, label: null, tickFormat: tick, fontSize: 12 })]),
        ...(roomy ? [dateAxis(first, last, box, language)] : endDates(first, last, language)),
        Plot.ruleY([0], { stroke: 'currentColor', strokeOpacity: 0.6 }),
        ...(spec.even ? [Plot.ruleY([0.5], { stroke: 'currentColor', strokeOpacity: 0.6 })] : []),
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

/**
 * The top of the value axis: the highest value that rests on 30 cases or more, with some air; without any such, the
 * highest value. The tips of wide intervals may leave the frame; they stand in the table.
 */
export function ceiling({ lines, unit, even }: LineSpec): number {
  if (even) return 1;
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

/** Values at line ends: shares with a decimal below ten per cent only, so that they stay short. */
export function endWriter(unit: Unit, language: Language): (value: number) => string {
  const say = speech(language);
  if (unit !== 'share') return tickWriter(unit, language);
  return (value) => (value > 0 && value < 0.1 ? say.share(value) : say.wholeShare(value));
}
