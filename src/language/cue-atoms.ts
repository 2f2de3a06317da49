import { UsageError } from '../errors.ts';
import type { Language } from '../types.ts';
import { wordParts } from './compounds.ts';
import type { Word } from './document.ts';
import { finnishLemma } from './finnish/lemmas.ts';
import { lemmaOf } from './lemmas.ts';
import { type Part, PartLists } from './part-lists.ts';

interface Entry {
  readonly atom: number;
  readonly excluded: readonly string[];
}

/** Of a cue that stands for more than itself: the letters it gives. */
type PartEntry = Entry & Part;

type Entries = Map<string, Entry[]>;

/** One way in which a word may satisfy an atom: what the notation of its cue says, and its letters. */
interface Alternative {
  readonly kind: 'exact' | 'whole' | 'prefix' | 'inside' | 'end' | 'first part' | 'last part' | 'any part';
  readonly word: string;
  readonly entry: Entry;
}

/**
 * Which atoms (one word position of a cue) a word satisfies. One index serves all cue lists of a language: a word is
 * looked up once, by hash maps over its beginnings, its inside and its lemma's endings.
 */
export class CueIndex {
  readonly #language: Language;
  readonly #ids = new Map<string, number>();
  readonly #exact: Entries = new Map();
  readonly #form: Entries = new Map();
  readonly #lemma: Entries = new Map();
  /** By their first letters, shorter beginnings before longer ones. */
  readonly #prefix = new PartLists<PartEntry>(1);
  /** By their last letters, longer ends before shorter ones. */
  readonly #lemmaEnd = new PartLists<PartEntry>(-1);
  /** By the part of a compound; words of one part are in all three. */
  readonly #firstPart: Entries = new Map();
  readonly #lastPart: Entries = new Map();
  readonly #anyPart: Entries = new Map();
  /** By the first letters of the wanted part. */
  readonly #inside = new PartLists<PartEntry>(1);
  /**
   * Put into the maps at the first text: many commands need to know only which cues there are, and an archive without
   * English neither its maps nor its lemmatiser.
   */
  #pending: Alternative[] = [];
  constructor(language: Language) {
    this.#language = language;
  }

  /** The number of a cue's piece. Throws UsageError that names the cue. */
  add(piece: string, cue: string): number {
    const known = this.#ids.get(piece);
    if (known !== undefined) return known;
    const atom = this.#ids.size;
    this.#ids.set(piece, atom);
    for (const alternative of piece.split('|')) this.#addAlternative(alternative, atom, cue);
    return atom;
  }

