import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/crawl/clock.ts';
import type { Outlet } from '../../../src/crawl/outlet.ts';
import { type CrawlSettings, crawl } from '../../../src/jobs/crawl.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Failure, Store } from '../../../src/store/store.ts';
import { goodPage, openSite, rssOf, type Site } from '../../newsroom/sites.ts';
import { compiled } from '../../store/compiled.ts';

/** The load tests of reliability.md at a tenth: their counts and bounds, not their times, which are the benches'. */
const mostBytes = 700_000_000;

const sites: Site[] = [];
const stores: Store[] = [];
const newStore = async (): Promise<Store> => {
  const store = await openStore('sqlite::memory:');
  stores.push(store);
  return store;
};

async function openSites(count: number, answer: (...args: Parameters<Answer>) => boolean): Promise<readonly Site[]> {
  const opened = await Promise.all(
    Array.from({ length: count }, (_, n) =>
      openSite(`site-${n}`, (request, response, origin) => answer(`site-${n}`, request, response, origin)),
    ),
  );
  sites.push(...opened);
  return opened;
}
type Answer = (site: string, ...args: [...Parameters<RequestListener>, origin: string]) => boolean;

function settings(store: Store, outlets: readonly Outlet[], failures: Failure[] = []): CrawlSettings {
  return {
    store,
    outlets,
    privateHosts: ['127.0.0.1'],
    now: () => new Date('2026-01-22T04:00:00Z'),
    run: {
      fail: async (failure) => {
        failures.push(failure);
      },
    },
  };
}

afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
});

describe('L1 and L2: five feeds of forty items', { timeout: 120_000 }, () => {
  const paths = Array.from({ length: 40 }, (_, n) => `/a/${n}`);
  const statuses: number[] = [];
  const asked: string[] = [];
  const failures: Failure[] = [];
  let outlets: readonly Outlet[];
  let store: Store;

  beforeAll(async () => {
    const opened = await openSites(5, (site, request, response, origin) => {
      const path = request.url ?? '';
      asked.push(path);
      response.on('close', () => statuses.push(response.statusCode));
      if (path === '/feed.xml') {
        const known = request.headers['if-none-match'] === `"${site}"`;
        response.writeHead(known ? 304 : 200, { etag: `"${site}"` }).end(known ? undefined : rssOf(origin, paths));
      } else if (path.startsWith('/a/')) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(goodPage(origin + path));
      } else response.writeHead(404).end();
      return true;
    });
    outlets = opened.map(({ outlet }) => outlet);
    store = await newStore();
  });
  afterAll(async () => {
    await Promise.all(sites.splice(0).map((site) => site.close()));
  });

  it('are all stored by the first run, nothing lost, under 700 MB', async () => {
    const summaries = await crawl(settings(store, outlets, failures));
    expect(summaries.map(({ seen, stored, error }) => [seen, stored, error])).toEqual(
      Array(5).fill([40, 40, undefined]),
    );
    expect(failures).toEqual([]);
    expect(await store.articles.count()).toBe(200);
    expect(process.resourceUsage().maxRSS * 1024).toBeLessThan(mostBytes);
  });

  it('cost the second run one conditional request each, answered 304, no page, and add no row', async () => {
    asked.length = 0;
    statuses.length = 0;
    const before = await store.crawl.counts();
    const summaries = await crawl(settings(store, outlets, failures));
    expect(asked).toEqual(Array(5).fill('/feed.xml'));
    expect(statuses).toEqual(Array(5).fill(304));
    expect(summaries.map(({ stored, failed, new: fresh }) => stored + failed + fresh)).toEqual(Array(5).fill(0));
    expect(await store.crawl.counts()).toEqual(before);
    expect(await store.articles.count()).toBe(200);
  });
});

/** A clock that stands still while any host has something to do, and then goes on to the next moment that one waits for. */
function virtualClock(unfinished: () => number): Clock & { readonly settle: () => void } {
  let time = Date.UTC(2026, 0, 22, 4);
  let waiting: { readonly at: number; readonly wake: () => void }[] = [];
  const settle = (): void => {
    if (waiting.length === 0 || waiting.length < unfinished()) return;
    time = Math.max(time, Math.min(...waiting.map(({ at }) => at)));
    const due = waiting.filter(({ at }) => at <= time);
    waiting = waiting.filter(({ at }) => at > time);
    for (const { wake } of due) wake();
  };
  return {
    now: () => time,
    wait: (ms) =>
      new Promise((wake) => {
        waiting.push({ at: time + ms, wake });
        settle();
      }),
    settle,
  };
}

