import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const now = '2026-01-05T10:00:00.000Z';
const feed = 'https://saaristo.example/rss';
const entry = (name: string, publishedAt?: string) => ({
  url: `https://saaristo.example/${name}`,
  outlet: 'saaristo',
  seenAt: now,
  ...(publishedAt ? { publishedAt } : {}),
});
const due = async (at = now) => (await store.crawl.waiting('saaristo', at)).map(({ url }) => url.split('/').at(-1));

describe('links', () => {
  it('wait, oldest first, until they are stored, refused or have failed', async () => {
    const full = { ...entry('b', '2026-01-04T10:00:00Z'), title: 'Otsikko', summary: 'Ingressi' };
    expect(await store.crawl.saveEntries(feed, {}, [entry('c'), full, entry('a', '2026-01-05T09:00:00Z')])).toBe(3);
    expect(await store.crawl.waiting('saaristo', now)).toMatchObject([{ ...full, attempts: 0 }, {}, {}]);
    expect(await due()).toEqual(['b', 'a', 'c']);
    expect(await store.crawl.waiting('toinen', now)).toEqual([]);

    const article = { id: '1', outlet: 'saaristo', origin: 'crawl', title: 'Otsikko', fetchedAt: now };
    expect(await store.crawl.storePage(entry('b').url, article)).toEqual({ added: 1, changed: 0, unchanged: 0 });
    await store.crawl.settleEntry(entry('a').url, 'refused', 'consent_wall');
    await store.crawl.settleEntry(entry('c').url, 'failed', 'timeout', '2026-01-05T11:00:00.000Z');
    expect(await due()).toEqual([]);
    expect(await due('2026-01-05T11:00:00.000Z')).toEqual(['c']);
    expect((await store.crawl.waiting('saaristo', '2026-01-06'))[0]?.attempts).toBe(1);
    expect(await store.crawl.counts()).toEqual([
      { outlet: 'saaristo', state: 'failed', entries: 1 },
      { outlet: 'saaristo', state: 'refused', entries: 1 },
      { outlet: 'saaristo', state: 'stored', entries: 1 },
    ]);
  });

  it('that a feed names again keep their state', async () => {
    await store.crawl.saveEntries(feed, {}, [entry('a')]);
    await store.crawl.settleEntry(entry('a').url, 'refused', 'no_text');
    expect(await store.crawl.saveEntries(feed, {}, [entry('a'), entry('b')])).toBe(1);
    expect(await due()).toEqual(['b']);
  });

  it('that no feed named are recorded with their page, and a failure of an unknown one is a mistake', async () => {
    await store.crawl.storePage(entry('x').url, { id: 'x', outlet: 'saaristo', origin: 'crawl', title: 'X' });
    expect(await store.crawl.saveEntries(feed, {}, [entry('x')])).toBe(0);
    expect(await due()).toEqual([]);
    await expect(store.crawl.settleEntry('https://nobody.example/', 'failed', 'timeout')).rejects.toThrow('nobody');
  });

  it('are stored together with the time of the second look at their page, or not at all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crawl-state-'));
    const file = join(folder, 'torn.sqlite');
    const torn = await openStore(`sqlite:${file}`);
    const article = { id: '1', outlet: 'saaristo', origin: 'crawl', title: 'Otsikko', fetchedAt: now };
    const answer = { validators: { etag: '"1"' }, revisitAt: '2026-01-06T10:00:00.000Z' };
    // The power fails when half of it is written: what a killed process leaves is what a failing statement leaves.
    const engine = await openSqlite(file);
    await engine.run("CREATE TRIGGER power BEFORE INSERT ON validators BEGIN SELECT RAISE(ABORT, 'no power'); END");
    await expect(torn.crawl.storePage(entry('a').url, article, answer)).rejects.toThrow('no power');
    expect(await torn.articles.count()).toBe(0);
    expect(await torn.crawl.revisits.due('saaristo', '2027')).toEqual([]);
    await engine.run('DROP TRIGGER power');
    await torn.crawl.storePage(entry('a').url, article, answer);
    expect(await torn.crawl.revisits.due('saaristo', '2027')).toMatchObject([{ validators: { etag: '"1"' } }]);
    expect(await torn.crawl.revisits.due('saaristo', now)).toEqual([]);
    await engine.close();
    await torn.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('and their feed are saved together: a bad entry leaves the feed unread', async () => {
    const bad = { ...entry('a'), seenAt: undefined as unknown as string };
    await expect(store.crawl.saveEntries(feed, { etag: '"1"' }, [entry('b'), bad])).rejects.toThrow('seen_at');
    expect(await store.crawl.validators(feed)).toBeUndefined();
    expect(await due()).toEqual([]);
  });
});

describe('what servers said', () => {
  it('is kept for the next conditional request, and forgotten when they no longer say it', async () => {
    await store.crawl.saveEntries(feed, { etag: '"1"', lastModified: 'Mon' }, []);
    expect(await store.crawl.validators(feed)).toEqual({ etag: '"1"', lastModified: 'Mon' });
    await store.crawl.saveEntries(feed, { etag: '"2"' }, []);
    expect(await store.crawl.validators(feed)).toEqual({ etag: '"2"' });
  });

  it('keeps the pace and rules of a host', async () => {
    const { hosts } = store.crawl;
    expect(await hosts.rules('saaristo.example')).toEqual({});
    const robots = { status: 200, text: 'User-agent: *', fetchedAt: now };
    await hosts.saveRules('saaristo.example', { robots });
    await hosts.saveRules('saaristo.example', { mining: { ...robots, status: 404 } });
    expect(await hosts.rules('saaristo.example')).toEqual({ robots, mining: { ...robots, status: 404 } });
    expect(await hosts.takeTurn('saaristo.example', 1000, 500)).toEqual({ startAt: 1000 });
    expect(await hosts.takeTurn('saaristo.example', 1200, 500)).toEqual({ startAt: 1500 });
    await hosts.pause('saaristo.example', 9000);
    await hosts.pause('saaristo.example', 8000);
    expect(await hosts.takeTurn('saaristo.example', 1500, 500)).toEqual({ startAt: 9000 });
  });

  it('slows a host down by two for each "too many", to sixteen, and lets it recover', async () => {
    const { hosts } = store.crawl;
    const gap = async (at: number) => {
      await hosts.takeTurn('saaristo.example', at, 1000);
      return (await hosts.takeTurn('saaristo.example', at, 1000)).startAt - at;
    };
    for (let n = 0; n < 6; n++) await hosts.answered('saaristo.example', 'too_many');
    expect(await gap(100_000)).toBe(1000 * 16);
    for (let n = 0; n < 20; n++) await hosts.answered('saaristo.example', 'well');
    expect(await gap(200_000)).toBe(1000 * 4);
    for (let n = 0; n < 100; n++) await hosts.answered('saaristo.example', 'well');
    expect(await gap(300_000)).toBe(1000);
  });
});
