import { describe, expect, it } from 'vitest';
import type { Word } from '../../src/language/document.ts';
import { wordAnswers, wordQuestion } from '../../src/language/word-answers.ts';

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
    });
    const answers = [word(2), word(3), word(2), word(3)].map(isEven);
    expect(answers).toEqual([true, false, true, false]);
    expect(asked).toBe(2);
    const same = 3 + 131_072;
    expect(isEven(word(same))).toBe(false);
    expect(isEven(word(3))).toBe(false);
    expect(asked).toBeGreaterThan(3);
  });

  it('keeps the answers to different questions of one word apart, however many are asked', () => {
    const divides = Array.from({ length: 100 }, (_, by) => wordAnswers(({ number }) => number % (by + 1) === 0));
    for (let round = 0; round < 2; round += 1) {
      for (const number of [0, 12, 77, 9_000, 200_000, 0x3fffffff]) {
        const right = divides.map((_, by) => number % (by + 1) === 0);
        expect(divides.map((ask) => ask(word(number)))).toEqual(right);
      }
    }
  });

  it('may ask other questions of other words before it answers', () => {
    const isOdd = wordAnswers(({ number }) => number % 2 === 1);
    const isBesideOdd = wordAnswers(({ number }) => isOdd(word(number + 131_072 + 1)));
    expect([4, 5, 4, 5].map((number) => isBesideOdd(word(number)))).toEqual([true, false, true, false]);
  });

  it('is asked anew when its answers are forgotten, and no other question is', () => {
    let odd = 1;
    let asked = 0;
    const question = wordQuestion(({ number }) => number % 2 === odd);
    const isSmall = wordAnswers(({ number }) => {
      asked += 1;
      return number < 10;
    });
    expect([question.of(word(3)), isSmall(word(3))]).toEqual([true, true]);
    odd = 0;
    question.forget();
    expect([question.of(word(3)), isSmall(word(3))]).toEqual([false, true]);
    expect(asked).toBe(1);
  });

  it('is answered for the first and for the greatest number of a word', () => {
    const isGreat = wordAnswers(({ number }) => number > 5);
    expect([0, 0x3fffffff, 0, 0x3fffffff].map((number) => isGreat(word(number)))).toEqual([false, true, false, true]);
  });
});
