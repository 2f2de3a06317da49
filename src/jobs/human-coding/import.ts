import type { Frame } from '../../annotate/frame.ts';
import { messageOf, UsageError } from '../../errors.ts';
import type { CodedByPeople, Store } from '../../store/store.ts';
import type { Codes } from '../../types.ts';
import { codesOf } from '../evaluate/gold.ts';
import { readRecords } from '../import/records.ts';
import { codesReader, isEmpty } from './cells.ts';
import { articleCode, type CodeColumn, codeColumns } from './files.ts';
import { linesOfFile, readTable } from './table.ts';

export interface CodesImport {
  readonly files: readonly string[];
  /** Whose codes they are, where the rows do not say. */
  readonly coder?: string | undefined;
  readonly frames: readonly Frame[];
  readonly now: string;
}

export interface CodesImported {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows in which nothing is coded yet; what their coder had said before stands. */
  readonly empty: number;
  /** Rows that were not taken. */
  readonly refused: number;
  readonly coders: readonly string[];
  /** `file:line:column: what is wrong`, for every cell or row that could not be taken. */
  readonly problems: readonly string[];
}

/** A row as every format gives it: how to find its article, who coded it, and what. */
interface Row {
  readonly place: string;
  readonly code?: string | undefined;
  readonly outlet?: string | undefined;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly coder?: string | undefined;
  readonly codes: Omit<Codes, 'coder'>;
  readonly empty: boolean;
}

type Read = Row | { readonly problems: readonly string[] };

/**
 * Reads coders' files (CSV, TSV, or JSONL as gold) into the store. A row with a code that cannot be is reported and left
 * out, all others are kept; a coder's codes of an article replace what that coder had said of it. Throws UsageError for
 * files that cannot be read and rows whose coder nobody names.
 */
export async function importCodes(store: Store, options: CodesImport): Promise<CodesImported> {
  const find = await articleFinder(store);
  const problems: string[] = [];
  const taken = new Map<string, { readonly place: string; readonly item: CodedByPeople }>();
  let [rows, empty, refused] = [0, 0, 0];
  for (const file of options.files) {
    for await (const read of readRows(file, options)) {
      rows += 1;
      const wrong = 'problems' in read ? read.problems : undefined;
      if (wrong) {
        problems.push(...wrong);
        refused += 1;
        continue;
      }
      const row = read as Row;
      if (row.empty) {
        empty += 1;
        continue;
      }
      const key = await find(row);
      if (typeof key === 'string') {
        problems.push(`${row.place}${key}`);
        refused += 1;
        continue;
      }
      const coder = row.coder ?? options.coder ?? '';
      const codes: Codes = { coder, ...row.codes };
      const before = taken.get(`${key} ${coder}`);
      if (before && JSON.stringify(before.item.codes) !== JSON.stringify(codes)) {
        problems.push(`${row.place}: ${coder} has coded the same article otherwise in ${before.place}, which stands`);
        refused += 1;
      } else taken.set(`${key} ${coder}`, { place: row.place, item: { key, codes } });
    }
  }
  const batch = [...taken.values()].map(({ item }) => item);
  const counts = await store.humanCodes.save(batch, options.now);
  const coders = [...new Set(batch.map(({ codes }) => codes.coder))].sort();
  return { rows, ...counts, empty, refused, coders, problems };
}

async function* readRows(file: string, options: CodesImport): AsyncGenerator<Read, void, void> {
  const lines = await linesOfFile(file);
  const first = lines.find(({ text }) => text.trim() !== '')?.text.replace(/^\uFEFF/, '') ?? '';
  if (!first.trimStart().startsWith('{')) {
    const read = codesReader(options.frames);
    for await (const row of readTable(file, lines)) {
      const place = `${file}:${row.line}`;
      if ('message' in row) yield { problems: [`${place}: ${row.message}`] };
      else yield tableRow(row.cells, place, read, options.coder);
    }
    return;
  }
  const frameIds = options.frames.map(({ id }) => id);
  for await (const records of readRecords([lines], { format: 'jsonl', delimiter: ',', quote: false })) {
    for (const record of records) {
      const place = `${file}:${record.line}`;
      if ('message' in record) yield { problems: [`${place}: ${record.message}`] };
      else if ('object' in record) yield goldRow(record.object, place, frameIds, options.coder);
    }
  }
}

