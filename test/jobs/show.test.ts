import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clusterStore } from '../../src/jobs/cluster.ts';
import { editedArticles, showArticle, shownText } from '../../src/jobs/show.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const body =
  'Lahtirannan kunta avaa helmikuussa neuvontapisteen, josta maahan muuttaneet saavat apua asumisen ja opintojen kysymyksiin. ' +
  'Piste toimii kirjaston alakerrassa neljänä päivänä viikossa, ja ohjaajat puhuvat suomen lisäksi arabiaa ja ukrainaa. ' +
  'Kunnanjohtaja Ritva Majakka sanoo, että naapureita tarvitaan yhtä paljon kuin kursseja.';
const url = 'https://north.example/a/1';
const article = {
  ...{ id: '1', url, outlet: 'north', origin: 'test', title: 'Neuvontaa', body },
  ...{ publishedAt: '2026-01-05T08:00:00Z', fetchedAt: '2026-01-05T09:00:00Z' },
};

describe('showing an article', () => {
  it('tells what was edited when, by address or id', async () => {
    await store.articles.save([article]);
    await store.articles.save([
      { ...article, body: body.replace('Ritva Majakka', 'Olavi Tammisto'), fetchedAt: '2026-01-06T09:00:00Z' },
    ]);
    const shown = await showArticle(store, url);
    expect(shown.versions).toMatchObject([
      { textVersion: 1, fetchedAt: '2026-01-05T09:00:00.000Z', edits: [] },
      { textVersion: 2, fetchedAt: '2026-01-06T09:00:00.000Z', wordsOut: 2, wordsIn: 2, edits: [{ field: 'body' }] },
    ]);
    expect(shownText(shown)).toContain('version 2, read 2026-01-06T09:00:00.000Z: 2 words out, 2 in');
    expect(shownText(shown)).toContain('[-Ritva Majakka-] {+Olavi Tammisto+} sanoo');
    expect((await showArticle(store, '1')).article.key).toBe(shown.article.key);
    expect((await editedArticles(store, 10)).map((one) => one.article.id)).toEqual(['1']);
  });

  it('names all printings of its story, the first one first', async () => {
    const copy = {
      ...article,
      id: '2',
      outlet: 'south',
      title: 'Apua kirjastosta',
      publishedAt: '2026-01-04T08:00:00Z',
    };
    await store.articles.save([article, copy]);
    await clusterStore({ store });
    const text = shownText(await showArticle(store, url));
    expect(text).toContain('2 printings of this story');
    expect(text.indexOf('south')).toBeGreaterThan(0);
    expect(text.indexOf('south')).toBeLessThan(text.lastIndexOf('north'));
    expect(text).toContain('has not changed');
  });

  it('refuses what is not stored, with the way out', async () => {
    await expect(showArticle(store, 'https://north.example/none')).rejects.toThrow('diskurssi show lists');
    expect(await editedArticles(store, 10)).toEqual([]);
  });
});
