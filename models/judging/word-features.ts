import type { Document, Word } from '../../src/language/document.ts';
import { compoundParts } from '../../src/language/finnish/lemmas.ts';
import type { FeatureNumbers } from './feature-numbers.ts';
import { fieldsOfWord, inFinnish } from './word-knowledge.ts';

/** Where the columns of a word stand after its place; `pieces` counts the numbers that follow. */
export const column = { lemma: 1, title: 2, meaning: 3, first: 4, second: 5, pieces: 6, begin: 7 } as const;

/** Features of some 30,000 words of newspaper Finnish. */
const poolSize = 1 << 20;
const places = 1 << 16;
/** Of a word, so many letters are looked at. */
const longestWord = 60;
/** Of a word, so many parts, fields and Finnish words. */
const mostKnown = 40;
/** The columns, what is known, and all strings of letters of the longest word. */
const mostOfAWord = column.begin + mostKnown + 3 * longestWord;

/**
 * The numbers of the features that words have by themselves, found once for the words met lately. They stand in one
 * ring of whole numbers, the newest over the oldest, so that memory is fixed and nothing is left to collect.
 */
export class WordFeatures {
  /** At the place of a word its number, as a negative one below -1, which no column holds; then its columns. */
  readonly pool = new Int32Array(poolSize);
  readonly #places = new Int32Array(places);
  #next = 0;
  readonly #numbers: FeatureNumbers;
  readonly #meanings: ReadonlyMap<string, number> | undefined;
  readonly #hasTitles: boolean;

  /** `meanings`: index of each base form's vector; `hasTitles`: whether words of the headline have features of their own. */
  constructor(numbers: FeatureNumbers, meanings: ReadonlyMap<string, number> | undefined, hasTitles: boolean) {
    this.#numbers = numbers;
    this.#meanings = meanings;
    this.#hasTitles = hasTitles;
  }

  /** Where the columns of a word stand in the pool, until the next word is looked for. */
  placeOf(word: Word, language: Document['language']): number {
    const slot = word.number & (places - 1);
    const place = this.#places[slot] as number;
    return this.pool[place] === -2 - word.number ? place : this.#make(word, language, slot);
  }

  #make({ number, form, lemma }: Word, language: Document['language'], slot: number): number {
    const numbers = this.#numbers;
    const { pool } = this;
    if (this.#next + mostOfAWord > poolSize) this.#next = 0;
    const place = this.#next;
    const pieces = place + column.begin;
    let end = pieces;
    const add = (piece: number) => {
      for (let at = pieces; at < end; at += 1) if (pool[at] === piece) return;
      pool[end] = piece;
      end += 1;
    };
    pool[place] = -2 - number;
    pool[place + column.lemma] = numbers.of('l', lemma);
    pool[place + column.title] = this.#hasTitles ? numbers.of('t', lemma) : -1;
    // Meanings were learned from Finnish news.
    const finnish = inFinnish(lemma, language);
    pool[place + column.meaning] = this.#meaningOf(finnish);
    pool[place + column.first] = numbers.first(lemma);
    pool[place + column.second] = numbers.second(lemma);
    const word = form.slice(0, longestWord);
    const parts = language === 'fi' && word.length > 8 ? compoundParts(word) : [];
    const addKnown = (piece: number) => {
      if (piece >= 0 && end < pieces + mostKnown) add(piece);
    };
    if (parts.length > 1) for (const part of parts) addKnown(numbers.of('p', part));
    for (const field of fieldsOfWord(lemma, language, parts)) addKnown(numbers.of('f', field));
    for (const other of finnish) addKnown(numbers.of('x', other));
    numbers.grams(`_${word}_`, add);
    pool[place + column.pieces] = end - pieces;
    this.#next = end;
    this.#places[slot] = place;
    return place;
  }

  #meaningOf(finnish: readonly string[]): number {
    for (const word of finnish) {
      const index = this.#meanings?.get(word);
      if (index !== undefined) return index;
    }
    return -1;
  }
}
