import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { NewSample, SampledArticle, Store } from '../../src/store/store.ts';
import type { Codes, HumanCodedArticle, MachineCodes } from '../../src/types.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  await store.articles.save(
    Array.from({ length: 6 }, (_, index) => ({
      id: `a${index}`,
      outlet: index < 3 ? 'saaristo' : 'kustbladet',
      origin: 'crawl',
      title: `Otsikko ${index}`,
      language: index < 3 ? ('fi' as const) : ('sv' as const),
      publishedAt: `2026-01-0${index + 1}T08:00:00Z`,
    })),
  );
});
afterEach(() => store.close());

const machine: MachineCodes = { relevant: true, frames: ['control'], scores: { relevant: 0.9, control: 0.6 } };
const sampled = (key: number, inclusion = 0.5): SampledArticle => ({
  key,
  textVersion: 1,
  stratum: 'quality 2026 fi',
  inclusion,
  machine,
});
const sample: NewSample = {
  drawnAt: '2026-02-01T00:00:00.000Z',
  seed: 7,
  codebook: 'abc',
  ledger: { relevance: '1+a', frames: '1+b' },
  design: { size: 2 },
};
const codes = (coder: string, more: Partial<Codes> = {}): Codes => ({ coder, contested: [], relevant: true, ...more });

async function all(query?: { from?: string; to?: string }, batchSize?: number): Promise<HumanCodedArticle[]> {
  const found: HumanCodedArticle[] = [];
  for await (const batch of store.humanCodes.each(query, batchSize)) found.push(...batch);
  return found;
}

describe('codings by people', () => {
  it('come back with the drawing that their article was part of, and without one where nobody drew it', async () => {
    const id = await store.humanCodes.saveSample(sample, [sampled(1), sampled(4, 0.25)]);
    await store.humanCodes.save(
      [
        { key: 1, codes: codes('anna', { frames: ['control'], note: 'näin' }) },
        { key: 1, codes: codes('bo', { relevant: false }) },
        { key: 6, codes: codes('anna') },
      ],
      '2026-03-01T00:00:00.000Z',
    );
    const drawn = { sample: id, stratum: 'quality 2026 fi', inclusion: 0.5, machine };
    expect(await all({}, 2)).toEqual([
      {
        ...{ key: 1, outlet: 'saaristo', id: 'a0', language: 'fi', day: '2026-01-01', first: 1, drawn },
        codes: [codes('anna', { frames: ['control'], note: 'näin' }), codes('bo', { relevant: false })],
      },
      {
        ...{ key: 4, outlet: 'kustbladet', id: 'a3', language: 'sv', day: '2026-01-04', first: 4 },
        drawn: { ...drawn, inclusion: 0.25 },
        codes: [],
      },
      { key: 6, outlet: 'kustbladet', id: 'a5', language: 'sv', day: '2026-01-06', first: 6, codes: [codes('anna')] },
    ]);
    expect((await all({ from: '2026-01-02', to: '2026-01-05' })).map(({ key }) => key)).toEqual([4]);
  });

  it('are replaced when a coder says something else, and stay as they are when it is the same', async () => {
    const say = (relevant: boolean) =>
      store.humanCodes.save([{ key: 1, codes: codes('anna', { relevant }) }], '2026-03-01T00:00:00.000Z');
    expect(await say(true)).toEqual({ added: 1, changed: 0, unchanged: 0 });
    expect(await say(true)).toEqual({ added: 0, changed: 0, unchanged: 1 });
    expect(await say(false)).toEqual({ added: 0, changed: 1, unchanged: 0 });
    expect((await all())[0]?.codes).toEqual([codes('anna', { relevant: false })]);
  });

  it('are refused whole for an article that is not stored', async () => {
    const batch = [1, 99].map((key) => ({ key, codes: codes('anna') }));
    await expect(store.humanCodes.save(batch, '2026-03-01T00:00:00.000Z')).rejects.toThrow(/not stored/);
    expect(await all()).toEqual([]);
  });
});

describe('samples', () => {
  it('drawn again in the same way are the same sample; another seed makes another one', async () => {
    const id = await store.humanCodes.saveSample(sample, [sampled(1), sampled(4)]);
    const later = { ...sample, drawnAt: '2026-02-02T00:00:00.000Z' };
    expect(await store.humanCodes.saveSample(later, [sampled(4), sampled(1)])).toBe(id);
    const other = await store.humanCodes.saveSample({ ...sample, seed: 8 }, [sampled(1), sampled(2)]);
    expect(await store.humanCodes.samples()).toEqual([
      { ...sample, id },
      { ...sample, seed: 8, id: other },
    ]);
    expect((await all()).map(({ key, drawn }) => [key, drawn?.sample])).toEqual([
      [1, id],
      [1, other],
      [2, other],
      [4, id],
    ]);
  });

  it('find their articles by outlet and id', async () => {
    const wanted = [
      { outlet: 'kustbladet', id: 'a3' },
      { outlet: 'saaristo', id: 'a3' },
      { outlet: 'nobody', id: 'a0' },
      { outlet: 'saaristo', id: 'a0' },
    ];
    expect(await store.humanCodes.find(wanted)).toEqual([4, undefined, undefined, 1]);
  });
});
