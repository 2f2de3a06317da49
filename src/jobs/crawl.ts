import type { Clock } from '../crawl/clock.ts';
import { wallClock } from '../crawl/clock.ts';
import { createFetcher, type PoliteFetcher } from '../crawl/fetch.ts';
import type { Outlet } from '../crawl/outlet.ts';
import { messageOf, RetryError, SkipError } from '../errors.ts';
import type { StartProgress } from '../progress.ts';
import type { CrawlState, RunHandle, Store } from '../store/store.ts';
import { version } from '../version.ts';
import { crawlPages } from './crawl/pages.ts';
import { crawlRevisits } from './crawl/revisits.ts';
import type { SelectionRules } from './crawl/selection.ts';
import { readSources } from './crawl/sources.ts';

/** What became of one outlet; `error` is why none of its feeds could be read. */
export interface OutletSummary {
  readonly outlet: string;
  readonly sources: number;
  /** Feeds and sitemaps that answered, unchanged ones included. */
  readonly sourcesRead: number;
  readonly seen: number;
  readonly new: number;
  /** Not fetched, because title and summary say that the study does not need them. */
  readonly passedOver: number;
  readonly stored: number;
  readonly refused: number;
  readonly failed: number;
  /** Stored pages that were looked at again, and how many of them had been edited. */
  readonly revisited: number;
  readonly edited: number;
  readonly error?: string;
}

export interface CrawlSettings {
  readonly store: Store;
  readonly run: Pick<RunHandle, 'fail'>;
  readonly outlets: readonly Outlet[];
  readonly contact?: string | undefined;
  readonly privateHosts: readonly string[];
  /** ISO 8601; entries published before are recorded and left waiting. */
  readonly since?: string | undefined;
  readonly signal?: AbortSignal;
  readonly progress?: StartProgress;
  readonly now: () => Date;
  readonly clock?: Clock;
  /** Longest time for one request; default 30 s. */
  readonly timeoutMs?: number;
  /** Which pages the study needs; default all. */
  readonly selection?: SelectionRules;
  readonly textMining?: 'research' | 'respect' | undefined;
  /** Numbers from 0 to 1, for the jitter of second attempts; default from a fixed seed. */
  readonly random?: () => number;
  /** Days after publication on which a stored page is looked at again; default never. */
  readonly revisits?: readonly number[];
}

/**
 * Reads the outlets' feeds, then the pages that are due, each outlet beside the others. A page that fails never stops
 * its outlet, an outlet that fails never stops the night: both become failures of the run. Whatever is killed here is
 * found again by the next run: entries are safe before their pages are asked for, and a page and the end of its wait
 * are one transaction.
 */
export async function crawl(settings: CrawlSettings): Promise<readonly OutletSummary[]> {
  const { signal, outlets } = settings;
  const fetcher = politeFetcher(settings, settings.store.crawl);
  const progress = settings.progress?.('crawl', 'pages');
  const counts = { done: 0, total: 0 };
  try {
    return await Promise.all(
      outlets.map((outlet) =>
        crawlOutlet(settings, fetcher, outlet, (done, total) => {
          counts.done += done;
          counts.total += total;
          progress?.update(counts.done, counts.total);
        }),
      ),
    );
  } finally {
    progress?.end(signal?.aborted ? 'stopped; the next run goes on here' : undefined);
    await fetcher.close();
  }
}

export function politeFetcher(
  settings: Pick<CrawlSettings, 'contact' | 'privateHosts' | 'clock' | 'signal' | 'timeoutMs' | 'textMining'>,
  { hosts }: Pick<CrawlState, 'hosts'>,
): PoliteFetcher {
  return createFetcher({
    version,
    privateHosts: settings.privateHosts,
    clock: settings.clock ?? wallClock,
    hosts,
    ...(settings.textMining === undefined ? {} : { textMining: settings.textMining }),
    ...(settings.contact === undefined ? {} : { contact: settings.contact }),
    ...(settings.signal ? { signal: settings.signal } : {}),
    ...(settings.timeoutMs === undefined ? {} : { timeoutMs: settings.timeoutMs }),
  });
}

type Count = (done: number, total: number) => void;

async function crawlOutlet(
  settings: CrawlSettings,
  fetcher: PoliteFetcher,
  outlet: Outlet,
  count: Count,
): Promise<OutletSummary> {
  const pages = { passedOver: 0, stored: 0, refused: 0, failed: 0, revisited: 0, edited: 0 };
  const nothing = { outlet: outlet.id, sources: 0, sourcesRead: 0, seen: 0, new: 0, ...pages };
  let summary: OutletSummary = nothing;
  try {
    summary = { ...nothing, ...(await readSources(settings, fetcher, outlet)) };
    // The host itself cannot be reached: its pages would fail one by one for the same reason.
    if (summary.error !== undefined) return summary;
    summary = { ...summary, ...(await crawlPages(settings, fetcher, outlet, count)) };
    return { ...summary, ...(await crawlRevisits(settings, fetcher, outlet)) };
  } catch (error) {
    if (settings.signal?.aborted) return { ...summary, error: 'stopped before its end' };
    await settings.run.fail(failureOf('outlet', outlet.id, outlet.homepage, error, settings.now()));
    return { ...summary, error: messageOf(error) };
  }
}

/** A thrown value as a row of the run. */
function failureOf(stage: string, outlet: string, place: string, error: unknown, at: Date) {
  const reason = error instanceof SkipError || error instanceof RetryError ? error.reason : 'unexpected';
  return { stage, outlet, place, reason, message: messageOf(error), at: at.toISOString() };
}

/** 0 all well, 3 some outlets failed, 1 all did. */
export function crawlExit(summaries: readonly { readonly error?: string }[]): 0 | 1 | 3 {
  const failed = summaries.filter(({ error }) => error !== undefined).length;
  if (failed === 0) return 0;
  return failed === summaries.length ? 1 : 3;
}
