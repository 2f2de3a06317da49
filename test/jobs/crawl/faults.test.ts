import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crawl, crawlExit, type OutletSummary } from '../../../src/jobs/crawl.ts';
import { openStore } from '../../../src/store/open.ts';
import type { CollectedDay, Failure, Store } from '../../../src/store/store.ts';
import { certificates } from '../../newsroom/certificates.ts';
import { pageFaults } from '../../newsroom/faults.ts';
import { openSite, type Site } from '../../newsroom/sites.ts';
import { sourceFaults } from '../../newsroom/source-faults.ts';

const sites: Site[] = [];
const failures: Failure[] = [];
let store: Store;
let summaries: ReadonlyMap<string, OutletSummary>;
let days: readonly CollectedDay[];
const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const now = new Date('2026-01-22T04:00:00Z');

/** All faults in one crawl, beside an outlet without any: what breaks the others would show in each of them. */
beforeAll(async () => {
  for (const { name, answer } of pageFaults) {
    const site = await openSite(idOf(name), (request, response, origin) => {
      if (!request.url?.startsWith('/fault')) return false;
      answer(request, response, origin);
      return true;
    });
    sites.push(site);
  }
  for (const { name, answer } of sourceFaults) {
    sites.push(await openSite(idOf(name), (request, response, origin) => answer(request, response, origin)));
  }
  const { key, selfSigned } = certificates;
  sites.push(await openSite('self-signed', undefined, { tls: { key, cert: selfSigned } }));
  sites.push(
    await openSite(
      'healthy',
      (request, response) => request.url === '/fault' && Boolean(response.writeHead(404).end()),
    ),
  );
  const nowhere = {
    ...(sites.at(-1)?.outlet as Site['outlet']),
    id: 'nowhere',
    feeds: ['https://nowhere.invalid/feed'],
  };
  store = await openStore('sqlite::memory:');
  const done = await crawl({
    store,
    outlets: [...sites.map(({ outlet }) => outlet), nowhere],
    privateHosts: ['127.0.0.1'],
    now: () => now,
    timeoutMs: 2500,
    run: {
      fail: async (failure) => {
        failures.push(failure);
      },
    },
  });
  summaries = new Map(done.map((summary) => [summary.outlet, summary]));
  days = await store.collection.days();
}, 60_000);

afterAll(async () => {
  await Promise.all(sites.map((site) => site.close()));
  await store.close();
});

const failuresOf = (outlet: string) => failures.filter((failure) => failure.outlet === outlet);
function exitBeside(outlet: string): number {
  const [one, healthy] = [summaries.get(outlet), summaries.get('healthy')];
  if (!one || !healthy) throw new Error(`${outlet} was not crawled`);
  return crawlExit([one, healthy]);
}

describe.each(pageFaults)('a page that $name', ({ name, class: kind, reason, message }) => {
  const id = idOf(name);

  it(`is a ${kind} failure told as ${reason}, and fails no outlet`, () => {
    const told = failuresOf(id).filter(({ place }) => place.endsWith('/fault'));
    expect(told.map((failure) => [failure.stage, failure.reason])).toEqual([['page', reason]]);
    expect(told[0]?.message).toMatch(message);
    expect(exitBeside(id)).toBe(0);
  });

  it(kind === 'soft' ? 'is tried again later' : 'is not asked for again', async () => {
    const fault = sites.find(({ outlet }) => outlet.id === id)?.outlet.homepage.replace(/\/$/, '/fault') ?? '';
    expect((await store.crawl.states([fault])).get(fault)).toBe(kind === 'soft' ? 'failed' : 'refused');
    const later = await store.crawl.waiting(id, '2026-01-23T04:00:00.000Z');
    expect(later.some(({ url }) => url === fault)).toBe(kind === 'soft');
  });

  it('leaves the next page of its outlet alone', () => {
    // A host that asks for two hours of patience is given them.
    const paused = reason === 'http_429';
    expect(summaries.get(id)?.stored).toBe(paused ? 0 : 1);
    expect(
      failuresOf(id)
        .filter(({ place }) => place.endsWith('/well'))
        .map((failure) => failure.reason),
    ).toEqual(paused ? ['host_paused'] : []);
  });
});

describe.each(sourceFaults)('an outlet whose $name', ({ name, reason, message, stored }) => {
  const id = idOf(name);

  it(reason ? `fails with ${reason}, exit 3` : 'is read all the same', () => {
    const told = failuresOf(id).filter(({ stage }) => stage === 'feed');
    expect(told.map((failure) => failure.reason)).toEqual(reason ? [reason] : []);
    if (reason) expect(summaries.get(id)?.error).toMatch(message ?? /./);
    expect(exitBeside(id)).toBe(reason ? 3 : 0);
    expect(summaries.get(id)?.stored).toBe(stored);
  });
});

describe('an outlet', () => {
  it('whose certificate signs itself fails with tls_failure, exit 3', () => {
    expect(failuresOf('self-signed').map(({ stage, reason }) => [stage, reason])).toEqual([['feed', 'tls_failure']]);
    expect(exitBeside('self-signed')).toBe(3);
  });

  it('whose name cannot be resolved fails with dns_failure, and says so in words', () => {
    expect(failuresOf('nowhere').map(({ stage, reason }) => [stage, reason])).toEqual([['feed', 'dns_failure']]);
    expect(summaries.get('nowhere')?.error).toContain('is there an internet connection?');
  });

  it('without faults is not affected by any of them', () => {
    expect(summaries.get('healthy')).toMatchObject({ sourcesRead: 1, seen: 2, stored: 1, refused: 1, failed: 0 });
  });
});

describe('the coverage of a crawl', () => {
  it('has a row for every outlet that named anything, in which every link is accounted for', () => {
    expect(days.length).toBe([...summaries.values()].filter(({ seen }) => seen > 0).length);
    for (const day of days) {
      expect(day.seen).toBe(day.stored + day.refused + day.failed + day.waiting + day.passedOver);
    }
  });
});
