import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { newsroomOutlets } from '../newsroom/articles.ts';
import { faultPaths } from '../newsroom/feeds.ts';
import { type Newsroom, openNewsroom } from '../newsroom/newsroom.ts';
import { compiled } from '../store/compiled.ts';

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

/** Mulberry32: a small generator whose seed makes the "random" moments the same each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Runs one crawl; with `killAt`, kills it when that many requests have come, a few milliseconds later. */
async function crawlOnce(store: string, killAt?: { readonly requests: number; readonly laterMs: number }) {
  const child = spawn(process.execPath, [program, store, definitions], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += String(chunk);
  });
  let requests = 0;
  arrived = () => {
    requests += 1;
    if (requests === killAt?.requests) setTimeout(() => child.kill('SIGKILL'), killAt.laterMs);
  };
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on('exit', (code, signal) => resolve({ code, signal })),
  );
  arrived = () => {};
  return { code, killed: signal === 'SIGKILL', complaint };
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

    const next = random(20_260_112);
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
