import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextRevisit } from '../../../src/jobs/crawl/revisits.ts';
import { type CrawlSettings, crawl } from '../../../src/jobs/crawl.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Failure, Store } from '../../../src/store/store.ts';
import { type ArchiveServer, openArchiveServer } from '../../newsroom/archive-server.ts';

let server: ArchiveServer;
let store: Store;
const failures: Failure[] = [];
beforeEach(async () => {
  failures.length = 0;
  server = await openArchiveServer();
  store = await openStore('sqlite::memory:');
});
afterEach(async () => {
  await server.close();
  await store.close();
});

/** The outlet's December map names pages of the 5th and the 20th, both published at 8.00 UTC. */
function at(now: string, more: Partial<CrawlSettings> = {}): CrawlSettings {
  const { feeds, ...rest } = server.outlet;
  return {
    store,
    outlets: [{ ...rest, feeds: [], sitemaps: feeds }],
    privateHosts: ['127.0.0.1'],
    now: () => new Date(now),
    run: {
      fail: async (failure) => {
        failures.push(failure);
      },
    },
    revisits: [1, 7],
    ...more,
  };
}

describe('looking again at stored pages', () => {
  it('happens on the stated days after publication and costs a short answer when nothing has changed', async () => {
    expect((await crawl(at('2025-12-20T10:00:00Z')))[0]).toMatchObject({ stored: 2, revisited: 0 });
    expect((await crawl(at('2025-12-21T07:00:00Z')))[0]).toMatchObject({ stored: 0, revisited: 0 });
    expect((await crawl(at('2025-12-21T10:00:00Z')))[0]).toMatchObject({ stored: 0, revisited: 1, edited: 0 });
    expect((await crawl(at('2025-12-22T10:00:00Z')))[0]).toMatchObject({ revisited: 0 });
    expect((await crawl(at('2025-12-28T10:00:00Z')))[0]).toMatchObject({ revisited: 1, edited: 0 });
    expect((await crawl(at('2026-03-28T10:00:00Z')))[0]).toMatchObject({ revisited: 0 });
    expect(failures).toEqual([]);
  });

  it('keeps what a silent edit replaced', async () => {
    await crawl(at('2025-12-20T10:00:00Z'));
    const url = `${server.outlet.homepage}a/2025-12-20`;
    const [before] = await store.articles.versions('past', url);
    const word = before?.body?.split(' ')[3] ?? '';
    server.edit('2025-12-20', ` ${word} `, ' muutettu ');
    expect((await crawl(at('2025-12-21T10:00:00Z')))[0]).toMatchObject({ revisited: 1, edited: 1 });
    const versions = await store.articles.versions('past', url);
    expect(versions.map(({ textVersion }) => textVersion)).toEqual([1, 2]);
    expect(versions[0]?.body).toBe(before?.body);
    expect(versions[1]?.body).toContain('muutettu');
  });

  it('leaves the article when its page is gone, tells of it and does not ask again', async () => {
    await crawl(at('2025-12-20T10:00:00Z'));
    server.remove('2025-12-20');
    await crawl(at('2025-12-21T10:00:00Z'));
    expect(failures).toMatchObject([{ stage: 'revisit', reason: 'gone' }]);
    expect((await crawl(at('2025-12-28T10:00:00Z')))[0]).toMatchObject({ revisited: 0 });
    expect(await store.articles.count()).toBe(2);
  });

  it('does not happen when no days are stated', async () => {
    await crawl(at('2025-12-20T10:00:00Z', { revisits: [] }));
    expect((await crawl(at('2025-12-28T10:00:00Z', { revisits: [] })))[0]).toMatchObject({ revisited: 0 });
  });

  it('counts from the reading where the publication is not known', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    expect(nextRevisit(undefined, now, [1, 7])).toBe('2026-01-02T00:00:00.000Z');
    expect(nextRevisit('2025-12-30T00:00:00Z', now, [1, 7])).toBe('2026-01-06T00:00:00.000Z');
    expect(nextRevisit('2025-01-01T00:00:00Z', now, [1, 7])).toBeUndefined();
  });
});
