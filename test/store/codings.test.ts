import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { OwedArticle, Store } from '../../src/store/store.ts';
import type { Annotation, CodedArticle, Ledger } from '../../src/types.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  await store.articles.save(Array.from({ length: 10 }, (_, index) => article(`a${index}`)));
});
afterEach(() => store.close());

const article = (id: string, title = `Otsikko ${id}`) => ({
  id,
  outlet: 'saaristo',
  origin: 'crawl',
  title,
  language: 'fi' as const,
  publishedAt: '2026-01-05T08:00:00Z',
  fetchedAt: '2026-01-05T09:00:00Z',
});
const mark = (label: string, more: Partial<Annotation> = {}): Annotation => ({
  label,
  score: 0.5,
  evidence: [],
  ...more,
});
const ledger: Ledger = { frames: '1:a', tone: '1:b' };

async function owed(of: Ledger, batchSize = 100): Promise<OwedArticle[]> {
  const found: OwedArticle[] = [];
  for await (const batch of store.codings.owed(of, batchSize)) found.push(...batch);
  return found;
}

describe('codings', () => {
  it('come back with span, voice, evidence and detail as they were marked, in their order', async () => {
    const annotations = [
      mark('level1', {
        score: 0.25,
        span: { start: 0, end: 7 },
        voice: 'direct_quote',
        evidence: [
          { start: 0, end: 2 },
          { start: 4, end: 7 },
        ],
        detail: { term: 'pakolainen', devices: ['metaphor'], challenged: false, "it's": null },
      }),
      mark('level1', { score: -1 }),
    ];
    await store.codings.save(ledger, [{ key: 3, textVersion: 1, marks: { frames: annotations, tone: [] } }]);
    const found = await store.codings.of([3, 4]);
    expect(found.get(3)).toEqual({ frames: annotations });
    expect(found.get(4)).toEqual({});
  });

  it('stand where the present text was coded with these very versions, and nowhere else', async () => {
    const marks = { frames: [mark('control')], tone: [mark('negative')] };
    await store.codings.save(
      ledger,
      [1, 2].map((key) => ({ key, textVersion: 1, marks })),
    );
    await store.codings.save({ ...ledger, frames: '0:a' }, [{ key: 3, textVersion: 1, marks }]);
    await store.articles.save([{ ...article('a1', 'Toinen otsikko'), fetchedAt: '2026-01-06T09:00:00Z' }]);
    const standing = await store.codings.standing([1, 2, 3, 4], { frames: '1:a' });
    expect([...standing]).toEqual([[1, { frames: [mark('control')] }]]);
    expect([...(await store.codings.standing([1, 3], { tone: '1:b' })).keys()]).toEqual([1, 3]);
  });

  it('are owed by every article that was not read yet, and by none that was read without a finding', async () => {
    expect(await store.codings.countOwed(ledger)).toBe(10);
    await store.codings.save(ledger, [{ key: 1, textVersion: 1, marks: { frames: [], tone: [] } }]);
    expect(await store.codings.countOwed(ledger)).toBe(9);
    expect((await owed(ledger)).map(({ key }) => key)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('are owed again when an annotator has a new version, with the ledger they were last coded by', async () => {
    await store.codings.save(ledger, [{ key: 1, textVersion: 1, marks: { frames: [], tone: [] } }]);
    const [first] = await owed({ ...ledger, tone: '2:b' });
    expect(first).toMatchObject({ key: 1, ledger });
    expect((await owed({ tone: '1:b', frames: '1:a' }))[0]?.key).toBe(2);
  });

  it('are owed again when the text has changed, and those of the old text do not settle the new one', async () => {
    await store.codings.save(ledger, [{ key: 1, textVersion: 1, marks: { frames: [mark('control')], tone: [] } }]);
    await store.articles.save([article('a0', 'Korjattu')]);
    expect((await owed(ledger))[0]).toMatchObject({ key: 1, textVersion: 2, title: 'Korjattu' });
    await store.codings.save(ledger, [{ key: 1, textVersion: 1, marks: { frames: [mark('services')], tone: [] } }]);
    expect((await owed(ledger))[0]?.key).toBe(1);
    await store.codings.save(ledger, [{ key: 1, textVersion: 2, marks: { frames: [mark('populism')], tone: [] } }]);
    await store.codings.save(ledger, [{ key: 1, textVersion: 1, marks: { frames: [mark('late')], tone: [] } }]);
    expect((await store.codings.of([1])).get(1)).toEqual({ frames: [mark('populism')] });
  });

  it('replace the marks of the annotators that coded again and leave those that are still valid', async () => {
    const first = { frames: [mark('control'), mark('services')], tone: [mark('negative')] };
    await store.codings.save(ledger, [{ key: 1, textVersion: 1, marks: first }]);
    const newer = { ...ledger, frames: '2:a' };
    await store.codings.save(newer, [{ key: 1, textVersion: 1, marks: { frames: [mark('populism')] } }]);
    expect((await store.codings.of([1])).get(1)).toEqual({ frames: [mark('populism')], tone: [mark('negative')] });
  });

  it('drop the marks of an annotator that has a new version and did not mark, or that is gone', async () => {
    const first = { frames: [mark('control')], tone: [mark('negative')] };
    await store.codings.save(ledger, [{ key: 1, textVersion: 1, marks: first }]);
    await store.codings.save({ frames: '2:a' }, [{ key: 1, textVersion: 1, marks: {} }]);
    expect((await store.codings.of([1])).get(1)).toEqual({});
  });

  it('can be saved while what is owed is being read: each article comes once', async () => {
    const seen: number[] = [];
    for await (const batch of store.codings.owed(ledger, 3)) {
      seen.push(...batch.map(({ key }) => key));
      await store.codings.save(
        ledger,
        batch.map(({ key, textVersion }) => ({ key, textVersion, marks: { frames: [], tone: [] } })),
      );
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await store.codings.countOwed(ledger)).toBe(0);
  });

  it('correct the language that readers and counts see, while the stated one is read again next time', async () => {
    await store.codings.save(ledger, [{ key: 1, textVersion: 1, language: 'sv', marks: { frames: [], tone: [] } }]);
    expect((await store.articles.byKeys([1]))[0]?.language).toBe('sv');
    expect((await owed({ frames: '2' }))[0]).toMatchObject({ key: 1, language: 'fi' });
    expect((await store.articles.overview()).map(({ language, articles }) => [language, articles])).toEqual([
      ['fi', 9],
      ['sv', 1],
    ]);
  });

  it('of an article that does not exist, or twice in a batch, are refused whole', async () => {
    const coding = { key: 1, textVersion: 1, marks: { frames: [mark('control')] } };
    await expect(store.codings.save(ledger, [coding, { ...coding, key: 99 }])).rejects.toThrow('key 99');
    await expect(store.codings.save(ledger, [coding, coding])).rejects.toThrow('twice');
    expect(await store.codings.countOwed(ledger)).toBe(10);
    expect((await store.codings.of([1])).get(1)).toEqual({});
  });

  it('are read with their articles, in batches, without the texts that were not coded yet and those without a day', async () => {
    const marks = { relevance: [mark('relevant')], frames: [mark('control')], tone: [mark('neutral')] };
    const codings = [1, 3, 4, 9].map((key) => ({ key, textVersion: 1, marks }));
    const apart = { key: 5, textVersion: 1, marks: { relevance: [mark('not_relevant')] } };
    await store.codings.save(ledger, [...codings, apart]);
    const { publishedAt: _, ...undated } = article('a2', 'Korjattu');
    await store.articles.save([article('a8', 'Korjattu'), { ...undated, id: 'b' }]);
    await store.copies.saveStories([[1, 4]], [1, 4]);
    const read = async (query: Parameters<typeof store.codings.each>[0]) => {
      const found: CodedArticle[] = [];
      for await (const batch of store.codings.each(query, 2)) found.push(...batch);
      return found;
    };
    const having = { measure: 'relevance', label: 'relevant' };
    const found = await read({ having, measures: ['frames', 'unheard_of'] });
    expect(found.map(({ key, id, first }) => [key, id, first])).toEqual([
      [1, 'a0', 1],
      [3, 'a2', 3],
      [4, 'a3', 1],
    ]);
    expect(found[0]).toMatchObject({ outlet: 'saaristo', day: '2026-01-05', language: 'fi', access: 'unknown' });
    expect(found[0]?.marks).toEqual({ frames: marks.frames });
    expect((await read({})).map(({ key }) => key)).toEqual([1, 3, 4, 5]);
    expect((await read({ repeated: true })).map(({ key }) => key)).toEqual([1, 4]);
    const notRelevant = { measure: 'relevance', label: 'not_relevant' };
    expect((await read({ without: [having] })).map(({ key }) => key)).toEqual([5]);
    expect(await read({ without: [having, notRelevant] })).toEqual([]);
    expect((await read({ having, without: [notRelevant] })).map(({ key }) => key)).toEqual([1, 3, 4]);
    expect((await read({ keys: [1, 5], without: [having] })).map(({ key }) => key)).toEqual([5]);
    expect(await read({ having, to: '2026-01-04' })).toEqual([]);
    expect(await read({ having, from: '2026-01-05', to: '2026-01-05' })).toHaveLength(3);
  });
});
