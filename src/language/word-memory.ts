import type { Word } from './document.ts';

/**
 * Remembers what was computed for the words met lately, in fixed memory: a word has one place, by its number, and the
 * newest word takes it. Several times as fast as a WeakMap, whose keys the garbage collector has to look after.
 */
export class WordMemory<Value> {
  readonly #mask: number;
  readonly #words: (Word | undefined)[];
  readonly #values: (Value | undefined)[];
  #isEmpty = true;

  /** `places`: a power of two. */
  constructor(places = 65_536) {
    this.#mask = places - 1;
    this.#words = new Array<Word | undefined>(places).fill(undefined);
    this.#values = new Array<Value | undefined>(places).fill(undefined);
  }

  get(word: Word): Value | undefined {
    const place = word.number & this.#mask;
    return this.#words[place] === word ? this.#values[place] : undefined;
  }

  set(word: Word, value: Value): void {
    const place = word.number & this.#mask;
    this.#words[place] = word;
    this.#values[place] = value;
    this.#isEmpty = false;
  }

  clear(): void {
    if (this.#isEmpty) return;
    this.#words.fill(undefined);
    this.#values.fill(undefined);
    this.#isEmpty = true;
  }
}
