import { SkipError } from '../errors.ts';
import { parseDate } from './dates.ts';
import type { FeedEntry } from './feed.ts';
import { plainText } from './markup.ts';
import { Newest } from './newest.ts';
import { canonicalUrl } from './url.ts';
import { xmlReader } from './xml.ts';

export interface Sitemap {
  readonly entries: readonly FeedEntry[];
  /** Sitemaps that an index names, with the time of their last change where stated. */
  readonly sitemaps: readonly SitemapLink[];
  /** How many of either the file names, also those that `newest` left out. */
  readonly total: number;
}

export interface SitemapLink {
  readonly url: string;
  readonly modifiedAt?: string;
}

export interface SitemapContext {
  /** Where it was read, for links that are relative against the rules. */
  readonly url?: string;
  /** Dates more than a day after it are wrong and left out. */
  readonly now?: Date;
}

/**
 * A sitemap, news sitemap or sitemap index. With `newest`, only so many entries and so many sitemaps, the newest first
 * and those without a time last. Throws SkipError `not_a_sitemap`, and what `xmlReader` throws.
 */
export function parseSitemap(xml: string, context: SitemapContext & { readonly newest?: number } = {}): Sitemap {
  const { newest } = context;
  const entries = new Newest<FeedEntry>(newest, ({ publishedAt }) => publishedAt);
  const sitemaps = new Newest<SitemapLink>(newest, ({ modifiedAt }) => modifiedAt);
  let total = 0;
  const reader = sitemapReader(context, {
    entry: (entry) => {
      total += 1;
      entries.add(entry);
    },
    sitemap: (link) => {
      total += 1;
      sitemaps.add(link);
    },
  });
  // In pieces, so that what is kept does not keep the whole text in memory.
  for (let at = 0; at < xml.length; at += 65_536) reader.write(xml.slice(at, at + 65_536));
  reader.end();
  return { entries: entries.list(), sitemaps: sitemaps.list(), total };
}

/**
 * Reads a sitemap as it comes, in chunks of any size; nothing is held. Throws SkipError `not_a_sitemap` at the end or
 * at the first element that is none of a sitemap's.
 */
export function sitemapReader(
  context: SitemapContext,
  visit: { readonly entry: (entry: FeedEntry) => void; readonly sitemap: (link: SitemapLink) => void },
) {
  let root: string | undefined;
  let fields = new Map<string, string>();
  let text = '';
  const reader = xmlReader({
    open: ({ name }) => {
      root ??= local(name);
      if (root !== 'urlset' && root !== 'sitemapindex') throw notASitemap(`is <${root.slice(0, 30)}>`);
      text = '';
    },
    text: (piece) => {
      if (text.length < 10_000) text += piece;
    },
    close: (name) => {
      const kind = local(name);
      // image:loc stands beside loc: only the first one of an element is its address.
      const apart = /^(image|video|xhtml):/.test(name);
      if (!apart && text.trim() !== '' && !fields.has(kind)) fields.set(kind, text.trim());
      text = '';
      if (apart || (kind !== 'url' && kind !== 'sitemap')) return;
      const stated = fields.get('loc');
      const url = stated === undefined ? undefined : canonicalUrl(stated, context.url);
      if (url && kind === 'url') visit.entry(entryOf(url, fields, context.now));
      if (url && kind === 'sitemap') {
        const modifiedAt = parseDate(fields.get('lastmod'), context.now);
        visit.sitemap({ url, ...(modifiedAt ? { modifiedAt } : {}) });
      }
      fields = new Map();
    },
  });
  return {
    write: reader.write,
    end: () => {
      reader.end();
      if (root === undefined) throw notASitemap('is no XML');
    },
  };
}

function notASitemap(what: string): SkipError {
  return new SkipError('not_a_sitemap', `has neither urlset nor sitemapindex: it ${what}`);
}

function entryOf(url: string, fields: ReadonlyMap<string, string>, now: Date | undefined): FeedEntry {
  const title = plainText(fields.get('title'));
  const publishedAt = parseDate(fields.get('publication_date') ?? fields.get('lastmod'), now);
  return { url, id: url, ...(title ? { title } : {}), ...(publishedAt ? { publishedAt } : {}) };
}

function local(name: string): string {
  return name.replace(/^.*:/, '');
}
