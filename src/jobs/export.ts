import { resolve } from 'node:path';
import { isDay } from '../analysis/calendar.ts';
import type { Coder } from '../annotate/coder.ts';
import type { Outlet } from '../crawl/outlet.ts';
import { UsageError } from '../errors.ts';
import type { StartProgress } from '../progress.ts';
import type { Store } from '../store/store.ts';
import { software } from '../version.ts';
import { exportedArticles } from './export/articles.ts';
import { codebookJson, codebookMarkdown } from './export/codebook.ts';
import type { Rows, TableId } from './export/columns.ts';
import { openCsvFile } from './export/csv.ts';
import { dictionaryCsv, dictionaryMarkdown } from './export/dictionary.ts';
import { type FileFacts, factsOf, openStaging, refuseOthersFiles, type Staging, showFiles } from './export/folder.ts';
import { openJsonlFile } from './export/jsonl.ts';
import { createLedgerCount, type LedgerCount } from './export/ledger-count.ts';
import { observationRows } from './export/observation-table.ts';
import { openParquetFile } from './export/parquet.ts';
import { type ExportFormat, readmeMarkdown } from './export/readme.ts';
import type { OpenTableFile, TableFile } from './export/table-file.ts';
import { type Table, tableOf } from './export/tables.ts';
import { textOnDisplay } from './export/text.ts';

export interface ExportOptions {
  readonly store: Store;
  readonly coder: Coder;
  readonly outlets: readonly Outlet[];
  readonly tables: readonly TableId[];
  readonly formats: readonly ExportFormat[];
  readonly out: string;
  /** Inclusive press-zone days. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly relevant: boolean;
  /** With headlines, leads, bodies, authors and the words of quotations. */
  readonly text: boolean;
  /** Name private persons. */
  readonly names: boolean;
  readonly now: () => Date;
  readonly progress: StartProgress;
  readonly signal: AbortSignal;
}

export interface ExportSummary {
  /** Absolute. */
  readonly folder: string;
  readonly articles: number;
  readonly rows: Readonly<Partial<Record<TableId, number>>>;
  readonly files: readonly FileFacts[];
  /** Files of the export before in this folder that this one has not, by name. */
  readonly removed: readonly string[];
  /** False when the signal ended it: then nothing was written. */
  readonly complete: boolean;
}

/** A table being written, in all formats at once. */
interface OpenTable {
  readonly table: Table;
  readonly files: readonly { readonly name: string; readonly file: TableFile }[];
  rows: number;
}

/** Written beside the data, whatever is exported. */
const companions = ['README.md', 'data-dictionary.csv', 'data-dictionary.md', 'codebook.json', 'codebook.md'] as const;

const openers: Readonly<Record<ExportFormat, OpenTableFile>> = {
  csv: openCsvFile,
  jsonl: openJsonlFile,
  parquet: openParquetFile,
};

/**
 * Writes tables of what the store holds, as streams: one batch of articles is in memory, however large the store. The
 * files are there all together or not at all; the same store gives the same bytes of data. Who exported what is kept as
 * a run. Throws UsageError for days and folders that cannot be and for files that no export wrote, LockedError while another export runs.
 */
export async function exportStore(options: ExportOptions): Promise<ExportSummary> {
  checkDays(options);
  const { store, out, now, tables, formats, from, to, relevant, text, names } = options;
  const folder = resolve(out);
  const data = tables.flatMap((table) => formats.map((format) => `${table}.${format}`));
  await refuseOthersFiles(folder, [...data, ...companions]);
  const run = await store.runs.start({
    command: `export ${tables.join(',')} ${formats.join(',')} to ${folder}`,
    lock: 'export',
    software,
    now: now().toISOString(),
  });
  const what = { tables, formats, from: from ?? null, to: to ?? null, relevant, text, names, folder };
  let summary: ExportSummary | undefined;
  try {
    const staging = await openStaging(folder);
    try {
      summary = await written(options, folder, staging);
    } finally {
      await staging.discard();
    }
  } finally {
    const state = summary?.complete ? 'done' : summary ? 'interrupted' : 'failed';
    await run.end(state, now().toISOString(), { ...what, ...(summary ? { rows: summary.rows } : {}) });
  }
  return summary;
}

