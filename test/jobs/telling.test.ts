import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passagesOf, spreadRanks } from '../../src/jobs/telling.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

function marksOf(text: string, ...words: readonly string[]) {
  const evidence = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return [{ label: 'any', score: 1, evidence }];
}

describe('the words of evidence', () => {
  it('are one passage where they stand near each other, with what stands between', () => {
    const text = 'Kunta leikkaa pian maahanmuuttajien tukia';
    expect(passagesOf(text, marksOf(text, 'leikkaa', 'maahanmuuttajien'))).toEqual(['leikkaa pian maahanmuuttajien']);
  });

  it('leave out words that stand alone where there is a passage of several', () => {
    const text = 'Puolue vaatii tiukempaa maahanmuuttoa.\nMuualla puhuttiin koulujen remonteista ja haluttiin rauhaa';
    expect(passagesOf(text, marksOf(text, 'tiukempaa', 'maahanmuuttoa', 'haluttiin'))).toEqual([
      'tiukempaa maahanmuuttoa',
    ]);
  });

  it('are never joined across paragraphs, and keep a single word where there is nothing else', () => {
    const text = 'Pakolaiset\nKunta';
    expect(passagesOf(text, marksOf(text, 'Pakolaiset', 'Kunta'))).toEqual(['Pakolaiset', 'Kunta']);
  });
});

describe('the most telling articles', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore('sqlite::memory:');
    await store.articles.save(
      Array.from({ length: 80 }, (_, index) => ({
        id: `a${index}`,
        outlet: 'yle',
        title: `Otsikko ${index}`,
        publishedAt: `2024-0${1 + Math.floor(index / 10)}-15T10:00:00Z`,
        origin: 'test',
      })),
    );
    const keys: number[] = [];
    for await (const batch of store.articles.each(100)) keys.push(...batch.map(({ key }) => key));
    await store.codings.save(
      { frames: '1' },
      keys.map((key, index) => ({
        key,
        textVersion: 1,
        marks: { frames: [{ label: 'control', score: index === 3 ? 0.9 : 0.8, evidence: [] }] },
      })),
    );
  });
  afterEach(() => store.close());

  const query = { measure: 'frames', labels: ['control'], from: '2024-01-01', to: '2024-08-31' };

  it('come from all of the period when their scores are equal, after those with a higher one', async () => {
    const ranks = await spreadRanks(store, { ...query, limit: 9 });
    const articles = await store.articles.byKeys(ranks.map(({ key }) => key));
    expect(ranks[0]?.score).toBe(0.9);
    const months = articles.slice(1).map(({ day }) => day?.slice(0, 7));
    expect(new Set(months).size).toBe(8);
    expect(months.slice(0, 3)).toEqual(['2024-08', '2024-04', '2024-01']);
  });

  it('are as many as were asked for, also from one part alone', async () => {
    const ranks = await spreadRanks(store, { ...query, from: '2024-05-01', to: '2024-05-31', limit: 5 });
    expect(new Set(ranks.map(({ key }) => key)).size).toBe(5);
  });
});
