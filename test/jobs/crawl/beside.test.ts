import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { runOrKill } from '../../newsroom/killed-process.ts';
import { goodPage, openSite, rssOf, type Site } from '../../newsroom/sites.ts';
import { compiled } from '../../store/compiled.ts';

const gapMs = 1200;
/** The third page takes longer than the gap: nobody may begin beside it. */
const slowMs = 3000;
const paths = Array.from({ length: 8 }, (_, n) => `/a/${n}`);

interface Exchange {
  readonly by: string;
  readonly path: string;
  readonly from: number;
  to: number;
}

const folder = mkdtempSync(join(tmpdir(), 'crawl-beside-'));
const exchanges: Exchange[] = [];
const store = `sqlite:${join(folder, 'shared.sqlite')}`;
const startsFile = join(folder, 'starts.txt');
let site: Site;
let ends: readonly { readonly code: number | null; readonly complaint: string }[];

beforeAll(async () => {
  site = await openSite('shared', (request, response, origin) => {
    const path = request.url ?? '';
    const exchange = { by: request.headers['user-agent'] ?? '', path, from: Date.now(), to: Number.POSITIVE_INFINITY };
    exchanges.push(exchange);
    response.on('close', () => {
      exchange.to = Date.now();
    });
    if (path === '/feed.xml') response.end(rssOf(origin, paths));
    else if (!path.startsWith('/a/')) response.writeHead(404).end();
    else {
      const answer = () =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(goodPage(origin + path));
      if (path === paths[2]) setTimeout(answer, slowMs);
      else answer();
    }
    return true;
  });
  const definitions = join(folder, 'outlets');
  mkdirSync(definitions);
  const definition = { ...site.outlet, delayMs: gapMs, all: true };
  writeFileSync(join(definitions, 'shared.mjs'), `export default ${JSON.stringify(definition)};\n`);
  const program = compiled('test/newsroom/crawl-beside.ts', folder);
  // The store is made before, so that neither waits for the other's migration.
  await (await openStore(store)).close();
  const crawlAs = (contact: string) =>
    runOrKill([program, store, definitions, contact, startsFile], () => {}, undefined);
  ends = await Promise.all([crawlAs('one@example.org'), crawlAs('two@example.org')]);
}, 180_000);

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('P5: two processes that crawl one host through one store', () => {
  it('both ask, and both end well', () => {
    expect(ends.map(({ code, complaint }) => [code, complaint])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(new Set(exchanges.map(({ by }) => /one@|two@/.exec(by)?.[0]))).toEqual(new Set(['one@', 'two@']));
  });

  it('never ask closer together than the gap: their turns are the store’s', () => {
    // Read where the requests begin: this process sees them when a busy machine lets it.
    const starts = readFileSync(startsFile, 'utf8').trim().split('\n').map(Number);
    expect(starts.length).toBe(exchanges.length);
    const inOrder = starts.sort((a, b) => a - b);
    const gaps = inOrder.slice(1).map((start, index) => start - (inOrder[index] ?? 0));
    const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
    expect(middle).toBeGreaterThan(gapMs * 0.9);
    // Gaps that each process kept for itself would let all through in half the time.
    expect((inOrder.at(-1) ?? 0) - (inOrder[0] ?? 0)).toBeGreaterThan(gaps.length * gapMs * 0.75);
  });

  it('never have two requests open at once, not even beside an answer that is slower than the gap', () => {
    const inOrder = [...exchanges].sort((a, b) => a.from - b.from);
    expect(inOrder.some(({ from, to }) => to - from >= slowMs * 0.95)).toBe(true);
    const beside = inOrder.slice(1).filter(({ from }, index) => from < (inOrder[index]?.to ?? 0));
    expect(beside).toEqual([]);
  });

  it('L6 in the small: leave every page stored once, with nothing done twice in the store', async () => {
    const opened = await openStore(store);
    expect(await opened.articles.count()).toBe(paths.length);
    expect(await opened.crawl.counts()).toEqual([{ outlet: 'shared', state: 'stored', entries: paths.length }]);
    await opened.close();
  });
});
