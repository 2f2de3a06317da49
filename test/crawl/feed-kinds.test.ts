import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/crawl/feed.ts';
import { feedReader } from '../../src/crawl/feed-xml.ts';
import { feedKinds } from './feed-kinds.ts';

describe('a feed of every kind', () => {
  it.each(feedKinds)('$name', async ({ text, feedTitle, entry }) => {
    const feed = await readFeed(text);
    if (feedTitle !== undefined) expect(feed.title).toBe(feedTitle);
    if (entry === undefined) return;
    const [first] = feed.entries;
    expect(first).toMatchObject(entry);
    // A link or a date that nobody stated is worse than none.
    if (Object.keys(entry).length === 0) expect({ url: first?.url, at: first?.publishedAt }).toEqual({});
  });

  it('is the same in pieces of one sign as in one', () => {
    for (const { text, name } of feedKinds.filter((one) => one.text.startsWith('<'))) {
      const read = (pieces: readonly string[]): unknown => {
        const entries: unknown[] = [];
        const reader = feedReader((entry) => entries.push(entry));
        for (const piece of pieces) reader.write(piece);
        reader.end();
        return { ...reader.head(), entries };
      };
      expect({ name, feed: read(text.split('')) }).toEqual({ name, feed: read([text]) });
    }
  });
});
