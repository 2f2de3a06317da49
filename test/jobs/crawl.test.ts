import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outlet } from '../../src/crawl/outlet.ts';
import { lookAhead } from '../../src/jobs/crawl/ahead.ts';
import { type CrawlSettings, crawl, crawlExit } from '../../src/jobs/crawl.ts';
import { loadPlugins } from '../../src/plugins.ts';
import { openStore } from '../../src/store/open.ts';
import type { Failure, Store } from '../../src/store/store.ts';
import { type Newsroom, openNewsroom } from '../newsroom/newsroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'crawl-'));
let newsroom: Newsroom;
let outlets: readonly Outlet[];
let store: Store;
const failures: Failure[] = [];
const dead: Outlet = {
  id: 'dead',
  name: 'Dead',
  homepage: 'http://127.0.0.1:1/',
  type: 'local',
  owner: 'Nobody',
  language: 'fi',
  feeds: ['http://127.0.0.1:1/feed.xml'],
  examples: { article: 'http://127.0.0.1:1/a', other: 'https://example.org/' },
};

function settings(): CrawlSettings {
  return {
    store,
    outlets: [...outlets, dead],
    privateHosts: ['127.0.0.1'],
    now: () => new Date('2026-01-22T04:00:00Z'),
    timeoutMs: 1500,
    run: {
      fail: async (failure) => {
        failures.push(failure);
      },
    },
  };
}

beforeAll(async () => {
  newsroom = await openNewsroom({ slowMs: 60_000 });
  await newsroom.writeDefinitions(folder);
  outlets = await loadPlugins<Outlet>(folder);
  store = await openStore('sqlite::memory:');
});

afterAll(async () => {
  await newsroom.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a crawl', () => {
  it('looks ahead without storing', async () => {
    const plans = await lookAhead({ ...settings(), outlets });
    expect(plans.flatMap(({ entries }) => entries)).toHaveLength(27);
    expect(await store.articles.count()).toBe(0);
    expect(await store.crawl.counts()).toEqual([]);
  });

  it('stores every article, settles every fault, and is not stopped by a page or an outlet that fails', async () => {
    const summaries = await crawl(settings());
    expect(crawlExit(summaries)).toBe(3);
    expect(
      Object.fromEntries(summaries.map(({ outlet, stored, refused, failed }) => [outlet, [stored, refused, failed]])),
    ).toEqual({
      'baltic-courier': [3, 0, 0],
      'kansan-kaiku': [3, 4, 2],
      'lahtirannan-sanomat': [4, 4, 2],
      'rannikon-viranomaiset': [2, 0, 0],
      skargardsbladet: [3, 0, 0],
      dead: [0, 0, 0],
    });
    expect(summaries.at(-1)?.error).toContain('127.0.0.1:1');
    const reasons = failures.filter(({ outlet }) => outlet === 'kansan-kaiku').map(({ reason }) => reason);
    expect(reasons.sort()).toEqual(['consent_wall', 'gone', 'http_500', 'redirect_loop', 'robots_disallow', 'timeout']);
  });

  it('never asked for what robots.txt forbids', () => {
    expect(newsroom.log.filter(({ path }) => path.startsWith('/private'))).toEqual([]);
  });

  it('asks a second time only for what has changed or is due', async () => {
    const before = newsroom.log.length;
    const summaries = await crawl({ ...settings(), outlets });
    expect(summaries.map(({ stored, failed }) => stored + failed)).toEqual([0, 0, 0, 0, 0]);
    const asked = newsroom.log.slice(before);
    expect(asked.map(({ status }) => status)).toEqual([304, 304, 304, 304, 304]);
  });

  it('leaves alone what was published before the day that was asked for', async () => {
    const fresh = await openStore('sqlite::memory:');
    const quiet = outlets.filter(({ id }) => id === 'baltic-courier');
    const [summary] = await crawl({ ...settings(), store: fresh, outlets: quiet, since: '2026-01-16T22:00:00.000Z' });
    expect(summary).toMatchObject({ new: 3, stored: 2 });
    await fresh.close();
  });
});
