import { expect, it } from 'vitest';
import { estimateWords } from '../../src/report/hypothesis/words.ts';
import { speech } from '../../src/report/words/speak.ts';

it('says that an estimate is not known in a word that fits a sentence', () => {
  const words = (['fi', 'sv', 'en'] as const).map((language) =>
    estimateWords(speech(language), { unit: 'share difference', estimate: null, low: Number.NaN, high: Number.NaN }),
  );
  expect(words).toEqual(['tuntematon', 'okänd', 'unknown']);
});
