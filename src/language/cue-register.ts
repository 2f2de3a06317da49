import type { Language } from '../types.ts';
import { CueIndex } from './cue-atoms.ts';
import type { Document, Sentence, Token, Word } from './document.ts';
import { wordQuestion } from './word-answers.ts';
import { WordMemory } from './word-memory.ts';

export interface Element {
  readonly atom: number;
  /** Other words allowed before this element. */
  readonly gap: number;
}

/** Words in a row. */
export type Sequence = readonly Element[];

export interface CompiledCue {
  readonly first: Sequence;
  /** Those that may stand anywhere in the sentence. */
  readonly others: readonly Sequence[];
  /** The atoms of all elements but the first of all; none for a cue of one word. */
  readonly further: readonly number[];
}

/** What a word satisfies. */
interface WordCues {
  /** The atoms that cues of several words are made of. */
  readonly atoms: readonly number[];
  /** The cues, by their numbers in the register, whose first word it may be. */
  readonly beginnings: readonly number[];
}

/** The words of a sentence that holds any that satisfies something. */
export interface SentenceCues {
  /** Index among the document's sentences. */
  readonly number: number;
  /** Indexes of the tokens that are words. */
  readonly words: readonly number[];
  /** Atoms of each of these words. */
  readonly atoms: readonly (readonly number[])[];
  /** Places in `words` of those that have any. */
  readonly marked: readonly number[];
}

/** What may be found in a document. */
interface DocumentCues {
  readonly sentences: readonly SentenceCues[];
  /** By list, three numbers for each place where a cue may begin: index into `sentences`, place among its words, cue. */
  readonly candidates: readonly (readonly number[] | undefined)[];
}

const nothing: readonly number[] = [];
const satisfiesNone: WordCues = { atoms: nothing, beginnings: nothing };

/**
 * All lists of cues of a language. What a word may begin is looked up once a word, for all lists together, and a document
 * is gone through once: each list then looks only where its own cues may begin.
 */
export class CueRegister {
  readonly index: CueIndex;
  /** By number in the register: the cue's list. */
  readonly #listOf: number[] = [];
  /** By list: the number of its first cue. */
  readonly #firstOf: number[] = [];
  /** By atom: the cues that begin with it, in their order. */
  readonly #beginnings: (number[] | undefined)[] = [];
  /** Atoms of cues of several words. */
  readonly #joined = new Set<number>();
  /** Forgotten when a list is added: what words satisfy is then no longer known. Most words satisfy none. */
  readonly #isNone = wordQuestion((word) => this.#remember(word) === satisfiesNone);
  readonly #words = new WordMemory<WordCues>(32_768);
  #documents = new WeakMap<Document, DocumentCues>();
  /** By atom, the last round in which the sentence at hand was found to hold it. */
  #rounds = new Int32Array(1024);
  #round = 0;
  #sentence: SentenceCues | undefined;

  constructor(language: Language) {
    this.index = new CueIndex(language);
  }

  /** Adds a list and tells its number. */
  add(cues: readonly CompiledCue[]): number {
    const list = this.#firstOf.push(this.#listOf.length) - 1;
    for (const { first, others, further } of cues) {
      const number = this.#listOf.push(list) - 1;
      const atom = (first[0] as Element).atom;
      const same = this.#beginnings[atom];
      if (same) same.push(number);
      else this.#beginnings[atom] = [number];
      if (further.length > 0) for (const element of [first, ...others].flat()) this.#joined.add(element.atom);
    }
    this.#isNone.forget();
    this.#words.clear();
    this.#documents = new WeakMap();
    return list;
  }

  /** Calls back for every place where a cue of a list may begin, by the order of the text: `cue` is its index in the list. */
  eachCandidate(
    document: Document,
    list: number,
    report: (sentence: SentenceCues, place: number, cue: number) => void,
  ) {
    const { sentences, candidates } = this.#read(document);
    const own = candidates[list] ?? nothing;
    const first = this.#firstOf[list] as number;
    for (let at = 0; at < own.length; at += 3) {
      report(sentences[own[at] as number] as SentenceCues, own[at + 1] as number, (own[at + 2] as number) - first);
    }
  }

  /** Whether every one of some atoms is satisfied by some word of a sentence. */
  holdsAll(sentence: SentenceCues, wanted: readonly number[]): boolean {
    if (this.#sentence !== sentence) this.#enter(sentence);
    for (let at = 0; at < wanted.length; at += 1) if (this.#rounds[wanted[at] as number] !== this.#round) return false;
    return true;
  }

  #enter(sentence: SentenceCues): void {
    if (this.#rounds.length < this.index.size) this.#rounds = new Int32Array(2 * this.index.size);
    this.#sentence = sentence;
    this.#round = (this.#round + 1) | 0;
    for (const at of sentence.marked) {
      for (const atom of sentence.atoms[at] ?? nothing) this.#rounds[atom] = this.#round;
    }
  }

  #read(document: Document): DocumentCues {
    const known = this.#documents.get(document);
    if (known) return known;
    const sentences: SentenceCues[] = [];
    const candidates: (number[] | undefined)[] = [];
    for (let number = 0; number < document.sentences.length; number += 1) {
      const { firstToken, endToken } = document.sentences[number] as Sentence;
      if (!this.#hasAny(document.tokens, firstToken, endToken)) continue;
      const words: number[] = [];
      const atoms: (readonly number[])[] = [];
      const marked: number[] = [];
      for (let at = firstToken; at < endToken; at += 1) {
        const { isWord, word } = document.tokens[at] as Token;
        if (!isWord) continue;
        const own = this.#of(word);
        const place = words.push(at) - 1;
        atoms.push(own.atoms);
        if (own.atoms.length > 0) marked.push(place);
        for (let which = 0; which < own.beginnings.length; which += 1) {
          const cue = own.beginnings[which] as number;
          const list = this.#listOf[cue] as number;
          const listed = candidates[list];
          if (listed) listed.push(sentences.length, place, cue);
          else candidates[list] = [sentences.length, place, cue];
        }
      }
      sentences.push({ number, words, atoms, marked });
    }
    const read = { sentences, candidates };
    this.#documents.set(document, read);
    return read;
  }

  #hasAny(tokens: readonly Token[], from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      const { isWord, word } = tokens[at] as Token;
      if (isWord && !this.#isNone.of(word)) return true;
    }
    return false;
  }

  #of(word: Word): WordCues {
    return this.#isNone.of(word) ? satisfiesNone : (this.#words.get(word) ?? this.#remember(word));
  }

  #remember(word: Word): WordCues {
    const beginnings: number[] = [];
    const atoms: number[] = [];
    for (const atom of this.index.atomsOf(word)) {
      for (const cue of this.#beginnings[atom] ?? nothing) beginnings.push(cue);
      if (this.#joined.has(atom)) atoms.push(atom);
    }
    if (beginnings.length + atoms.length === 0) return satisfiesNone;
    const found = { atoms, beginnings };
    this.#words.set(word, found);
    return found;
  }
}

const registers = new Map<Language, CueRegister>();

/** The one register of a language. */
export function cueRegister(language: Language): CueRegister {
  let register = registers.get(language);
  if (!register) {
    register = new CueRegister(language);
    registers.set(language, register);
  }
  return register;
}
