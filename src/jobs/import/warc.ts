import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { archivedAnswer } from '../../crawl/http-message.ts';
import type { Outlet } from '../../crawl/outlet.ts';
import { entryRefusal, hostsOf, likeliestOutlet } from '../../crawl/outlets.ts';
import { pageReader } from '../../crawl/page-reader.ts';
import { canonicalUrl, hostOf } from '../../crawl/url.ts';
import { type BrokenRecord, readWarc, type WarcRecord } from '../../crawl/warc.ts';
import { SkipError } from '../../errors.ts';
import { type StartProgress, silent } from '../../progress.ts';
import type { NewArticle, RunHandle, SaveCounts, Store } from '../../store/store.ts';
import { software } from '../../version.ts';
import { inOrder } from '../in-order.ts';
import { languageOfPage } from '../page-language.ts';
import { checkReadable } from './files.ts';

export interface WarcImport {
  readonly store: Store;
  readonly outlets: readonly Outlet[];
  /** Paths; `-` is stdin. */
  readonly files: readonly string[];
  readonly stdin: Readable;
  readonly now: () => Date;
  readonly progress?: StartProgress;
  readonly signal?: AbortSignal;
}

export interface WarcSummary extends SaveCounts {
  readonly records: number;
  /** Pages of hosts that are no outlet's. */
  readonly otherHosts: number;
  /** Records that could not be read. */
  readonly broken: number;
  /** Pages of outlets that are no articles, by reason, most frequent first. */
  readonly refused: Readonly<Record<string, number>>;
  /** The first few, as `file@offset: message`. */
  readonly firstBroken: readonly string[];
  readonly seconds: number;
  /** False when the signal ended it before the last record. */
  readonly complete: boolean;
}

/** Beyond these the summary's counts tell; the store's list of failures is for people. */
const failuresKept = 100;
/** Bytes read at a time. */
const chunkBytes = 1_000_000;
/** Pages that are read, or wait for a thread, while those before them are stored. */
const pagesAhead = 8;

/**
 * Reads the pages of outlets out of web archives: a few at a time in the threads of the page reader, stored in the
 * archive's order; pages of other hosts are counted and left. A broken record is recorded with its place and never stops the import. A page that is stored already as it is changes
 * nothing, so it may be killed and run again. Throws UsageError for a missing file, LockedError while another import runs.
 */
export async function importWarc(options: WarcImport): Promise<WarcSummary> {
  const { store, now, signal, outlets } = options;
  for (const file of options.files) checkReadable(file);
  const startedMs = performance.now();
  const command = `import warc ${options.files.join(' ')}`;
  const run = await store.runs.start({ command, lock: 'import', software, now: now().toISOString() });
  const tally: Tally = {
    counts: { added: 0, changed: 0, unchanged: 0 },
    records: 0,
    otherHosts: 0,
    broken: 0,
    firstBroken: [],
    refused: new Map(),
    failures: 0,
  };
  let ended = false;
  try {
    const byHost = new Map<string, Outlet[]>();
    for (const outlet of outlets) {
      for (const host of hostsOf(outlet)) byHost.set(host, [...(byHost.get(host) ?? []), outlet]);
    }
    for (const file of options.files) {
      if (signal?.aborted) break;
      await importArchive(options, file, byHost, run, tally);
    }
    const { added, changed, unchanged } = tally.counts;
    const summary: WarcSummary = {
      ...tally.counts,
      records: tally.records,
      otherHosts: tally.otherHosts,
      broken: tally.broken,
      refused: Object.fromEntries([...tally.refused].sort(([, a], [, b]) => b - a)),
      firstBroken: tally.firstBroken,
      seconds: Math.round((performance.now() - startedMs) / 100) / 10,
      complete: !signal?.aborted,
    };
    const nothing = added + changed + unchanged === 0 && tally.broken > 0;
    await run.end(nothing ? 'failed' : 'done', now().toISOString(), { ...summary });
    ended = true;
    return summary;
  } finally {
    // The reason is on its way to the user; the lock must not stay.
    if (!ended) await run.end('failed', now().toISOString(), { records: tally.records }).catch(() => {});
  }
}

interface Tally {
  counts: SaveCounts;
  records: number;
  otherHosts: number;
  broken: number;
  readonly firstBroken: string[];
  readonly refused: Map<string, number>;
  failures: number;
}

