import { extractArticle } from '../crawl/extract.ts';
import type { Outlet } from '../crawl/outlet.ts';
import type { NewArticle } from '../store/store.ts';

/** The article of a page, for the store. `url` is where the page was found in the end. Throws SkipError. */
export function articleOfPage(
  html: string,
  page: {
    readonly url: string;
    readonly outlet: Outlet;
    readonly entry: {
      readonly url: string;
      readonly title?: string;
      readonly summary?: string;
      readonly publishedAt?: string;
    };
    readonly now: Date;
  },
): NewArticle {
  const { url, outlet, entry, now } = page;
  const { rule, ...read } = extractArticle(html, { url, outlet, entry, now });
  return {
    ...read,
    id: read.url ?? entry.url,
    outlet: outlet.id,
    language: outlet.language,
    origin: `crawl:${rule}`,
    fetchedAt: now.toISOString(),
  };
}
