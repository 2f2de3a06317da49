import type { Document, Sentence, Token } from '../../src/language/document.ts';
import { Recent } from '../../src/language/recent.ts';
import type { Features } from './linear-model.ts';
import { wordPieces } from './word-pieces.ts';

interface WordFeatures {
  readonly lemma: number;
  readonly others: readonly number[];
}

/**
 * Makes vectors of sentences. Features by name: `l:` a base form, `p:` a part of a Finnish compound, `b:` two words in a
 * row, `g:` four or five letters in a row of a word (`_` its edges), `c:` what the cues found.
 */
export class SentenceFeatures {
  readonly #numberOf: (name: string) => number;
  readonly #words = new Recent<WordFeatures>(20_000);
  readonly #pairs = new Recent<number>(40_000);

  /** `numberOf` gives the number of a feature, or -1 when it is not among those that count. */
  constructor(numberOf: (name: string) => number) {
    this.#numberOf = numberOf;
  }

  read(document: Document, { firstToken, endToken }: Sentence, cues: ReadonlyMap<string, number>): Features {
    const sums = new Map<number, number>();
    const add = (number: number, value: number) => {
      if (number >= 0) sums.set(number, (sums.get(number) ?? 0) + value);
    };
    let words = 0;
    let before: Token | undefined;
    for (let index = firstToken; index < endToken; index += 1) {
      const token = document.tokens[index] as Token;
      if (!token.isWord) continue;
      words += 1;
      const { lemma, others } = this.#word(token, document.language);
      add(lemma, 1);
      for (const number of others) add(number, 0.5);
      if (before) add(this.#pair(before, token), 1);
      before = token;
    }
    const scale = 1 / Math.sqrt(Math.max(words, 6));
    for (const [number, value] of sums) sums.set(number, Math.sqrt(value) * scale);
    for (const [name, value] of cues) add(this.#numberOf(`c:${name}`), value);
    return { numbers: Int32Array.from(sums.keys()), values: Float32Array.from(sums.values()) };
  }

  /** The features of one word by itself. */
  ofWord(token: Token, language: Document['language']): readonly number[] {
    const { lemma, others } = this.#word(token, language);
    return lemma >= 0 ? [lemma, ...others] : others;
  }

  #word({ form, lemma }: Token, language: Document['language']): WordFeatures {
    const key = `${form}\t${lemma}`;
    const known = this.#words.get(key);
    if (known) return known;
    const made = { lemma: this.#numberOf(`l:${lemma}`), others: wordPieces(form, language, this.#numberOf) };
    this.#words.set(key, made);
    return made;
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
