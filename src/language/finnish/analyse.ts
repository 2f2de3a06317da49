import { type Automaton, analysisFlag, boundaryBit, edgeFor, targetMask } from './automaton.ts';

/** One way to read a form. */
export interface Reading {
  readonly lemma: string;
  /** Number of the tag in the model's list. */
  readonly tag: number;
  readonly source: Source;
}

/** Where a reading comes from, in order of trust. */
export type Source = 'lexicon' | 'suffixed' | 'compound' | 'compound3' | 'hyphen' | 'treebank' | 'guess' | 'surface';

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

type Add = (reading: Reading) => void;

/** Reads a form with the lexicon: whole, without clitics and possessive suffixes, and as a compound. */
export function analyse(automaton: Automaton, form: string, add: Add): void {
  const ends = endsOf(form);
  const joints: number[] = [];
  if (scan(automaton, form, 0, ends, 'lexicon', joints, add) || form.length < 6 || joints.length === 0) return;
  compounds(automaton, form, ends, joints, 2, [], add);
}

/** The same, but not as a compound. */
export function analyseWhole(automaton: Automaton, form: string, add: Add): void {
  scan(automaton, form, 0, endsOf(form), 'lexicon', [], add);
}

/** Reads the last part of a hyphenated word; the base form keeps what stands before. */
export function analyseAfterHyphen(automaton: Automaton, form: string, add: Add): boolean {
  const hyphen = form.lastIndexOf('-');
  if (hyphen < 1 || hyphen > form.length - 2) return false;
  const before = form.slice(0, hyphen + 1);
  let found = false;
  analyse(automaton, form.slice(hyphen + 1), ({ lemma, tag }) => {
    found = true;
    add({ lemma: before + lemma, tag, source: 'hyphen' });
  });
  return found;
}

/** Reads a first part that stands apart (`pariutumis-`). */
export function analyseFirst(automaton: Automaton, form: string, add: Add): void {
  scan(automaton, form, 0, [{ at: form.length, flag: analysisFlag.first }], 'hyphen', [], add);
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
  add: Add,
): boolean {
  let found = 0;
  for (const joint of joints) {
    if (found > 1) break;
    if (tried[joint]) continue;
    const more: number[] = [];
    if (scan(automaton, form, joint, ends, parts === 2 ? 'compound' : 'compound3', more, add)) found += 1;
    else tried[joint] = more;
  }
  if (found > 0) return true;
  if (parts >= 4) return false;
  for (const joint of joints) {
    const more = tried[joint];
    if (more && more.length > 0 && compounds(automaton, form, ends, more, parts + 1, tried, add)) return true;
  }
  return false;
}

/**
 * Walks from one place; reports the readings at the ends, adds to `joints` where a next part may begin, and says whether
 * there was a reading. What stands before `start` is kept in the base form.
 */
function scan(
  automaton: Automaton,
  form: string,
  start: number,
  ends: readonly End[],
  source: Source,
  joints: number[],
  add: Add,
): boolean {
  const { analyses, codes, edges, firstEdge, members, setFlags, setStart, sets } = automaton;
  const { length } = form;
  const lastJoint = length - 3;
  let found = false;
  let state = 0;
  for (let at = start; at < length; ) {
    const code = codes[form.charCodeAt(at)] ?? 0;
    if (code === 0) break;
    const endEdge = firstEdge[state + 1] ?? 0;
    let edge = firstEdge[state] ?? 0;
    while (edge < endEdge && (edges[edge] ?? 0) >>> 24 !== code) edge += 1;
    if (edge === endEdge) break;
    state = (edges[edge] ?? 0) & targetMask;
    at += 1;
    const set = sets[state] ?? 0;
    if (set === 0) continue;
    const flags = setFlags[set] ?? 0;
    // Nominals only: a finite verb or a particle does not end a compound that the lexicon lacks.
    if (start === 0 || flags & analysisFlag.last) {
      for (let which = 0; which < ends.length; which += 1) {
        const end = ends[which];
        if (end?.at !== at || (flags & end.flag) === 0) continue;
        const to = setStart[set + 1] ?? 0;
        for (let member = setStart[set] ?? 0; member < to; member += 1) {
          const id = members[member] ?? 0;
          const own = analyses.flags[id] ?? 0;
          if ((own & end.flag) === 0 || (start > 0 && (own & analysisFlag.last) === 0)) continue;
          const kept = Math.max(start, at - (analyses.cut[id] ?? 0));
          const append = analyses.append[id] ?? '';
          const lemma = form.slice(0, kept) + append;
          const bare = source !== 'lexicon' || at === length;
          add({ lemma, tag: analyses.tag[id] ?? 0, source: bare ? source : 'suffixed' });
          found = true;
        }
      }
    }
    if (flags & analysisFlag.first && at - start >= 3 && at <= lastJoint) joints.push(at);
  }
  return found;
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
  scan(automaton, lemma, 0, [], 'lexicon', joints, () => {});
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
  const parts: string[] = [];
  let state = 0;
  let begun = 0;
  for (let at = 0; at < lemma.length; at += 1) {
    const code = automaton.codes[lemma.charCodeAt(at)] ?? 0;
    const edge = code === 0 ? -1 : edgeFor(automaton, state, code);
    if (edge < 0) return undefined;
    const target = automaton.edges[edge] ?? 0;
    if (target & boundaryBit && at - begun > 1) {
      parts.push(lemma.slice(begun, at));
      begun = at;
    }
    state = target & targetMask;
  }
  if ((automaton.sets[state] ?? 0) === 0) return undefined;
  parts.push(lemma.slice(begun));
  return parts;
}
