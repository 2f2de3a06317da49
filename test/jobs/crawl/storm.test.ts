import { describe, expect, it } from 'vitest';
import { pauseBefore } from '../../../src/jobs/crawl/pages.ts';
import { crawl } from '../../../src/jobs/crawl.ts';
import { openStore } from '../../../src/store/open.ts';
import { goodPage, openSite, rssOf } from '../../newsroom/sites.ts';

const paths = Array.from({ length: 20 }, (_, n) => `/a/${n}`);

describe('an outlet whose pages all answer 503', () => {
  it('is left alone after five of them, keeps the others waiting, and is read when it has recovered', async () => {
    let calm = false;
    let named = paths;
    const site = await openSite('storm', (request, response, origin) => {
      if (request.url === '/feed.xml') response.end(rssOf(origin, named));
      else if (!request.url?.startsWith('/a/')) return false;
      else if (calm) response.writeHead(200, { 'content-type': 'text/html' }).end(goodPage(origin + request.url));
      else response.writeHead(503).end();
      return true;
    });
    const store = await openStore('sqlite::memory:');
    const night = (now: string) =>
      crawl({
        store,
        outlets: [site.outlet],
        privateHosts: ['127.0.0.1'],
        now: () => new Date(now),
        run: { fail: async () => {} },
      });
    expect(await night('2026-01-22T04:00:00Z')).toMatchObject([{ seen: 20, stored: 0, failed: 5 }]);
    expect(site.asked.filter((path) => path.startsWith('/a/'))).toHaveLength(5);
    expect(await store.crawl.waiting('storm', '2026-01-22T04:00:00.000Z')).toHaveLength(15);
    // A feed that has shrunk meanwhile takes nothing back: what it named before is still read.
    calm = true;
    named = paths.slice(-1);
    expect(await night('2026-01-23T04:00:00Z')).toMatchObject([{ seen: 1, new: 0, failed: 0 }]);
    expect(await store.crawl.counts()).toEqual([{ outlet: 'storm', state: 'stored', entries: 20 }]);
    await site.close();
    await store.close();
  });
});

describe('the pause before another attempt', () => {
  it('doubles, give or take a quarter by chance', () => {
    const minutes = (attempts: number, chance: number) => pauseBefore(attempts, () => chance) / 60_000;
    expect([0, 1, 2, 3].map((attempts) => minutes(attempts, 0.5))).toEqual([30, 60, 120, 240]);
    expect([minutes(0, 0), minutes(0, 1)]).toEqual([22.5, 37.5]);
  });
});