async function written(options: ExportOptions, folder: string, staging: Staging): Promise<ExportSummary> {
  const { signal } = options;
  const open: OpenTable[] = [];
  const ledgers = createLedgerCount();
  let articles = 0;
  try {
    for (const id of options.tables) open.push(await openTable(options, staging, id));
    articles = await writeArticles(options, open, ledgers);
    await writeCells(options, open);
    if (signal.aborted) return { folder, articles, rows: rowCounts(open), files: [], removed: [], complete: false };
    for (const { files } of open) for (const { file } of files) await file.close();
  } finally {
    for (const { files } of open) for (const { file } of files) await file.abandon();
  }
  const names = open.flatMap(({ files }) => files.map(({ name }) => name));
  names.push(...(await accompany(options, staging, open)));
  const files: FileFacts[] = [];
  for (const name of names) files.push(await factsOf(staging.path(name), name));
  const list = {
    ...{ software, createdAt: options.now().toISOString() },
    ...{ from: options.from ?? null, to: options.to ?? null, relevantOnly: options.relevant },
    ...{ text: options.text, names: options.names, articles, rows: rowCounts(open) },
    versions: {
      codebook: options.coder.codebookVersion,
      models: options.coder.modelsVersion,
      ledger: options.coder.ledger,
    },
    codedWith: ledgers.list(),
    files,
  };
  const removed = await showFiles(folder, staging, names, `${JSON.stringify(list, null, 1)}\n`);
  return { folder, articles, rows: rowCounts(open), files, removed, complete: true };
}

async function openTable(options: ExportOptions, staging: Staging, id: TableId): Promise<OpenTable> {
  const table = tableOf(id, options);
  const files: { readonly name: string; readonly file: TableFile }[] = [];
  for (const format of options.formats) {
    const name = `${id}.${format}`;
    files.push({ name, file: await openers[format](staging.path(name), table.columns) });
  }
  return { table, files, rows: 0 };
}

async function writeArticles(
  options: ExportOptions,
  open: readonly OpenTable[],
  ledgers: LedgerCount,
): Promise<number> {
  const made = open.filter(({ table }) => table.rowsOf);
  if (made.length === 0) return 0;
  const progress = options.progress('export', 'articles');
  let articles = 0;
  for await (const batch of exportedArticles(options.store, options)) {
    const shown = await textOnDisplay(batch, options);
    for (const one of made) await writeRows(one, one.table.rowsOf?.(shown) ?? []);
    for (const { ledger } of batch) ledgers.add(ledger);
    articles += batch.length;
    progress.update(articles);
  }
  progress.end();
  return articles;
}

async function writeCells(
  { store, coder, from, to, signal }: ExportOptions,
  open: readonly OpenTable[],
): Promise<void> {
  const cells = open.find(({ table }) => table.id === 'observations');
  if (!cells || signal.aborted) return;
  await store.observations.refresh();
  const measures = ['coverage', ...coder.annotators.map(({ id }) => id)];
  for await (const batch of observationRows(store, { from, to, measures })) await writeRows(cells, batch);
}

async function writeRows(table: OpenTable, rows: Rows): Promise<void> {
  for (const { file } of table.files) await file.write(rows);
  table.rows += rows.length;
}

function rowCounts(open: readonly OpenTable[]): ExportSummary['rows'] {
  return Object.fromEntries(open.map(({ table, rows }) => [table.id, rows]));
}

/** What makes the data usable by others: dictionary, codebook, how to read it. Returns the files' names. */
async function accompany(
  options: ExportOptions,
  staging: Staging,
  open: readonly OpenTable[],
): Promise<readonly string[]> {
  const { coder, formats, text, names } = options;
  const tables = open.map(({ table, rows }) => ({ ...table, rows }));
  const files: Readonly<Record<(typeof companions)[number], string>> = {
    'README.md': readmeMarkdown({
      ...{ tables, formats, software, text, names, scope: scopeOf(options) },
      ...{ codebook: coder.codebookVersion, models: coder.modelsVersion },
    }),
    'data-dictionary.csv': dictionaryCsv(tables, coder.ledger),
    'data-dictionary.md': dictionaryMarkdown(tables, coder.ledger),
    'codebook.json': codebookJson(coder),
    'codebook.md': codebookMarkdown(coder),
  };
  for (const [name, content] of Object.entries(files)) await staging.add(name, content);
  return Object.keys(files);
}

function scopeOf({ from, to, relevant }: ExportOptions): string {
  const period =
    from === undefined && to === undefined
      ? 'All days, and articles without a known day'
      : `Articles published ${from === undefined ? '' : `from ${from} `}${to === undefined ? '' : `to ${to}`}`.trim();
  return `${period}${relevant ? '; only relevant ones (observations count all)' : ''}.`;
}

export function checkDays({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): void {
  for (const [name, day] of Object.entries({ from, to })) {
    if (day !== undefined && !isDay(day)) throw new UsageError(`--${name} ${day}: is not a day, as in 2024-01-31`);
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError(`--from ${from} --to ${to}: the first day is after the last`);
  }
}
