import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceNames } from '../../src/jobs/name-forms.ts';

describe('names in a text', () => {
  it('are found in their case forms, also broken over lines, and words that only begin alike are not', () => {
    const names = ['Maija Kukkaniemi', 'Kukkaniemi', 'Maija'];
    const replace = (text: string) => replaceNames(text, names, '#');
    expect(replace('Maija\nKukkaniemelle maksettiin, Kukkaniemen mukaan')).toBe('# maksettiin, # mukaan');
    expect(replace('Maijan Maija, Uusi-Kukkaniemi ja Maija2')).toBe('Maijan #, Uusi-# ja Maija2');
    expect(replace('kukkaniemi ja EiKukkaniemi')).toBe('kukkaniemi ja EiKukkaniemi');
  });

  it('of two that begin at one place, the longer one goes', () => {
    expect(replaceNames('Eva Wollstén näki, Eva ei', ['Eva', 'Eva Wollstén'], '')).toBe(' näki,  ei');
  });

  it('are those that one pattern of all names would find, in any text', () => {
    const letter = fc.constantFrom('A', 'b', 'ä', '3', ' ', '-', '.', '𐐀');
    const name = fc
      .array(fc.constantFrom('Ab', 'Bbäbab', 'Abäb-b', 'A.b', 'äbäbäbä', '𐐀b'), { minLength: 1, maxLength: 2 })
      .map((words) => words.join(' '));
    const piece = fc.oneof(name, letter, fc.string());
    fc.assert(
      fc.property(fc.array(piece), fc.array(name, { minLength: 1, maxLength: 4 }), (pieces, names) => {
        const text = pieces.join('');
        expect(replaceNames(text, names, '#')).toBe(text.replace(onePattern(names), '#'));
      }),
      { numRuns: 500 },
    );
  });
});

/** The same in the language of regular expressions: slow to compile, plain to read. */
function onePattern(names: readonly string[]): RegExp {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const forms = [...new Set(names)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => (/\S{6,}$/.test(name) ? `${escaped(name.slice(0, -2))}\\p{L}*` : escaped(name)));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
