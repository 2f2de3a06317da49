import { hostname } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openRuns } from '../../src/store/runs.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Runs } from '../../src/store/store.ts';

let engine: Engine;
let runs: Runs;
let now = Date.parse('2026-01-05T02:00:00Z');
const time = (minutes = 0) => new Date(now + minutes * 60_000).toISOString();
const start = (minutes = 0) => runs.start({ command: 'run', lock: 'run', software: 'diskurssi 0', now: time(minutes) });

beforeEach(async () => {
  now = Date.parse('2026-01-05T02:00:00Z');
  engine = await openSqlite(':memory:');
  await migrate(engine, ':memory:');
  runs = openRuns(engine, () => new Date(now));
});
afterEach(() => engine.close());

describe('runs', () => {
  it('are listed newest first with their state, times and summary', async () => {
    const first = await start();
    await first.end('failed', time(1), { outlets: 3 });
    await start(2);
    expect(await runs.latest(2)).toEqual([
      { id: 2, command: 'run', startedAt: time(2), state: 'running', software: 'diskurssi 0' },
      {
        id: 1,
        command: 'run',
        startedAt: time(0),
        endedAt: time(1),
        state: 'failed',
        software: 'diskurssi 0',
        summary: { outlets: 3 },
      },
    ]);
  });

  it('keep what failed, newest first', async () => {
    const run = await start();
    const failure = {
      stage: 'page',
      outlet: 'saaristo',
      place: 'https://a.example/1',
      reason: 'timeout',
      message: 'm',
      at: time(),
    };
    await run.fail(failure);
    await run.fail({ ...failure, place: 'https://a.example/2' });
    const { outlet: _, ...nameless } = failure;
    await run.fail(nameless);
    expect(await runs.failures({ run: run.id, limit: 2 })).toEqual([
      { run: 1, ...nameless },
      { run: 1, ...failure, place: 'https://a.example/2' },
    ]);
    expect(await runs.failures({ run: 7, limit: 2 })).toEqual([]);
  });

  it('of one lock exclude each other, also within one process, until the first has ended', async () => {
    const first = await start();
    await expect(start(1)).rejects.toThrow('another run is at work: run (run 1');
    await first.end('done', time(2), {});
    expect((await start(3)).id).toBe(2);
  });

  it('of another machine hold their lock until they have been silent for ten minutes', async () => {
    await start();
    await engine.run("UPDATE locks SET host = 'elsewhere'");
    await expect(start(10)).rejects.toThrow('on elsewhere');
    now += 11 * 60_000;
    expect((await runs.latest(1))[0]?.state).toBe('interrupted');
    expect((await start(0)).id).toBe(2);
    expect((await runs.latest(2))[1]).toMatchObject({
      id: 1,
      state: 'interrupted',
      endedAt: '2026-01-05T02:00:00.000Z',
    });
  });

  it('are known to be dead when their number has gone to another process', async () => {
    await start();
    const first = await engine.get<{ host: string }>('SELECT host FROM locks');
    expect(first?.host).toBe(hostname());
    await engine.run("UPDATE locks SET process = 'an earlier process with our number'");
    expect((await start(1)).id).toBe(2);
    await engine.run("UPDATE locks SET pid = ?, process = '1 an earlier process'", [process.ppid]);
    expect((await start(2)).id).toBe(3);
  });
});
