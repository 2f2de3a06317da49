import { UsageError } from '../errors.ts';
import type { Language, Span } from '../types.ts';
import type { Document, Token } from './document.ts';
import { lemmaOf } from './lemmas.ts';
import { Recent } from './recent.ts';

/**
 * Cues: patterns over words that know inflection and compounds, written as one line of text.
 *
 * | notation | matches |
 * | --- | --- |
 * | `raja` | the word in any inflection its lemma covers |
 * | `rasis*` | words that begin so (the way to reach all forms and compounds of a Finnish stem) |
 * | `*muutto` | compounds whose last part is this word, in any inflection its lemma covers |
 * | `*pakolais*` | words that contain it |
 * | `=EU` | exactly this, capitals included |
 * | `raja*!rajoit*!rajat` | … but not the words that begin with / are one of the excluded |
 * | `a\|b c` | (`a` or `b`), followed by the word `c`; marks between words do not count |
 * | `raja* ~3 kiin*` | at most three other words between |
 * | `raja* & pakolais*` | both in one sentence, in any order |
 *
 * `|` binds closer than the space, and the space closer than `&`: `lupa|kansalaisuus koe` means `lupa koe` or
 * `kansalaisuus koe`, never `lupa` alone; alternatives of several words are cues of their own. A word is what the
 * tokeniser makes of it: Finnish and Swedish keep `EU-maa` and `raja-asema` whole, English parts `asylum-seeker`, which
 * is met by the two words `asylum seeker`, and keeps whole only what begins like `anti-immigrant`.
 */
export type Cue = string;

/** Where a cue was found: the words that matched, one span per run of words. */
export interface CueMatch {
  /** Index into the list of cues the matcher was made from. */
  readonly cue: number;
  readonly sentence: number;
  readonly spans: readonly Span[];
  /** Tokens of the first run, for looking at the neighbourhood; end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Matcher {
  readonly find: (document: Document) => CueMatch[];
}

interface Element {
  readonly atom: number;
  /** Other words allowed before this element. */
  readonly gap: number;
}
type Sequence = readonly Element[];
interface CompiledCue {
  readonly first: Sequence;
  readonly others: readonly Sequence[];
}

/** Compiles cues of one language. Throws UsageError that names the cue. */
export function compileCues(cues: readonly Cue[], language: Language): Matcher {
  const atoms = new AtomIndex(language);
  const compiled = cues.map((cue) => compileCue(cue, atoms));
  const startingWith = new Map<number, number[]>();
  compiled.forEach((cue, index) => {
    const atom = cue.first[0]?.atom ?? -1;
    startingWith.set(atom, [...(startingWith.get(atom) ?? []), index]);
  });

  const find = (document: Document): CueMatch[] => {
    const matches: CueMatch[] = [];
    const { tokens } = document;
    document.sentences.forEach((sentence, sentenceIndex) => {
      const words = wordsBetween(tokens, sentence.firstToken, sentence.endToken);
      const atomsAt = words.map((index) => atoms.of(tokens[index] as Token));
      let present: ReadonlySet<number> | undefined;
      for (const [at, found] of atomsAt.entries()) {
        for (const atom of found) {
          for (const cueIndex of startingWith.get(atom) ?? []) {
            const cue = compiled[cueIndex] as CompiledCue;
            // Most cues of several parts fail here: one look at what the sentence holds spares going through it.
            if (cue.others.length > 0) {
              present ??= new Set(atomsAt.flat());
              if (!cue.others.every(([first]) => first && present?.has(first.atom))) continue;
            }
            const match = matchCue(cue, tokens, words, at, atomsAt);
            if (match) matches.push({ cue: cueIndex, sentence: sentenceIndex, ...match });
          }
        }
      }
    });
    return matches;
  };
  return { find };
}

/** Atoms of each word of a sentence, in the order of its words. */
type AtomsAt = readonly (readonly number[])[];