function tableRow(
  cells: Readonly<Record<string, string>>,
  place: string,
  read: ReturnType<typeof codesReader>,
  stated: string | undefined,
): Read {
  const text = (name: string): string | undefined => cells[name]?.trim() || undefined;
  const own: Partial<Record<CodeColumn, string>> = {};
  for (const column of codeColumns) if (cells[column] !== undefined) own[column] = cells[column];
  const result = read(own);
  if ('bad' in result) return { problems: result.bad.map(({ column, message }) => `${place}:${column}: ${message}`) };
  const coder = text('coder') ?? stated;
  if (coder === undefined && !result.empty) {
    throw new UsageError(`${place}: nobody says whose codes these are; add --coder NAME`);
  }
  const wrong = otherCoder(coder, stated, place);
  if (wrong) return wrong;
  return { place, code: text('code'), outlet: text('outlet'), id: text('id'), url: text('url'), coder, ...result };
}

/** A line of gold. A code that is null was not given; contested frames are not a coder's to state. */
function goldRow(
  value: Readonly<Record<string, unknown>>,
  place: string,
  frames: readonly string[],
  stated: string | undefined,
): Read {
  const text = (name: string): string | undefined => {
    const given = value[name];
    return typeof given === 'string' || typeof given === 'number' ? String(given) : undefined;
  };
  try {
    const { coder: named, ...codes } = codesOf(value.codes, place, frames);
    const own = typeof value.codes === 'object' && value.codes !== null && 'coder' in value.codes ? named : stated;
    const wrong = otherCoder(own, stated, `${place}:codes.coder`);
    if (wrong) return wrong;
    const row = { code: text('code'), outlet: text('outlet'), id: text('id'), url: text('url') };
    return { place, ...row, coder: own ?? named, codes, empty: isEmpty(codes) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { problems: [messageOf(error).replace(/^(.*?): codes\.(\w+) is /, '$1:codes.$2: ')] };
  }
}

/** Two coders' files must not be mixed up: what the file says of its coder and what the command says must agree. */
function otherCoder(
  coder: string | undefined,
  stated: string | undefined,
  place: string,
): { readonly problems: readonly string[] } | undefined {
  if (stated === undefined || coder === undefined || coder === stated) return undefined;
  return { problems: [`${place}: these are codes of "${coder}", not of --coder ${stated}`] };
}

/** Finds the key of a row's article, or says why not. */
async function articleFinder(store: Store): Promise<(row: Row) => Promise<number | string>> {
  const drawn = new Map<string, number>();
  for await (const batch of store.humanCodes.each()) {
    for (const { outlet, id, key } of batch) drawn.set(articleCode(outlet, id), key);
  }
  return async ({ code, outlet, id, url }) => {
    const known = code === undefined ? undefined : drawn.get(code.toLowerCase());
    if (known !== undefined) return known;
    if (outlet !== undefined && id !== undefined) {
      const [key] = await store.humanCodes.find([{ outlet, id }]);
      if (key !== undefined) return key;
    }
    for (const name of [url, outlet === undefined ? id : undefined]) {
      const keys = name === undefined ? [] : await store.articles.find(name);
      const [key] = keys;
      if (key !== undefined && keys.length === 1) return key;
      if (keys.length > 1) return `: ${keys.length} articles of the store are called "${name}"; add the outlet`;
    }
    if (code !== undefined && outlet === undefined && url === undefined)
      return `:code: no article "${code}" was drawn in this store`;
    const name = [outlet, id].filter(Boolean).join(' ') || url || code || 'without a name';
    return `: the store holds no article ${name}; import or collect it first`;
  };
}
