import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outlet } from '../../../src/crawl/outlet.ts';
import { importUrls } from '../../../src/jobs/import/urls.ts';
import { importWarc, warcExit } from '../../../src/jobs/import/warc.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { packed, pageRecord, warcRecord } from '../../crawl/made-up-archive.ts';
import { newsroomOutlets } from '../../newsroom/articles.ts';
import { articlePage, consentWall } from '../../newsroom/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-warc-'));
let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const outlets = newsroomOutlets.map(
  ({ id, name, language }): Outlet => ({
    id,
    name,
    homepage: `https://www.${id}.example/`,
    type: 'local',
    owner: name,
    language,
    feeds: [`https://www.${id}.example/feed`],
    skip: [/\/mainos\//],
    examples: { article: `https://www.${id}.example/a/1`, other: 'https://example.org/' },
  }),
);
const addressOf = (outlet: string, slug: string): string => `https://www.${outlet}.example/a/${slug}`;
const records = newsroomOutlets.flatMap((outlet) =>
  outlet.articles.map((article) => {
    const url = addressOf(outlet.id, article.slug);
    return pageRecord(url, articlePage(outlet, article, url), { headers: { Server: 'none' } });
  }),
);
const [first] = newsroomOutlets;
const host = `https://www.${first?.id}.example`;
const others = [
  warcRecord({ 'WARC-Type': 'warcinfo' }, 'software: none\r\n'),
  warcRecord({ 'WARC-Type': 'request', 'WARC-Target-URI': `${host}/a/x` }, 'GET / HTTP/1.1\r\n\r\n'),
  pageRecord('https://elsewhere.example/news', '<p>Somebody else</p>'),
  pageRecord(`${host}/wall`, consentWall),
  pageRecord(`${host}/gone`, 'gone', { status: '404 Not Found' }),
  pageRecord(`${host}/picture`, 'x', { type: 'image/png' }),
  pageRecord(`${host}/mainos/auto`, 'advertisement'),
];

function file(name: string, bytes: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function options(...files: readonly string[]) {
  return { store, outlets, files, stdin: Readable.from([]), now: () => new Date('2026-03-01T00:00:00Z') };
}

describe('importing a web archive', () => {
  it('stores the pages of outlets under their own time of capture, and counts all others', async () => {
    const summary = await importWarc(options(file('news.warc.gz', packed([...others, ...records]))));
    expect(summary).toMatchObject({
      records: others.length + records.length,
      added: records.length,
      changed: 0,
      otherHosts: 1,
      broken: 0,
      refused: { consent_wall: 1, http_404: 1, not_html: 1, skipped: 1 },
      complete: true,
    });
    expect(warcExit(summary)).toBe(0);
    const [article] = await store.articles.byKeys([1]);
    expect(article).toMatchObject({
      outlet: first?.id,
      title: first?.articles[0]?.title,
      publishedAt: first?.articles[0]?.publishedAt,
      fetchedAt: '2026-02-01T10:00:00.000Z',
    });
    expect((await store.crawl.counts()).map(({ state }) => state)).not.toContain('waiting');
  });

  it('changes nothing when it is run again, and never puts an older text in the place of a newer one', async () => {
    const path = file('again.warc', Buffer.concat(records));
    await importWarc(options(path));
    expect(await importWarc(options(path))).toMatchObject({ added: 0, changed: 0, unchanged: records.length });
    const [article] = await store.articles.byKeys([1]);
    if (!article) throw new Error('nothing was stored');
    await store.articles.save([{ ...article, title: 'Toinen otsikko', fetchedAt: '2026-02-20T10:00:00Z' }]);
    await importWarc(options(path));
    expect((await store.articles.byKeys([1]))[0]).toMatchObject({ title: 'Toinen otsikko', textVersion: 2 });
  });

  it('tells of a broken record with its place and goes on', async () => {
    const hurt = Buffer.from(gzipSync(records[1] ?? Buffer.alloc(0)));
    hurt.fill(0, 30, 60);
    const start = packed(records.slice(0, 1));
    const path = file('hurt.warc.gz', Buffer.concat([start, hurt, packed(records.slice(2))]));
    const summary = await importWarc(options(path));
    expect(summary).toMatchObject({ added: records.length - 1, broken: 1 });
    expect(summary.firstBroken).toEqual([expect.stringContaining(`hurt.warc.gz@${start.length}: `)]);
    expect(warcExit(summary)).toBe(3);
    expect(await store.runs.failures({ limit: 10 })).toMatchObject([{ stage: 'import', reason: 'broken_record' }]);
  });

  it('refuses a file that is not there before anything is begun', async () => {
    await expect(importWarc(options(join(folder, 'absent.warc')))).rejects.toThrow('there is no such file');
    expect(await store.runs.latest(5)).toEqual([]);
  });
});

describe('importing addresses', () => {
  it('reads plain lists and the indexes of Common Crawl and the Wayback Machine', async () => {
    const lines = [
      `${host}/a/1`,
      `{"urlkey":"x","timestamp":"20240301000000","url":"${host}/a/2?utm_source=x","status":"200","mime":"text/html"}`,
      `fi,x)/a/3 20240301000000 {"url": "${host}/a/3", "status": "200", "mime": "text/html"}`,
      '[["urlkey","timestamp","original","mimetype","statuscode","digest","length"],',
      `["fi,x)/a/4","20240301000000","${host}/a/4","text/html","200","ABC","100"],`,
      `["fi,x)/a/5","20240301000000","${host}/a/5","text/html","404","ABC","100"]]`,
      `fi,x)/a/6 20240301000000 ${host}/a/6 text/html 200 ABC 100`,
      `fi,x)/pic 20240301000000 ${host}/pic image/png 200 ABC 100`,
      'https://elsewhere.example/a',
      `${host}/`,
      'no address',
      '{"url": 5}',
      '',
    ];
    const path = file('list.txt.gz', gzipSync(lines.join('\n')));
    const summary = await importUrls(options(path));
    expect(summary).toMatchObject({ lines: 11, added: 5, known: 0, otherHosts: 1, left: 3, rejected: 2 });
    expect(summary.firstRejects[0]).toContain('list.txt.gz:11: "no address"');
    const waiting = await store.crawl.waiting(first?.id ?? '', '2026-03-02T00:00:00Z');
    expect(waiting.map(({ url }) => url)).toEqual([1, 2, 3, 4, 6].map((number) => `${host}/a/${number}`));
    expect(await importUrls(options(path))).toMatchObject({ added: 0, known: 5 });
  });
});
