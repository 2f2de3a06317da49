import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LockedError } from '../../src/errors.ts';
import { openStore } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { compiled } from './compiled.ts';

const folder = mkdtempSync(join(tmpdir(), 'diskurssi-crash-'));
let program = '';
const children: ChildProcess[] = [];

beforeAll(() => {
  program = compiled('test/store/child-process.ts', folder);
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the second process and waits until it has said `lines` lines. */
async function child(what: 'hold' | 'save', url: string, lines: number) {
  const process_ = spawn(process.execPath, [program, what, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(process_);
  const said: string[] = [];
  for await (const line of createInterface({ input: process_.stdout })) {
    said.push(line);
    if (said.length === lines) break;
  }
  const kill = async () => {
    const exit = once(process_, 'exit');
    process_.kill('SIGKILL');
    await exit;
  };
  return { said, kill };
}

describe('a second process', () => {
  it('keeps its lock while it lives; when it is killed the lock is taken over and its run is interrupted', async () => {
    const url = `sqlite:${join(folder, 'locks.sqlite')}`;
    const holder = await child('hold', url, 1);
    const store = await openStore(url);
    try {
      const start = (lock: string) =>
        store.runs.start({ command: 'run', lock, software: 'test', now: new Date().toISOString() });
      await expect(start('crawl')).rejects.toThrow(LockedError);
      await expect(start('crawl')).rejects.toThrow(/crawl \(run 1, process \d+ on/);
      expect((await store.runs.latest(5))[0]).toMatchObject({ id: 1, state: 'running' });
      // Another lock is nobody's business.
      await (await start('report')).end('done', new Date().toISOString(), {});

      await holder.kill();
      expect((await store.runs.latest(5)).at(-1)).toMatchObject({ id: 1, state: 'interrupted' });
      const taken = await start('crawl');
      expect((await store.runs.latest(5)).map(({ id, state }) => `${id} ${state}`)).toEqual([
        `${taken.id} running`,
        '2 done',
        '1 interrupted',
      ]);
      await taken.end('done', new Date().toISOString(), {});
    } finally {
      await store.close();
    }
  });

  it('may be killed while it saves: what it had said is there, and nothing is there by half', async () => {
    const path = join(folder, 'killed.sqlite');
    let rounds = 0;
    for (const lines of [1, 4, 9]) {
      rounds = lines;
      const saver = await child('save', `sqlite:${path}`, lines);
      await saver.kill();

      const engine = await openSqlite(path);
      expect(await engine.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
      expect(await engine.all('PRAGMA foreign_key_check')).toEqual([]);
      const { n } = (await engine.get<{ n: number }>('SELECT count(*) AS n FROM articles')) ?? { n: 0 };
      expect(n).toBeGreaterThanOrEqual(rounds * 50);
      expect(n % 50).toBe(0);
      const half = `SELECT count(*) AS n FROM codings c
        WHERE (SELECT count(*) FROM annotations n WHERE n.article = c.article) <> 1`;
      expect(await engine.get(half)).toEqual({ n: 0 });
      await engine.close();

      // The next process goes on: what is owed is coded, and the cube becomes whole.
      const store = await openStore(`sqlite:${path}`);
      for await (const batch of store.codings.owed({ frames: '1' }, 100)) {
        const marks = { frames: [{ label: 'control', score: 1, evidence: [] }] };
        await store.codings.save(
          { frames: '1' },
          batch.map(({ key, textVersion }) => ({ key, textVersion, marks })),
        );
      }
      await store.observations.refresh();
      const cells = await store.observations.cells({ measure: 'frames', labels: ['control'] });
      expect(cells.reduce((sum, cell) => sum + cell.articles, 0)).toBe(n);
      await store.close();
    }
  });
});
