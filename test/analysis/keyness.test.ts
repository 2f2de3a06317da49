import { expect, it } from 'vitest';
import { keyWords } from '../../src/analysis/keyness.ts';

it('brings forth the words that one set of headlines has more often, case endings together', () => {
  const set = ['Itäraja kiinni', 'Itärajalla jonoja', 'Itärajan sulku jatkuu', 'Sulku puhuttaa kunnassa'];
  const rest = [
    'Kunnassa äänestettiin',
    'Kunnan koulu remonttiin',
    'Kunnassa juhlittiin',
    'Koulu alkaa',
    'Sulku purettiin',
  ];
  const words = keyWords(set, rest, 5, 2);
  expect(words[0]).toMatchObject({ inside: 3, outside: 0 });
  expect(words[0]?.word.startsWith('itäraja')).toBe(true);
  expect(words.map(({ word }) => word)).not.toContain('kunnassa');
});

it('measures strength as the log-likelihood ratio of the two-by-two table', () => {
  // 3 of 4 against 0 of 4: G2 = 2 * (3 ln 2 + ln .4 + 4 ln 1.6) = 6.0859.
  const [word] = keyWords(['raja a', 'raja b', 'raja c', 'muu d'], ['e', 'f', 'g', 'h'], 1, 2);
  expect(word?.strength).toBeCloseTo(6.0859, 3);
});

it('has nothing to say of an empty set', () => {
  expect(keyWords([], ['jotakin muuta'], 5)).toEqual([]);
});

it('names no persons, be they private or public, but keeps places', () => {
  const set = [
    'Maija Esimerkki palautettiin Vartiuksen kautta',
    'Palautettu Maija Esimerkki kertoo Vartiuksesta',
    'Esimerkki odotti Vartiuksessa päätöstä',
    'Näin Vartiuksen jonot kasvoivat',
  ];
  const words = keyWords(set, ['Sää viilenee', 'Koulu alkaa', 'Näin kunta säästää'], 10, 2).map(({ word }) => word);
  expect(words.some((word) => word.startsWith('vartiu'))).toBe(true);
  expect(words).not.toContain('maija');
  expect(words).not.toContain('esimerkki');
});
