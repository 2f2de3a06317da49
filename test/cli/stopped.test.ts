import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { writeWorkplace } from '../newsroom/definitions.ts';
import { goodPage, openSite, rssOf } from '../newsroom/sites.ts';
import { startProgram } from './built-program.ts';

const env = { DISKURSSI_NOW: '2026-01-22T04:00:00Z' };
const paths = Array.from({ length: 4 }, (_, n) => `/a/${n}`);
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'diskurssi-stopped-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** An outlet of four pages that, while `stalling`, leaves the request for `at` unanswered; `reached` when it comes. */
async function siteThatStalls(at: string, answersFirst: boolean) {
  let stalling = true;
  let reach: () => void = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const site = await openSite('stalls', (request, response, origin) => {
    const path = request.url ?? '';
    if (path === at && stalling) {
      if (!answersFirst) {
        reach();
        return true;
      }
      response.on('close', reach);
    }
    if (path === '/feed.xml') response.end(rssOf(origin, paths));
    else if (path.startsWith('/a/'))
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(goodPage(origin + path));
    else response.writeHead(404).end();
    return true;
  });
  return {
    site,
    reached,
    heal: () => {
      stalling = false;
    },
  };
}

const points = [
  ['while it waits for robots.txt', '/robots.txt', false, 0],
  ['while it waits for a feed', '/feed.xml', false, 0],
  ['while it waits for the first page', paths[0] ?? '', false, 0],
  ['while it waits for the third page', paths[2] ?? '', false, 0],
  ['as a page has come', paths[1] ?? '', true, 0],
  ['in the pause between two requests', '/robots.txt', true, 30_000],
] as const;

describe.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('F2: a crawl that gets %s', (signal, expected) => {
  it.each(points)(
    '%s stops within 5 s, frees the lock, and the next run does the rest',
    async (_, at, first, delayMs) => {
      const { site, reached, heal } = await siteThatStalls(at, first);
      try {
        writeWorkplace(cwd, [{ ...site.outlet, all: true, delayMs }]);
        const { child, ended } = startProgram(['crawl'], { cwd, env });
        await reached;
        const start = performance.now();
        child.kill(signal);
        const { code, stderr } = await ended;
        expect([code, stderr]).toEqual([expected, expect.stringContaining('stopping; what is done is kept')]);
        expect(performance.now() - start).toBeLessThan(5000);

        heal();
        writeWorkplace(cwd, [{ ...site.outlet, all: true, delayMs: 0 }]);
        // The host was closed for the long pause: that is kept, and would outlast the test.
        const store = await openStore(`sqlite:${join(cwd, 'data/diskurssi.sqlite')}`);
        expect(await store.runs.latest(1)).toMatchObject([{ command: 'crawl', state: 'interrupted' }]);
        await store.close();
        // A host that was closed for a long pause stays closed for it, which would outlast the test.
        if (delayMs > 0) return;
        expect((await startProgram(['crawl', '--quiet'], { cwd, env }).ended).code).toBe(0);
        const after = await openStore(`sqlite:${join(cwd, 'data/diskurssi.sqlite')}`);
        expect(await after.crawl.counts()).toEqual([{ outlet: 'stalls', state: 'stored', entries: paths.length }]);
        await after.close();
      } finally {
        await site.close();
      }
    },
    120_000,
  );
});
