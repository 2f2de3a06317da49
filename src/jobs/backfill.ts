import type { PoliteFetcher } from '../crawl/fetch.ts';
import type { Outlet } from '../crawl/outlet.ts';
import { entryRefusal } from '../crawl/outlets.ts';
import { messageOf, RetryError, SkipError } from '../errors.ts';
import { pressDay } from '../press-time.ts';
import type { Entry, TimeRange } from '../store/store.ts';
import { findSitemaps, mayHold, readSitemap } from './backfill-sitemaps.ts';
import { crawlPages } from './crawl/pages.ts';
import { type CrawlSettings, politeFetcher } from './crawl.ts';

/** What became of one outlet's past. */
export interface BackfillSummary {
  readonly outlet: string;
  readonly sitemaps: number;
  /** Of them, left unread because they state that they are of another time. */
  readonly otherTimes: number;
  /** Addresses in the period, and how many of them were not known. */
  readonly found: number;
  readonly new: number;
  /** Addresses without a time: whether they are of the period cannot be told, and they are left. */
  readonly undated: number;
  readonly stored: number;
  readonly refused: number;
  readonly failed: number;
  /** Day of publication → pages stored, ascending. */
  readonly days: Readonly<Record<string, number>>;
  readonly error?: string;
}

export interface BackfillSettings extends CrawlSettings {
  readonly period: TimeRange;
  /** One line for each day that is done. */
  readonly note?: (line: string) => void;
}

/** An index may lead to indexes, but not for ever. */
const deepest = 4;
const mostSitemaps = 20_000;

/**
 * Collects what outlets published in a period: reads their sitemaps, those of the period only where they say of which
 * time they are, then the pages, oldest first, as politely as ever. A sitemap is remembered together with what it named, a page
 * with its article: whatever is killed goes on where it was.
 */
export async function backfill(settings: BackfillSettings): Promise<readonly BackfillSummary[]> {
  const fetcher = politeFetcher(settings, settings.store.crawl);
  const progress = settings.progress?.('backfill', 'pages');
  const counts = { done: 0, total: 0 };
  try {
    return await Promise.all(
      settings.outlets.map((outlet) =>
        backfillOutlet(settings, fetcher, outlet, (done, total) => {
          counts.done += done;
          counts.total += total;
          progress?.update(counts.done, counts.total);
        }),
      ),
    );
  } finally {
    progress?.end(settings.signal?.aborted ? 'stopped; the same command goes on here' : undefined);
    await fetcher.close();
  }
}

async function backfillOutlet(
  settings: BackfillSettings,
  fetcher: PoliteFetcher,
  outlet: Outlet,
  count: (done: number, total: number) => void,
): Promise<BackfillSummary> {
  const { period, signal, note } = settings;
  const days = new Map<string, number>();
  let summary: BackfillSummary = {
    ...{ outlet: outlet.id, sitemaps: 0, otherTimes: 0, found: 0, new: 0, undated: 0 },
    ...{ stored: 0, refused: 0, failed: 0, days: {} },
  };
  try {
    summary = { ...summary, ...(await readPast(settings, fetcher, outlet)) };
    let today = '';
    const tell = (): void => {
      if (today !== '') note?.(`${outlet.id} ${today}: ${days.get(today) ?? 0} pages stored`);
    };
    const pages = await crawlPages(
      {
        ...settings,
        backfill: period,
        settled: (entry, outcome) => {
          const day = pressDay(Date.parse(entry.publishedAt ?? entry.seenAt));
          if (day !== today) tell();
          today = day;
          days.set(day, (days.get(day) ?? 0) + (outcome === 'stored' ? 1 : 0));
        },
      },
      fetcher,
      outlet,
      count,
    );
    tell();
    const { stored, refused, failed } = pages;
    return { ...summary, stored, refused, failed, days: Object.fromEntries([...days].sort()) };
  } catch (error) {
    const stored = [...days.values()].reduce((sum, one) => sum + one, 0);
    const partly = { ...summary, stored, days: Object.fromEntries([...days].sort()) };
    if (signal?.aborted) return { ...partly, error: 'stopped before its end' };
    await settings.run.fail(failureOf(outlet, outlet.homepage, error, settings.now()));
    return { ...partly, error: messageOf(error) };
  }
}

/** Reads the sitemaps that may name pages of the period, and records those pages. */
async function readPast(settings: BackfillSettings, fetcher: PoliteFetcher, outlet: Outlet) {
  const { store, period, now, signal } = settings;
  const counts = { sitemaps: 0, otherTimes: 0, found: 0, new: 0, undated: 0 };
  const queue = (await findSitemaps(fetcher, outlet)).map((url) => ({ url, depth: 0 }));
  const seen = new Set(queue.map(({ url }) => url));
  let read = 0;
  let error: string | undefined;
  for (let next = queue.shift(); next && counts.sitemaps < mostSitemaps; next = queue.shift()) {
    signal?.throwIfAborted();
    counts.sitemaps += 1;
    try {
      // What a sitemap named in one period says nothing of what it names in another.
      const key = `${next.url}#backfill=${period.from}/${period.to}`;
      const map = await readSitemap(fetcher, outlet, next.url, (await store.crawl.validators(key)) ?? {}, now());
      read += 1;
      if (!map) continue;
      for (const link of map.sitemaps) {
        if (seen.has(link.url) || next.depth >= deepest) continue;
        seen.add(link.url);
        if (mayHold(link, period)) queue.push({ url: link.url, depth: next.depth + 1 });
        else {
          counts.sitemaps += 1;
          counts.otherTimes += 1;
        }
      }
      const entries: Entry[] = [];
      for (const { url, title, summary, publishedAt } of map.entries) {
        if (publishedAt === undefined) counts.undated += 1;
        if (publishedAt === undefined || publishedAt < period.from || publishedAt >= period.to) continue;
        if (entryRefusal(outlet, url) !== undefined) continue;
        entries.push({
          ...{ url, outlet: outlet.id, publishedAt, seenAt: now().toISOString(), backfill: true },
          ...(title ? { title } : {}),
          ...(summary ? { summary } : {}),
        });
      }
      counts.found += entries.length;
      // An index is not done before its maps are: it is remembered without validators, and read again.
      counts.new += await store.crawl.saveEntries(key, map.sitemaps.length > 0 ? {} : map.validators, entries);
    } catch (thrown) {
      if (signal?.aborted) throw thrown;
      error ??= messageOf(thrown);
      await settings.run.fail(failureOf(outlet, next.url, thrown, now()));
    }
  }
  if (read === 0) throw new SkipError('no_sitemap', error ?? `${outlet.id}: has no sitemap that names its past`);
  return counts;
}

function failureOf(outlet: Outlet, place: string, error: unknown, at: Date) {
  const reason = error instanceof SkipError || error instanceof RetryError ? error.reason : 'unexpected';
  return { stage: 'backfill', outlet: outlet.id, place, reason, message: messageOf(error), at: at.toISOString() };
}
