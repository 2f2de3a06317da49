import type { Outlet } from '../../crawl/outlet.ts';
import { pageReader } from '../../crawl/page-reader.ts';
import { SkipError } from '../../errors.ts';
import type { NewArticle } from '../../store/store.ts';
import { languageOfPage } from '../page-language.ts';

/**
 * The article of a page, for the store, read in a thread of its own. `url` is where the page was found in the end.
 * Throws SkipError, also for a live blog: many texts of many hours under one headline are no article.
 */
export async function articleOfPage(
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
): Promise<NewArticle> {
  const { url, outlet, entry, now } = page;
  const { rule, ...read } = await pageReader().read(html, { url, outlet, entry, now });
  if (read.kind === 'live_blog') throw new SkipError('live_blog', `${url}: a live blog`);
  return {
    ...read,
    id: read.url ?? entry.url,
    outlet: outlet.id,
    language: languageOfPage(read, outlet.language),
    origin: `crawl:${rule}`,
    fetchedAt: now.toISOString(),
  };
}
