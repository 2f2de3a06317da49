import { UsageError } from '../../src/errors.ts';

/** Bits that a letter's code takes; five letters are two whole numbers. */
const letterBits = 10;
const noLetter = 2 ** letterBits - 1;

/**
 * The numbers of strings of four and five letters, found by the letters of a word without cutting them out. Exact: the
 * letters of the strings are few enough for codes that stand beside each other in two whole numbers.
 */
export class GramTable {
  readonly #codes = new Uint16Array(65_536);
  #letters = 0;
  readonly #mask: number;
  /** Three a place: the first three letters, the others, the number plus one (0 for none). */
  readonly #table: Int32Array;
  /** Codes of the word at hand. */
  #word = new Uint16Array(128);

  /** @throws UsageError for more letters than can be told apart. */
  constructor(grams: readonly (readonly [gram: string, number: number])[]) {
    this.#mask = 2 ** Math.ceil(Math.log2(grams.length * 2 + 2)) - 1;
    this.#table = new Int32Array(3 * (this.#mask + 1));
    for (const [gram, number] of grams) {
      const codes = [0, 1, 2, 3, 4].map((at) => (at < gram.length ? this.#codeFor(gram.charCodeAt(at)) : 0));
      const place = this.#placeOf(codes, 0, gram.length === 5);
      this.#table.set([firstKey(codes, 0), lastKey(codes, 0, gram.length === 5), number + 1], place);
    }
  }

  /** Reports the number of every string in a word that the table has: the fours from left to right, then the fives. */
  each(word: string, report: (number: number) => void): void {
    const { length } = word;
    if (length > this.#word.length) this.#word = new Uint16Array(length * 2);
    const codes = this.#word;
    for (let at = 0; at < length; at += 1) codes[at] = this.#codes[word.charCodeAt(at)] ?? 0;
    for (let letters = 4; letters <= 5; letters += 1) {
      for (let start = 0; start + letters <= length; start += 1) {
        const number = this.#table[this.#placeOf(codes, start, letters === 5) + 2] ?? 0;
        if (number > 0) report(number - 1);
      }
    }
  }

  /** Where the letters stand in the table, or the empty place where they would. */
  #placeOf(codes: ArrayLike<number>, start: number, isFive: boolean): number {
    const first = firstKey(codes, start);
    const last = lastKey(codes, start, isFive);
    const table = this.#table;
    let place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)) >>> 0;
    place = (place ^ (place >>> 15)) & this.#mask;
    while (table[place * 3 + 2] !== 0 && (table[place * 3] !== first || table[place * 3 + 1] !== last)) {
      place = (place + 1) & this.#mask;
    }
    return place * 3;
  }

  #codeFor(unit: number): number {
    if (this.#codes[unit] === 0) {
      this.#letters += 1;
      if (this.#letters >= noLetter) throw new UsageError('weights with strings of more than 1,022 letters');
      this.#codes[unit] = this.#letters;
    }
    return this.#codes[unit] ?? 0;
  }
}

/** The first three letters; one that no string has is 0, which no string's key holds. */
function firstKey(codes: ArrayLike<number>, start: number): number {
  return ((codes[start] ?? 0) << (2 * letterBits)) | ((codes[start + 1] ?? 0) << letterBits) | (codes[start + 2] ?? 0);
}

/** The fourth letter and, of five, the fifth; else what is no letter's code. */
function lastKey(codes: ArrayLike<number>, start: number, isFive: boolean): number {
  return ((codes[start + 3] ?? 0) << letterBits) | (isFive ? (codes[start + 4] ?? 0) : noLetter);
}
