import { describe, expect, it } from 'vitest';
import { decode } from '../../src/crawl/charset.ts';
import { parseFeed } from '../../src/crawl/feed.ts';
import { parseSitemap } from '../../src/crawl/sitemap.ts';
import { newsroomOutlets } from '../newsroom/articles.ts';
import { feedOf } from '../newsroom/feeds.ts';

const origin = 'https://lehti.example';

describe('a feed', () => {
  it.each(newsroomOutlets.filter(({ feed }) => feed !== 'sitemap'))(
    'of $name ($feed) is read whole',
    async (outlet) => {
      const file = feedOf(outlet, origin, []);
      const feed = await parseFeed(decode(file.body, file.type), { url: origin + file.path });
      expect(feed.title).toBe(outlet.name);
      expect(
        feed.entries.map(({ url, title, summary, publishedAt }) => ({ url, title, summary, publishedAt })),
      ).toEqual(
        outlet.articles.map(({ slug, title, lead, publishedAt }) => ({
          url: `${origin}/a/${slug}`,
          title,
          summary: lead,
          publishedAt,
        })),
      );
    },
  );

  it('that is not well-formed is read by its elements', async () => {
    const broken = `<rss version="2.0"><channel><title>Lehti & muut</title><link>${origin}/</link>
      <item><title>Äyriäiset & me</title><link>/a/1</link><pubDate>5.1.2026 klo 10.00</pubDate>
      <item><title>Toinen</title><link>${origin}/a/2</link></item></channel>`;
    const { entries } = await parseFeed(broken);
    expect(entries).toEqual([
      expect.objectContaining({ url: `${origin}/a/1`, publishedAt: '2026-01-05T08:00:00.000Z' }),
      expect.objectContaining({ url: `${origin}/a/2`, title: 'Toinen' }),
    ]);
  });

  it('gives each address once and leaves out what has none', async () => {
    const item = (link: string): string => `<item><title>T</title>${link}</item>`;
    const { entries } = await parseFeed(
      `<rss version="2.0"><channel><title>L</title>${item('<link>https://a.example/1?utm_source=x</link>')}${item(
        '<link>https://a.example/1</link>',
      )}${item('')}${item('<link>javascript:alert(1)</link>')}</channel></rss>`,
    );
    expect(entries.map(({ url }) => url)).toEqual(['https://a.example/1']);
  });

  it('is not a page, nor nothing', async () => {
    await expect(parseFeed('<!doctype html><html><body>Kirjaudu</body></html>')).rejects.toMatchObject({
      reason: 'not_a_feed',
    });
    await expect(parseFeed('')).rejects.toMatchObject({ reason: 'not_a_feed' });
  });
});

describe('a sitemap', () => {
  it('of news gives addresses, titles and times, not those of pictures', () => {
    const outlet = newsroomOutlets.find(({ feed }) => feed === 'sitemap');
    if (!outlet) throw new Error('the newsroom has no sitemap');
    const { entries } = parseSitemap(feedOf(outlet, origin, []).body.toString());
    expect(entries.map(({ url, title, publishedAt }) => ({ url, title, publishedAt }))).toEqual(
      outlet.articles.map(({ slug, title, publishedAt }) => ({ url: `${origin}/a/${slug}`, title, publishedAt })),
    );
  });

  it('may be an index of others', () => {
    const index = `<sitemapindex><sitemap><loc>${origin}/1.xml</loc><lastmod>2026-01-05</lastmod></sitemap></sitemapindex>`;
    expect(parseSitemap(index)).toEqual({
      entries: [],
      sitemaps: [{ url: `${origin}/1.xml`, modifiedAt: '2026-01-04T22:00:00.000Z' }],
      total: 1,
    });
  });
});

describe('bytes become text', () => {
  const text = 'Sämpylöitä, smörgåsar ja 5 euron käynti – ”hyvää”';
  it('whatever the label says', () => {
    expect(decode(Buffer.from(text), 'text/html; charset=iso-8859-1')).toBe(text);
    expect(decode(Buffer.from('Pääkirjoitus', 'latin1'), 'text/html; charset=utf-8')).toBe('Pääkirjoitus');
    expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
  });

  it('of windows-1252 where nothing is said', () => {
    expect(decode(Buffer.from([0x94, 0x68, 0x79, 0x76, 0xe4, 0xe4, 0x94]))).toBe('”hyvää”');
  });
});
