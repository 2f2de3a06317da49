import { type FeedEntry, parseFeed } from '../../crawl/feed.ts';
import type { PoliteFetcher } from '../../crawl/fetch.ts';
import type { Outlet } from '../../crawl/outlet.ts';
import { parseSitemap } from '../../crawl/sitemap.ts';
import { messageOf, RetryError, SkipError } from '../../errors.ts';
import type { RunHandle, Store, Validators } from '../../store/store.ts';
import { judgeAgain, type SelectionRules } from './selection.ts';

export interface Source {
  readonly url: string;
  readonly kind: 'feed' | 'sitemap';
}

/** One source as it was read; `undefined` entries mean "not modified since last time". */
export interface SourceReading {
  readonly entries: readonly FeedEntry[] | undefined;
  readonly validators: Validators;
  /** Pages that a sitemap names besides: a nightly crawl takes the newest, a backfill the rest. */
  readonly leftOut?: number;
}

/** A sitemap index leads to at most this many of its newest maps, and a map to so many of its newest pages. */
const sitemapsOfIndex = 2;
const newestOfSitemap = 5000;

export function sourcesOf(outlet: Outlet): readonly Source[] {
  return [
    ...outlet.feeds.map((url) => ({ url, kind: 'feed' as const })),
    ...(outlet.sitemaps ?? []).map((url) => ({ url, kind: 'sitemap' as const })),
  ];
}

/**
 * Reads an outlet's feeds and sitemaps and records what they name, each with its validators in one transaction. One
 * that fails becomes a failure of the run; `error` is set when none could be read.
 */
export async function readSources(
  settings: {
    readonly store: Store;
    readonly run: Pick<RunHandle, 'fail'>;
    readonly now: () => Date;
    readonly signal?: AbortSignal;
    readonly selection?: SelectionRules;
  },
  fetcher: PoliteFetcher,
  outlet: Outlet,
) {
  const { store, now } = settings;
  const sources = sourcesOf(outlet);
  const counts = { sources: sources.length, sourcesRead: 0, seen: 0, new: 0 };
  let error: string | undefined;
  let unchanged = 0;
  // Those that a run found anew and was killed before it judged them.
  await judgeAgain(store, outlet, settings.selection);
  for (const source of sources) {
    settings.signal?.throwIfAborted();
    try {
      const known = (await store.crawl.validators(source.url)) ?? {};
      const { entries, validators, leftOut = 0 } = await readSource(fetcher, outlet, source, known, now());
      counts.sourcesRead += 1;
      if (leftOut > 0) {
        const message = `${source.url}: names ${leftOut} older pages besides, which a backfill reads`;
        const at = now().toISOString();
        const place = source.url;
        await settings.run.fail({ stage: 'sitemap', outlet: outlet.id, place, reason: 'only_newest', message, at });
      }
      if (!entries) {
        unchanged += 1;
        continue;
      }
      counts.seen += entries.length;
      counts.new += await store.crawl.saveEntries(
        source.url,
        validators,
        entries.map(({ url, title, summary, publishedAt }) => ({
          url,
          outlet: outlet.id,
          seenAt: now().toISOString(),
          ...(title ? { title } : {}),
          ...(summary ? { summary } : {}),
          ...(publishedAt ? { publishedAt } : {}),
        })),
      );
      // Before the next source, which may call the same page something else.
      await judgeAgain(store, outlet, settings.selection);
    } catch (thrown) {
      if (settings.signal?.aborted) throw thrown;
      error ??= messageOf(thrown);
      const reason = thrown instanceof SkipError || thrown instanceof RetryError ? thrown.reason : 'unexpected';
      const at = now().toISOString();
      await settings.run.fail({
        stage: source.kind,
        outlet: outlet.id,
        place: source.url,
        reason,
        message: messageOf(thrown),
        at,
      });
    }
  }
  if (counts.sourcesRead === 0) return { ...counts, ...(error === undefined ? {} : { error }) };
  if (counts.seen > 0 || unchanged > 0) return counts;
  // A feed that answers and names nothing looks like a quiet day and is a fault of the feed, or of our reading it.
  const place = sources[0]?.url ?? outlet.homepage;
  const message = `${place}: answered, and names no entries${sources.length > 1 ? ' (nor does any other source)' : ''}`;
  const at = now().toISOString();
  await settings.run.fail({ stage: 'feed', outlet: outlet.id, place, reason: 'no_entries', message, at });
  return { ...counts, error: message };
}

/** Throws SkipError or RetryError. */
export async function readSource(
  fetcher: PoliteFetcher,
  outlet: Outlet,
  source: Source,
  known: Validators,
  now: Date,
): Promise<SourceReading> {
  const delay = outlet.delayMs === undefined ? {} : { delayMs: outlet.delayMs };
  const { etag, lastModified, notModified, text, url } = await fetcher.fetch(source.url, {
    kind: 'feed',
    ...delay,
    ...known,
  });
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  if (notModified) return { entries: undefined, validators: known };
  if (source.kind === 'feed') return { entries: (await parseFeed(text, { url, now })).entries, validators };
  const map = parseSitemap(text, { url, now, newest: newestOfSitemap });
  const entries = [...map.entries];
  let named = map.sitemaps.length > 0 ? 0 : map.total;
  for (const { url: inner } of map.sitemaps.slice(0, sitemapsOfIndex)) {
    const page = await fetcher.fetch(inner, { kind: 'feed', ...delay });
    const innerMap = parseSitemap(page.text, { url: page.url, now, newest: newestOfSitemap });
    entries.push(...innerMap.entries);
    named += innerMap.total;
  }
  return { entries, validators, leftOut: Math.max(0, named - entries.length) };
}
