import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outlet } from '../../src/crawl/outlet.ts';
import { tryOutlet } from '../../src/jobs/try-outlet.ts';
import { loadPlugins } from '../../src/plugins.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type Newsroom, openNewsroom } from '../newsroom/newsroom.ts';
import { openSite, rssOf } from '../newsroom/sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'try-outlet-'));
let newsroom: Newsroom;
let outlets: readonly Outlet[];
let store: Store;

beforeAll(async () => {
  newsroom = await openNewsroom({ slowMs: 60_000 });
  await newsroom.writeDefinitions(join(folder, 'outlets'));
  outlets = await loadPlugins<Outlet>(join(folder, 'outlets'));
  store = await openStore('sqlite::memory:');
});

afterAll(async () => {
  await newsroom.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const attempt = (outlet: Outlet | undefined, into?: string) => {
  if (!outlet) throw new Error('no such outlet in the newsroom');
  const settings = { store, privateHosts: ['127.0.0.1'], now: () => new Date('2026-01-22T04:00:00Z') };
  return tryOutlet(outlet, settings, into);
};
const named = (id: string) => outlets.find((outlet) => outlet.id === id);

describe('outlets check', () => {
  it('says of each source what it names, and what the newest page reads as, and stores nothing', async () => {
    const { ok, lines } = await attempt(named('baltic-courier'));
    expect(ok).toBe(true);
    expect(lines[0]).toMatch(/^sitemap http\S+: 3 entries, 3 to read, newest 2026-01-18T06:00:00.000Z$/);
    expect(lines[1]).toMatch(/^page http\S+\/a\/ferry: read by crawl:\S+, access \w+$/);
    expect(lines).toContain('  title: Winter ferry timetable brings an extra evening departure');
    expect(lines.at(-1)).toMatch(/body: [3-9]\d\d characters, 2 paragraphs/);
    expect(await store.articles.count()).toBe(0);
    expect(await store.crawl.counts()).toEqual([]);
  });

  it('passes over pages that fail, and says why', async () => {
    const outlet = named('lahtirannan-sanomat');
    const { ok, lines } = await attempt(outlet);
    expect(lines.filter((line) => line.startsWith('page failed')).length).toBeGreaterThan(0);
    expect(ok).toBe(lines.some((line) => line.includes('access ')));
  });

  it('fails for an outlet whose source does not answer or names nothing', async () => {
    const empty = await openSite('empty', (request, response, origin) => {
      if (request.url !== '/feed.xml') return false;
      response.end(rssOf(origin, []));
      return true;
    });
    expect(await attempt(empty.outlet)).toMatchObject({ ok: false, lines: [expect.stringContaining('0 entries')] });
    await empty.close();
    const { ok, lines } = await attempt(empty.outlet);
    expect(ok).toBe(false);
    expect(lines.join('\n')).toMatch(/feed failed: .*ECONNREFUSED/);
  });
});

describe('outlets save', () => {
  it('keeps the page as it came and the article as it was read', async () => {
    const into = join(folder, 'kept');
    const { ok, lines } = await attempt(named('skargardsbladet'), into);
    expect(ok).toBe(true);
    expect(lines.at(-1)).toContain('do not publish it');
    expect(readFileSync(join(into, 'skargardsbladet.html'), 'utf8')).toContain('<html lang="sv">');
    const article = JSON.parse(readFileSync(join(into, 'skargardsbladet.json'), 'utf8'));
    expect(article).toMatchObject({
      outlet: 'skargardsbladet',
      language: 'sv',
      publishedAt: '2026-01-16T09:00:00.000Z',
    });
    expect(existsSync(join(into, 'baltic-courier.html'))).toBe(false);
  });
});
