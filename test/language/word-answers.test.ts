import { describe, expect, it } from 'vitest';
import type { Word } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';

const word = (number: number): Word => ({
  number,
  text: `${number}`,
  form: `${number}`,
  lemma: `${number}`,
  isWord: true,
});

describe('a question about words', () => {
  it('is asked once for a word that comes again, and anew when another word took its place', () => {
    let asked = 0;
    const isEven = wordAnswers(({ number }) => {
      asked += 1;
      return number % 2 === 0;
    }, 4);
    const answers = [word(2), word(3), word(2), word(3)].map(isEven);
    expect(answers).toEqual([true, false, true, false]);
    expect(asked).toBe(2);
    expect(isEven(word(7))).toBe(false);
    expect(isEven(word(3))).toBe(false);
    expect(asked).toBe(4);
  });

  it('is answered for the first and for the greatest number of a word', () => {
    const isGreat = wordAnswers(({ number }) => number > 5, 4);
    expect([0, 0x3fffffff, 0, 0x3fffffff].map((number) => isGreat(word(number)))).toEqual([false, true, false, true]);
  });
});
