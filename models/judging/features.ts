import type { Document, Token, Word } from '../../src/language/document.ts';
import type { Span } from '../../src/types.ts';
import { FeatureCounts } from './feature-counts.ts';
import type { FeatureList, Features } from './feature-list.ts';
import type { FeatureNumbers } from './feature-numbers.ts';
import type { Meanings } from './linear-model.ts';
import { MeanMeaning } from './mean-meaning.ts';
import { column, WordFeatures } from './word-features.ts';

/** How much a word weighs by where it stands, in tenths: a headline says what the text is about. */
const fieldTenths = { title: 10, lead: 8, body: 6 } as const;

/** Words that are shown as evidence of a label, at most. */
const mostTelling = 3;

/**
 * Makes vectors of documents: what relevance, frames, tone and stance are learned from. Words weigh by their field, their
 * letters half; what the cues found, and the mean of the words' meanings, come to them.
 */
export class FeatureReader {
  readonly #numbers: FeatureNumbers;
  readonly #words: WordFeatures;
  readonly #mean: MeanMeaning;
  readonly #counts = new FeatureCounts();

  constructor(numbers: FeatureNumbers, meanings?: Meanings) {
    this.#numbers = numbers;
    this.#words = new WordFeatures(numbers, meanings?.indexOf, true);
    this.#mean = new MeanMeaning(numbers, meanings);
  }

  /** A vector that lasts. `cues`: their features by name. */
  read(document: Document, cues: ReadonlyMap<string, number>): Features {
    this.list(document, cues);
    return this.#counts.features();
  }

  /** A vector that holds until the next one is asked for. */
  list({ sentences, tokens, language }: Document, cues: ReadonlyMap<string, number>): FeatureList {
    const counts = this.#counts;
    const mean = this.#mean;
    const { pool } = this.#words;
    counts.begin();
    mean.begin();
    let tenths = 0;
    for (const { field, firstToken, endToken } of sentences) {
      const weight = fieldTenths[field];
      let before = -1;
      for (let index = firstToken; index < endToken; index += 1) {
        const { isWord, word } = tokens[index] as Token;
        if (!isWord) continue;
        tenths += weight;
        const at = this.#words.placeOf(word, language);
        counts.count(pool[at + column.lemma] as number, weight);
        mean.add(pool[at + column.meaning] as number, weight);
        if (field === 'title') counts.count(pool[at + column.title] as number, weight);
        const end = at + column.begin + (pool[at + column.pieces] as number);
        for (let piece = at + column.begin; piece < end; piece += 1) counts.count(pool[piece] as number, weight / 2);
        const second = pool[at + column.second] as number;
        if (before >= 0 && second >= 0) counts.count(this.#numbers.pair(before, second), weight);
        before = pool[at + column.first] as number;
      }
    }
    // The length of the text is taken out by its root: long texts say more, but not in proportion.
    counts.rootAndScale(1 / Math.sqrt(Math.max(tenths / 10, 4)));
    mean.addTo(counts);
    for (const [name, value] of cues) counts.append(this.#numbers.of('c', name), value);
    return counts;
  }

  /**
   * The words that argue most for a label (against it: `sign` -1), at most three, in the order of the text; none shorter
   * than `shortest`: short words carry the grammar, they may weigh something but show a reader nothing. `weightOf`: what
   * a feature adds to the label's log-odds.
   */
  telling(
    { tokens, sentences, language }: Document,
    weightOf: (feature: number) => number,
    { shortest = 0, sign = 1 } = {},
  ): readonly Span[] {
    const worthOf = this.#worths(weightOf, language);
    const best: (Span & { readonly worth: number })[] = [];
    for (const { firstToken, endToken } of sentences) {
      for (let index = firstToken; index < endToken; index += 1) {
        const { start, end, isWord, form, word } = tokens[index] as Token;
        if (!isWord || form.length < shortest) continue;
        const worth = sign * worthOf(word);
        if (worth <= (best[mostTelling - 1]?.worth ?? 0)) continue;
        best.push({ start, end, worth });
        best.sort((a, b) => b.worth - a.worth);
        if (best.length > mostTelling) best.pop();
      }
    }
    return best.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
  }

  /** What one word by itself adds to a label's log-odds, the length of the text left out. */
  #worths(weightOf: (feature: number) => number, language: Document['language']): (word: Word) => number {
    const { pool } = this.#words;
    const ofMeaning = this.#mean.worths(weightOf);
    return (word) => {
      const at = this.#words.placeOf(word, language);
      const end = at + column.begin + (pool[at + column.pieces] as number);
      let letters = 0;
      for (let piece = at + column.begin; piece < end; piece += 1) {
        letters += weightOf(pool[piece] as number);
      }
      return (
        weightOf(pool[at + column.lemma] as number) +
        weightOf(pool[at + column.title] as number) +
        Math.SQRT1_2 * letters +
        ofMeaning(pool[at + column.meaning] as number)
      );
    };
  }
}
