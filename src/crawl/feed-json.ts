import { SkipError } from '../errors.ts';
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
    title: textOf(field(feed, 'title')),
    link: textOf(field(feed, 'home_page_url')),
    entries: items.map((item: unknown) => {
      const authors = field(item, 'authors');
      return {
        link: textOf(field(item, 'url')) ?? textOf(field(item, 'external_url')),
        id: textOf(field(item, 'id')),
        title: textOf(field(item, 'title')),
        summary:
          textOf(field(item, 'summary')) ?? textOf(field(item, 'content_text')) ?? textOf(field(item, 'content_html')),
        date: textOf(field(item, 'date_published')) ?? textOf(field(item, 'date_modified')),
        author: textOf(field(Array.isArray(authors) ? authors[0] : field(item, 'author'), 'name')),
      };
    }),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
