import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const article = {
  id: '1',
  outlet: 'north',
  origin: 'test',
  title: 'Silta avattiin',
  publishedAt: '2026-01-05T08:00:00Z',
};

describe('how articles stand', () => {
  it('tells the versions that coded the present text, and none once the text has changed', async () => {
    await store.articles.save([article, { ...article, id: '2' }]);
    await store.codings.save({ frames: '1+a' }, [{ key: 1, textVersion: 1, marks: {} }]);
    expect(await store.codings.states([1, 2, 99])).toEqual(
      new Map([
        [1, { first: 1, ledger: { frames: '1+a' } }],
        [2, { first: 2 }],
      ]),
    );
    await store.articles.save([{ ...article, title: 'Silta suljettiin' }]);
    expect((await store.codings.states([1])).get(1)).toEqual({ first: 1 });
  });

  it('tells which article printed the story first', async () => {
    await store.articles.save([article, { ...article, outlet: 'south', publishedAt: '2026-01-04T08:00:00Z' }]);
    await store.copies.saveSketches(
      [1, 2].map((key) => ({ key, textVersion: 1, day: `2026-01-0${6 - key}`, grams: 9, values: new Uint8Array(4) })),
    );
    await store.copies.saveStories([[1, 2]], [1, 2]);
    const states = await store.codings.states([1, 2]);
    expect([states.get(1)?.first, states.get(2)?.first]).toEqual([2, 2]);
  });
});
