import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/crawl/charset.ts';
import { unzipped } from '../../src/crawl/gzip.ts';
import { parseSitemap, sitemapReader } from '../../src/crawl/sitemap.ts';

const origin = 'https://lehti.example';
const day = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
const urlset = (count: number): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${Array.from({ length: count }, (_, at) => `<url><loc>${origin}/a/${at}</loc><lastmod>${day((at * 7) % count)}T10:00:00Z</lastmod></url>`).join('\n')}</urlset>`;

describe('a sitemap', () => {
  it('gives the newest when only so many are wanted, and says how many there are', () => {
    const { entries, total } = parseSitemap(urlset(3001), { newest: 3 });
    expect(total).toBe(3001);
    expect(entries.map(({ publishedAt }) => publishedAt?.slice(0, 10))).toEqual([day(3000), day(2999), day(2998)]);
  });

  it('keeps pages without a time behind those with one', () => {
    const { entries } = parseSitemap(
      `<urlset><url><loc>${origin}/a</loc></url><url><loc>${origin}/b</loc><lastmod>2026-01-05</lastmod></url><url><loc>${origin}/c</loc></url></urlset>`,
      { newest: 2 },
    );
    expect(entries.map(({ url }) => url)).toEqual([`${origin}/b`, `${origin}/a`]);
  });

  it('gives the newest of an index of sitemaps first', () => {
    const link = (name: string, time: string): string =>
      `<sitemap><loc>${origin}/${name}.xml</loc><lastmod>${time}</lastmod></sitemap>`;
    const { sitemaps } = parseSitemap(
      `<sitemapindex>${link('old', '2020-01-01')}${link('new', '2026-01-01T10:00:00+02:00')}${link('mid', '2023-01-01')}</sitemapindex>`,
      { newest: 2 },
    );
    expect(sitemaps.map(({ url }) => url)).toEqual([`${origin}/new.xml`, `${origin}/mid.xml`]);
  });

  it('of news has titles and times of publication, under whatever prefix', () => {
    const { entries } =
      parseSitemap(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:i="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc>${origin}/a?x=1&amp;y=2</loc><i:image><i:loc>${origin}/kuva.jpg</i:loc><i:title>Kuva</i:title></i:image>
      <n:news><n:publication><n:name>Lehti</n:name><n:language>fi</n:language></n:publication>
      <n:publication_date>2026-01-05T10:00:00+02:00</n:publication_date><n:title>Lumi &amp; jää</n:title></n:news><lastmod>2026-02-02</lastmod></url></urlset>`);
    expect(entries).toEqual([
      {
        url: `${origin}/a?x=1&y=2`,
        id: `${origin}/a?x=1&y=2`,
        title: 'Lumi & jää',
        publishedAt: '2026-01-05T08:00:00.000Z',
      },
    ]);
  });

  it('comes gzipped, is read all the same, and no more of it than the limit', () => {
    const file = gzipSync(urlset(10));
    expect(parseSitemap(decode(unzipped(file))).total).toBe(10);
    expect(() => unzipped(gzipSync(Buffer.alloc(3_000_000)), 1_000_000)).toThrow('holds more than 1 MB');
    expect(() => unzipped(file.subarray(0, 40))).toThrow('damaged');
  });

  it('is neither a page nor a feed', () => {
    for (const text of ['<html><body/></html>', '<rss/>', 'moi', '']) {
      expect(() => parseSitemap(text)).toThrow('has neither urlset nor sitemapindex');
    }
  });

  it('is read in pieces as it comes', () => {
    const found: string[] = [];
    const reader = sitemapReader({}, { entry: ({ url }) => found.push(url), sitemap: () => undefined });
    for (const piece of urlset(20).match(/[\s\S]{1,7}/g) ?? []) reader.write(piece);
    reader.end();
    expect(found).toEqual(Array.from({ length: 20 }, (_, at) => `${origin}/a/${at}`));
  });

  it('of 100,000 pages fills no memory when only the newest are wanted', () => {
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    let total = 0;
    const reader = sitemapReader({}, { entry: () => (total += 1), sitemap: () => undefined });
    reader.write('<urlset>');
    for (let at = 0; at < 100_000; at++) {
      reader.write(
        `<url><loc>${origin}/uutiset/pitka-osoite-jossa-on-sanoja-${at}</loc><lastmod>2026-01-05</lastmod></url>`,
      );
      if (at % 10_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    reader.write('</urlset>');
    reader.end();
    expect(total).toBe(100_000);
    expect(most).toBeLessThan(150_000_000);
  }, 30_000);
});
