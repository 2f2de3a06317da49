import { expect, test } from 'vitest';
import { wordParts } from '../../src/language/compounds.ts';
import { readDocument } from '../../src/language/read.ts';

test('the words of a Finnish document have their base form in the sentence and the parts of compounds', () => {
  const { tokens, language } = readDocument({
    id: 'a',
    language: 'fi',
    body: 'Maahanmuuttopolitiikasta he tulivat puhumaan.',
  });
  expect(tokens.map(({ lemma }) => lemma)).toEqual(['maahanmuuttopolitiikka', 'hän', 'tulla', 'puhua', '.']);
  expect(tokens.map(({ word }) => wordParts(word, language).join('|'))).toEqual([
    'maahan|muutto|politiikka',
    'hän',
    'tulla',
    'puhua',
    '.',
  ]);
});

test('the compounds of Swedish are left whole', () => {
  const { tokens, language } = readDocument({ id: 'a', language: 'sv', body: 'Invandringspolitiken.' });
  expect(tokens.map(({ word }) => wordParts(word, language).length)).toEqual([1, 1]);
});
