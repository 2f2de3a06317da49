import { expect, it } from 'vitest';
import { counted } from '../src/counted.ts';
import { articlesWords } from '../src/report/reading.ts';
import { speech } from '../src/report/words/speak.ts';

it('takes the singular for one, and separates thousands', () => {
  expect([0, 1, 1200].map((count) => counted(count, 'articles'))).toEqual([
    '0 articles',
    '1 article',
    '1,200 articles',
  ]);
  expect(counted(1, 'outlet-days')).toBe('1 outlet-day');
  expect(counted(1, 'hypotheses')).toBe('1 hypothesis');
});

it.each([
  ['fi', /1\s\/\s1\sjuttu\b(?!a)/],
  ['sv', /1\sav\s1\sartikel\b/],
  ['en', /1\sof\s1\sarticle\b/],
] as const)('is one article in sentences of reports in %s too', (language, words) => {
  expect(articlesWords(speech(language), 1, 1)).toMatch(words);
});
