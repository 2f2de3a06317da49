import { createServer, type RequestListener } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createBrotliCompress, createGzip, constants as zlib } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/crawl/extract.ts';
import { readFeed } from '../../src/crawl/feed.ts';
import { createFetcher, type PoliteFetcher } from '../../src/crawl/fetch.ts';
import { parseSitemap } from '../../src/crawl/sitemap.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { newsroomOutlets } from '../newsroom/articles.ts';
import { articlePage } from '../newsroom/pages.ts';

/** The highest that this process may ever have been, all bombs together (reliability.md, B3). */
const mostBytes = 700_000_000;
const megabyte = Buffer.alloc(1_000_000, 0x20);

/** `megabytes` of blanks, packed as they are made: the test itself never holds them. */
function blanks(megabytes: number): Readable {
  return Readable.from(
    (function* () {
      for (let n = 0; n < megabytes; n++) yield megabyte;
    })(),
  );
}

const answers = new Map<string, RequestListener>();
let fetcher: PoliteFetcher;
let store: Store;
let close: () => void;
let origin = '';

beforeAll(async () => {
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
  store = await openStore('sqlite::memory:');
  fetcher = createFetcher({
    version: '1',
    privateHosts: ['127.0.0.1'],
    clock: { now: () => Date.UTC(2026, 0, 20), wait: async () => {} },
    hosts: store.crawl.hosts,
  });
  close = () => {
    server.closeAllConnections();
    server.close();
  };
});

afterAll(async () => {
  await fetcher.close();
  await store.close();
  close();
});

