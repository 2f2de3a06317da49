import type { Document, Token, Word } from '../../src/language/document.ts';
import type { Span } from '../../src/types.ts';
import type { FeatureNumbers } from './feature-numbers.ts';
import { type Features, type LinearModel, type Meanings, weightOf } from './linear-model.ts';
import { MeanMeaning } from './mean-meaning.ts';
import { SparseSum } from './sparse-sum.ts';
import { column, WordFeatures } from './word-features.ts';

/** How much a word weighs by where it stands: a headline says what the text is about. */
const fieldWeight = { title: 1, lead: 0.8, body: 0.6 } as const;

/**
 * Makes vectors of documents: what relevance, frames, tone and stance are learned from. Words weigh by their field, their
 * letters half; what the cues found, and the mean of the words' meanings, come to them.
 */
export class FeatureReader {
  readonly #numbers: FeatureNumbers;
  readonly #words: WordFeatures;
  readonly #mean: MeanMeaning;
  readonly #sum = new SparseSum();

  constructor(numbers: FeatureNumbers, meanings?: Meanings) {
    this.#numbers = numbers;
    this.#words = new WordFeatures(numbers, meanings?.indexOf, true);
    this.#mean = new MeanMeaning(numbers, meanings);
  }

  /** `cues`: their features by name. */
  read({ sentences, tokens, language }: Document, cues: ReadonlyMap<string, number>): Features {
    const sum = this.#sum;
    const mean = this.#mean;
    const { pool } = this.#words;
    sum.begin();
    mean.begin();
    let words = 0;
    for (const { field, firstToken, endToken } of sentences) {
      const weight = fieldWeight[field];
      let before = -1;
      for (let index = firstToken; index < endToken; index += 1) {
        const { isWord, word } = tokens[index] as Token;
        if (!isWord) continue;
        words += weight;
        const at = this.#words.placeOf(word, language);
        sum.add(pool[at + column.lemma] as number, weight);
        mean.add(pool[at + column.meaning] as number, weight);
        if (field === 'title') sum.add(pool[at + column.title] as number, weight);
        const end = at + column.begin + (pool[at + column.pieces] as number);
        for (let piece = at + column.begin; piece < end; piece += 1) sum.add(pool[piece] as number, weight * 0.5);
        const second = pool[at + column.second] as number;
        if (before >= 0 && second >= 0) sum.add(this.#numbers.pair(before, second), weight);
        before = pool[at + column.first] as number;
      }
    }
    // The length of the text is taken out by its root: long texts say more, but not in proportion.
    sum.rootAndScale(1 / Math.sqrt(Math.max(words, 4)));
    mean.addTo(sum);
    for (const [name, value] of cues) sum.add(this.#numbers.of('c', name), value);
    return sum.features();
  }

  /**
   * The words that argue most for a label (against it: `sign` -1), at most three, in the order of the text; none shorter
   * than `shortest`: short words carry the grammar, they may weigh something but show a reader nothing.
   */
  telling(document: Document, model: LinearModel, label: number, { shortest = 0, sign = 1 } = {}): readonly Span[] {
    const rated: (Span & { readonly worth: number })[] = [];
    for (const { start, end, isWord, form, word } of document.tokens) {
      if (!isWord || form.length < shortest) continue;
      const worth = sign * this.#worthOf(word, document.language, model, label);
      if (worth > 0) rated.push({ start, end, worth });
    }
    return rated
      .sort((a, b) => b.worth - a.worth)
      .slice(0, 3)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ start, end }));
  }

  /** What one word by itself adds to a label's log-odds, the length of the text left out. */
  #worthOf(word: Word, language: Document['language'], model: LinearModel, label: number): number {
    const at = this.#words.placeOf(word, language);
    const { pool } = this.#words;
    let worth =
      weightOf(model, pool[at + column.lemma] as number, label) +
      weightOf(model, pool[at + column.title] as number, label);
    const end = at + column.begin + (pool[at + column.pieces] as number);
    for (let piece = at + column.begin; piece < end; piece += 1) {
      worth += Math.SQRT1_2 * weightOf(model, pool[piece] as number, label);
    }
    return this.#mean.addWorth(worth, pool[at + column.meaning] as number, model, label);
  }
}
