import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mentionsIn } from '../../src/jobs/mentions.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { Annotation } from '../../src/types.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

async function save(id: string, day: string, title: string, body?: string, outlet = 'ranta'): Promise<void> {
  await store.articles.save([
    {
      id,
      outlet,
      origin: 'import:tsv',
      language: 'fi',
      title,
      publishedAt: `${day}T08:00:00Z`,
      ...(body === undefined ? {} : { body }),
    },
  ]);
}

describe('where a phrase stands', () => {
  it('is found in titles and bodies, in any case, within the days asked for', async () => {
    await save('a', '2024-01-01', 'HALLITTU MAAHANMUUTTO puhuttaa');
    await save('b', '2024-01-02', 'Talviuutisia', 'Ministeri haluaa hallittua maahanmuuttoa.', 'saari');
    await save('c', '2024-01-03', 'Hallituksen maahanmuuttopolitiikka');
    await save('d', '2023-01-01', 'Hallittu maahanmuutto');
    const found = await mentionsIn(store, { phrases: ['hallittu* maahanmuut*'], from: '2024-01-01' });
    expect(found.map(({ key, outlet, day, first }) => ({ key, outlet, day, first }))).toEqual([
      { key: 1, outlet: 'ranta', day: '2024-01-01', first: 1 },
      { key: 2, outlet: 'saari', day: '2024-01-02', first: 2 },
    ]);
  });

  it('finds letters outside ASCII and takes % and _ as what they are', async () => {
    await save('a', '2024-01-01', 'ITÄRAJA suljettiin');
    await save('b', '2024-01-01', 'itaraja on kirjoitettu väärin');
    expect((await mentionsIn(store, { phrases: ['itäraja'] })).map(({ key }) => key)).toEqual([1]);
  });

  it('names the speaker of the quotation that it stands in, private persons only by their role', async () => {
    const text = 'Keskustelu';
    const body =
      'Näin on. ”Hallittu maahanmuutto on tavoite”, sanoi ministeri Testinen. Hallittu maahanmuutto jäi avoimeksi.';
    await save('a', '2024-01-01', text, body);
    const start = text.length + 2 + body.indexOf('”');
    const quote: Annotation = {
      label: 'direct',
      score: 1,
      voice: 'direct_quote',
      span: { start, end: start + 35 },
      evidence: [],
      detail: { speaker: { canonical: 'Maija Testinen', role: 'government', party: 'kesk' } },
    };
    const known: Annotation = { label: 'public_person', score: 1, evidence: [], detail: { name: 'Maija Testinen' } };
    const code = (marks: Readonly<Record<string, readonly Annotation[]>>) =>
      store.codings.save({ quotes: '1' }, [{ key: 1, textVersion: 1, marks }]);
    await code({ quotes: [quote], persons: [known] });
    const query = { phrases: ['hallittu maahanmuutto'], near: { open: ['avoin', 'avoimek*'], goal: ['tavoite'] } };
    expect((await mentionsIn(store, query))[0]?.uses).toEqual([
      {
        phrase: 0,
        voice: 'direct_quote',
        speaker: { name: 'Maija Testinen', role: 'government', party: 'kesk' },
        near: ['open', 'goal'],
      },
      { phrase: 0, voice: 'own', near: ['open'] },
    ]);
    await code({ quotes: [quote], persons: [] });
    expect((await mentionsIn(store, query))[0]?.uses[0]?.speaker).toEqual({ role: 'government', party: 'kesk' });
  });

  it('is looked for among articles on the topic only, where asked', async () => {
    await save('a', '2024-01-01', 'Itäraja ja viljasato');
    await save('b', '2024-01-01', 'Itäraja ja turvapaikat');
    const relevance = (label: string) => ({ relevance: [{ label, score: 1, evidence: [] }] });
    await store.codings.save({ relevance: '1' }, [
      { key: 1, textVersion: 1, marks: relevance('not_relevant') },
      { key: 2, textVersion: 1, marks: relevance('relevant') },
    ]);
    const found = await mentionsIn(store, { phrases: ['itäraja'], among: 'relevant' });
    expect(found.map(({ key }) => key)).toEqual([2]);
  });
});