function matchCue(cue: CompiledCue, tokens: readonly Token[], words: readonly number[], at: number, atomsAt: AtomsAt) {
  const first = matchSequence(cue.first, words, at, atomsAt);
  if (!first) return undefined;
  const runs = [first];
  for (const sequence of cue.others) {
    let run: Run | undefined;
    for (let start = 0; start < words.length && !run; start += 1) {
      run = matchSequence(sequence, words, start, atomsAt);
    }
    if (!run) return undefined;
    runs.push(run);
  }
  const spans = runs.map(({ from, to }) => ({
    start: (tokens[from] as Token).start,
    end: (tokens[to] as Token).end,
  }));
  return { spans, firstToken: first.from, endToken: first.to + 1 };
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function matchSequence(sequence: Sequence, words: readonly number[], at: number, atomsAt: AtomsAt): Run | undefined {
  let position = at;
  for (const [step, element] of sequence.entries()) {
    const last = step === 0 ? at : position + 1 + element.gap;
    let found = -1;
    for (let index = step === 0 ? at : position + 1; index <= last && index < words.length; index += 1) {
      if (atomsAt[index]?.includes(element.atom)) {
        found = index;
        break;
      }
    }
    if (found < 0) return undefined;
    position = found;
  }
  return { from: words[at] as number, to: words[position] as number };
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): number[] {
  const words: number[] = [];
  for (let index = from; index < to; index += 1) if (tokens[index]?.isWord) words.push(index);
  return words;
}

function compileCue(cue: Cue, atoms: AtomIndex): CompiledCue {
  const sequences = cue.split(' & ').map((part) => {
    const sequence: Element[] = [];
    let gap = 0;
    for (const piece of part.trim().split(/\s+/)) {
      const skip = /^~(\d+)$/.exec(piece);
      if (skip) gap = Number(skip[1]);
      else {
        sequence.push({ atom: atoms.add(piece, cue), gap });
        gap = 0;
      }
    }
    if (sequence.length === 0 || gap > 0) throw new UsageError(`cue "${cue}": a word is missing`);
    return sequence;
  });
  const [first, ...others] = sequences;
  if (!first) throw new UsageError(`cue "${cue}": empty`);
  return { first, others };
}

/**
 * Which atoms (one word position of a cue) a word satisfies. Each distinct printed word is looked up once, by hash
 * maps over its beginnings, its inside and its lemma's endings; running text then costs one map look-up a word.
 */
class AtomIndex {
  readonly #language: Language;
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, Entry[]>();
  readonly #form = new Map<string, Entry[]>();
  readonly #lemma = new Map<string, Entry[]>();
  readonly #prefix = new Map<string, Entry[]>();
  readonly #lemmaEnd = new Map<string, Entry[]>();
  /** Keyed by the first three letters of the wanted part. */
  readonly #inside = new Map<string, (Entry & { readonly part: string })[]>();
  /** Words whose lemma is looked up at the first text: an archive without English need not load its lemmatiser. */
  #pending: { readonly map: Map<string, Entry[]>; readonly word: string; readonly entry: Entry }[] = [];
  readonly #known = new Recent<readonly number[]>(20_000);

  constructor(language: Language) {
    this.#language = language;
  }

  add(piece: string, cue: Cue): number {
    const known = this.#ids.get(piece);
    if (known !== undefined) return known;
    const atom = this.#ids.size;
    this.#ids.set(piece, atom);
    for (const alternative of piece.split('|')) this.#addAlternative(alternative, atom, cue);
    return atom;
  }

  #addAlternative(alternative: string, atom: number, cue: Cue): void {
    const [wanted = '', ...excluded] = alternative.split('!');
    const entry: Entry = { atom, excluded: excluded.map((word) => word.toLowerCase()) };
    const parts = /^(=?)(\*?)([^*=]+)(\*?)$/.exec(wanted);
    if (!parts) throw new UsageError(`cue "${cue}": cannot read "${alternative}"`);
    const [, exact, before, core = '', after] = parts;
    const word = core.toLowerCase();
    if ((before || after) && word.length < (before && after ? 3 : 2)) {
      throw new UsageError(`cue "${cue}": "${alternative}" is too short for a "*", it would match nearly every word`);
    }
    if (exact) put(this.#exact, core, entry);
    else if (before && after) put(this.#inside, word.slice(0, 3), { ...entry, part: word });
    else if (after) put(this.#prefix, word, entry);
    else if (before) this.#pending.push({ map: this.#lemmaEnd, word, entry });
    else {
      // The word as written too: in English its lemma hangs on the sentence (`housing`, noun or verb).
      put(this.#form, word, entry);
      this.#pending.push({ map: this.#lemma, word, entry });
    }
  }

  of(token: Token): readonly number[] {
    // English lemmas differ by sentence; in the other languages the printed word decides all.
    const key = this.#language === 'en' ? `${token.text}\t${token.lemma}` : token.text;
    const known = this.#known.get(key);
    if (known) return known;
    for (const { map, word, entry } of this.#pending) put(map, lemmaOf(word, this.#language), entry);
    this.#pending = [];
    const found = this.#lookUp(token);
    this.#known.set(key, found);
    return found;
  }

  #lookUp(token: Token): readonly number[] {
    // No word is longer; what is (a pasted key, letters without end) must not take time by the square of its length.
    const [text, form, lemma] = [token.text, token.form.slice(0, 120), token.lemma.slice(0, 120)];
    const found = new Set<number>();
    const take = (entries: readonly Entry[] | undefined) => {
      for (const { atom, excluded } of entries ?? []) {
        const out = excluded.some((word) => (word.endsWith('*') ? form.startsWith(word.slice(0, -1)) : form === word));
        if (!out) found.add(atom);
      }
    };
    take(this.#exact.get(text));
    take(this.#form.get(form));
    take(this.#lemma.get(lemma));
    for (let end = 2; end <= form.length; end += 1) take(this.#prefix.get(form.slice(0, end)));
    for (let start = 0; start < lemma.length; start += 1) take(this.#lemmaEnd.get(lemma.slice(start)));
    for (let start = 0; start + 3 <= form.length; start += 1) {
      take(this.#inside.get(form.slice(start, start + 3))?.filter(({ part }) => form.startsWith(part, start)));
    }
    return found.size > 0 ? [...found] : nothing;
  }
}

interface Entry {
  readonly atom: number;
  readonly excluded: readonly string[];
}

const nothing: readonly number[] = [];

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
