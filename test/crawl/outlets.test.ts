import { describe, expect, it } from 'vitest';
import { entryRefusal, likeliestOutlet, loadOutlets, problemsOf } from '../../src/crawl/outlets.ts';

const outlets = await loadOutlets();

describe.each(outlets)('the outlet $id', (outlet) => {
  it('is stated whole and right', () => {
    expect(problemsOf(outlet)).toEqual([]);
  });

  it('names only https addresses, each once', () => {
    const addresses = [...outlet.feeds, ...(outlet.sitemaps ?? [])];
    expect(addresses.filter((url) => !url.startsWith('https://'))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('reads its example article and passes over the other', () => {
    expect(entryRefusal(outlet, outlet.examples.article)).toBeUndefined();
    expect(entryRefusal(outlet, outlet.examples.other)).toBeDefined();
  });
});

describe('the outlets', () => {
  it('include those that the reports were promised for', () => {
    const promised =
      'yle-uutiset svenska-yle yle-news helsingin-sanomat ilta-sanomat iltalehti mtv-uutiset suomen-uutiset verkkouutiset hufvudstadsbladet helsinki-times';
    expect(outlets.map(({ id }) => id)).toEqual(expect.arrayContaining(promised.split(' ')));
  });

  it('meet a mistyped name with the nearest right one', async () => {
    await expect(loadOutlets({ ids: ['iltaleht'] })).rejects.toThrow(
      'unknown outlet "iltaleht" (did you mean "iltalehti"?)',
    );
  });
});

describe('a group of titles', () => {
  it('gives each title what the group states and what is its own', () => {
    const forssa = outlets.find(({ id }) => id === 'forssan-lehti');
    expect(forssa).toMatchObject({
      name: 'Forssan Lehti',
      owner: 'Keskisuomalainen Oyj',
      region: 'Kanta-Häme',
      language: 'fi',
      feeds: ['https://www.forssanlehti.fi/feed/rss/'],
    });
    expect(outlets.find(({ id }) => id === 'nya-ostis')?.language).toBe('sv');
  });

  it('leaves no outlet of the program without an owner, and covers three languages, nine kinds and all regions', () => {
    expect(outlets.length).toBeGreaterThan(100);
    expect(new Set(outlets.map(({ language }) => language)).size).toBe(3);
    expect(new Set(outlets.map(({ type }) => type)).size).toBeGreaterThanOrEqual(9);
    expect(new Set(outlets.flatMap(({ region }) => region ?? [])).size).toBeGreaterThanOrEqual(17);
  });
});

describe('of outlets on one host, the likeliest', () => {
  it.each([
    ['https://yle.fi/a/74-20000000', undefined, 'yle-uutiset'],
    ['https://yle.fi/a/74-20000000', 'fi', 'yle-uutiset'],
    ['https://yle.fi/a/74-20000000', 'en', 'yle-news'],
    ['https://yle.fi/a/74-20000000', 'sv', 'yle-uutiset'],
    ['https://yle.fi/a/7-10000000', 'fi', 'svenska-yle'],
    ['https://elsewhere.example/a', 'fi', undefined],
  ])('printer of %s in %s is found by address, language and feeds', (url, language, expected) => {
    expect(likeliestOutlet(outlets, url, language)?.id).toBe(expected);
  });
});