async function importArchive(
  options: WarcImport,
  file: string,
  byHost: ReadonlyMap<string, readonly Outlet[]>,
  run: RunHandle,
  tally: Tally,
): Promise<void> {
  const { store, signal, now } = options;
  const name = file === '-' ? 'stdin' : file;
  const progress = (options.progress ?? silent)(`import ${basename(name)}`, 'records');
  const before = tally.records;
  const fail = async (place: string, reason: string, message: string, outlet?: string): Promise<void> => {
    tally.failures += 1;
    if (tally.failures > failuresKept) return;
    const whose = outlet === undefined ? {} : { outlet };
    await run.fail({ stage: 'import', ...whose, place, reason, message, at: now().toISOString() });
  };
  const source = file === '-' ? options.stdin : createReadStream(file, { highWaterMark: chunkBytes });
  const readings = inOrder(readWarc(source), pagesAhead, (record) => readRecord(record, byHost, now()));
  for await (const reading of readings) {
    if (signal?.aborted) break;
    if ('broken' in reading) {
      const place = `${name}@${reading.offset}`;
      tally.broken += 1;
      if (tally.firstBroken.length < 5) tally.firstBroken.push(`${place}: ${reading.broken}`);
      await fail(place, 'broken_record', reading.broken);
      continue;
    }
    tally.records += 1;
    if (tally.records % 100 === 0) progress.update(tally.records - before);
    if ('article' in reading) {
      const counts = await store.crawl.storePage(reading.url, reading.article);
      tally.counts = {
        added: tally.counts.added + counts.added,
        changed: tally.counts.changed + counts.changed,
        unchanged: tally.counts.unchanged + counts.unchanged,
      };
    } else if ('refused' in reading) {
      tally.refused.set(reading.refused, (tally.refused.get(reading.refused) ?? 0) + 1);
    } else if (reading.left === 'other_host') {
      tally.otherHosts += 1;
    }
  }
  progress.update(tally.records - before);
  progress.end();
}

/** What a record turned out to be. */
type Reading =
  | BrokenRecord
  | { readonly left: 'other' | 'other_host' }
  | { readonly refused: string }
  | { readonly url: string; readonly article: NewArticle };

/** Nothing of the record is held on to while its page is read, but the page's text. */
async function readRecord(
  record: WarcRecord | BrokenRecord,
  byHost: ReadonlyMap<string, readonly Outlet[]>,
  now: Date,
): Promise<Reading> {
  if ('broken' in record) return record;
  const page = pageOf(record, byHost);
  if (page === 'other' || page === 'other_host') return { left: page };
  try {
    return { url: page.url, article: await articleOf(record, page, now) };
  } catch (error) {
    if (error instanceof SkipError) return { refused: error.reason };
    throw error;
  }
}

interface ArchivedPage {
  readonly url: string;
  readonly candidates: readonly Outlet[];
}

/** `other`: not a page; `other_host`: a page of somebody who is no outlet. */
function pageOf(
  record: WarcRecord,
  byHost: ReadonlyMap<string, readonly Outlet[]>,
): ArchivedPage | 'other' | 'other_host' {
  if (record.headers['warc-type'] !== 'response') return 'other';
  const url = canonicalUrl((record.headers['warc-target-uri'] ?? '').replace(/^<|>$/g, ''));
  if (!url || url.endsWith('/robots.txt')) return 'other';
  const candidates = byHost.get(hostOf(url) ?? '');
  return candidates ? { url, candidates } : 'other_host';
}

/** Throws SkipError for what is no article of the outlet. */
async function articleOf(record: WarcRecord, { url, candidates }: ArchivedPage, now: Date): Promise<NewArticle> {
  const [refusal] = candidates.map((outlet) => entryRefusal(outlet, url));
  const willing = candidates.filter((outlet) => entryRefusal(outlet, url) === undefined);
  if (willing.length === 0) throw new SkipError(refusal ?? 'skipped');
  const answer = archivedAnswer(record.block);
  if (answer.status !== 200) throw new SkipError(`http_${answer.status}`);
  if (answer.contentType && !/html|xml/i.test(answer.contentType)) throw new SkipError('not_html');
  const captured = Date.parse(record.headers['warc-date'] ?? '');
  const readAt = Number.isNaN(captured) ? now : new Date(captured);
  const only = likeliestOutlet(willing, url);
  const { rule, ...read } = await pageReader().read(answer.text, {
    url,
    now: readAt,
    ...(willing.length === 1 && only ? { outlet: only } : {}),
  });
  if (read.kind === 'live_blog') throw new SkipError('live_blog');
  // Several outlets may share a host, as the languages of a broadcaster do: then the page's own language decides.
  const language = languageOfPage(read, read.language ?? only?.language);
  const outlet = likeliestOutlet(willing, url, language);
  if (!outlet) throw new SkipError('skipped');
  return {
    ...read,
    id: read.url ?? url,
    outlet: outlet.id,
    ...(language ? { language } : {}),
    origin: `warc:${rule}`,
    fetchedAt: readAt.toISOString(),
  };
}

/** For the command: 0 all read, 3 some records were broken, 1 nothing but broken ones. */
export function warcExit(summary: WarcSummary): 0 | 1 | 3 {
  if (summary.broken === 0) return 0;
  return summary.added + summary.changed + summary.unchanged > 0 ? 3 : 1;
}

export function warcSummaryLine(summary: WarcSummary): string {
  const number = (value: number): string => value.toLocaleString('en');
  const refused = Object.entries(summary.refused).map(([reason, count]) => `${reason} ${number(count)}`);
  return (
    `${number(summary.records)} records: ${number(summary.added)} added, ${number(summary.changed)} changed, ` +
    `${number(summary.unchanged)} unchanged, ${number(summary.otherHosts)} of other hosts, ` +
    `${number(summary.broken)} broken` +
    `${refused.length > 0 ? `; no articles: ${refused.join(', ')}` : ''}; ${summary.seconds} s`
  );
}
