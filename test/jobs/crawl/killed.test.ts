import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/analysis/random.ts';
import { openStore } from '../../../src/store/open.ts';
import { newsroomOutlets } from '../../newsroom/articles.ts';
import { faultPaths } from '../../newsroom/feeds.ts';
import { type KillAt, runOrKill } from '../../newsroom/killed-process.ts';
import { type Newsroom, openNewsroom } from '../../newsroom/newsroom.ts';
import { compiled } from '../../store/compiled.ts';

const folder = mkdtempSync(join(tmpdir(), 'crawl-killed-'));
const definitions = join(folder, 'outlets');
let newsroom: Newsroom;
let program: string;
let arrived: () => void = () => {};

beforeAll(async () => {
  newsroom = await openNewsroom({ slowMs: 60_000, onRequest: () => arrived() });
  await newsroom.writeDefinitions(definitions);
  program = compiled('test/newsroom/crawl-once.ts', folder);
});

afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

/** `KILLS=50` looks longer: three seconds each on a busy machine. */
const killsWanted = Number(process.env.KILLS ?? 10);

/** Runs one crawl; with `killAt`, kills it when that many requests have come, a few milliseconds later. */
function crawlOnce(store: string, killAt?: KillAt) {
  const listen = (listener: () => void) => {
    arrived = listener;
  };
  return runOrKill([program, store, definitions], listen, killAt);
}

/** All that a store holds of a crawl, apart from when it happened and how often a failure was told. */
async function contentOf(url: string) {
  const store = await openStore(url);
  try {
    const articles: object[] = [];
    for await (const batch of store.articles.each(100)) {
      articles.push(...batch.map(({ key: _key, fetchedAt: _fetchedAt, ...rest }) => rest));
    }
    const urls = [...newsroom.origins].flatMap(([id, origin]) => [
      ...(newsroomOutlets.find((outlet) => outlet.id === id)?.articles ?? []).map(({ slug }) => `${origin}/a/${slug}`),
      ...faultPaths.map((path) => origin + path),
    ]);
    const failures = await store.runs.failures({ limit: 1000 });
    return {
      articles: articles.map((article) => JSON.stringify(article)).sort(),
      entries: [...(await store.crawl.states(urls))].map(([address, state]) => `${address} ${state}`).sort(),
      counts: await store.crawl.counts(),
      failures: [
        ...new Set(failures.map(({ stage, outlet, place, reason }) => `${stage} ${outlet} ${place} ${reason}`)),
      ].sort(),
    };
  } finally {
    await store.close();
  }
}

describe(`a crawl killed with SIGKILL at ${killsWanted} random moments and restarted`, () => {
  it('ends with the same store as an undisturbed one', { timeout: 300_000 }, async () => {
    const calm = `sqlite:${join(folder, 'calm.sqlite')}`;
    const disturbed = `sqlite:${join(folder, 'disturbed.sqlite')}`;
    expect(await crawlOnce(calm)).toEqual({ code: 0, killed: false, complaint: '' });

    const next = seededRandom(20_260_112);
    let kills = 0;
    for (let round = 0; round < killsWanted; round++) {
      const killAt = { requests: 1 + Math.floor(next() * 4), laterMs: Math.floor(next() * 25) };
      if ((await crawlOnce(disturbed, killAt)).killed) kills += 1;
    }
    expect(kills).toBe(killsWanted);
    expect(await crawlOnce(disturbed)).toEqual({ code: 0, killed: false, complaint: '' });

    const wanted = await contentOf(calm);
    expect(wanted.articles).toHaveLength(15);
    expect(wanted.failures).toHaveLength(12);
    expect(await contentOf(disturbed)).toEqual(wanted);
  });
});
