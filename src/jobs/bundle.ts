import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codebookOf } from '../annotate/codebook.ts';
import type { Coder } from '../annotate/coder.ts';
import type { Outlet } from '../crawl/outlet.ts';
import { messageOf, UsageError } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import type { StartProgress } from '../progress.ts';
import type { Store } from '../store/store.ts';
import { software, version } from '../version.ts';
import { bundleTables, codingColumns, corpusColumns } from './bundle/corpus.ts';
import { coverageCsv } from './bundle/coverage.ts';
import { dataStatement } from './bundle/data-statement.ts';
import { environmentJson } from './bundle/environment.ts';
import { manifestJson, manifestName, readManifest } from './bundle/manifest.ts';
import { bundleReadme } from './bundle/readme.ts';
import { crateName, roCrateJson } from './bundle/ro-crate.ts';
import { exportedArticles } from './export/articles.ts';
import { codebookJson, codebookMarkdown } from './export/codebook.ts';
import { openCsvFile } from './export/csv.ts';
import { dictionaryCsv, dictionaryMarkdown } from './export/dictionary.ts';
import { type FileFacts, factsOf } from './export/folder.ts';
import { openJsonlFile } from './export/jsonl.ts';
import { createLedgerCount, type LedgerCount } from './export/ledger-count.ts';
import { observationColumns, observationRows } from './export/observation-table.ts';

export interface BundleOptions {
  readonly store: Store;
  readonly coder: Coder;
  readonly outlets: readonly Outlet[];
  /** The bundle's own folder. */
  readonly folder: string;
  readonly now: () => Date;
  readonly progress: StartProgress;
  readonly signal: AbortSignal;
}

export interface BundleSummary {
  /** Absolute. */
  readonly folder: string;
  readonly articles: number;
  readonly coded: number;
  readonly files: readonly FileFacts[];
  /** False when the signal ended it: then nothing was written. */
  readonly complete: boolean;
}

/** What the streams of a bundle counted on their way. */
interface Counts {
  articles: number;
  coded: number;
  readonly ledgers: LedgerCount;
}

/**
 * Writes a replication bundle: the corpus without its texts, codes, counts, codebook, versions, environment, data
 * statement, and a manifest with the hash of each file. The folder is there whole or not at all, and takes the place of a
 * bundle that stood there. Throws UsageError for a folder that holds anything else, LockedError while an export runs.
 */
export async function writeBundle(options: BundleOptions): Promise<BundleSummary> {
  const { store, now, signal } = options;
  const folder = resolve(options.folder);
  await checkReplaceable(folder);
  const run = await store.runs.start({
    command: `export --bundle ${folder}`,
    lock: 'export',
    software,
    now: now().toISOString(),
  });
  const made = `${folder}.${randomUUID()}.part`;
  let summary: BundleSummary | undefined;
  try {
    await beginFolder(folder, made);
    const counts: Counts = { articles: 0, coded: 0, ledgers: createLedgerCount() };
    await writeData(options, made, counts);
    const { articles, coded } = counts;
    if (signal.aborted) summary = { folder, articles, coded, files: [], complete: false };
    else {
      const files = await describe(options, made, counts);
      await putInPlace(made, folder);
      summary = { folder, articles, coded, files, complete: true };
    }
  } finally {
    await rm(made, { recursive: true, force: true });
    const state = summary?.complete ? 'done' : summary ? 'interrupted' : 'failed';
    await run.end(state, now().toISOString(), { folder, ...(summary ? { articles: summary.articles } : {}) });
  }
  return summary;
}

async function writeData(options: BundleOptions, made: string, counts: Counts): Promise<void> {
  const { store, coder, signal } = options;
  const progress = options.progress('bundle', 'articles');
  const total = await store.articles.count();
  const corpus = await openJsonlFile(join(made, 'corpus.jsonl'), corpusColumns);
  const codings = await openJsonlFile(join(made, 'annotations.jsonl'), codingColumns);
  const cells = await openCsvFile(join(made, 'observations.csv'), observationColumns);
  try {
    for await (const batch of exportedArticles(store, { signal })) {
      const coded = batch.filter(({ ledger }) => ledger !== undefined);
      await corpus.write(batch.map((one) => corpusColumns.map(({ value }) => value(one))));
      await codings.write(coded.map((one) => codingColumns.map(({ value }) => value(one))));
      for (const { ledger } of batch) counts.ledgers.add(ledger);
      counts.articles += batch.length;
      counts.coded += coded.length;
      progress.update(counts.articles, total);
    }
    progress.end();
    if (signal.aborted) return;
    await store.observations.refresh();
    const measures = ['coverage', ...coder.annotators.map(({ id }) => id)];
    for await (const rows of observationRows(store, { measures })) await cells.write(rows);
    for (const file of [corpus, codings, cells]) await file.close();
  } finally {
    for (const file of [corpus, codings, cells]) await file.abandon();
  }
}

