import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/random.ts';
import { clusterStore } from '../../src/jobs/cluster.ts';
import { openStore } from '../../src/store/open.ts';
import type { NewArticle, Store } from '../../src/store/store.ts';
import { madeUpPress } from '../crawl/copied-texts.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const texts = madeUpPress(51, 40);
const articles = texts.map(
  (text, index): NewArticle => ({
    id: `${index}`,
    outlet: `paper-${text.outlet}`,
    origin: 'test',
    title: text.title,
    lead: text.lead,
    body: text.body,
    publishedAt: new Date(Date.UTC(2026, 0, 1 + text.day, 6, index % 60)).toISOString(),
  }),
);

/** The stories of the store, each as the ids of its articles. */
async function stories(of: Store): Promise<readonly string[]> {
  const found = new Set<string>();
  for await (const batch of of.articles.each(1000)) {
    for (const { key } of batch) {
      const members = await of.articles.byKeys(await of.copies.storyOf(key));
      found.add(members.map(({ id }) => id).join(' '));
    }
  }
  return [...found].sort();
}

async function cellSum(of: Store): Promise<{ readonly articles: number; readonly decisions: number }> {
  await of.observations.refresh();
  const cells = await of.observations.cells({ measure: 'coverage', labels: ['stored'] });
  return {
    articles: cells.reduce((sum, cell) => sum + cell.articles, 0),
    decisions: cells.reduce((sum, cell) => sum + cell.decisions, 0),
  };
}

describe('finding the stories of a store', () => {
  it('counts a story once as a decision and every printing as exposure', async () => {
    await store.articles.save(articles);
    expect(await cellSum(store)).toEqual({ articles: articles.length, decisions: articles.length });
    await clusterStore({ store });
    const { copies } = await store.copies.counts();
    expect(copies).toBeGreaterThan(70);
    expect(await cellSum(store)).toEqual({ articles: articles.length, decisions: articles.length - copies });
    expect((await stories(store)).length).toBe(articles.length - copies);
  });

  it('comes to the same stories whatever the order and the portions in which articles arrive', async () => {
    await store.articles.save(articles);
    await clusterStore({ store });
    const wanted = await stories(store);
    const random = seededRandom(7);
    const shuffled = [...articles].sort(() => random() - 0.5);
    const other = await openStore('sqlite::memory:');
    for (let start = 0; start < shuffled.length; start += 37) {
      await other.articles.save(shuffled.slice(start, start + 37));
      await clusterStore({ store: other });
      await other.observations.refresh();
    }
    expect(await stories(other)).toEqual(wanted);
    expect(await cellSum(other)).toEqual(await cellSum(store));
    await other.close();
  });

  it('lets the first printing speak for the story, even when it is stored last', async () => {
    const [original, copy] = texts.flatMap((text, index) => {
      const article = articles[index];
      return text.story === 0 && article ? [article] : [];
    });
    if (!original || !copy) throw new Error('the press has no copies');
    const late = { ...copy, publishedAt: '2026-02-02T10:00:00Z' };
    const early = { ...original, publishedAt: '2026-02-01T10:00:00Z' };
    await store.articles.save([late]);
    await clusterStore({ store });
    await store.observations.refresh();
    await store.articles.save([early]);
    await clusterStore({ store });
    await store.observations.refresh();
    const cells = await store.observations.cells({ measure: 'coverage', labels: ['stored'] });
    expect(cells.map(({ outlet, articles: all, decisions }) => [outlet, all, decisions]).sort()).toEqual([
      [early.outlet, 1, 1],
      [late.outlet, 1, 0],
    ]);
  });

  it('takes a story apart when an outlet rewrites its text, and does nothing when nothing is new', async () => {
    await store.articles.save(articles);
    await clusterStore({ store });
    expect(await clusterStore({ store })).toEqual({ compared: 0 });
    const before = await store.copies.counts();
    const [first] = articles;
    const rewritten = madeUpPress(52, 1)[0];
    if (!first || !rewritten) throw new Error('there are no texts');
    const { title, lead, body } = rewritten;
    await store.articles.save([{ ...first, title, lead, body }]);
    await clusterStore({ store });
    expect((await store.copies.counts()).copies).toBe(before.copies - 1);
    await store.articles.save([{ ...first, fetchedAt: '2026-02-01T10:00:00Z' }]);
    await clusterStore({ store });
    expect(await store.copies.counts()).toEqual(before);
  });

  it('goes on where it was stopped', async () => {
    await store.articles.save(articles);
    const stopped = new AbortController();
    stopped.abort();
    expect(await clusterStore({ store, signal: stopped.signal })).toEqual({ compared: 0 });
    expect((await clusterStore({ store })).compared).toBeGreaterThan(100);
  });

  it('leaves texts without any time alone: nothing says that they are of the same days', async () => {
    await store.articles.save(articles.map(({ publishedAt: _publishedAt, ...rest }) => rest));
    await clusterStore({ store });
    expect(await store.copies.counts()).toEqual({ copies: 0, stories: 0 });
  });
});