function serve(path: string, encoding: string, body: Buffer): string {
  answers.set(path, (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(body),
  );
  return origin + path;
}

describe('B3: a bomb in an answer', { timeout: 60_000 }, () => {
  it.each([
    ['page', 'more than 5 MB after decompression'],
    ['feed', 'more than 50 MB after decompression'],
  ] as const)('of 200 MB in 200 kB of gzip is stopped as a %s by the size after decompression', async (kind, limit) => {
    const body = await buffer(blanks(200).pipe(createGzip()));
    expect(body.length).toBeLessThan(250_000);
    const bomb = fetcher.fetch(serve(`/gzip-${kind}`, 'gzip', body), { kind });
    await expect(bomb).rejects.toMatchObject({ reason: 'too_large', message: expect.stringContaining(limit) });
  });

  it.each(['page', 'feed'] as const)('of 200 MB in brotli is stopped as a %s the same way', async (kind) => {
    const packer = createBrotliCompress({ params: { [zlib.BROTLI_PARAM_QUALITY]: 2 } });
    const body = await buffer(blanks(200).pipe(packer));
    expect(body.length).toBeLessThan(250_000);
    const bomb = fetcher.fetch(serve(`/brotli-${kind}`, 'br', body), { kind });
    await expect(bomb).rejects.toMatchObject({ reason: 'too_large' });
  });

  it('of a hundred encodings, one in the other, is not unpacked once', async () => {
    const body = await buffer(blanks(1).pipe(createGzip()));
    const bomb = fetcher.fetch(serve('/nested', Array(100).fill('gzip').join(', '), body), { kind: 'page' });
    await expect(bomb).rejects.toMatchObject({ reason: 'unknown_encoding' });
  });

  it('of a script of 10 MB is stopped by the size of a page', async () => {
    const html = Buffer.from(`<html><script>${'x'.repeat(10_000_000)}</script></html>`);
    const bomb = fetcher.fetch(serve('/script', 'identity', html), { kind: 'page' });
    await expect(bomb).rejects.toMatchObject({ reason: 'too_large' });
  });

  it('of 50,000 rules in robots.txt is read for 512 kB: rules before count, rules after do not', async () => {
    const rule = (n: number): string => `Disallow: /osasto/juttu-${n}.html\n`;
    const text = `User-agent: *\n${Array.from({ length: 50_000 }, (_, n) => rule(n)).join('')}`;
    expect(text.length).toBeGreaterThan(1_500_000);
    serve('/robots.txt', 'identity', Buffer.from(text));
    for (const n of [0, 10_000, 49_999]) serve(`/osasto/juttu-${n}.html`, 'identity', Buffer.from('<p>Sivu</p>'));
    const other = createFetcher({
      version: '1',
      privateHosts: ['127.0.0.1'],
      clock: { now: () => Date.UTC(2026, 0, 22), wait: async () => {} },
      hosts: store.crawl.hosts,
    });
    const ask = (n: number) => other.fetch(`${origin}/osasto/juttu-${n}.html`, { kind: 'page' });
    await expect(ask(0)).rejects.toMatchObject({ reason: 'robots_disallow' });
    await expect(ask(10_000)).rejects.toMatchObject({ reason: 'robots_disallow' });
    expect(await ask(49_999)).toMatchObject({ text: '<p>Sivu</p>' });
    const host = new URL(origin).host;
    const kept = (await store.crawl.hosts.rules(host)).robots?.text ?? '';
    // No rule is cut in half: it would forbid what the site allows.
    expect(kept.length).toBeGreaterThan(511_900);
    expect(kept).toMatch(/\.html\n$/);
    await other.close();
  });
});

const [outlet] = newsroomOutlets;
const [article] = outlet?.articles ?? [];
if (!outlet || !article) throw new Error('the newsroom needs an outlet with an article');
const page = articlePage(outlet, article, 'https://lehti.example/a');
const title = article.title;
const bombed = (bomb: string, head = ''): string => head + page.replace('</body>', `${bomb}</body>`);
const entities = `<!DOCTYPE html [<!ENTITY a "${'ha'.repeat(100)}">${Array.from({ length: 9 }, (_, n) => {
  const inner = `&${'abcdefghij'[n]};`;
  return `<!ENTITY ${'abcdefghij'[n + 1]} "${inner.repeat(10)}">`;
}).join('')}]>`;

describe('B3: a bomb in a page', { timeout: 60_000 }, () => {
  it.each([
    ['5,000 nested elements', bombed('<div>'.repeat(5000)), 'nested deeper than 256 elements'],
    ['100,000 nested elements', bombed('<div>'.repeat(100_000)), 'nested deeper than 256 elements'],
    ['200,000 elements side by side', bombed('<b></b>'.repeat(200_000)), 'more than 50000 elements'],
    [
      'an attribute of 5 MB',
      bombed(`<div class="${'a '.repeat(2_500_000)}">x</div>`),
      'an attribute of more than 2000000 characters',
    ],
    ['13 million characters', bombed(`<p>${'a '.repeat(6_500_000)}</p>`), 'longer than 12000000 characters'],
  ])('of %s is refused by name', (_, html, limit) => {
    expect(() => extractArticle(html)).toThrow(expect.objectContaining({ reason: 'hostile_shape', message: limit }));
  });

  it.each([
    ['a million signs of less', bombed('<'.repeat(1_000_000))],
    ['a script of 10 MB', bombed(`<script>${'x'.repeat(10_000_000)}</script>`)],
    ['entities made of entities', bombed('<p>&j;</p>', entities)],
    [
      'a file of this machine as an entity',
      bombed('<p>&x;</p>', '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    ],
  ])('of %s is read around: the article is there, and nothing was put in', (_, html) => {
    const read = extractArticle(html);
    expect(read.title).toBe(title);
    expect(read.body).not.toMatch(/root:|hahaha/);
    expect(read.body?.length).toBeLessThan(20_000 + (html.includes('<<<') ? 1_000_000 : 0));
  });
});

describe('B3: a bomb in a feed or a sitemap', { timeout: 60_000 }, () => {
  const feed = (item: string, head = ''): string =>
    `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>L</title><item>${item}</item></channel></rss>`;
  const declared = (text: string): string => feed('<title>&j;</title>', `<!DOCTYPE rss [${text}]>`);
  it.each([
    ['entities made of entities', declared(entities.replace(/^.*?\[|\]>$/g, '')), 'hostile_entities'],
    ['a file of this machine', declared('<!ENTITY j SYSTEM "file:///etc/passwd">'), 'hostile_entities'],
    ['100,000 items left open', feed('<item><title>x'.repeat(100_000)), 'hostile_shape'],
    ['100,000 nested elements', feed('<a>'.repeat(100_000)), 'hostile_shape'],
  ])('of %s is refused by name', async (_, text, reason) => {
    await expect(readFeed(text)).rejects.toMatchObject({ reason });
  });

  it.each([
    ['a file of this machine', '<!ENTITY x SYSTEM "file:///etc/passwd">', 'hostile_entities'],
    ['entities made of entities', '<!ENTITY y "ha"><!ENTITY x "&y;&y;&y;&y;">', 'hostile_entities'],
  ])('of %s in a sitemap is refused by name', (_, entity, reason) => {
    const url = '<url><loc>https://lehti.example/&x;</loc></url>';
    const text = `<?xml version="1.0"?><!DOCTYPE urlset [${entity}]><urlset>${url}</urlset>`;
    expect(() => parseSitemap(text)).toThrow(expect.objectContaining({ reason }));
  });
});

describe('B3: all of them together', () => {
  it('stay under 700 MB of memory', () => {
    expect(process.resourceUsage().maxRSS * 1024).toBeLessThan(mostBytes);
  });
});
