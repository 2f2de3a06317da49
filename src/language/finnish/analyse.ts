import { type Automaton, analysisFlag, boundaryBit, edgeFor, targetMask } from './automaton.ts';

/** One way to read a form: its base form is the form's first `kept` letters, then `append`, which begins otherwise. */
export interface Reading {
  readonly kept: number;
  readonly append: string;
  /** Number of the tag in the model's list. */
  readonly tag: number;
  readonly source: Source;
}

/** Where a reading comes from, in order of trust; the weights are learned by these numbers. */
export const sources = {
  lexicon: 1,
  suffixed: 2,
  compound: 3,
  compound3: 4,
  hyphen: 5,
  treebank: 6,
  guess: 7,
  surface: 8,
} as const;
export type Source = (typeof sources)[keyof typeof sources];

/** The base form of a reading. */
export function lemmaOf(form: string, { kept, append }: Pick<Reading, 'kept' | 'append'>): string {
  if (append === '') return kept === form.length ? form : form.slice(0, kept);
  return form.slice(0, kept) + append;
}

/** A reading with this base form: as many letters kept as can be. */
export function readingAs(form: string, lemma: string, tag: number, source: Source): Reading {
  let kept = 0;
  while (kept < form.length && form.charCodeAt(kept) === lemma.charCodeAt(kept)) kept += 1;
  return { kept, append: lemma.slice(kept), tag, source };
}

/** The same for a base form that is the form's first `kept` letters and `append`. */
export function readingOf(form: string, kept: number, append: string, tag: number, source: Source): Reading {
  let same = 0;
  while (same < append.length && append.charCodeAt(same) === form.charCodeAt(kept + same)) same += 1;
  return same === 0 ? { kept, append, tag, source } : { kept: kept + same, append: append.slice(same), tag, source };
}

const clitics = ['kin', 'kaan', 'kään', 'ko', 'kö', 'han', 'hän', 'pa', 'pä', 'kohan', 'köhän', 'pas', 'päs', 'kos'];
const possessives = ['ni', 'si', 'mme', 'nne', 'nsa', 'nsä'];
const cliticsByEnd = byLastTwo(clitics);
const possessivesByEnd = byLastTwo(possessives);
/** A vowel and n, after the same vowel: `taloaan`. */
const longVowels = new Set(Array.from('aeiouyäö', (vowel) => lastTwo(`${vowel}n`, 2)));

/** A place where the inflected word may end, and what the analysis there must allow to follow. */
interface End {
  readonly at: number;
  readonly flag: number;
}

/** Adds the readings of a form that the lexicon gives: whole, without clitics and possessive suffixes, and as a compound. */
export function analyse(automaton: Automaton, form: string, found: Reading[]): void {
  const ends = endsOf(form);
  const joints: number[] = [];
  if (scan(automaton, form, 0, ends, sources.lexicon, joints, found) || form.length < 6 || joints.length === 0) return;
  compounds(automaton, form, ends, joints, 2, [], found);
}

/** The same, but not as a compound. */
export function analyseWhole(automaton: Automaton, form: string, found: Reading[]): void {
  scan(automaton, form, 0, endsOf(form), sources.lexicon, [], found);
}

/** Reads the last part of a hyphenated word; the base form keeps what stands before. */
export function analyseAfterHyphen(automaton: Automaton, form: string, found: Reading[]): boolean {
  const hyphen = form.lastIndexOf('-');
  if (hyphen < 1 || hyphen > form.length - 2) return false;
  const before = found.length;
  analyse(automaton, form.slice(hyphen + 1), found);
  for (let at = before; at < found.length; at += 1) {
    const { kept, append, tag } = found[at] as Reading;
    found[at] = { kept: hyphen + 1 + kept, append, tag, source: sources.hyphen };
  }
  return found.length > before;
}

/** Reads a first part that stands apart (`pariutumis-`). */
export function analyseFirst(automaton: Automaton, form: string, found: Reading[]): void {
  scan(automaton, form, 0, [{ at: form.length, flag: analysisFlag.first }], sources.hyphen, [], found);
}

/**
 * The longest last part wins, fewer parts before more. `tried` holds the joints that follow a place from which no
 * reading was found: several ways lead there, and it need not be walked again.
 */
function compounds(
  automaton: Automaton,
  form: string,
  ends: readonly End[],
  joints: readonly number[],
  parts: number,
  tried: (readonly number[] | undefined)[],
  found: Reading[],
): boolean {
  let read = 0;
  for (const joint of joints) {
    if (read > 1) break;
    if (tried[joint]) continue;
    const more: number[] = [];
    if (scan(automaton, form, joint, ends, parts === 2 ? sources.compound : sources.compound3, more, found)) read += 1;
    else tried[joint] = more;
  }
  if (read > 0) return true;
  if (parts >= 4) return false;
  for (const joint of joints) {
    const more = tried[joint];
    if (more && more.length > 0 && compounds(automaton, form, ends, more, parts + 1, tried, found)) return true;
  }
  return false;
}

/**
 * Walks from one place; adds the readings at the ends to `found` and to `joints` where a next part may begin, and says
 * whether there was a reading. What stands before `start` is kept in the base form.
 */
