import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { SkipError, UsageError } from '../errors.ts';
import { type StartProgress, silent } from '../progress.ts';
import type { NewArticle, RunHandle, SaveCounts, Store } from '../store/store.ts';
import { software } from '../version.ts';
import type { DateOrder } from './import/dates.ts';
import {
  articleOfFields,
  columnsOf,
  type FieldMap,
  fieldsOf,
  type ImportField,
  importFields,
} from './import/fields.ts';
import { checkReadable } from './import/files.ts';
import { type Line, readLines } from './import/lines.ts';
import { openParquet } from './import/parquet.ts';
import { type ImportFormat, type ImportRecord, readRecords } from './import/records.ts';
import { openRejects, type Rejects, rejectsPath } from './import/rejects.ts';
import { delimiterOf } from './table-delimiter.ts';

export interface ImportOptions {
  readonly store: Store;
  readonly format: ImportFormat | 'parquet';
  /** Paths; `-` is stdin. */
  readonly files: readonly string[];
  readonly map: FieldMap;
  readonly outlet?: string;
  readonly language?: NewArticle['language'];
  /** Default: a tab for tsv; for csv what the first line has most of. */
  readonly delimiter?: string;
  /** Default: csv yes, tsv no. */
  readonly quote?: boolean;
  readonly encoding?: string;
  /** The order of day and month in dates that leave it open; without it such dates are refused. */
  readonly dates?: DateOrder;
  /** A file for all rejects; default: one for each input file in `data/rejects`. */
  readonly rejects?: string;
  readonly rejectsFolder?: string;
  readonly stdin: Readable;
  readonly now: () => Date;
  readonly progress?: StartProgress;
  readonly signal?: AbortSignal;
}

export interface ImportSummary extends SaveCounts {
  readonly rows: number;
  readonly rejected: number;
  /** Rejects by reason, most frequent first. */
  readonly reasons: Readonly<Record<string, number>>;
  readonly rejectsFiles: readonly string[];
  /** The first few, as `file:line: message`. */
  readonly firstRejects: readonly string[];
  readonly undated: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** False when the signal ended it before the last row. */
  readonly complete: boolean;
}

const rowsAtOnce = 2000;
/** Characters: long articles make shorter batches, so that memory stays bounded. */
const charactersAtOnce = 8_000_000;
/** Beyond these the rejects file tells; the store's list of failures is for people. */
const failuresKept = 100;

/**
 * Reads articles from files into the store, in streams, a batch a transaction. A bad row is recorded and kept apart and never
 * stops the import. What is stored already is skipped, so it may be killed and run again. Throws UsageError before the
 * first row for a missing file or column, LockedError while another import runs.
 */
export async function importFiles(options: ImportOptions): Promise<ImportSummary> {
  for (const file of options.files) checkReadable(file);
  const { store, now } = options;
  const startedMs = performance.now();
  const run = await store.runs.start({
    command: `import ${options.format} ${options.files.join(' ')}`,
    lock: 'import',
    software,
    now: now().toISOString(),
  });
  const tally = new Tally();
  const rejectsFiles: string[] = [];
  let ended = false;
  try {
    for (const file of options.files) {
      if (options.signal?.aborted) break;
      const path = options.rejects ?? rejectsPath(options.rejectsFolder ?? 'data/rejects', file, run.id);
      const shared = options.rejects !== undefined && rejectsFiles.includes(path);
      const rejects = openRejects(shared ? `${path}.${rejectsFiles.length}` : path);
      try {
        await importFile(options, file, run, rejects, tally);
      } finally {
        const kept = await rejects.close();
        if (kept) rejectsFiles.push(kept);
      }
    }
    const summary = tally.summary(rejectsFiles, (performance.now() - startedMs) / 1000, !options.signal?.aborted);
    const stored = summary.added + summary.changed + summary.unchanged;
    const state = stored === 0 && summary.rejected > 0 ? 'failed' : 'done';
    await run.end(state, now().toISOString(), { ...summary });
    ended = true;
    return summary;
  } finally {
    // The reason is on its way to the user; the lock must not stay.
    if (!ended) await run.end('failed', now().toISOString(), { rows: tally.rows }).catch(() => {});
  }
}

/** Running numbers of one import. */
class Tally {
  rows = 0;
  undated = 0;
  counts: SaveCounts = { added: 0, changed: 0, unchanged: 0 };
  readonly reasons = new Map<string, number>();
  readonly firstRejects: string[] = [];
  rejected = 0;

  add({ added, changed, unchanged }: SaveCounts): void {
    this.counts = {
      added: this.counts.added + added,
      changed: this.counts.changed + changed,
      unchanged: this.counts.unchanged + unchanged,
    };
  }

  summary(rejectsFiles: readonly string[], seconds: number, complete: boolean): ImportSummary {
    return {
      rows: this.rows,
      ...this.counts,
      rejected: this.rejected,
      reasons: Object.fromEntries([...this.reasons].sort(([, a], [, b]) => b - a)),
      rejectsFiles,
      firstRejects: this.firstRejects,
      undated: this.undated,
      seconds: Math.round(seconds * 10) / 10,
      rowsPerSecond: Math.round(this.rows / Math.max(seconds, 0.001)),
      complete,
    };
  }
}