  #addAlternative(alternative: string, atom: number, cue: string): void {
    const [wanted = '', ...excluded] = alternative.split('!');
    const entry: Entry = { atom, excluded: excluded.map((word) => word.toLowerCase()) };
    const parts = /^(?:(=)|([*+]))?([^*=+]+)([*+]?)$/.exec(wanted);
    if (!parts) throw new UsageError(`cue "${cue}": cannot read "${alternative}"`);
    const [, exact, before, core = '', after] = parts;
    const word = core.toLowerCase();
    if (before === '+' || after === '+') {
      if (exact || before === '*' || after === '*' || this.#language !== 'fi') {
        throw new UsageError(`cue "${cue}": "${alternative}": a "+" stands for parts of a Finnish compound, alone`);
      }
      this.#pending.push({ kind: before && after ? 'any part' : before ? 'last part' : 'first part', word, entry });
      return;
    }
    if ((before || after) && word.length < (before && after ? 3 : 2)) {
      throw new UsageError(`cue "${cue}": "${alternative}" is too short for a "*", it would match nearly every word`);
    }
    if (exact) this.#pending.push({ kind: 'exact', word: core, entry });
    else
      this.#pending.push({
        kind: before && after ? 'inside' : after ? 'prefix' : before ? 'end' : 'whole',
        word,
        entry,
      });
  }

  /** How many atoms there are. */
  get size(): number {
    return this.#ids.size;
  }

  /** The atoms that a word satisfies, looked up anew. */
  atomsOf(word: Word): readonly number[] {
    if (this.#pending.length > 0) this.#addPending();
    return this.#lookUp(word);
  }

  #addPending(): void {
    for (const { kind, word, entry } of this.#pending) {
      if (kind === 'exact') put(this.#exact, word, entry);
      else if (kind === 'prefix') this.#prefix.add({ ...entry, part: word });
      else if (kind === 'inside') this.#inside.add({ ...entry, part: word });
      else if (kind === 'end') this.#lemmaEnd.add({ ...entry, part: baseOf(word, this.#language) ?? word });
      else if (kind === 'first part') put(this.#firstPart, word, entry);
      else if (kind === 'last part') put(this.#lastPart, word, entry);
      else if (kind === 'any part') put(this.#anyPart, word, entry);
      else {
        // The word as written too: in English its lemma hangs on the sentence (`housing`, noun or verb).
        put(this.#form, word, entry);
        const base = baseOf(word, this.#language);
        if (base !== undefined) put(this.#lemma, base, entry);
      }
    }
    this.#pending = [];
  }

  #lookUp(word: Word): readonly number[] {
    // No word is longer; what is (a pasted key, letters without end) must not take time by the square of its length.
    const [text, form] = [word.text, word.form.slice(0, 120)];
    const isJoined = this.#language === 'fi' && word.lemma.includes('-');
    const lemma = (isJoined ? word.lemma.replaceAll('-', '') : word.lemma).slice(0, 120);
    const found: number[] = [];
    take(this.#exact.get(text), form, found);
    take(this.#form.get(form), form, found);
    take(this.#lemma.get(lemma), form, found);
    for (let letters = 2; letters <= 4; letters += 1) {
      takeAt(this.#prefix.at(form, 0, letters), form, 0, found);
    }
    for (let letters = 4; letters >= 2; letters -= 1) {
      const entries = this.#lemmaEnd.at(lemma, lemma.length - letters, letters);
      if (entries) for (const entry of entries) if (lemma.endsWith(entry.part)) takeOne(entry, form, found);
    }
    for (let start = 0; start + 3 <= form.length; start += 1) {
      for (let letters = 3; letters <= 4; letters += 1) {
        takeAt(this.#inside.at(form, start, letters), form, start, found);
      }
    }
    if (this.#firstPart.size + this.#lastPart.size + this.#anyPart.size > 0) {
      const parts = wordParts(word, this.#language);
      for (const [at, part] of parts.entries()) {
        // A first part may be inflected, `rajanylitys`.
        for (const core of at === parts.length - 1 ? [part] : new Set([part, finnishLemma(part)])) {
          if (at === 0) take(this.#firstPart.get(core), form, found);
          if (at === parts.length - 1) take(this.#lastPart.get(core), form, found);
          take(this.#anyPart.get(core), form, found);
        }
      }
    }
    return found;
  }
}

function take(entries: readonly Entry[] | undefined, form: string, found: number[]): void {
  if (entries) for (const entry of entries) takeOne(entry, form, found);
}

/** Those whose part stands at `start` of the form. */
function takeAt(entries: readonly PartEntry[] | undefined, form: string, start: number, found: number[]): void {
  if (entries) for (const entry of entries) if (form.startsWith(entry.part, start)) takeOne(entry, form, found);
}

function takeOne({ atom, excluded }: Entry, form: string, found: number[]): void {
  const isOut = excluded.some((word) => (word.endsWith('*') ? form.startsWith(word.slice(0, -1)) : form === word));
  if (!isOut && !found.includes(atom)) found.push(atom);
}

/**
 * The base form by which a cue's word finds its inflections. A Finnish word has to be one itself: `suomesta` means that
 * form alone, and `tuli` (came, fire), whose likeliest base form is *tulla*, must not find *tulen*. The joint of a common
 * compound is unmarked in base forms (see finnish/lemmas.ts).
 */
function baseOf(word: string, language: Language): string | undefined {
  const base = lemmaOf(word, language);
  if (language !== 'fi') return base;
  const unmarked = word.replaceAll('-', '');
  return base.replaceAll('-', '') === unmarked ? unmarked : undefined;
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
