import { expect, test } from 'vitest';
import { decodeModel, encodeModel } from '../../models/judging/linear-model.ts';
import { type Pooling, passagesOf, pooled, poolProbability } from '../../models/judging/passages.ts';
import { readDocument } from '../../src/language/read.ts';

const article = readDocument({
  id: 'a',
  language: 'fi',
  title: 'Kunta sai uusia asukkaita',
  lead: 'Koulu jatkaa.',
  body: 'Perheet muuttivat syksyllä. Talot olivat tyhjinä.\nKauppias on iloinen.\n\nValtuusto kokoontuu maanantaina.',
});

const printed = (document: typeof article) =>
  passagesOf(document).map(({ sentences }) => sentences.map(({ start, end }) => document.text.slice(start, end)));

test('an article is read as its headline with lead, and its paragraphs', () => {
  expect(printed(article)).toEqual([
    ['Kunta sai uusia asukkaita', 'Koulu jatkaa.'],
    ['Perheet muuttivat syksyllä.', 'Talot olivat tyhjinä.'],
    ['Kauppias on iloinen.'],
    ['Valtuusto kokoontuu maanantaina.'],
  ]);
});

test('a text without headline begins with its first paragraph', () => {
  const body = 'Perheet muuttivat syksyllä.\nKauppias on iloinen.';
  expect(printed(readDocument({ id: 'b', language: 'fi', body }))).toEqual([
    ['Perheet muuttivat syksyllä.'],
    ['Kauppias on iloinen.'],
  ]);
});

test('a paragraph is no article of its own', () => {
  for (const { fields } of passagesOf(article)) expect(fields.body).toBeUndefined();
});

test('the whole, the opening and the two other passages that argue most are weighed', () => {
  expect(pooled(0.5, [-2, 1, 3, 2])).toEqual([0.5, -2, 3, 2]);
  expect(pooled(0.5, [-2, 3])).toEqual([0.5, -2, 3, 2]);
  expect(pooled(0.5, [-2])).toEqual([0.5, -2, -2, -3]);
});

const pooling: Pooling = { whole: 1, opening: 0.5, best: 1, second: 0.5, offset: -1, threshold: 0.4 };

test('a frame that one more passage states is likelier', () => {
  const one = poolProbability(pooling, 0, [-1, 2, -3, -3]);
  const two = poolProbability(pooling, 0, [-1, 2, 2, -3]);
  expect(one).toBeGreaterThan(0);
  expect(two).toBeGreaterThan(one);
  expect(two).toBeLessThan(1);
});

test('a weight file keeps how passages are pooled', () => {
  const label = { id: 'control', bias: 0, step: 1, slope: 1, offset: 0, threshold: 0.5 };
  const bytes = encodeModel(
    {
      names: ['l:raja'],
      meanings: { indexOf: new Map(), vectors: [], dimensions: 0 },
      labels: [label],
      weights: Int16Array.of(7),
      pooling,
    },
    1,
  );
  expect(decodeModel(bytes).pooling).toEqual(pooling);
});
