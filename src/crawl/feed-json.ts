import { SkipError } from '../errors.ts';
import { escaped, looksLikeMarkup } from './feed-text.ts';
import type { RawFeed } from './raw-feed.ts';

export function isJsonFeed(text: string): boolean {
  return text.startsWith('{');
}

/** JSON Feed 1.0 and 1.1. */
export function readJsonFeed(text: string): RawFeed {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    throw new SkipError('not_a_feed', 'begins as JSON but is broken');
  }
  const items = field(feed, 'items');
  if (!Array.isArray(items)) throw new SkipError('not_a_feed', 'is JSON without "items"');
  return {
    title: plain(field(feed, 'title')),
    link: textOf(field(feed, 'home_page_url')),
    language: textOf(field(feed, 'language')),
    entries: items.map((item: unknown) => {
      const authors = field(item, 'authors') ?? field(feed, 'authors');
      const id = field(item, 'id');
      return {
        link: textOf(field(item, 'url')) ?? textOf(field(item, 'external_url')),
        id: typeof id === 'number' ? String(id) : textOf(id),
        title: plain(field(item, 'title')),
        summary:
          plain(field(item, 'summary')) ?? plain(field(item, 'content_text')) ?? textOf(field(item, 'content_html')),
        author: plain(
          field(Array.isArray(authors) ? authors[0] : (field(item, 'author') ?? field(feed, 'author')), 'name'),
        ),
        dates: [textOf(field(item, 'date_published')), textOf(field(item, 'date_modified'))],
      };
    }),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** JSON Feed's titles and summaries are plain text; all the same some put markup there, as in RSS. */
function plain(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined || looksLikeMarkup(text) ? text : escaped(text);
}
