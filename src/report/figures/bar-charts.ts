import type { Language } from '../../types.ts';
import type { Bar } from '../block.ts';
import { locales, speech } from '../words/speak.ts';
import { type Drawing, fewestCases, letterPx, tickWriter, type Unit, wrapped } from './drawing.ts';
import { colourOf } from './palette.ts';
import { Plot, renderPlot } from './plot.ts';

/** Of a row; of one whose names take two lines. */
const rowHeights = { one: 24, two: 32 } as const;

interface Row {
  readonly id: string;
  readonly label: string;
  /** Absent on the row that names a group. */
  readonly bar?: Bar | undefined;
}

type ValuedBar = Bar & { readonly value: number };

/** Counts as bars from zero, shares as dots with their interval; a group's name stands on a row above its bars. */
export function drawDots(
  spec: { readonly unit: Unit; readonly bars: readonly Bar[] },
  language: Language,
  width: number,
): Drawing {
  const rows: Row[] = [];
  for (const [index, bar] of spec.bars.entries()) {
    if (bar.group !== undefined && bar.group !== spec.bars[index - 1]?.group) {
      rows.push({ id: `heading ${index}`, label: bar.group });
    }
    rows.push({ id: String(index), label: bar.label, bar });
  }
  const isThin = ({ total }: Bar): boolean => spec.unit === 'share' && total !== undefined && total < fewestCases;
  const bars = rows.flatMap(({ id, bar }) =>
    bar && bar.value !== null && !isThin(bar) ? [{ ...bar, id, value: bar.value }] : [],
  );
  const thin = rows.filter(({ bar }) => bar !== undefined && isThin(bar));
  const names = labelWidth(rows, width);
  const tick = tickWriter(spec.unit, language);
  const exact =
    spec.unit === 'share' ? (value: number) => speech(language).share(value) : tickWriter(spec.unit, language);
  const endOf = ({ value, high }: ValuedBar): number => high ?? value;
  const widest = Math.max(0, ...bars.map(endOf));
  // One mark for all bars of a colour: setting up a mark takes longer than drawing it.
  const byColour = new Map<string, ValuedBar[]>();
  for (const bar of bars) {
    const colour = colourOf(bar.colour);
    byColour.set(colour, [...(byColour.get(colour) ?? []), bar]);
  }
  const most = widest === 0 ? (spec.unit === 'share' ? 0.1 : 1) : widest;
  const height = rows.length * rowHeightOf(rows, names, width) + 30;
  const body = renderPlot({
    width,
    height,
    marginLeft: names,
    marginRight: 46,
    marginTop: 4,
    marginBottom: 26,
    x: { domain: [0, most], label: null },
    y: { type: 'band', domain: rows.map(({ id }) => id), axis: null, padding: 0.25 },
    marks: [
      Plot.gridX({ ticks: width > 500 ? 6 : 3, stroke: 'currentColor', strokeOpacity: 0.15 }),
      Plot.axisX({ ticks: width > 500 ? 6 : 3, tickSize: 0, label: null, tickFormat: tick, fontSize: 12 }),
      ...rowNames(rows, names, width),
      Plot.ruleX([0], { stroke: 'currentColor', strokeOpacity: 0.6 }),
      ...[...byColour].flatMap(([colour, own]) =>
        spec.unit === 'count'
          ? [Plot.barX(own, { x: 'value', y: 'id', fill: colour })]
          : [
              Plot.ruleY(own, {
                x1: ({ value, low }: ValuedBar) => low ?? value,
                x2: endOf,
                y: 'id',
                stroke: colour,
                strokeWidth: 5,
                strokeOpacity: 0.35,
                strokeLinecap: 'round',
              }),
              Plot.dot(own, { x: 'value', y: 'id', r: 4.5, fill: colour }),
            ],
      ),
      Plot.text(bars, {
        x: endOf,
        y: 'id',
        dx: 6,
        textAnchor: 'start',
        text: ({ value }: ValuedBar) => exact(value),
        fontSize: 12,
        fill: 'currentColor',
      }),
      Plot.text(thin, {
        x: 0,
        y: 'id',
        dx: 6,
        textAnchor: 'start',
        text: () => fewCases[language],
        fontSize: 11,
        fontStyle: 'italic',
        fill: 'currentColor',
      }),
    ],
  });
  return { width, height, body: grouped(body) };
}

