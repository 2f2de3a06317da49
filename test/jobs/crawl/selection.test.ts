import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Prefilter } from '../../../src/annotate/prefilter.ts';
import { auditOf } from '../../../src/jobs/collection.ts';
import { lookAhead } from '../../../src/jobs/crawl/ahead.ts';
import { choose, loadSelection, type SelectionRules } from '../../../src/jobs/crawl/selection.ts';
import { crawl } from '../../../src/jobs/crawl.ts';
import { readDocument } from '../../../src/language/read.ts';
import { loadPlugins } from '../../../src/plugins.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { goodPage, openSite, rssOf, type Site } from '../../newsroom/sites.ts';

const prefilters = await loadPlugins<Prefilter>('models/prefilters');

describe.each(prefilters)('the pre-filter $id', ({ prepare, examples }) => {
  const passes = prepare();
  it.each(examples)('knows "$title"', ({ language, title, summary, passes: expected }) => {
    expect(passes(readDocument({ id: '', language, title, ...(summary ? { lead: summary } : {}) }))).toBe(expected);
  });
});

const paths = Array.from({ length: 400 }, (_, n) => `/jaahalli-${n}`);
let site: Site;
let store: Store;
let rules: SelectionRules;

beforeAll(async () => {
  rules = await loadSelection({ share: 0.05, seed: 'x' });
  store = await openStore('sqlite::memory:');
  site = await openSite('kunta', (request, response, origin) => {
    if (request.url === '/feed.xml') response.end(rssOf(origin, ['/turvapaikka', ...paths]));
    else if (request.url?.startsWith('/jaahalli') || request.url === '/turvapaikka') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(goodPage(origin + request.url));
    } else return false;
    return true;
  });
});

afterAll(async () => {
  await site.close();
  await store.close();
});

const settings = () => ({
  store,
  outlets: [site.outlet],
  privateHosts: ['127.0.0.1'],
  now: () => new Date('2026-01-22T04:00:00Z'),
  selection: rules,
  run: { fail: async () => {} },
});

describe('a crawl of what the study needs', () => {
  it('shows beforehand what it would fetch', async () => {
    const [plan] = await lookAhead(settings());
    expect(plan?.entries.some(({ url }) => url.endsWith('/turvapaikka'))).toBe(true);
    expect(plan?.entries.length).toBeLessThan(50);
  });

  it('records every entry, and fetches what may matter and a sample of the rest', async () => {
    const [summary] = await crawl(settings());
    const { seen = 0, passedOver = 0, stored = 0 } = summary ?? {};
    expect(seen).toBe(401);
    expect(passedOver + stored).toBe(401);
    // 20 of 400 are to be expected at 5 %, with a standard deviation of 4.4.
    expect(stored - 1).toBeGreaterThan(6);
    expect(stored - 1).toBeLessThan(36);
    expect(site.asked.filter((path) => path.startsWith('/jaahalli'))).toHaveLength(stored - 1);
    expect(site.asked).toContain('/turvapaikka');
    const [day] = await store.collection.days();
    expect(day).toMatchObject({ outlet: 'kunta', day: '2026-01-21', seen: 401, stored, passedOver, waiting: 0 });
    expect(await auditOf(store)).toMatchObject({
      through: { entries: 1, coded: 0 },
      stopped: { entries: 400 },
      sample: stored - 1,
    });
  });

  it('asks for nothing that it passed over at the next run', async () => {
    const before = site.asked.length;
    await crawl(settings());
    expect(site.asked.slice(before)).toEqual(['/feed.xml']);
  });

  it('judges again what its feed names under another title, and draws nothing twice', async () => {
    const url = (path: string): string => new URL(path, site.outlet.homepage).href;
    const states = await store.crawl.states(paths.map(url));
    const of = (state: string): string[] => paths.map(url).filter((one) => states.get(one) === state);
    const [newTitle = '', otherTitle = ''] = of('passed_over');
    const [drawn = ''] = of('stored');
    const before = await auditOf(store);
    const named = (address: string, title: string) => ({
      url: address,
      outlet: site.outlet.id,
      title,
      seenAt: '2026-01-22T05:00:00Z',
    });
    await store.crawl.saveEntries('again', {}, [
      named(newTitle, 'Turvapaikanhakijoiden vastaanottokeskus jäähalliin'),
      named(otherTitle, 'Jäähalli avataan taas'),
      named(drawn, 'Maahanmuuttajien jääkiekkojoukkue jäähallissa'),
    ]);
    const asked = site.asked.length;
    await crawl(settings());
    expect(site.asked.slice(asked)).toEqual(['/feed.xml', new URL(newTitle).pathname]);
    const after = await auditOf(store);
    expect(after.through.entries).toBe(before.through.entries + 2);
    expect(after.sample).toBe(before.sample - 1);
    expect(after.stopped.entries).toBe(before.stopped.entries - 2);
    expect((await store.crawl.states([otherTitle])).get(otherTitle)).toBe('passed_over');
    expect(await store.crawl.retitled(site.outlet.id)).toEqual([]);
  });

  it('draws the same pages with the same seed, others with another, and all or none where it was told so', () => {
    const drawn = (seed: string, outlet = site.outlet) =>
      paths
        .map((path) => choose({ url: `https://kunta.example${path}`, title: path }, outlet, { ...rules, seed }))
        .filter(({ selection }) => selection !== 'passed_over');
    expect(drawn('a')).toEqual(drawn('a'));
    expect(drawn('a').map(({ url }) => url)).not.toEqual(drawn('b').map(({ url }) => url));
    expect(drawn('a').every(({ inclusion }) => inclusion === 0.05)).toBe(true);
    expect(drawn('a', { ...site.outlet, all: true })).toHaveLength(400);
    const bare = choose({ url: 'https://kunta.example/x' }, site.outlet, { ...rules, auditShare: 0 });
    expect(bare).toMatchObject({ selection: 'filter', inclusion: 1 });
  });
});
