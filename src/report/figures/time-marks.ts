import type { Mark } from '../block.ts';
import { letterPx } from './drawing.ts';
import { Plot } from './plot.ts';

/** Height of a row of names above the frame. */
export const markRow = 13;

/** Of a frame: its whole width and the margins beside the plot, in pixels. */
interface Edges {
  readonly width: number;
  readonly left: number;
  readonly right: number;
}

export interface PlacedMark extends Mark {
  /** From the rule to the middle of its name, in pixels. */
  readonly dx: number;
  /** 0 is the row next to the frame. */
  readonly row: number;
}

/** Names of dated rules on as many rows as it takes to keep them apart, each as near to its rule as the edges allow. */
export function placeMarks(
  marks: readonly Mark[],
  { width, left, right }: Edges,
  [first, last]: readonly [string, string],
): readonly PlacedMark[] {
  const span = Math.max(1, Date.parse(last) - Date.parse(first));
  const ends: number[] = [];
  return marks
    .filter(({ at }) => at >= first && at <= last)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((mark) => {
      const x = left + ((Date.parse(mark.at) - Date.parse(first)) / span) * (width - left - right);
      const half = (mark.label.length * letterPx) / 2;
      const middle = Math.min(Math.max(x, half), width - half);
      const free = ends.findIndex((end) => middle - half > end + 4);
      const row = free >= 0 ? free : ends.length;
      ends[row] = middle + half;
      return { ...mark, dx: middle - x, row };
    });
}

export function markRules(marks: readonly PlacedMark[]): readonly Plot.Markish[] {
  return marks.flatMap((mark) => [
    Plot.ruleX([new Date(mark.at)], { stroke: 'currentColor', strokeOpacity: 0.45, strokeDasharray: '2,3' }),
    Plot.text([mark], {
      x: () => new Date(mark.at),
      frameAnchor: 'top',
      dx: mark.dx,
      dy: -4 - mark.row * markRow,
      lineAnchor: 'bottom',
      text: 'label',
      fontSize: 11,
      fill: 'currentColor',
    }),
  ]);
}