/** In place of a share that only shows chance. */
const fewCases = {
  fi: `alle ${fewestCases} tapausta`,
  sv: `färre än ${fewestCases} fall`,
  en: `fewer than ${fewestCases} cases`,
} as const;

/** Shares of one whole: one bar for each group, its parts in the order given. */
export function drawStacks(bars: readonly Bar[], language: Language, width: number): Drawing {
  const groups = [...new Set(bars.map(({ group }) => group ?? ''))];
  const rows = groups.map(
    (label): Row => ({ id: label, label, bar: bars.find(({ group }) => (group ?? '') === label) }),
  );
  const names = labelWidth(rows, width);
  const tick = tickWriter('share', language);
  const whole = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 });
  const parts = groups.flatMap((group) => {
    let start = 0;
    return bars
      .filter((bar) => (bar.group ?? '') === group)
      .flatMap((bar) => {
        if (bar.value === null) return [];
        const part = { ...bar, id: group, start, end: start + bar.value, share: bar.value };
        start += bar.value;
        return [part];
      });
  });
  const height = groups.length * rowHeightOf(rows, names, width) + 30;
  const plotWidth = width - names - 14;
  const body = renderPlot({
    width,
    height,
    marginLeft: names,
    marginRight: 14,
    marginTop: 4,
    marginBottom: 26,
    x: { domain: [0, 1], label: null },
    y: { type: 'band', domain: groups, axis: null, padding: 0.2 },
    marks: [
      Plot.axisX({ ticks: width > 500 ? 5 : 2, tickSize: 0, label: null, tickFormat: tick, fontSize: 12 }),
      ...rowNames(rows, names, width),
      ...parts.map((part) =>
        Plot.barX([part], { x1: 'start', x2: 'end', y: 'id', fill: colourOf(part.colour), insetRight: 1 }),
      ),
      Plot.text(
        parts.filter(({ share }) => share * plotWidth > 34),
        {
          x: (part: (typeof parts)[number]) => (part.start + part.end) / 2,
          y: 'id',
          text: (part: (typeof parts)[number]) => whole.format(part.share),
          fill: 'var(--on-hue)',
          fontSize: 12,
        },
      ),
    ],
  });
  return { width, height, body: grouped(body) };
}

/** Names of bars end at the axis; names of groups begin at the left edge and may run over the empty row. */
function rowNames(rows: readonly Row[], px: number, width: number): readonly Plot.Markish[] {
  const headings = rows.filter(isHeading);
  return [
    Plot.text(
      rows.filter((row) => !isHeading(row)),
      {
        y: 'id',
        frameAnchor: 'left',
        dx: -8,
        textAnchor: 'end',
        text: (row: Row) => nameLines(row, px, width).join('\n'),
        lineHeight: 1.05,
        fontSize: 12,
        fill: 'currentColor',
      },
    ),
    Plot.text(headings, {
      y: 'id',
      frameAnchor: 'left',
      dx: -px,
      dy: 3,
      textAnchor: 'start',
      text: (row: Row) => nameLines(row, px, width).join('\n'),
      lineHeight: 1.05,
      fontSize: 12,
      fontWeight: 600,
      fill: 'currentColor',
    }),
  ];
}

/** A row's name on as many lines as its room asks for: names are never cut. */
function nameLines(row: Row, px: number, width: number): readonly string[] {
  return isHeading(row) ? wrapped(row.label, (width - 10) * 0.88) : wrapped(row.label, px - 10);
}

function rowHeightOf(rows: readonly Row[], px: number, width: number): number {
  return rows.some((row) => nameLines(row, px, width).length > 1) ? rowHeights.two : rowHeights.one;
}

function isHeading({ bar }: Row): boolean {
  return bar === undefined;
}

function labelWidth(rows: readonly Row[], width: number): number {
  const longest = Math.max(0, ...rows.filter((row) => !isHeading(row)).map(({ label }) => label.length));
  // A long word cannot be broken: where one needs more than its part, it gets up to the half.
  const word = Math.max(0, ...rows.flatMap(({ label }) => label.split(' ').map((part) => part.length)));
  return Math.min(longest * letterPx * 1.08 + 16, Math.max(width * 0.44, Math.min(word * letterPx + 14, width * 0.52)));
}

function grouped(svg: string): string {
  const body = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  return `<g text-anchor="middle" font-size="12" fill="currentColor">${body}</g>`;
}
