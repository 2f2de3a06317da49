import { describe, expect, it } from 'vitest';
import { entryRefusal, loadOutlets, problemsOf } from '../../src/crawl/outlets.ts';

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
