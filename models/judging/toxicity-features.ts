import type { Document, Sentence, Token } from '../../src/language/document.ts';
import { FeatureCounts } from './feature-counts.ts';
import type { FeatureList, Features } from './feature-list.ts';
import type { FeatureNumbers } from './feature-numbers.ts';
import { column, WordFeatures } from './word-features.ts';

/** Makes vectors of sentences: words, pairs of them, and half as heavy their letters; `c:` what the cues found. */
export class SentenceFeatures {
  readonly #numbers: FeatureNumbers;
  readonly #words: WordFeatures;
  readonly #counts = new FeatureCounts();

  constructor(numbers: FeatureNumbers) {
    this.#numbers = numbers;
    this.#words = new WordFeatures(numbers, undefined, false);
  }

  /** A vector that lasts. `cues`: their features by name. */
  read(document: Document, sentence: Sentence, cues: ReadonlyMap<string, number>): Features {
    this.list(document, sentence, cues);
    return this.#counts.features();
  }

  /** A vector that holds until the next one is asked for. */
  list(
    { tokens, language }: Document,
    { firstToken, endToken }: Sentence,
    cues: ReadonlyMap<string, number>,
  ): FeatureList {
    const counts = this.#counts;
    const { pool } = this.#words;
    counts.begin();
    let words = 0;
    let before = -1;
    for (let index = firstToken; index < endToken; index += 1) {
      const { isWord, word } = tokens[index] as Token;
      if (!isWord) continue;
      words += 1;
      const at = this.#words.placeOf(word, language);
      counts.count(pool[at + column.lemma] as number, 10);
      const end = at + column.begin + (pool[at + column.pieces] as number);
      for (let piece = at + column.begin; piece < end; piece += 1) counts.count(pool[piece] as number, 5);
      const second = pool[at + column.second] as number;
      if (before >= 0 && second >= 0) counts.count(this.#numbers.pair(before, second), 10);
      before = pool[at + column.first] as number;
    }
    counts.rootAndScale(1 / Math.sqrt(Math.max(words, 6)));
    for (const [name, value] of cues) counts.append(this.#numbers.of('c', name), value);
    return counts;
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
