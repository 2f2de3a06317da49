import type { Language } from '../../types.ts';
import type { Sides } from '../block.ts';
import { speech } from '../words/speak.ts';
import { type Drawing, fewestCases, letterPx, tickWriter, wrapped } from './drawing.ts';
import { colourOf } from './palette.ts';
import { Plot, renderPlot } from './plot.ts';

type Row = Sides & { readonly id: string };
type Drawn = Row & { readonly value: number };

/** Half of all: where both sides are seen equally often. */
const middle = 0.5;

/**
 * Shares of two sides as dots with their interval between the names of both, with a rule where they are even. A dot
 * stands the nearer to a side the larger its share, has its colour, and says its share.
 */
export function drawSides(sides: readonly Sides[], language: Language, width: number): Drawing {
  const rows = sides.map((side, index): Row => ({ ...side, id: String(index) }));
  const room = width * (width > 500 ? 0.27 : 0.3);
  const longest = Math.max(0, ...rows.flatMap(({ left, right }) => [left.length, right.length]));
  const names = Math.min(room, longest * letterPx * 1.08 + 16);
  const lines = (name: string): readonly string[] => wrapped(name, names - 10);
  const most = Math.max(1, ...rows.flatMap(({ left, right }) => [lines(left).length, lines(right).length]));
  const rowHeight = 22 + 12 * most;
  const say = speech(language);
  const tick = tickWriter('share', language);
  const drawn = rows.flatMap((row): readonly Drawn[] =>
    row.value === null || (row.total ?? fewestCases) < fewestCases ? [] : [{ ...row, value: row.value }],
  );
  const few = { fi: 'liian vähän tapauksia', sv: 'för få fall', en: 'too few cases' }[language];
  const thin = rows.filter(({ id }) => drawn.every((row) => row.id !== id));
  const nameMark = (side: 'left' | 'right'): Plot.Markish =>
    Plot.text(rows, {
      y: 'id',
      frameAnchor: side,
      dx: side === 'left' ? -10 : 10,
      textAnchor: side === 'left' ? 'end' : 'start',
      text: (row: Row) => lines(row[side]).join('\n'),
      lineHeight: 1.05,
      fontSize: 12,
      fontWeight: 600,
      fill: colourOf(side),
    });
  const ticks = width > 500 ? [0, 0.25, middle, 0.75, 1] : [0, middle, 1];
  const height = rows.length * rowHeight + 30;
  const body = renderPlot({
    width,
    height,
    marginLeft: names,
    marginRight: names,
    marginTop: 4,
    marginBottom: 26,
    x: { domain: [0, 1], label: null },
    y: { type: 'band', domain: rows.map(({ id }) => id), axis: null, padding: 0.25 },
    marks: [
      Plot.gridX(ticks, { stroke: 'currentColor', strokeOpacity: 0.15 }),
      Plot.axisX(ticks, {
        tickSize: 0,
        label: null,
        tickFormat: (at: number) => tick(Math.max(at, 1 - at)),
        fontSize: 12,
      }),
      Plot.ruleX([middle], { stroke: 'currentColor', strokeOpacity: 0.6 }),
      nameMark('left'),
      nameMark('right'),
      ...drawn.flatMap((row) => {
        const colour = colourOf(row.value < middle ? 'right' : 'left');
        const at = 1 - row.value;
        return [
          Plot.ruleY([row], {
            x1: 1 - (row.high ?? row.value),
            x2: 1 - (row.low ?? row.value),
            y: 'id',
            stroke: colour,
            strokeWidth: 5,
            strokeOpacity: 0.35,
            strokeLinecap: 'round',
          }),
          Plot.dot([row], { x: () => at, y: 'id', r: 4.5, fill: colour }),
          Plot.text([row], {
            x: () => at,
            y: 'id',
            dy: -13,
            text: () => say.wholeShare(Math.max(row.value, 1 - row.value)),
            fontSize: 12,
            fill: 'currentColor',
          }),
        ];
      }),
      Plot.text(thin, {
        x: () => middle,
        y: 'id',
        text: () => few,
        fontSize: 11,
        fontStyle: 'italic',
        fill: 'currentColor',
      }),
    ],
  });
  const inner = body.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  return { width, height, body: `<g text-anchor="middle" font-size="12" fill="currentColor">${inner}</g>` };
}
