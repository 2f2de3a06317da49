import { describe, expect, it } from 'vitest';
import { namedNumbers, tabledNumbers } from '../../models/judging/feature-numbers.ts';
import { FeatureReader } from '../../models/judging/features.ts';
import { WordFeatures } from '../../models/judging/word-features.ts';
import { readDocument } from '../../src/language/read.ts';

const names = [
  ...['l:raja', 't:raja', 'l:2 000', 'p:valvonta', 'c:relevance', 'b:raja aita', 'b:2 000 euro', 'b:uusi raja'],
  ...['g:_raj', 'g:raja', 'g:_raja', 'g:aja_', 'g:alvo', 'g:valvo', 'g:ånst', 'g:aaaa', 'g:aaaaa'],
];
const byName = new Map(names.map((name, number) => [name, number]));
const named = namedNumbers((name) => byName.get(name) ?? -1);
const tabled = tabledNumbers(names);
const gramsOf = (numbers: typeof named, word: string) => {
  const found: number[] = [];
  numbers.grams(word, (number) => found.push(number));
  return found;
};

describe('features numbered in tables', () => {
  it('are those found by name, in the same order', () => {
    for (const word of [
      '_raja_',
      '_rajavalvonta_',
      '_aaaaaa_',
      '_raj',
      'ra',
      '',
      '_ånsten_',
      '_ràja_',
      '_räjä😀aja_',
    ]) {
      expect(gramsOf(tabled, word)).toEqual(gramsOf(named, word));
    }
    expect(gramsOf(tabled, '_raja_').map((number) => names[number])).toEqual(['g:_raj', 'g:raja', 'g:aja_', 'g:_raja']);
  });

  it('find pairs whose words have spaces of their own', () => {
    for (const [first, second] of [
      ['raja', 'aita'],
      ['2 000', 'euro'],
      ['aita', 'raja'],
      ['2', '000'],
    ] as const) {
      const number = tabled.pair(tabled.first(first), tabled.second(second));
      expect(number).toBe(byName.get(`b:${first} ${second}`) ?? -1);
    }
  });

  it('make the same vectors as by name, also of words met again after thousands of others', () => {
    const [a, b] = [new FeatureReader(named), new FeatureReader(tabled)];
    const cues = new Map([['relevance', 0.5]]);
    for (let n = 0; n < 800; n += 1) {
      const title = `Uusi raja-aita ja rajavalvonta maksaa 2 000 euroa sana${n}raja toinen${n}valvo`;
      const document = readDocument({ id: 'a', language: 'fi', title, body: 'Raja aita.' });
      expect(b.read(document, cues)).toEqual(a.read(document, cues));
    }
  });

  it('hold the columns of every word as if it were met for the first time, however many came between', () => {
    const words = new WordFeatures(tabled, undefined, true);
    const columns = (form: string, number: number, memory: WordFeatures) => {
      const word = { number, text: form, form, lemma: form, isWord: true };
      const at = memory.placeOf(word, 'fi');
      return [...memory.pool.subarray(at, at + 7 + (memory.pool[at + 6] ?? 0))];
    };
    const long = 'raja'.repeat(15);
    for (let n = 1; n < 120_000; n += 1) {
      const form = n % 3 === 0 ? long : n % 2 === 0 ? 'rajavalvonta' : 'raja';
      const found = columns(form, n, words);
      if (n % 20_000 > 2) continue;
      expect(found).toEqual(columns(form, n, new WordFeatures(tabled, undefined, true)));
      const earlier = Math.max(1, n - 40_000);
      const earlierForm = earlier % 3 === 0 ? long : earlier % 2 === 0 ? 'rajavalvonta' : 'raja';
      expect(columns(earlierForm, earlier, words)).toEqual(
        columns(earlierForm, earlier, new WordFeatures(tabled, undefined, true)),
      );
    }
  });
});
