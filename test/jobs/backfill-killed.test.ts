import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/random.ts';
import { openStore } from '../../src/store/open.ts';
import { type ArchiveServer, openArchiveServer } from '../newsroom/archive-server.ts';
import { type KillAt, runOrKill } from '../newsroom/killed-process.ts';
import { compiled } from '../store/compiled.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfill-killed-'));
let server: ArchiveServer;
let program: string;
let arrived: () => void = () => {};

beforeAll(async () => {
  server = await openArchiveServer(() => arrived());
  program = compiled('test/newsroom/backfill-once.ts', folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs one backfill; with `killAt`, kills it when that many requests have come, a few milliseconds later. */
function backfillOnce(store: string, killAt?: KillAt) {
  const listen = (listener: () => void) => {
    arrived = listener;
  };
  return runOrKill([program, store, JSON.stringify(server.outlet)], listen, killAt);
}

async function contentOf(url: string) {
  const store = await openStore(url);
  try {
    const articles: string[] = [];
    for await (const batch of store.articles.each(100)) {
      articles.push(...batch.map(({ key: _key, fetchedAt: _fetchedAt, ...rest }) => JSON.stringify(rest)));
    }
    return { articles: articles.sort(), counts: await store.crawl.counts() };
  } finally {
    await store.close();
  }
}

describe('a backfill killed with SIGKILL at five random moments and restarted', () => {
  it('ends with the same store as an undisturbed one', { timeout: 120_000 }, async () => {
    const calm = `sqlite:${join(folder, 'calm.sqlite')}`;
    const disturbed = `sqlite:${join(folder, 'disturbed.sqlite')}`;
    expect(await backfillOnce(calm)).toEqual({ code: 0, killed: false, complaint: '' });
    const random = seededRandom(20_250_101);
    let kills = 0;
    for (let round = 0; round < 5; round += 1) {
      const killAt = { requests: 2 + Math.floor(random() * 16), laterMs: Math.floor(random() * 15) };
      if ((await backfillOnce(disturbed, killAt)).killed) kills += 1;
    }
    expect(kills).toBe(5);
    expect(await backfillOnce(disturbed)).toEqual({ code: 0, killed: false, complaint: '' });
    const wanted = await contentOf(calm);
    expect(wanted.articles).toHaveLength(24);
    expect(await contentOf(disturbed)).toEqual(wanted);
  });
});