async function importFile(
  options: ImportOptions,
  file: string,
  run: RunHandle,
  rejects: Rejects,
  tally: Tally,
): Promise<void> {
  const { format, map, store, signal, dates } = options;
  const name = file === '-' ? 'stdin' : file;
  const progress = (options.progress ?? silent)(`import ${basename(name)}`, 'rows');
  const defaults = {
    origin: `import:${format}`,
    now: options.now(),
    ...(dates === undefined ? {} : { dates }),
    ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
    ...(options.language === undefined ? {} : { language: options.language }),
  };
  const rowsBefore = tally.rows;

  const reject = async (line: number, raw: string, reason: string, message: string): Promise<void> => {
    tally.rejected += 1;
    tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
    if (tally.firstRejects.length < 5) tally.firstRejects.push(`${name}:${line}: ${message}`);
    await rejects.keep({ file: name, line, reason, message, raw });
    if (tally.rejected > failuresKept) return;
    const outlet = options.outlet === undefined ? {} : { outlet: options.outlet };
    const at = options.now().toISOString();
    await run.fail({ stage: 'import', ...outlet, place: `${name}:${line}`, reason, message, at });
  };

  // While one batch is being written, the next is read.
  let saving: Promise<void> = Promise.resolve();
  let batch: NewArticle[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    characters = 0;
    await saving;
    if (full.length === 0) return;
    saving = store.articles.save(full).then((counts) => tally.add(counts));
    // Awaited at the next flush; until then a failure must not count as unhandled.
    saving.catch(() => {});
  };

  const isNamed = format === 'jsonl' || format === 'parquet';
  let columns: ReadonlyMap<ImportField, number> | undefined = isNamed ? new Map() : undefined;
  let width = 0;
  const checked = (header: readonly string[]): ReadonlyMap<ImportField, number> => {
    const found = columnsOf(header, map, name);
    if (!found.has('outlet') && options.outlet === undefined) {
      throw new UsageError(`${name}: has no column outlet; say whose texts they are with --outlet NAME`);
    }
    return found;
  };
  const take = async (record: ImportRecord): Promise<void> => {
    if (!columns) {
      if (!('cells' in record)) throw new UsageError(`${name}:${record.line}: the first row must name the columns`);
      columns = checked(record.cells);
      width = record.cells.length;
      return;
    }
    tally.rows += 1;
    if ('reason' in record) {
      await reject(record.line, record.raw, record.reason, record.message);
      return;
    }
    try {
      const article = articleOfFields(fieldsOf(record, columns, width, map), defaults);
      if (article.publishedAt === undefined) tally.undated += 1;
      batch.push(article);
      characters += record.raw.length;
    } catch (error) {
      if (!(error instanceof SkipError)) throw error;
      await reject(record.line, record.raw, error.reason, error.message);
    }
  };

  let lastLine = 0;
  try {
    const records = await recordsOf(options, file, checked);
    reading: for await (const group of records) {
      for (const record of group) {
        if (signal?.aborted) break reading;
        lastLine = record.line;
        await take(record);
        if (batch.length < rowsAtOnce && characters < charactersAtOnce) continue;
        await flush();
        progress.update(tally.rows - rowsBefore);
      }
    }
  } catch (error) {
    if (!(error instanceof SkipError)) {
      await saving.catch(() => {});
      throw error;
    }
    await reject(lastLine + 1, '', error.reason, error.message);
  }
  await flush();
  await saving;
  if (!columns && !signal?.aborted && tally.rejected === 0) {
    throw new UsageError(`${name}: is empty; the first row must name the columns`);
  }
  progress.update(tally.rows - rowsBefore);
  progress.end();
}

/** The records of a file, whatever its format; `checked` looks at the names of columns where a file states them apart. */
async function recordsOf(
  { format, map, stdin, encoding, delimiter, quote }: ImportOptions,
  file: string,
  checked: (header: readonly string[]) => unknown,
): Promise<AsyncIterable<readonly ImportRecord[]>> {
  if (format === 'parquet') {
    const opened = await openParquet(file);
    checked(opened.columns);
    return opened.records(importFields.map((field) => map[field] ?? field));
  }
  const lines = readLines(file, stdin, encoding);
  const found = format === 'csv' && delimiter === undefined ? await withDelimiter(lines) : { lines };
  return readRecords(found.lines, {
    format,
    delimiter: found.delimiter ?? delimiter ?? (format === 'tsv' ? '\t' : ','),
    quote: quote ?? format === 'csv',
  });
}

type Batches = AsyncIterable<readonly Line[]>;

/** Looks at the first line, and hands on all that are rows. */
async function withDelimiter(
  lines: AsyncGenerator<readonly Line[], void, void>,
): Promise<{ readonly lines: Batches; readonly delimiter?: string }> {
  const first = await lines.next();
  if (first.done) return { lines };
  const { delimiter, isStated } = delimiterOf(first.value[0]?.text ?? '');
  const rows = async function* (): AsyncGenerator<readonly Line[], void, void> {
    yield isStated ? first.value.slice(1) : first.value;
    yield* lines;
  };
  return { lines: rows(), delimiter };
}