describe('L3: eight hosts of ten pages with a gap of 5 s, on a clock of its own', { timeout: 120_000 }, () => {
  const hosts = 8;
  const paths = Array.from({ length: 10 }, (_, n) => `/a/${n}`);
  /** robots.txt, the rules of text mining, the feed, and the pages. */
  const requests = 3 + paths.length;
  const starts = new Map<string, number[]>();
  const open = new Map<string, number>();
  let mostOpen = 0;
  afterEach(async () => {
    await Promise.all(sites.splice(0).map((site) => site.close()));
  });

  it('takes as long as one host does, and never has two requests of a host open', async () => {
    const unfinished = (): number => hosts - [...starts.values()].filter((times) => times.length >= requests).length;
    const clock = virtualClock(unfinished);
    const opened = await openSites(hosts, (site, request, response, origin) => {
      starts.set(site, [...(starts.get(site) ?? []), clock.now()]);
      open.set(site, (open.get(site) ?? 0) + 1);
      mostOpen = Math.max(mostOpen, open.get(site) ?? 0);
      response.on('close', () => {
        open.set(site, (open.get(site) ?? 0) - 1);
        clock.settle();
      });
      const path = request.url ?? '';
      if (path === '/feed.xml') response.end(rssOf(origin, paths));
      else if (path.startsWith('/a/')) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(goodPage(origin + path));
      } else response.writeHead(404).end();
      return true;
    });
    const outlets = opened.map(({ outlet }) => ({ ...outlet, delayMs: 5000 }));
    const summaries = await crawl({ ...settings(await newStore(), outlets), clock });
    expect(summaries.map(({ stored }) => stored)).toEqual(Array(hosts).fill(paths.length));
    expect(mostOpen).toBe(1);
    for (const times of starts.values()) {
      expect(times).toHaveLength(requests);
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5000);
    }
    const all = [...starts.values()].flat();
    const makespan = Math.max(...all) - Math.min(...all);
    expect(makespan).toBeGreaterThanOrEqual((requests - 1) * 5000);
    expect(makespan).toBeLessThanOrEqual((requests - 1) * 5000 * 1.05);
  });
});

describe('L8: an index of sitemaps with 100,000 pages', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'crawl-load-'));
  let program: string;

  beforeAll(() => {
    program = compiled('test/newsroom/crawl-measured.ts', folder);
  });
  afterEach(async () => {
    await Promise.all(sites.splice(0).map((site) => site.close()));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the newest only, says how many are left out, and stays under 300 MB', async () => {
    const maps = 10;
    const each = 10_000;
    const mapsAsked: string[] = [];
    const [site] = await openSites(1, (_, request, response, origin) => {
      const path = request.url ?? '';
      const map = /^\/map-(\d)\.xml$/.exec(path)?.[1];
      const dayOf = (n: number): string => `2026-01-${String(10 + n).padStart(2, '0')}`;
      if (path === '/index.xml') {
        const links = Array.from(
          { length: maps },
          (__, n) => `<sitemap><loc>${origin}/map-${n}.xml</loc><lastmod>${dayOf(n)}</lastmod></sitemap>`,
        );
        response.writeHead(200, { 'content-type': 'application/xml' });
        response.end(`<?xml version="1.0"?><sitemapindex>${links.join('')}</sitemapindex>`);
      } else if (map !== undefined) {
        mapsAsked.push(path);
        response.writeHead(200, { 'content-type': 'application/xml' }).write('<?xml version="1.0"?><urlset>');
        for (let n = 0; n < each; n++) {
          response.write(
            `<url><loc>${origin}/uutiset/pitka-osoite-jossa-on-sanoja-${map}-${n}</loc><lastmod>${dayOf(Number(map))}</lastmod></url>`,
          );
        }
        response.end('</urlset>');
      } else response.writeHead(404).end();
      return true;
    });
    if (!site) throw new Error('no site');
    const outlet: Outlet = { ...site.outlet, feeds: [], sitemaps: [`${site.origin}/index.xml`] };
    // Nothing is as new as this: the pages are recorded and left waiting.
    const since = '2026-02-01T00:00:00.000Z';
    const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(outlet), since]);
    const { summaries, failures, maxRssBytes } = JSON.parse(stdout);
    const [summary] = summaries;
    expect(mapsAsked).toEqual(['/map-9.xml', '/map-8.xml']);
    expect(summary).toMatchObject({ seen: 10_000, stored: 0, failed: 0 });
    expect(failures).toMatchObject([{ reason: 'only_newest', message: expect.stringMatching(/names \d+ older/) }]);
    expect(maxRssBytes).toBeLessThan(300_000_000);
  });
});
