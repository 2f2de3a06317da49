import type { PoliteFetcher } from '../crawl/fetch.ts';
import type { Outlet } from '../crawl/outlet.ts';
import { parseSitemap, type Sitemap, type SitemapLink } from '../crawl/sitemap.ts';
import { canonicalUrl } from '../crawl/url.ts';
import { RetryError, SkipError } from '../errors.ts';
import type { TimeRange, Validators } from '../store/store.ts';

/** The sitemaps that the outlet's definition and robots.txt name; where neither names any, the usual address. */
export async function findSitemaps(fetcher: PoliteFetcher, outlet: Outlet): Promise<readonly string[]> {
  const found = new Set(outlet.sitemaps ?? []);
  const robots = new URL('/robots.txt', outlet.homepage).href;
  try {
    const { text } = await fetcher.fetch(robots, { kind: 'feed', ...delayOf(outlet) });
    for (const [, address] of text.matchAll(/^\s*sitemap\s*:\s*(\S+)/gim)) {
      const url = canonicalUrl(address ?? '', robots);
      if (url) found.add(url);
    }
  } catch (error) {
    // Without a robots.txt nothing is forbidden and nothing is named.
    if (!(error instanceof SkipError || error instanceof RetryError)) throw error;
  }
  if (found.size === 0) found.add(new URL('/sitemap.xml', outlet.homepage).href);
  return [...found];
}

/** Undefined when the sitemap has not changed since it was read. Throws SkipError or RetryError. */
export async function readSitemap(
  fetcher: PoliteFetcher,
  outlet: Outlet,
  url: string,
  known: Validators,
  now: Date,
): Promise<(Sitemap & { readonly validators: Validators }) | undefined> {
  const answer = await fetcher.fetch(url, { kind: 'feed', ...delayOf(outlet), ...known });
  if (answer.notModified) return undefined;
  const { etag, lastModified } = answer;
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  return { ...parseSitemap(answer.text, { url: answer.url, now }), validators };
}

/**
 * Whether a sitemap may name pages of the period: not when it has not changed since before, and not when its address
 * states another year or month (`sitemap-2024-03.xml`, `/2024/03/`). A month more on each side, for clocks and time zones.
 */
export function mayHold({ url, modifiedAt }: SitemapLink, { from, to }: TimeRange): boolean {
  if (modifiedAt !== undefined && modifiedAt < from) return false;
  const { pathname, search } = new URL(url);
  const stated = /(?<!\d)((?:19|20)\d\d)(?:[-_/.]?(0[1-9]|1[0-2]))?(?:[-_/.]?(?:0[1-9]|[12]\d|3[01]))?(?!\d)/.exec(
    pathname + search,
  );
  if (!stated) return true;
  const [, year = '', month] = stated;
  const first = month ? `${year}-${month}` : `${year}-01`;
  const last = month ? `${year}-${month}` : `${year}-12`;
  return last >= monthBeside(from, -1) && first <= monthBeside(to, 1);
}

/** YYYY-MM, so many months from a time. */
function monthBeside(time: string, months: number): string {
  const [year = 0, month = 1] = time.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

function delayOf({ delayMs }: Outlet): { readonly delayMs?: number } {
  return delayMs === undefined ? {} : { delayMs };
}
