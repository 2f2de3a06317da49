import type { Document, Token, Word } from '../../src/language/document.ts';
import { Recent } from '../../src/language/recent.ts';
import type { CueReading } from './cues.ts';
import { type Features, type LinearModel, type Meanings, weightOf } from './linear-model.ts';
import { wordPieces } from './word-pieces.ts';

/**
 * What a learned judge looks at, by name. `l:` a base form, `t:` one in the headline, `p:` a part of a compound,
 * `b:` two words in a row, `g:` four or five letters in a row of a word (`_` its edges), `c:` what the cues found.
 */
export interface FeatureNames {
  /** The number of a feature, or -1 when it is not among those that count. */
  readonly numberOf: (name: string) => number;
  /** The pairs that begin with a base form, by the second word; without it pairs are looked up by name. */
  readonly pairsAfter?: (lemma: string) => ReadonlyMap<string, number> | undefined;
}

/** How much a word weighs by where it stands: a headline says what the text is about. */
const fieldWeight = { title: 1, lead: 0.8, body: 0.6 } as const;

interface WordFeatures {
  /** -1 where unknown. */
  readonly lemma: number;
  readonly title: number;
  /** Index of its word vector. */
  readonly meaning: number;
  readonly others: readonly number[];
  readonly pairs: ReadonlyMap<string, number> | undefined;
}

/** Makes vectors of documents; the features of a word are looked up once, as running text repeats itself. */
export class FeatureReader {
  readonly #names: FeatureNames;
  readonly #meanings: Meanings | undefined;
  /** Numbers of the dimensions of a text's mean word vector. */
  readonly #dimensions: readonly number[];
  /** By the word as it reads in its sentence: one form may have several base forms. */
  readonly #words = new Recent<WordFeatures, Word>(20_000);

  constructor(names: FeatureNames, meanings?: Meanings) {
    this.#names = names;
    this.#meanings = meanings;
    this.#dimensions = Array.from({ length: meanings?.dimensions ?? 0 }, (_, k) => names.numberOf(`v:${k}`));
  }

  read(document: Document, cues: CueReading): Features {
    const sums = new Map<number, number>();
    const add = (number: number, value: number) => {
      if (number >= 0) sums.set(number, (sums.get(number) ?? 0) + value);
    };
    let words = 0;
    const mean = new Float64Array(this.#dimensions.length);
    for (const { field, firstToken, endToken } of document.sentences) {
      const weight = fieldWeight[field];
      let before: { readonly lemma: string; readonly pairs: ReadonlyMap<string, number> | undefined } | undefined;
      for (let index = firstToken; index < endToken; index += 1) {
        const token = document.tokens[index] as Token;
        if (!token.isWord) continue;
        words += weight;
        const { lemma, title, meaning, others, pairs } = this.#word(token.word, document.language);
        add(lemma, weight);
        if (meaning >= 0) this.#addMeaning(mean, meaning, weight);
        if (field === 'title') add(title, weight);
        for (const number of others) add(number, weight * 0.5);
        if (before) add(this.#pair(before, token.lemma), weight);
        before = { lemma: token.lemma, pairs };
      }
    }
    // The length of the text is taken out by its root: long texts say more, but not in proportion.
    const scale = 1 / Math.sqrt(Math.max(words, 4));
    for (const [number, value] of sums) sums.set(number, Math.sqrt(value) * scale);
    const length = Math.hypot(...mean);
    if (length > 0) for (const [k, value] of mean.entries()) sums.set(this.#dimensions[k] as number, value / length);
    for (const [name, value] of cues.values) add(this.#names.numberOf(`c:${name}`), value);
    return { numbers: Int32Array.from(sums.keys()), values: Float32Array.from(sums.values()) };
  }

  #word(word: Word, language: Document['language']): WordFeatures {
    const known = this.#words.get(word);
    if (known) return known;
    const { lemma } = word;
    const { numberOf, pairsAfter } = this.#names;
    const made = {
      lemma: numberOf(`l:${lemma}`),
      title: numberOf(`t:${lemma}`),
      meaning: this.#meanings?.indexOf.get(lemma) ?? -1,
      others: wordPieces(word.form, language, numberOf),
      pairs: pairsAfter?.(lemma),
    };
    this.#words.set(word, made);
    return made;
  }

  /** What one word by itself adds to a label's log-odds, the length of the text left out. */
  worthOf(token: Token, language: Document['language'], model: LinearModel, label: number): number {
    const { lemma, title, meaning, others } = this.#word(token.word, language);
    let sum = weightOf(model, lemma, label) + weightOf(model, title, label);
    for (const number of others) sum += Math.SQRT1_2 * weightOf(model, number, label);
    if (meaning >= 0) {
      const { vectors, dimensions } = model.meanings;
      for (const [k, number] of this.#dimensions.entries()) {
        sum += (vectors[meaning * dimensions + k] as number) * weightOf(model, number, label);
      }
    }
    return sum;
  }

  #addMeaning(mean: Float64Array, index: number, weight: number): void {
    if (!this.#meanings) return;
    const { vectors, dimensions } = this.#meanings;
    const from = index * dimensions;
    for (let k = 0; k < dimensions; k += 1) {
      mean[k] = (mean[k] as number) + weight * (vectors[from + k] as number);
    }
  }

  #pair(
    first: { readonly lemma: string; readonly pairs: ReadonlyMap<string, number> | undefined },
    second: string,
  ): number {
    if (this.#names.pairsAfter) return first.pairs?.get(second) ?? -1;
    return this.#names.numberOf(`b:${first.lemma} ${second}`);
  }
}
