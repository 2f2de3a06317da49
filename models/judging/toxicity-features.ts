import type { Document, Sentence, Token } from '../../src/language/document.ts';
import type { FeatureNumbers } from './feature-numbers.ts';
import type { Features } from './linear-model.ts';
import { SparseSum } from './sparse-sum.ts';
import { column, WordFeatures } from './word-features.ts';

/** Makes vectors of sentences: words, pairs of them, and half as heavy their letters; `c:` what the cues found. */
export class SentenceFeatures {
  readonly #numbers: FeatureNumbers;
  readonly #words: WordFeatures;
  readonly #sum = new SparseSum();

  constructor(numbers: FeatureNumbers) {
    this.#numbers = numbers;
    this.#words = new WordFeatures(numbers, undefined, false);
  }

  read(
    { tokens, language }: Document,
    { firstToken, endToken }: Sentence,
    cues: ReadonlyMap<string, number>,
  ): Features {
    const sum = this.#sum;
    const { pool } = this.#words;
    sum.begin();
    let words = 0;
    let before = -1;
    for (let index = firstToken; index < endToken; index += 1) {
      const { isWord, word } = tokens[index] as Token;
      if (!isWord) continue;
      words += 1;
      const at = this.#words.placeOf(word, language);
      sum.add(pool[at + column.lemma] as number, 1);
      const end = at + column.begin + (pool[at + column.pieces] as number);
      for (let piece = at + column.begin; piece < end; piece += 1) sum.add(pool[piece] as number, 0.5);
      const second = pool[at + column.second] as number;
      if (before >= 0 && second >= 0) sum.add(this.#numbers.pair(before, second), 1);
      before = pool[at + column.first] as number;
    }
    sum.rootAndScale(1 / Math.sqrt(Math.max(words, 6)));
    for (const [name, value] of cues) sum.add(this.#numbers.of('c', name), value);
    return sum.features();
  }

  /** The features of one word by itself. */
  ofWord({ word }: Token, language: Document['language']): readonly number[] {
    const at = this.#words.placeOf(word, language);
    const { pool } = this.#words;
    const lemma = pool[at + column.lemma] as number;
    const pieces = pool.slice(at + column.begin, at + column.begin + (pool[at + column.pieces] as number));
    return lemma >= 0 ? [lemma, ...pieces] : [...pieces];
  }
}
