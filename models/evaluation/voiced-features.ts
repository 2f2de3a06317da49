import type { Document, Token } from '../../src/language/document.ts';
import { Recent } from '../../src/language/recent.ts';
import type { Span } from '../../src/types.ts';
import { type Features, type LinearModel, type Meanings, weightOf } from '../judging/linear-model.ts';
import { wordPieces } from '../judging/word-pieces.ts';

/**
 * What tone and stance are learned from, by name: `l:` a base form, `t:` one in the headline, `p:` a part of a compound,
 * `b:` two words in a row, `g:` four or five letters in a row of a word (`_` its edges), `c:` what was found by cues:
 * evaluations in the outlet's own words and in quotations, who speaks, frames and genre; `v:` a dimension of the mean of
 * the words' meanings.
 */
export type NumberOf = (name: string) => number;

/** How much a word weighs by where it stands: a headline colours the whole. */
const fieldWeight = { title: 1, lead: 0.8, body: 0.6 } as const;

const tellingLength = 5;

interface WordFeatures {
  readonly lemma: number;
  readonly title: number;
  /** Index of its word vector, -1 where unknown. */
  readonly meaning: number;
  readonly others: readonly number[];
}

export class VoicedFeatures {
  readonly #numberOf: NumberOf;
  readonly #meanings: Meanings;
  readonly #dimensions: readonly number[];
  readonly #words = new Recent<WordFeatures>(10_000);
  readonly #pairs = new Recent<number>(20_000);

  constructor(numberOf: NumberOf, meanings: Meanings) {
    this.#numberOf = numberOf;
    this.#meanings = meanings;
    this.#dimensions = Array.from({ length: meanings.dimensions }, (_, k) => numberOf(`v:${k}`));
  }

  read(document: Document, cues: ReadonlyMap<string, number>): Features {
    const sums = new Map<number, number>();
    const add = (number: number, value: number) => {
      if (number >= 0) sums.set(number, (sums.get(number) ?? 0) + value);
    };
    let words = 0;
    const mean = new Float64Array(this.#dimensions.length);
    for (const { field, firstToken, endToken } of document.sentences) {
      const weight = fieldWeight[field];
      let before: Token | undefined;
      for (let index = firstToken; index < endToken; index += 1) {
        const token = document.tokens[index] as Token;
        if (!token.isWord) continue;
        words += weight;
        const { lemma, title, meaning, others } = this.#word(token, document.language);
        add(lemma, weight);
        if (meaning >= 0) this.#addMeaning(mean, meaning, weight);
        if (field === 'title') add(title, weight);
        for (const number of others) add(number, weight * 0.5);
        if (before) add(this.#pair(before, token), weight);
        before = token;
      }
    }
    // The length of the text is taken out by its root: long texts say more, but not in proportion.
    const scale = 1 / Math.sqrt(Math.max(words, 4));
    for (const [number, value] of sums) sums.set(number, Math.sqrt(value) * scale);
    const length = Math.hypot(...mean);
    if (length > 0) for (const [k, value] of mean.entries()) add(this.#dimensions[k] as number, value / length);
    for (const [name, value] of cues) add(this.#numberOf(`c:${name}`), value);
    return { numbers: Int32Array.from(sums.keys()), values: Float32Array.from(sums.values()) };
  }

  #word({ form, lemma }: Token, language: Document['language']): WordFeatures {
    const key = `${form}\t${lemma}`;
    const known = this.#words.get(key);
    if (known) return known;
    const numberOf = this.#numberOf;
    const made = {
      lemma: numberOf(`l:${lemma}`),
      title: numberOf(`t:${lemma}`),
      meaning: this.#meanings.indexOf.get(lemma) ?? -1,
      others: wordPieces(form, language, numberOf),
    };
    this.#words.set(key, made);
    return made;
  }

  /** The words that argue most for a label (or against it: `sign` -1), at most three, in the order of the text. */
  telling(document: Document, model: LinearModel, label: number, sign: 1 | -1 = 1): readonly Span[] {
    const rated = document.tokens.flatMap((token) => {
      // Short words carry the grammar: they may weigh something, but show a reader nothing.
      if (!token.isWord || token.form.length < tellingLength) return [];
      const { lemma, title, meaning, others } = this.#word(token, document.language);
      let worth = weightOf(model, lemma, label) + weightOf(model, title, label);
      for (const number of others) worth += Math.SQRT1_2 * weightOf(model, number, label);
      if (meaning >= 0) {
        const { vectors, dimensions } = this.#meanings;
        for (const [k, number] of this.#dimensions.entries()) {
          worth += (vectors[meaning * dimensions + k] as number) * weightOf(model, number, label);
        }
      }
      worth *= sign;
      return worth > 0 ? [{ start: token.start, end: token.end, worth }] : [];
    });
    return rated
      .sort((a, b) => b.worth - a.worth)
      .slice(0, 3)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ start, end }));
  }

  #addMeaning(mean: Float64Array, index: number, weight: number): void {
    const { vectors, dimensions } = this.#meanings;
    for (let k = 0; k < dimensions; k += 1) {
      mean[k] = (mean[k] as number) + weight * (vectors[index * dimensions + k] as number);
    }
  }

  #pair(first: Token, second: Token): number {
    const name = `b:${first.lemma} ${second.lemma}`;
    const known = this.#pairs.get(name);
    if (known !== undefined) return known;
    const number = this.#numberOf(name);
    this.#pairs.set(name, number);
    return number;
  }
}
