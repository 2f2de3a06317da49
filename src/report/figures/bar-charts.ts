import type { Language } from '../../types.ts';
import type { Bar } from '../block.ts';
import { locales, speech } from '../words/speak.ts';
import { isHeading, labelWidth, nameLines, type Row, rowHeightOf } from './bar-rows.ts';
import { type Drawing, fewestCases, tickWriter, type Unit, widths } from './drawing.ts';
import { colourOf } from './palette.ts';
import { Plot, renderPlot } from './plot.ts';
import { placeNames, stackEnd, stackParts, stackRows } from './stack-names.ts';

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
  const least = Math.min(0, ...bars.map(({ value, low }) => low ?? value));
  const most = widest === 0 && least === 0 ? (spec.unit === 'share' ? 0.1 : 1) : widest;
  const height = rows.length * (rowHeightOf(rows, names, width) + (least < 0 ? 10 : 0)) + 30;
  const body = renderPlot({
    width,
    height,
    marginLeft: names,
    marginRight: 46,
    marginTop: 4,
    marginBottom: 26,
    x: { domain: [least, most], label: null },
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
        // Beside a difference's interval the number would stand under another one of the axis.
        ...(least < 0 ? { x: 'value', dy: -12 } : { x: endOf, dx: 6, textAnchor: 'start' as const }),
        y: 'id',
        text: ({ value }: ValuedBar) => `${least < 0 && value > 0 ? '+' : ''}${exact(value)}`,
        fontSize: 12,
        fill: 'currentColor',
        stroke: 'var(--page)',
        strokeWidth: 3,
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
  const rows = stackRows(bars);
  const names = labelWidth(rows, width);
  const direct = width === widths.wide ? placeNames(bars, width) : undefined;
  const top = direct ? 20 : 4;
  const tick = tickWriter('share', language);
  const whole = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 });
  const parts = rows.flatMap((row) => stackParts(bars, row.label));
  const height = rows.length * rowHeightOf(rows, names, width) + 26 + top;
  const plotWidth = width - names - stackEnd;
  const body = renderPlot({
    width,
    height,
    marginLeft: names,
    marginRight: stackEnd,
    marginTop: top,
    marginBottom: 26,
    x: { domain: [0, 1], label: null },
    y: { type: 'band', domain: rows.map(({ id }) => id), axis: null, padding: 0.2 },
    marks: [
      Plot.axisX({ ticks: width > 500 ? 5 : 2, tickSize: 0, label: null, tickFormat: tick, fontSize: 12 }),
      ...rowNames(rows, names, width),
      ...parts.map((part) =>
        Plot.barX([part], { x1: 'start', x2: 'end', y: 'id', fill: colourOf(part.colour), insetRight: 1 }),
      ),
      ...(direct ?? []).map(({ label, colour, middle }) =>
        Plot.text([label], {
          x: () => middle,
          frameAnchor: 'top',
          dy: -5,
          lineAnchor: 'bottom',
          text: () => label,
          fontSize: 12,
          fontWeight: 600,
          fill: colourOf(colour),
        }),
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

function grouped(svg: string): string {
  const body = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  return `<g text-anchor="middle" font-size="12" fill="currentColor">${body}</g>`;
}
