import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportNotes } from '../../src/cli/report-notes.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const march = { from: '2026-03-01', to: '2026-03-31' };
const save = (id: string, publishedAt?: string) =>
  store.articles.save([
    { id, outlet: 'saaristo', origin: 'test', title: 'Kunta', ...(publishedAt === undefined ? {} : { publishedAt }) },
  ]);
const notes = async () => {
  await store.observations.refresh();
  return reportNotes(store, march);
};

describe('before a report is opened, it is said that', () => {
  it('no article has a known day', async () => {
    expect(await notes()).toEqual(['the store holds no article with a known day: the report says how to fill it']);
    await save('1');
    expect(await notes()).toEqual([
      'the store holds no article with a known day (1 without): the report says how to fill it',
    ]);
  });

  it('the articles are of other days', async () => {
    await save('1', '2025-06-01T10:00:00.000Z');
    expect(await notes()).toEqual([
      expect.stringMatching(/^no articles from 2026-03-01 to 2026-03-31: .* 2025-06-01 /),
    ]);
  });

  it('articles of the period are not coded', async () => {
    await save('1', '2025-06-01T10:00:00.000Z');
    await save('2', '2026-03-05T10:00:00.000Z');
    expect(await notes()).toEqual([expect.stringMatching(/^1 of 1 article .* diskurssi annotate codes it/)]);
  });
});
