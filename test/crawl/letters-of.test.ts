import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTidy } from '../../src/crawl/blanks.ts';
import { lettersOf } from '../../src/crawl/letters-of.ts';

/** Words with every blank, dash and mark that pages put between them. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'Lumi',
          'ä',
          'Éric',
          '½',
          '²',
          'ª',
          'µ',
          '×',
          'Привет',
          '新聞',
          '٣',
          '😀',
          'e\u0301',
          '–',
          '”',
          '…',
          '-',
          '%',
        ],
        ...[
          ' ',
          '  ',
          '\n',
          '\t',
          '\u00a0',
          '\u00ad',
          '\u1680',
          '\u2003',
          '\u200b',
          '\u2028',
          '\u3000',
          '\ufeff',
          '\v',
        ],
      ),
    )
    .map((parts) => parts.join('')),
);

describe('the letters of a text', () => {
  it('are its letters and digits in any alphabet', () => {
    expect(lettersOf('”Lumi – jää”, sanoi É. Ä. 12,5 %!')).toBe('LumijääsanoiÉÄ125');
    fc.assert(
      fc.property(texts, (text) => {
        expect(lettersOf(text)).toBe(text.replace(/[^\p{L}\p{N}]+/gu, ''));
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});

describe('a tidy text', () => {
  it('has nothing that tidying would change', () => {
    expect(isTidy('Lumi peitti tien – ”koko” tien, 5 × 6.')).toBe(true);
    expect(['a  b', 'a\nb', 'a\u00a0b', 'a\u00adb', 'a\u200bb', 'a\u2003b', 'a\ufeffb'].some(isTidy)).toBe(false);
    fc.assert(
      fc.property(texts, (text) => {
        const trimmed = text.trim();
        if (isTidy(trimmed)) expect(trimmed.replace(/[\s\u00ad\u200b]+/g, ' ')).toBe(trimmed);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});
