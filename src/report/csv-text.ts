import { stringify } from 'csv-stringify/sync';
import { withoutFormula } from './formula-guard.ts';

export interface CsvShape {
  /** A byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
  readonly delimiter?: string | undefined;
}

/**
 * Rows as RFC 4180 wants them: lines end in CR LF, and cells are in quotes where they need them. The library quotes a cell
 * with CR LF in it but not one with a bare line feed or carriage return, which readers take for the end of the row.
 * Texts that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function csvText(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  { bom = false, delimiter = ',' }: CsvShape = {},
): string {
  return stringify(
    rows.map((row) => row.map(withoutFormula)),
    { bom, delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}