/** Everything beside the data; the manifest comes last. */
async function describe(options: BundleOptions, made: string, counts: Counts): Promise<readonly FileFacts[]> {
  const { store, coder, outlets, now } = options;
  const { articles, coded, ledgers } = counts;
  const { codebookVersion: codebook, modelsVersion: models, ledger } = coder;
  const overview = await store.articles.overview();
  const tables = [
    ...Object.entries(bundleTables).map(([id, table]) => ({ id, ...table })),
    { id: 'observations', row: 'a cell of the cube (observations.csv)', columns: observationColumns },
  ];
  const versions = { software, codebook, models, ledger, data: coder.parts, lemmas: codebookOf(coder).lemmas };
  const texts: Readonly<Record<string, string>> = {
    'README.md': bundleReadme({ software, codebook, models, articles, coded }),
    'coverage.csv': await coverageCsv(store),
    'codebook.json': codebookJson(coder),
    'codebook.md': codebookMarkdown(coder),
    'data-dictionary.csv': dictionaryCsv(tables, ledger),
    'data-dictionary.md': dictionaryMarkdown(tables, ledger),
    'data-statement.md': await dataStatement(store, { coder, outlets, now: now() }),
    'versions.json': `${JSON.stringify({ ...versions, codedWith: ledgers.list() }, null, 1)}\n`,
    'environment.json': await environmentJson(),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(made, name), text);
  const names = [...Object.keys(texts), 'corpus.jsonl', 'annotations.jsonl', 'observations.csv'].sort();
  const files: FileFacts[] = [];
  for (const name of names) files.push(await factsOf(join(made, name), name));
  const { from, to } = await store.observations.period();
  const createdAt = now().toISOString();
  const crate = roCrateJson({
    ...{ software, version, createdAt, articles, files, from, to },
    outlets: [...new Set(overview.map(({ outlet }) => outlet))],
    languages: [...new Set(overview.map(({ language }) => language))].filter((one) => one !== '' && one !== 'other'),
  });
  await writeFile(join(made, crateName), crate);
  files.push(await factsOf(join(made, crateName), crateName));
  await writeFile(join(made, manifestName), manifestJson({ software, createdAt, files }));
  return files;
}

/** An empty or missing folder, or one with a bundle, may be replaced. */
async function checkReplaceable(folder: string): Promise<void> {
  let names: readonly string[];
  try {
    if (!(await stat(folder)).isDirectory()) throw new UsageError(`--bundle ${folder}: is a file; name a folder`);
    names = await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error instanceof UsageError ? error : new UsageError(`--bundle ${folder}: ${messageOf(error)}`);
  }
  if (names.length === 0) return;
  const isBundle = await readManifest(folder).then(
    ({ files }) => names.every((name) => name === manifestName || files.some(({ path }) => path === name)),
    () => false,
  );
  if (!isBundle) {
    throw new UsageError(`--bundle ${folder}: holds something else than a bundle; name an empty or a new folder`);
  }
}

/** Makes the hidden folder; what killed exports of the same bundle left is removed. */
async function beginFolder(folder: string, made: string): Promise<void> {
  const above = dirname(folder);
  try {
    makeFolder(above);
    for (const name of await readdir(above)) {
      const rest = name.startsWith(basename(folder)) ? name.slice(basename(folder).length) : '';
      if (/^\.[0-9a-f-]{36}\.part$/.test(rest)) {
        await rm(join(above, name), { recursive: true, force: true });
      }
    }
    await mkdir(made);
  } catch (error) {
    throw new UsageError(`--bundle ${folder}: cannot be written (${messageOf(error)}); name another folder`);
  }
}

/** The old bundle goes only when the new one is whole. */
async function putInPlace(made: string, folder: string): Promise<void> {
  const old = `${folder}.${randomUUID()}.part`;
  const stood = await rename(folder, old).then(
    () => true,
    () => false,
  );
  await rename(made, folder);
  if (stood) await rm(old, { recursive: true, force: true });
}
