import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/language/document.ts';
import { readDocument } from '../../src/language/read.ts';
import type { Language } from '../../src/types.ts';

const sentences = ({ text, sentences }: Document) => sentences.map(({ start, end }) => text.slice(start, end));
const read = (language: Language, body: string) => sentences(readDocument({ id: 'a', language, body }));

describe('sentences', () => {
  test.each<[Language, string, readonly string[]]>([
    ['fi', 'Laki tuli 1.3.2026 voimaan. Sitä on arvosteltu.', ['Laki tuli 1.3.2026 voimaan.', 'Sitä on arvosteltu.']],
    ['fi', 'Niin sanottu eli ns. Turun malli. Se toimii.', ['Niin sanottu eli ns. Turun malli.', 'Se toimii.']],
    ['fi', '”Tämä ei käy!” hän huusi. Muut olivat hiljaa.', ['”Tämä ei käy!” hän huusi.', 'Muut olivat hiljaa.']],
    ['fi', '”Tämä ei käy.” Sitten hän lähti.', ['”Tämä ei käy.”', 'Sitten hän lähti.']],
    [
      'fi',
      'Ministeri J. Virtanen puhui 3. luokalle. Onko näin? On.',
      ['Ministeri J. Virtanen puhui 3. luokalle.', 'Onko näin?', 'On.'],
    ],
    ['fi', 'Leipää, maitoa jne. Kaikki loppui.', ['Leipää, maitoa jne.', 'Kaikki loppui.']],
    ['sv', 'Det gäller bl.a. Åbo och t.ex. Vasa. Inte Borgå.', ['Det gäller bl.a. Åbo och t.ex. Vasa.', 'Inte Borgå.']],
    ['en', 'Dr. Smith met the minister. “It works,” he said.', ['Dr. Smith met the minister.', '“It works,” he said.']],
  ])('%s: %s', (language, body, expected) => {
    expect(read(language, body)).toEqual(expected);
  });

  test('never run across fields or line breaks', () => {
    const document = readDocument({
      id: 'a',
      language: 'fi',
      title: 'Otsikko ilman pistettä',
      lead: 'Ingressi',
      body: 'Eka\nToka',
    });
    expect(document.sentences.map(({ field }) => field)).toEqual(['title', 'lead', 'body', 'body']);
    expect(sentences(document)).toEqual(['Otsikko ilman pistettä', 'Ingressi', 'Eka', 'Toka']);
  });
});

describe('a document', () => {
  test('keeps every token in its place and in exactly one sentence, in any language', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    const pieces = fc.constantFrom(
      'Raja ',
      'EU:n ',
      'sanoi. ',
      '”Ei!” ',
      'won’t ',
      'U.K. ',
      '\n',
      '1.3.2026 ',
      'år ',
      '😀 ',
      '– ',
    );
    const part = fc.oneof(
      text,
      fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(part, part, fc.constantFrom('fi', 'sv', 'en', 'other'), (title, body, language) => {
        const document = readDocument({ id: 'a', title, body, language: language as Language });
        for (const token of document.tokens) expect(document.text.slice(token.start, token.end)).toBe(token.text);
        let next = 0;
        for (const sentence of document.sentences) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.endToken).toBeGreaterThan(sentence.firstToken);
          expect(sentence.start).toBe(document.tokens[sentence.firstToken]?.start);
          expect(sentence.end).toBe(document.tokens[sentence.endToken - 1]?.end);
          next = sentence.endToken;
        }
        expect(next).toBe(document.tokens.length);
      }),
      { seed: 2 },
    );
  });

  test('in English has the base forms of its sentence, also under a headline capital', () => {
    const { tokens } = readDocument({ id: 'a', language: 'en', title: 'Refugees were children’s friends' });
    expect(tokens.filter(({ isWord }) => isWord).map(({ lemma }) => lemma)).toEqual([
      'refugee',
      'be',
      'child',
      'friend',
    ]);
  });

  test('keeps the stated language of a short text, and not that of a long one that clearly speaks another', () => {
    const swedish = 'Regeringen säger att den vill skärpa kraven och att frågan inte är avgjord. ';
    expect(readDocument({ id: 'a', language: 'fi', title: swedish }).language).toBe('fi');
    expect(readDocument({ id: 'a', language: 'fi', body: swedish.repeat(3) }).language).toBe('sv');
  });

  test('without any end is cut into pieces, in every language', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const { sentences } = readDocument({ id: 'a', language, title: 'raja '.repeat(1000) });
      expect(sentences.map(({ firstToken, endToken }) => endToken - firstToken)).toEqual([400, 400, 200]);
    }
  });

  test('is read although it has no words', () => {
    expect(readDocument({ id: 'a', title: '…' }).tokens).toHaveLength(1);
    expect(readDocument({ id: 'a', title: ' ' })).toMatchObject({ text: '', tokens: [], sentences: [] });
  });
});
