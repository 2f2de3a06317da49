import { csvText } from '../../report/csv-text.ts';
import type { Column, Value } from './columns.ts';
import { type OpenTableFile, openTextFile } from './table-file.ts';

/**
 * RFC 4180: a row of names, cells in quotes where they need them, lines that end in CR LF; UTF-8 without a byte order
 * mark, since R and Python take one for a part of the first name. What is not known is an empty cell. Texts that a
 * spreadsheet would run as a formula begin with an apostrophe.
 */
export const openCsvFile: OpenTableFile = (path, columns) =>
  openTextFile(path, csvText([columns.map(({ name }) => name)]), (rows) =>
    csvText(rows.map((row) => row.map((value, at) => cellOf(value, columns[at])))),
  );

function cellOf(value: Value, column: Column | undefined): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  if (column?.type === 'list' && Array.isArray(value)) return value.map(String).join(';');
  return JSON.stringify(value);
}
