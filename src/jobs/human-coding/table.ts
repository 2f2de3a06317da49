import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { messageOf, UsageError } from '../../errors.ts';
import { didYouMean } from '../../nearest.ts';
import { checkReadable } from '../import/files.ts';
import { type Line, readLines } from '../import/lines.ts';
import { readRecords } from '../import/records.ts';
import { delimiterOf } from '../table-delimiter.ts';
import { plain, unguarded } from './cells.ts';
import { type CodeColumn, codeColumns } from './files.ts';

/** A row of a coder's table, by column; or a line that is no row, and why. */
export type TableRow =
  | { readonly line: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly line: number; readonly message: string };

const known = ['code', 'coder', 'outlet', 'id', 'url', ...codeColumns] as const;

/** A sample has at most 100,000 articles; a packed file of some megabytes can hold a thousand times as much. */
const longest = { lines: 3_000_000, characters: 400_000_000 } as const;

/** All lines of a coder's file; they are few. Throws UsageError where it cannot be read as text. */
export async function linesOfFile(
  file: string,
  most: { lines: number; characters: number } = longest,
): Promise<readonly Line[]> {
  checkReadable(file);
  const lines: Line[] = [];
  try {
    if (file !== '-') {
      for await (const chunk of createReadStream(file, { end: 3 })) {
        if (String(chunk).startsWith('PK')) throw new Error('it is a workbook; save the sheet as CSV (UTF-8)');
      }
    }
    let characters = 0;
    for await (const batch of readLines(file, file === '-' ? process.stdin : Readable.from([]))) {
      for (const line of batch) {
        lines.push(line);
        characters += line.text.length;
      }
      if (lines.length > most.lines || characters > most.characters) {
        throw new Error('it is longer than the file of any sample');
      }
    }
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${messageOf(error)})`);
  }
  return lines;
}

/**
 * Reads a table whose header names its columns: comma, semicolon or tab between cells, whichever the header has most of;
 * a first line `sep=;` (Excel) is passed over. Columns that it does not know are left alone. Throws UsageError for a header
 * without a column to find the article by, or without a code.
 */
export async function* readTable(file: string, all: readonly Line[]): AsyncGenerator<TableRow, void, void> {
  const { delimiter, isStated } = delimiterOf(all[0]?.text ?? '');
  const lines = (isStated ? all.slice(1) : all).map((line, index) =>
    index === 0 ? { ...line, text: line.text.replace(/^\uFEFF/, '') } : line,
  );
  let columns: readonly (string | undefined)[] | undefined;
  for await (const records of readRecords([lines], { format: 'csv', delimiter, quote: true })) {
    for (const record of records) {
      if ('message' in record) yield { line: record.line, message: record.message };
      else if (!('cells' in record)) continue;
      else if (columns === undefined) columns = columnsOf(file, record.line, record.cells);
      else {
        const cells: Record<string, string> = {};
        for (const [index, cell] of record.cells.entries()) {
          const column = columns[index];
          if (column !== undefined) cells[column] = column === 'body' ? '' : unguarded(cell);
        }
        yield { line: record.line, cells };
      }
    }
  }
  if (columns === undefined)
    throw new UsageError(`${file}: is empty; a coder's file begins with the names of its columns`);
}

function columnsOf(file: string, line: number, cells: readonly string[]): readonly (string | undefined)[] {
  const names = new Map(known.map((name) => [plain(name).replaceAll(' ', ''), name]));
  const columns = cells.map((cell) => names.get(plain(cell).replaceAll(' ', '')));
  const has = (name: (typeof known)[number]) => columns.includes(name);
  const double = columns.find((name, index) => name !== undefined && columns.indexOf(name) < index);
  if (double !== undefined) throw new UsageError(`${file}:${line}: the column "${double}" stands twice`);
  if (!has('code') && !has('url') && !(has('outlet') && has('id'))) {
    const hint = didYouMean(
      'code',
      cells.map((cell) => cell.trim()),
    );
    throw new UsageError(
      `${file}:${line}: has no column "code" (nor "url", nor "outlet" and "id") to find articles by${hint}`,
    );
  }
  const codes: readonly CodeColumn[] = codeColumns;
  if (!codes.some(has)) throw new UsageError(`${file}:${line}: has none of the columns ${codes.join(', ')}`);
  return columns;
}
