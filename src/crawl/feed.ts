import RssParser from 'rss-parser';
import { SkipError } from '../errors.ts';
import { mendTwiceEncoded, mendWindows1252 } from './charset.ts';
import { type Clock, parseDate } from './dates.ts';
import { isJsonFeed, readJsonFeed } from './feed-json.ts';
import { escaped, looksLikeMarkup } from './feed-text.ts';
import { feedReader } from './feed-xml.ts';
import { plainText } from './markup.ts';
import type { RawEntry, RawFeed, RawHead } from './raw-feed.ts';
import { canonicalUrl } from './url.ts';
import { deepest } from './xml.ts';
import { nestsDeeper } from './xml-depth.ts';

/** An entry as the feed lists it. */
export interface ListedEntry {
  /** As stated, made absolute where the feed says of what; absent when there is none that leads to the web. */
  readonly url?: string;
  readonly id?: string;
  readonly title?: string;
  readonly summary?: string;
  /** ISO 8601 in UTC. */
  readonly publishedAt?: string;
  readonly author?: string;
}

/** An entry that a crawl can follow. */
export interface FeedEntry extends ListedEntry {
  /** Canonical. */
  readonly url: string;
  readonly id: string;
}

export interface Feed<Entry = FeedEntry> {
  readonly title?: string;
  readonly entries: readonly Entry[];
}

export interface FeedContext {
  /** Where the feed was read, for relative links. */
  readonly url?: string;
  /** Dates more than a day after it are wrong and left out. */
  readonly now?: Date;
  /**
   * Where clocks without a zone tick. Default: the press zone when the feed is of Finland by its language or address,
   * otherwise UTC, as feed readers in general do.
   */
  readonly clock?: Clock;
}

/** Longer ones are read as a stream at once; in characters. */
const ordinaryLimit = 1_000_000;

interface RssItem {
  readonly link?: unknown;
  readonly guid?: unknown;
  readonly id?: unknown;
  readonly title?: unknown;
  readonly summary?: unknown;
  readonly content?: unknown;
  readonly pubDate?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly creator?: unknown;
  readonly author?: unknown;
  readonly 'dc:date'?: unknown;
}

const rss = new RssParser<{ readonly language?: unknown }, RssItem>({
  customFields: { item: ['published', 'updated', 'dc:date'] },
  defaultRSS: 2.0,
});

/**
 * The entries of a feed for a crawl: canonical addresses, each once (the first stays), those without one left out;
 * clocks without a zone tick in the press zone. Throws SkipError `not_a_feed`, `hostile_entities`, `hostile_shape`.
 */
export async function parseFeed(text: string, context: FeedContext = {}): Promise<Feed> {
  const feed = await readFeed(text, { clock: 'press', ...context });
  const entries = new Map<string, FeedEntry>();
  for (const entry of feed.entries) {
    const url = entry.url === undefined ? undefined : canonicalUrl(entry.url);
    if (url && !entries.has(url)) entries.set(url, { ...entry, url, id: entry.id ?? url });
  }
  return { ...(feed.title ? { title: feed.title } : {}), entries: [...entries.values()] };
}

/**
 * All that a feed lists, in order and as it says: RSS 0.9 to 2.0, RDF, Atom, CDF or JSON Feed. An ordinary feed is read
 * by rss-parser; what that refuses or reads otherwise than meant (a fifth of the kinds there are) by our own reader.
 * Throws as `parseFeed`.
 */
export async function readFeed(text: string, context: FeedContext = {}): Promise<Feed<ListedEntry>> {
  const raw = await readAny(text.replace(/^[\s\ufeff\0]+/, ''));
  const title = cleanText(raw.title);
  const place = placeOf(raw, context);
  return { ...(title ? { title } : {}), entries: raw.entries.map((entry) => listedEntry(entry, place, context.now)) };
}

async function readAny(text: string): Promise<RawFeed> {
  if (isJsonFeed(text)) return readJsonFeed(text);
  if (isOrdinary(text)) {
    const feed = await readOrdinary(text);
    if (feed) return feed;
  }
  const entries: RawEntry[] = [];
  const reader = feedReader((entry) => entries.push(entry));
  reader.write(text);
  reader.end();
  return { ...reader.head(), entries };
}

/**
 * What rss-parser reads as it is meant: RSS 2.0 and Atom 1.0 under their usual prefixes, without bases of links,
 * encoded contents, links of several kinds, elements within texts and declarations.
 */
