import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { NewArticle, Store, StoredArticle } from '../../src/store/store.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const article = (id: string, more: Partial<NewArticle> = {}): NewArticle => ({
  id,
  outlet: 'saaristo',
  origin: 'import:tsv',
  title: `Otsikko ${id}`,
  publishedAt: '2026-01-05T08:00:00Z',
  ...more,
});

async function all(batchSize = 100): Promise<StoredArticle[]> {
  const found: StoredArticle[] = [];
  for await (const batch of store.articles.each(batchSize)) found.push(...batch);
  return found;
}

describe('articles', () => {
  it('come back as they went in, with key, day and text version', async () => {
    const full = article('a', {
      url: 'https://saaristo.example/a',
      language: 'sv',
      lead: 'Ingress med "citat", åäö och 😀',
      body: 'Första stycket\nandra stycket',
      author: 'Maija Mallikas',
      section: 'Kotimaa',
      publishedAt: '2026-01-05T22:30:00.000Z',
      modifiedAt: '2026-01-06T06:00:00.000Z',
      access: 'teaser',
      fetchedAt: '2026-01-06T07:00:00.000Z',
    });
    await store.articles.save([full]);
    expect(await all()).toEqual([{ ...full, key: 1, day: '2026-01-06', textVersion: 1 }]);
    expect(await store.articles.byKeys([7, 1])).toEqual(await all());
  });

  it('are known by outlet and id: the same id elsewhere is another article', async () => {
    const counts = await store.articles.save([article('a'), article('a', { outlet: 'toinen' }), article('b')]);
    expect(counts).toEqual({ added: 3, changed: 0, unchanged: 0 });
    expect(await store.articles.count()).toBe(3);
  });

  it('that are saved again unchanged write nothing', async () => {
    await store.articles.save([article('a'), article('b')]);
    await store.observations.refresh();
    expect(await store.articles.save([article('a'), article('b')])).toEqual({ added: 0, changed: 0, unchanged: 2 });
    let counted = 0;
    await store.observations.refresh(() => {
      counted += 1;
    });
    expect(counted).toBe(0);
  });

  it('keep the old text as a version when the text changes', async () => {
    await store.articles.save([article('a')]);
    const counts = await store.articles.save([
      article('a', { title: 'Korjattu otsikko', fetchedAt: '2026-01-07T00:00:00Z' }),
    ]);
    expect(counts).toEqual({ added: 0, changed: 1, unchanged: 0 });
    expect(await store.articles.versions('saaristo', 'a')).toEqual([
      { id: 'a', textVersion: 1, title: 'Otsikko a' },
      { id: 'a', textVersion: 2, title: 'Korjattu otsikko', fetchedAt: '2026-01-07T00:00:00.000Z' },
    ]);
    expect(await store.articles.versions('saaristo', 'nobody')).toEqual([]);
  });

  it('that stand twice in a batch with different texts become two versions', async () => {
    const counts = await store.articles.save([
      article('a'),
      article('a', { title: 'Toinen' }),
      article('a', { title: 'Toinen' }),
    ]);
    expect(counts).toEqual({ added: 1, changed: 1, unchanged: 1 });
    expect((await all())[0]).toMatchObject({ title: 'Toinen', textVersion: 2 });
  });

  it('imported twice from a file that holds two texts of them get no third version', async () => {
    const file = [article('a'), article('a', { title: 'Toinen' })];
    await store.articles.save(file);
    await store.articles.save(file);
    expect(await store.articles.versions('saaristo', 'a')).toHaveLength(2);
    expect((await all())[0]).toMatchObject({ title: 'Toinen', textVersion: 2 });
  });

  it('that go back to an earlier text on the web get a version for it', async () => {
    const read = (title: string, fetchedAt: string) => store.articles.save([article('a', { title, fetchedAt })]);
    await read('Yksi', '2026-01-05T09:00:00Z');
    await read('Kaksi', '2026-01-05T10:00:00Z');
    await read('Yksi', '2026-01-05T11:00:00Z');
    expect((await all())[0]).toMatchObject({ title: 'Yksi', textVersion: 3 });
  });

  it('take what is new about them without a new version, and lose nothing that a later reading lacks', async () => {
    await store.articles.save([article('a', { author: 'Maija Mallikas', lead: 'Ingressi' })]);
    const counts = await store.articles.save([article('a', { access: 'full', section: '' })]);
    expect(counts).toEqual({ added: 0, changed: 0, unchanged: 1 });
    expect((await all())[0]).toMatchObject({
      author: 'Maija Mallikas',
      lead: 'Ingressi',
      access: 'full',
      textVersion: 1,
    });
  });

  it('are refused with their name when a time is no time', async () => {
    await expect(store.articles.save([article('a', { publishedAt: 'eilen' })])).rejects.toThrow(
      'saaristo a: publishedAt "eilen" is not a time',
    );
    expect(await store.articles.count()).toBe(0);
  });

  it('keep offsets where half a surrogate pair or NUL cannot be kept', async () => {
    await store.articles.save([article('a', { title: 'x\0y\uD83Dz' })]);
    expect((await all())[0]?.title).toBe('x\uFFFDy\uFFFDz');
    expect(await store.articles.save([article('a', { title: 'x\0y\uD83Dz' })])).toMatchObject({ unchanged: 1 });
  });

  it('are read in key order in batches of the size asked for', async () => {
    await store.articles.save(Array.from({ length: 7 }, (_, index) => article(`a${index}`)));
    const sizes: number[] = [];
    for await (const batch of store.articles.each(3)) sizes.push(batch.length);
    expect(sizes).toEqual([3, 3, 1]);
    expect((await all(2)).map(({ key }) => key)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('are summed up by outlet and language', async () => {
    await store.articles.save([
      article('a', { language: 'fi' }),
      article('b', { language: 'fi', publishedAt: '2026-02-01T08:00:00Z' }),
      article('c', { outlet: 'arkiv', publishedAt: '' }),
    ]);
    expect(await store.articles.overview()).toEqual([
      { outlet: 'arkiv', language: '', articles: 1, undated: 1, coded: 0, changed: 0 },
      {
        outlet: 'saaristo',
        language: 'fi',
        articles: 2,
        undated: 0,
        coded: 0,
        changed: 0,
        from: '2026-01-05',
        to: '2026-02-01',
      },
    ]);
  });

  it('are saved whole or not at all while others read', async () => {
    const saving = store.articles.save(Array.from({ length: 500 }, (_, index) => article(`a${index}`)));
    const seen = await Promise.all(Array.from({ length: 5 }, () => store.articles.count()));
    await saving;
    expect(new Set(seen).size).toBe(1);
    expect([0, 500]).toContain(seen[0]);
  });
});
