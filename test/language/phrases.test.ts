import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { compilePhrases } from '../../src/language/phrases.ts';

function found(phrase: string, text: string): readonly string[] {
  return compilePhrases([phrase])
    .find(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe('phrases', () => {
  it('are words in a row, in any case and with marks between them', () => {
    expect(found('hallittu maahanmuutto', 'Ohjelmassa on ”Hallittu  maahanmuutto” otsikkona')).toEqual([
      'Hallittu  maahanmuutto',
    ]);
    expect(found('hallittu maahanmuutto', 'hallittu ja hidas maahanmuutto')).toEqual([]);
  });

  it('end where the word ends, or with * wherever it ends', () => {
    expect(found('raja', 'rajat auki')).toEqual([]);
    expect(found('raj*', 'Itäraja, rajat ja RAJA-asema')).toEqual(['rajat', 'RAJA-asema']);
  });

  it('of several parts need all of them, anywhere, and stand where the first does', () => {
    expect(found('turu* & puukot*', 'Puukotus torilla. Poliisi kertoi asiasta Turussa.')).toEqual(['Turussa']);
    expect(found('turu* & puukot*', 'Turussa satoi.')).toEqual([]);
  });

  it('say which texts an article must hold', () => {
    expect(compilePhrases(['Turu* & puukot*', 'itäraja']).pieces).toEqual([['turu', 'puukot'], ['itäraja']]);
  });

  it('that cannot be read are refused by name', () => {
    for (const wrong of ['', 'raja &', '*raja', 'ra*ja', 'a', '(raja)']) {
      expect(() => compilePhrases([wrong]), wrong).toThrow(UsageError);
    }
    expect(() => compilePhrases(['raja *'])).toThrow(/"raja \*": "\*" must be a word/);
  });
});