function isOrdinary(text: string): boolean {
  if (text.length > ordinaryLimit) return false;
  const root =
    /^(?:<\?xml [^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)?<(rss|feed)\b([^<>]{0,5000})>/.exec(text);
  if (!root) return false;
  const [, name, attributes = ''] = root;
  const usual = name === 'rss' ? /\bversion=["']2\.0["']/ : /\bxmlns=["']http:\/\/www\.w3\.org\/2005\/Atom["']/;
  if (!usual.test(attributes)) return false;
  if (name === 'rss' && /\bxmlns=/.test(attributes)) return false;
  for (const [, prefix = '', address = ''] of attributes.matchAll(/\bxmlns:(\w+)=["']([^"']*)["']/g)) {
    if (usualAddress[prefix] !== undefined && usualAddress[prefix] !== address) return false;
    if (usualAddress[prefix] === undefined && Object.values(usualAddress).includes(address)) return false;
  }
  const body = text.slice(root[0].length);
  // What is left open costs rss-parser seconds.
  const count = (part: string): number => body.split(part).length;
  if (count('</item>') + count('</entry>') !== body.split(/<(?:item|entry)[\s>]/).length + 1) return false;
  if (count('<!--') !== count('-->')) return false;
  // It makes an error of each mistake, with where it happened, and throws one at the end: 100 KB of them take seconds.
  const markup = body.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  if (brokenTag.test(markup) || brokenReference.test(markup)) return false;
  // A tree of them would be built before it is refused; our own reader stops at the limit.
  if (nestsDeeper(body, deepest)) return false;
  // Of two of a kind rss-parser takes the first, readers of feeds the last.
  const twice = name === 'rss' ? twiceInItem : twiceInEntry;
  if (body.split(/<(?:item|entry)[\s>]/).some((part, at) => at > 0 && twice.test(part))) return false;
  if (name === 'feed' && /<(?:title|summary|content)\b[^<>]*\stype=["'](?!html)/.test(body)) return false;
  if (name === 'feed' && /<link\b[^<>]*\stype=["'](?!text\/html)/.test(body)) return false;
  // It knows dates under this spelling only.
  if (/<(?:pubdate|PubDate|PUBDATE)\b/.test(body)) return false;
  return !/<!DOCTYPE|<!ENTITY|xml:base|xmlns(?::\w+)?=|\bmode=|<source\b|<dcterms:|<(?:modified|issued|created|date|prism:publicationDate)\b/i.test(
    body,
  );
}

const brokenTag = /<(?!\/?[A-Za-z_][\w:.-]*(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>|!--|\?)/;
const brokenReference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;
const twiceInItem = /<(title|link|guid|pubDate)[\s>][\s\S]*<\1[\s>]/i;
const twiceInEntry = /<(title|id|published|updated)[\s>][\s\S]*<\1[\s>]/i;

const usualAddress: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
};

/** Undefined when rss-parser refuses it or shows something else than a text where one is meant. */
async function readOrdinary(text: string): Promise<RawFeed | undefined> {
  const atom = /<feed\b/.test(text.slice(0, 3000));
  try {
    const feed = await rss.parseString(text);
    const entries = feed.items.map((item): RawEntry => {
      const [link, id, title] = [textOf(item.link), textOf(item.guid ?? item.id), textOf(item.title)];
      if (link === undefined || id === undefined || title === undefined) throw new SkipError('not_ordinary');
      // Atom says in an attribute whether it is markup, and rss-parser does not hand that on.
      if (atom && looksLikeMarkup(title)) throw new SkipError('not_ordinary');
      return {
        link,
        id,
        title: looksLikeMarkup(title) ? title : escaped(title),
        summary: textOf(item.summary) ?? textOf(item.content),
        author: textOf(item.creator) ?? textOf(item.author),
        dates: atom
          ? [textOf(item.published), textOf(item.updated)]
          : [textOf(item.pubDate), textOf(item['dc:date']), textOf(item.updated)],
      };
    });
    const title = textOf(feed.title);
    if (entries.length === 0 || title === undefined) return undefined;
    return { title, link: textOf(feed.link), language: textOf(feed.language), atom, entries };
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  const text = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

export function listedEntry(entry: RawEntry, place: Place, now?: Date): ListedEntry {
  const url = webAddress(entry.link, place.base);
  const publishedAt = entry.dates.map((date) => parseDate(date, now, place.clock)).find((date) => date !== undefined);
  const id = entry.id?.trim() || url;
  const [title, summary, author] = [entry.title, entry.summary, entry.author].map(cleanText);
  return {
    ...(url ? { url } : {}),
    ...(id ? { id } : {}),
    ...(title ? { title } : {}),
    ...(summary ? { summary } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(author ? { author } : {}),
  };
}

interface Place {
  /** What relative links are relative to. */
  readonly base: string | undefined;
  readonly clock: Clock;
}

/** Where and when an entry of this feed is meant. */
export function placeOf(head: RawHead, context: FeedContext): Place {
  const stated = webAddress(head.link, context.url);
  const home = stated !== undefined && canonicalUrl(stated) ? stated : undefined;
  return {
    base: head.atom ? (context.url ?? home) : (home ?? context.url),
    clock: context.clock ?? (isFinnish(head, context.url) ? 'press' : 'utc'),
  };
}

/** A text of a feed for people: markup taken out, letters that were encoded twice turned back. */
export function cleanText(markup: string | undefined): string | undefined {
  const text = plainText(markup);
  return text === undefined ? undefined : mendTwiceEncoded(mendWindows1252(text));
}

function isFinnish(head: RawHead, url: string | undefined): boolean {
  if (/^(fi|sv)\b/i.test(head.language?.trim() ?? '')) return true;
  return [head.link, url].some((address) => /^https?:\/\/[^/?#]+\.fi(?::\d+)?(?:[/?#]|$)/i.test(address ?? ''));
}

/** As it is stated when it is absolute; what would run or open something else than a page is none. */
function webAddress(link: string | undefined, base: string | undefined): string | undefined {
  // Blanks at an end and line breaks within are of the file's layout, not of the address (URL standard, 4.4).
  const text = link?.trim().replace(/[\t\n\r]+\s*/g, '');
  if (!text) return undefined;
  try {
    const url = new URL(text, base ?? 'https://unknown.invalid/');
    if (!/^(https?|ftp):$/.test(url.protocol)) return undefined;
    return base === undefined || /^(https?|ftp):\/\//i.test(text) ? text : url.href;
  } catch {
    return undefined;
  }
}
