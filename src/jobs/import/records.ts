import { parse } from 'csv-parse/sync';
import { messageOf } from '../../errors.ts';
import { type Line, longestLine } from './lines.ts';

export type ImportFormat = 'tsv' | 'csv' | 'jsonl';

/** A record of a file with the line it begins on: its cells, or a JSON object, or why it is neither. */
export type ImportRecord =
  | { readonly line: number; readonly raw: string; readonly cells: readonly string[] }
  | { readonly line: number; readonly raw: string; readonly object: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly raw: string; readonly reason: string; readonly message: string };

export interface RecordOptions {
  readonly format: ImportFormat;
  readonly delimiter: string;
  /** Whether cells may stand in quotes. */
  readonly quote: boolean;
}

/** Groups lines into records. A broken one costs its own line, never the rows behind it. Empty lines are left out. */
export async function* readRecords(
  batches: AsyncIterable<readonly Line[]> | Iterable<readonly Line[]>,
  options: RecordOptions,
): AsyncGenerator<readonly ImportRecord[], void, void> {
  /** Lines of a record whose quotes are still open. */
  let open: Line[] = [];
  let openLength = 0;
  const close = (): void => {
    open = [];
    openLength = 0;
  };
  for await (const lines of batches) {
    const records: ImportRecord[] = [];
    let queue: readonly Line[] = lines;
    while (queue.length > 0) {
      let again: readonly Line[] = [];
      for (const [index, line] of queue.entries()) {
        if (open.length === 0 && (options.format === 'jsonl' || !options.quote || !line.text.includes('"'))) {
          const record = single(line, options);
          if (record) records.push(record);
          continue;
        }
        open.push(line);
        openLength += line.text.length;
        const state = quotes(line.text, options.delimiter, open.length > 1);
        if (state === 'open' && openLength < longestLine && !line.cut) continue;
        const [first = line, ...rest] = open;
        close();
        if (state === 'closed') {
          const text = [first, ...rest].map((part) => part.text).join('\n');
          records.push(quoted(first, text, options));
        } else {
          records.push(
            state === 'broken'
              ? refuse(first, 'stray_quote', 'a quote ends within a cell; double the quotes inside quoted cells')
              : refuse(first, 'open_quote', 'a quote that is opened here is never closed'),
          );
          again = [...rest, ...queue.slice(index + 1)];
          break;
        }
      }
      queue = again;
    }
    if (records.length > 0) yield records;
  }
  // The file has ended: what is open will not be closed, but the lines behind the first may be whole.
  while (open.length > 0) {
    const [first, ...rest] = open;
    close();
    if (!first) break;
    const records: ImportRecord[] = [refuse(first, 'open_quote', 'a quote that is opened here is never closed')];
    for await (const more of readRecords([rest], options)) {
      records.push(...more);
    }
    yield records;
  }
}

function refuse(line: Line, reason: string, message: string): ImportRecord {
  return { line: line.line, raw: line.text, reason, message };
}

function single(line: Line, { format, delimiter }: RecordOptions): ImportRecord | undefined {
  if (line.cut) return refuse(line, 'too_long', `the line is longer than ${longestLine / 1_000_000} MB`);
  if (line.text === '' || /^\s*$/.test(line.text.slice(0, 1000))) return undefined;
  if (format !== 'jsonl') return { line: line.line, raw: line.text, cells: line.text.split(delimiter) };
  let value: unknown;
  try {
    value = JSON.parse(line.text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse(line, 'bad_json', `not valid JSON: ${messageOf(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(line, 'bad_json', 'a JSON object was expected');
  }
  return { line: line.line, raw: line.text, object: value as Readonly<Record<string, unknown>> };
}

function quoted(line: Line, text: string, { delimiter }: RecordOptions): ImportRecord {
  try {
    const [cells] = parse(text, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][];
    return { line: line.line, raw: text, cells: cells ?? [] };
  } catch (error) {
    return { line: line.line, raw: text, reason: 'bad_quotes', message: messageOf(error) };
  }
}

/**
 * Whether, at the end of this line of a record, quotes are closed, still open, or such that no later line can mend
 * them. `inside`: an earlier line left them open.
 */
function quotes(text: string, delimiter: string, inside: boolean): 'closed' | 'open' | 'broken' {
  let position = inside ? -1 : 0;
  while (position <= text.length) {
    if (position >= 0 && text[position] !== '"') {
      const next = text.indexOf(delimiter, position);
      if (next < 0) return 'closed';
      position = next + delimiter.length;
      continue;
    }
    let end = text.indexOf('"', position + 1);
    while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end < 0) return 'open';
    if (end + 1 === text.length) return 'closed';
    if (!text.startsWith(delimiter, end + 1)) return 'broken';
    position = end + 1 + delimiter.length;
  }
  return 'closed';
}
