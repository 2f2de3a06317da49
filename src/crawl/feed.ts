import RssParser from 'rss-parser';
import { messageOf, SkipError } from '../errors.ts';
import { parseDate } from './dates.ts';
import { isJsonFeed, readJsonFeed } from './feed-json.ts';
import { readFeedTree } from './feed-tree.ts';
import { plainText } from './markup.ts';
import type { RawEntry, RawFeed } from './raw-feed.ts';
import { canonicalUrl } from './url.ts';

export interface FeedEntry {
  /** Canonical. */
  readonly url: string;
  readonly id: string;
  readonly title?: string;
  readonly summary?: string;
  /** ISO 8601 in UTC. */
  readonly publishedAt?: string;
  readonly author?: string;
}

export interface Feed {
  readonly title?: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedContext {
  /** Where the feed was read; relative links are resolved by it when the feed names no page of its own. */
  readonly url?: string;
  /** Dates after it are wrong and left out. */
  readonly now?: Date;
}

/** The tree of a broken feed is built in memory only below this size, in characters. */
const treeLimit = 5_000_000;

interface RssItem {
  readonly link?: unknown;
  readonly guid?: unknown;
  readonly id?: unknown;
  readonly title?: unknown;
  readonly summary?: unknown;
  readonly contentSnippet?: unknown;
  readonly content?: unknown;
  readonly isoDate?: unknown;
  readonly pubDate?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly creator?: unknown;
  readonly author?: unknown;
  readonly 'dc:date'?: unknown;
}

const rss = new RssParser<object, RssItem>({
  customFields: { item: ['published', 'updated', 'dc:date'] },
  defaultRSS: 2.0,
});

/**
 * RSS 0.9 to 2.0, RDF, Atom or JSON Feed. What rss-parser refuses (a fifth of the feeds in feedparser's corpus) is read
 * from the tree of its elements. Entries without a usable link are left out, of several with one link the first stays.
 * Throws SkipError `not_a_feed`.
 */
export async function parseFeed(text: string, context: FeedContext = {}): Promise<Feed> {
  const raw = await readAny(text.replace(/^\ufeff/, '').trimStart());
  const base = canonicalUrl(raw.link ?? '', context.url) ?? context.url;
  const entries = new Map<string, FeedEntry>();
  for (const entry of raw.entries) {
    const clean = cleanEntry(entry, base, context.now);
    if (clean && !entries.has(clean.url)) entries.set(clean.url, clean);
  }
  const title = plainText(raw.title);
  return { ...(title ? { title } : {}), entries: [...entries.values()] };
}

async function readAny(text: string): Promise<RawFeed> {
  if (isJsonFeed(text)) return readJsonFeed(text);
  if (!/<(?:\w+:)?(rss|feed|rdf|channel)\b/i.test(text.slice(0, 5000))) {
    const page = /<html\b/i.test(text.slice(0, 2000));
    throw new SkipError('not_a_feed', page ? 'is an HTML page, not a feed' : 'is not RSS, Atom, RDF or JSON Feed');
  }
  try {
    return await readRss(text);
  } catch (error) {
    if (text.length > treeLimit) throw new SkipError('not_a_feed', messageOf(error).slice(0, 200));
    return readFeedTree(text);
  }
}

async function readRss(text: string): Promise<RawFeed> {
  const feed = await rss.parseString(text);
  // Items that the feed holds and rss-parser does not show: read the tree instead.
  if (feed.items.length === 0 && /<(?:\w+:)?(item|entry)\b/i.test(text)) throw new Error('no items found');
  return {
    title: asText(feed.title),
    link: asText(feed.link),
    entries: feed.items.map((item) => ({
      link: asText(item.link) ?? permalink(asText(item.guid)),
      id: asText(item.guid) ?? asText(item.id),
      title: asText(item.title),
      summary: asText(item.summary) ?? asText(item.content) ?? asText(item.contentSnippet),
      date:
        asText(item.pubDate) ??
        asText(item.published) ??
        asText(item['dc:date']) ??
        asText(item.updated) ??
        asText(item.isoDate),
      author: asText(item.creator) ?? asText(item.author),
    })),
  };
}

/** xml2js gives objects for elements with attributes or children. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return asText(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  if ('_' in value) return asText(value._);
  return 'name' in value ? asText(value.name) : undefined;
}

/** A guid is a link unless it says otherwise; only what looks like one is taken. */
function permalink(guid: string | undefined): string | undefined {
  return guid && /^https?:\/\//i.test(guid.trim()) ? guid : undefined;
}

function cleanEntry(entry: RawEntry, base: string | undefined, now: Date | undefined): FeedEntry | undefined {
  const url = canonicalUrl(entry.link ?? permalink(entry.id) ?? '', base);
  if (!url || (entry.link ?? entry.id ?? '').trim() === '') return undefined;
  const title = plainText(entry.title);
  const summary = plainText(entry.summary);
  const publishedAt = parseDate(entry.date, now);
  const author = plainText(entry.author);
  return {
    url,
    id: entry.id?.trim() || url,
    ...(title ? { title } : {}),
    ...(summary ? { summary } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(author ? { author } : {}),
  };
}
