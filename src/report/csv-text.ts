import { stringify } from 'csv-stringify/sync';
import { pictured } from '../control-characters.ts';
import { withoutFormula } from './formula-guard.ts';

export interface CsvShape {
  /** A byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
  readonly delimiter?: string | undefined;
}

type Cell = string | number | boolean | null;

/**
 * Rows as RFC 4180 wants them: lines end in CR LF, and cells are in quotes where they need them. The library quotes a cell
 * with CR LF in it but not one with a bare line feed or carriage return, which readers take for the end of the row.
 * Texts that a spreadsheet would run as a formula begin with an apostrophe, and control characters are shown as signs.
 */
export function csvText(rows: readonly (readonly Cell[])[], { bom = false, delimiter = ',' }: CsvShape = {}): string {
  return stringify(
    rows.map((row) => row.map(safe)),
    { bom, delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}

function safe(cell: Cell): Cell {
  return typeof cell === 'string' ? withoutFormula(pictured(cell)) : cell;
}
