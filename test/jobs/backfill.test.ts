import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BackfillSettings, backfill } from '../../src/jobs/backfill.ts';
import { mayHold } from '../../src/jobs/backfill-sitemaps.ts';
import { openStore } from '../../src/store/open.ts';
import type { Failure, Store } from '../../src/store/store.ts';
import { type ArchiveServer, openArchiveServer } from '../newsroom/archive-server.ts';

let server: ArchiveServer;
let store: Store;
let onRequest: (path: string) => void = () => {};
const failures: Failure[] = [];
beforeEach(async () => {
  onRequest = () => {};
  failures.length = 0;
  server = await openArchiveServer((path) => onRequest(path));
  store = await openStore('sqlite::memory:');
});
afterEach(async () => {
  await server.close();
  await store.close();
});

function settings(more: Partial<BackfillSettings> = {}): BackfillSettings {
  return {
    store,
    outlets: [server.outlet],
    privateHosts: ['127.0.0.1'],
    now: () => new Date('2026-02-01T10:00:00Z'),
    run: {
      fail: async (failure) => {
        failures.push(failure);
      },
    },
    period: { from: '2025-03-10T00:00:00.000Z', to: '2025-05-10T00:00:00.000Z' },
    ...more,
  };
}

const stored = ['/a/2025-03-20', '/a/2025-04-05', '/a/2025-04-20', '/a/2025-05-05'];

describe('a backfill', () => {
  it('reads the sitemaps of the period that robots.txt leads to, and the pages of the period, oldest first', async () => {
    const notes: string[] = [];
    const [summary] = await backfill(settings({ note: (line) => notes.push(line) }));
    expect(failures).toEqual([]);
    expect(summary).toMatchObject({ found: 4, new: 4, stored: 4, refused: 0, failed: 0 });
    expect(summary?.days).toEqual({ '2025-03-20': 1, '2025-04-05': 1, '2025-04-20': 1, '2025-05-05': 1 });
    expect(notes[0]).toBe('past 2025-03-20: 1 pages stored');
    expect(server.asked.filter((path) => path.startsWith('/a/'))).toEqual(stored);
    // A month beside the period is read too, for clocks and time zones; what names no month always.
    expect(server.asked.filter((path) => path.startsWith('/map-'))).toEqual([
      ...['2025-02', '2025-03', '2025-04', '2025-05', '2025-06'].map((month) => `/map-${month}.xml.gz`),
      '/map-rest.xml',
    ]);
  });

  it('asks for no page twice, and for maps only whether they have changed', async () => {
    await backfill(settings());
    const before = server.asked.length;
    const [summary] = await backfill(settings());
    expect(summary).toMatchObject({ new: 0, stored: 0 });
    expect(server.asked.slice(before).filter((path) => path.startsWith('/a/'))).toEqual([]);
    expect(await store.articles.count()).toBe(4);
  });

  it('goes on where it was stopped', async () => {
    const stop = new AbortController();
    onRequest = (path) => {
      if (path === '/a/2025-04-05') stop.abort();
    };
    const [stopped] = await backfill(settings({ signal: stop.signal }));
    expect(stopped).toMatchObject({ stored: 1, error: 'stopped before its end' });
    onRequest = () => {};
    const [summary] = await backfill(settings());
    expect(summary).toMatchObject({ stored: 3 });
    expect(await store.articles.count()).toBe(4);
  });

  it('leaves nothing to the night: its pages wait for it alone, unless a feed names them', async () => {
    const stop = new AbortController();
    onRequest = (path) => {
      if (path === '/a/2025-03-20') stop.abort();
    };
    await backfill(settings({ signal: stop.signal }));
    const now = '2026-02-01T10:00:00Z';
    expect(await store.crawl.waiting('past', now)).toEqual([]);
    const url = `${server.outlet.homepage}a/2025-04-05`;
    await store.crawl.saveEntries('feed', {}, [{ url, outlet: 'past', seenAt: now }]);
    expect((await store.crawl.waiting('past', now)).map((entry) => entry.url)).toEqual([url]);
  });

  it('fails for an outlet without a sitemap, and says so', async () => {
    const outlet = { ...server.outlet, homepage: 'http://127.0.0.1:1/' };
    const [summary] = await backfill(settings({ outlets: [outlet] }));
    expect(summary?.error).toContain('127.0.0.1:1');
    expect(failures.map(({ stage }) => stage)).toContain('backfill');
  });
});

describe('a sitemap', () => {
  const period = { from: '2025-03-10T00:00:00.000Z', to: '2025-05-10T00:00:00.000Z' };
  it.each([
    ['/sitemap-2025-04.xml', true],
    ['/sitemap-2025-07.xml', false],
    ['/2024/sitemap.xml', false],
    ['/2025/sitemap.xml', true],
    ['/sitemap.xml?year=2025&month=04', true],
    ['/sitemap_20250401.xml', true],
    ['/sitemap_20240401.xml', false],
    ['/sitemap-120251.xml', true],
    ['/sitemap-7.xml', true],
  ])('%s may hold pages of the period: %s', (path, may) => {
    expect(mayHold({ url: `https://example.org${path}` }, period)).toBe(may);
  });

  it('that has not changed since before the period holds none', () => {
    expect(mayHold({ url: 'https://example.org/a.xml', modifiedAt: '2025-01-01T00:00:00.000Z' }, period)).toBe(false);
  });
});
