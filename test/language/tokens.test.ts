import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerCased, tokenize } from '../../src/language/tokens.ts';

const words = (text: string) => tokenize(text, { start: 0, end: text.length }, 'fi').map((token) => token.text);

test.each([
  ['EU:n ja SDP:n väki', ['EU:n', 'ja', 'SDP:n', 'väki']],
  ['maahanmuutto-ohjelma, EU-maa', ['maahanmuutto-ohjelma', ',', 'EU-maa']],
  ['1990-luvulla vaa’an Åbo é', ['1990-luvulla', 'vaa’an', 'Åbo', 'é']],
  ['1.3.2026 klo 12.30', ['1.3.2026', 'klo', '12.30']],
  ['1 200 000 euroa, 3,5 %', ['1 200 000', 'euroa', ',', '3,5', '%']],
  ['vuonna 2015 300 hakijaa', ['vuonna', '2015', '300', 'hakijaa']],
  ['2015–2016 – ja niin', ['2015–2016', '–', 'ja', 'niin']],
  ['”Ei!” hän sanoi...', ['”', 'Ei', '!', '”', 'hän', 'sanoi', '...']],
  [
    'osoite https://esimerkki.fi/a?b=1. Ja a.b@esimerkki.fi',
    ['osoite', 'https://esimerkki.fi/a?b=1', '.', 'Ja', 'a.b@esimerkki.fi'],
  ],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('marks are no words, numbers are', () => {
  const text = 'Noin 300 – ehkä.';
  expect(tokenize(text, { start: 0, end: text.length }, 'fi').map(({ isWord }) => isWord)).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
});

test('a case ending after a colon is not part of the lemma, a number is its own', () => {
  const text = 'EU:n 1 200 000 SDP:lle';
  expect(tokenize(text, { start: 0, end: text.length }, 'fi').map(({ lemma }) => lemma)).toEqual([
    'eu',
    '1 200 000',
    'sdp',
  ]);
});

test('forms are composed, without hidden hyphens, with one kind of apostrophe', () => {
  expect(lowerCased('A\u0308IDIN')).toBe('äidin');
  expect(lowerCased('maahan\u00ADmuutto')).toBe('maahanmuutto');
  expect(lowerCased('vaa’an')).toBe("vaa'an");
});

test('tokens stand where they say, in order, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(20), (text, start) => {
      const span = { start: Math.min(start, text.length), end: text.length };
      let at = span.start;
      for (const token of tokenize(text, span, 'sv')) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(at, token.start).trim()).toBe('');
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { seed: 1 },
  );
});
