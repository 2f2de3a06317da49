import type { Bar } from '../block.ts';
import { letterPx, wrapped } from './drawing.ts';

/** Rows of bar charts: what they are called, and how much room that takes. */

/** Of a row; of one whose names take two lines. */
const rowHeights = { one: 24, two: 32 } as const;

export interface Row {
  readonly id: string;
  readonly label: string;
  /** Absent on the row that names a group. */
  readonly bar?: Bar | undefined;
}

/** A row's name on as many lines as its room asks for: names are never cut. */
export function nameLines(row: Row, px: number, width: number): readonly string[] {
  return isHeading(row) ? wrapped(row.label, (width - 10) * 0.88) : wrapped(row.label, px - 10);
}

export function rowHeightOf(rows: readonly Row[], px: number, width: number): number {
  return rows.some((row) => nameLines(row, px, width).length > 1) ? rowHeights.two : rowHeights.one;
}

export function isHeading({ bar }: Row): boolean {
  return bar === undefined;
}

export function labelWidth(rows: readonly Row[], width: number): number {
  const longest = Math.max(0, ...rows.filter((row) => !isHeading(row)).map(({ label }) => label.length));
  // A long word cannot be broken: where one needs more than its part, it gets up to the half.
  const word = Math.max(0, ...rows.flatMap(({ label }) => label.split(' ').map((part) => part.length)));
  return Math.min(longest * letterPx * 1.08 + 16, Math.max(width * 0.44, Math.min(word * letterPx + 14, width * 0.52)));
}