function scan(
  automaton: Automaton,
  form: string,
  start: number,
  ends: readonly End[],
  source: Source,
  joints: number[],
  found: Reading[],
): boolean {
  const { codes, nodes } = automaton;
  const { row, first } = nodes;
  const { length } = form;
  const lastJoint = length - 3;
  const before = found.length;
  let edge = first[codes[form.charCodeAt(start)] ?? 0] ?? 0;
  for (let at = start + 1; edge !== 0; at += 1) {
    const head = edge & targetMask;
    const state = row[head] ?? 0;
    const set = state & 0xffff;
    if (set !== 0) {
      const flags = (state >>> 16) & 0xff;
      // Nominals only: a finite verb or a particle does not end a compound that the lexicon lacks.
      if (start === 0 || flags & analysisFlag.last) {
        for (let which = 0; which < ends.length; which += 1) {
          const end = ends[which];
          if (end?.at === at && (flags & end.flag) !== 0) addReadings(automaton, form, start, set, end, source, found);
        }
      }
      if (flags & analysisFlag.first && at - start >= 3 && at <= lastJoint) joints.push(at);
    }
    if (at === length) break;
    const code = codes[form.charCodeAt(at)] ?? 0;
    if (code === 0) break;
    // As edgeFor does, here without a call.
    const last = head + (state >>> 24);
    edge = 0;
    for (let next = head + 1; next <= last; next += 1) {
      const word = row[next] ?? 0;
      if (word >>> 24 === code) {
        edge = word;
        break;
      }
    }
  }
  return found.length > before;
}

/** The analyses of a set that hold before an end. */
function addReadings(
  { analyses, members, setStart }: Automaton,
  form: string,
  start: number,
  set: number,
  { at, flag }: End,
  source: Source,
  found: Reading[],
): void {
  const to = setStart[set + 1] ?? 0;
  for (let member = setStart[set] ?? 0; member < to; member += 1) {
    const id = members[member] ?? 0;
    const own = analyses.flags[id] ?? 0;
    if ((own & flag) === 0 || (start > 0 && (own & analysisFlag.last) === 0)) continue;
    const kept = Math.max(start, at - (analyses.cut[id] ?? 0));
    const bare = source !== sources.lexicon || at === form.length;
    const from = bare ? source : sources.suffixed;
    found.push(readingOf(form, kept, analyses.append[id] ?? '', analyses.tag[id] ?? 0, from));
  }
}

function endsOf(form: string): End[] {
  const ends: End[] = [{ at: form.length, flag: analysisFlag.free }];
  addPossessives(form, form.length, ends);
  for (const clitic of cliticsByEnd.get(lastTwo(form, form.length)) ?? []) {
    if (form.length < clitic.length + 2 || !form.endsWith(clitic)) continue;
    const bare = form.length - clitic.length;
    ends.push({ at: bare, flag: analysisFlag.free });
    addPossessives(form, bare, ends);
  }
  return ends;
}

/** Of the form's first `length` letters. */
function addPossessives(form: string, length: number, ends: End[]): void {
  const two = lastTwo(form, length);
  for (const suffix of possessivesByEnd.get(two) ?? []) {
    if (length > suffix.length + 1 && form.endsWith(suffix, length)) {
      ends.push({ at: length - suffix.length, flag: analysisFlag.shortPossessive });
    }
  }
  if (length > 2 && longVowels.has(two) && form.charCodeAt(length - 3) === form.charCodeAt(length - 2)) {
    ends.push({ at: length - 2, flag: analysisFlag.longPossessive });
  }
}

/** A number for the last two of a form's first `length` letters. */
function lastTwo(form: string, length: number): number {
  return length < 2 ? 0 : form.charCodeAt(length - 2) * 65_536 + form.charCodeAt(length - 1);
}

function byLastTwo(suffixes: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const suffix of suffixes) {
    const key = lastTwo(suffix, suffix.length);
    groups.set(key, [...(groups.get(key) ?? []), suffix]);
  }
  return groups;
}

/**
 * The parts of a compound, `maahanmuuttopolitiikka` → maahan, muutto, politiikka: by the joints the lexicon marks, and
 * between words of the lexicon. One part when the word is no known compound. `lemma` is a base form.
 */
export function partsOf(automaton: Automaton, lemma: string): readonly string[] {
  const marked = markedParts(automaton, lemma);
  if (marked) return marked;
  const joints: number[] = [];
  scan(automaton, lemma, 0, [], sources.lexicon, joints, []);
  for (const joint of joints) {
    const rest = lemma.slice(joint);
    const more = partsOf(automaton, rest);
    if (more.length > 1 || markedParts(automaton, rest)) {
      const first = lemma.slice(0, joint);
      return [...(markedParts(automaton, first) ?? [first]), ...more];
    }
  }
  return [lemma];
}

/** The joints on the way through the lexicon, if it has the word. */
function markedParts(automaton: Automaton, lemma: string): string[] | undefined {
  const { codes, nodes } = automaton;
  const parts: string[] = [];
  let head = 0;
  let begun = 0;
  for (let at = 0; at < lemma.length; at += 1) {
    const code = codes[lemma.charCodeAt(at)] ?? 0;
    const edge = code === 0 ? 0 : edgeFor(nodes, head, code);
    if (edge === 0) return undefined;
    if (edge & boundaryBit && at - begun > 1) {
      parts.push(lemma.slice(begun, at));
      begun = at;
    }
    head = edge & targetMask;
  }
  if (((nodes.row[head] ?? 0) & 0xffff) === 0) return undefined;
  parts.push(lemma.slice(begun));
  return parts;
}
