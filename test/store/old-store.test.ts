import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pressDay } from '../../src/press-time.ts';
import { migrate } from '../../src/store/migrate.ts';
import first from '../../src/store/migrations/0001-first.ts';
import { openStore } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'old-store-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a store of the first layout', () => {
  it('is brought up to date with its links on their press-zone days and tied to their articles', async () => {
    const file = join(folder, 'old.sqlite');
    const engine = await openSqlite(file);
    await migrate(engine, file, [first]);
    await engine.run("INSERT INTO names (id, name) VALUES (1, 'saaristo'), (2, 'crawl:generic')");
    await engine.run(
      `INSERT INTO articles (key, outlet, text_version, origin, id, access) VALUES (7, 1, 1, 2, 'https://s.example/0', 'teaser')`,
    );
    // Either side of midnight in winter and summer, and of both turns of the clock.
    const times = [
      '2026-01-05T21:59:59.000Z',
      '2026-01-05T22:00:00.000Z',
      '2026-07-05T20:59:59.000Z',
      '2026-07-05T21:00:00.000Z',
      '2026-03-28T22:30:00.000Z',
      '2026-03-29T21:30:00.000Z',
      '2026-10-24T21:30:00.000Z',
      '2026-10-25T21:30:00.000Z',
    ];
    for (const [n, time] of times.entries()) {
      await engine.run('INSERT INTO entries (url, outlet, state, seen_at, published_at) VALUES (?, 1, ?, ?, ?)', [
        `https://s.example/${n}`,
        n === 0 ? 'stored' : 'waiting',
        '2026-01-01T00:00:00.000Z',
        time,
      ]);
    }
    await engine.run("INSERT INTO hosts (host, next_start_at) VALUES ('s.example', 5000)");
    await engine.close();

    const store = await openStore(`sqlite:${file}`);
    const days = await store.collection.days();
    expect(days.map(({ day, seen }) => [day, seen])).toEqual(
      [...new Set(times.map((time) => pressDay(Date.parse(time))))]
        .sort()
        .map((day) => [day, times.filter((time) => pressDay(Date.parse(time)) === day).length]),
    );
    expect(days[0]).toMatchObject({ outlet: 'saaristo', stored: 1, teaser: 1 });
    expect(await store.crawl.hosts.takeTurn('s.example', 4000, 1000)).toEqual({ startAt: 5000 });
    expect(await store.crawl.waiting('saaristo', '2027')).toHaveLength(7);
    await store.close();
  });
});
