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
const lastOfClitic = new Set(clitics.map((clitic) => clitic.slice(-1)));
const possessives = ['ni', 'si', 'mme', 'nne', 'nsa', 'nsä'];

/** A place where the inflected word may end, and what the analysis there must allow to follow. */
interface End {
  readonly at: number;
  readonly flag: number;
}

/** Reads a form with the lexicon: whole, without clitics and possessive suffixes, and as a compound. */
export function analyse(automaton: Automaton, form: string, add: (reading: Reading) => void): void {
  const ends = endsOf(form);
  const whole = scan(automaton, form, 0, ends, (lemma, tag, bare) =>
    add({ lemma, tag, source: bare ? 'lexicon' : 'suffixed' }),
  );
  if (whole.found || form.length < 6) return;
  compounds(automaton, form, ends, whole.joints, '', 2, add);
}

/** Reads the last part of a hyphenated word; the base form keeps what stands before. */
export function analyseAfterHyphen(automaton: Automaton, form: string, add: (reading: Reading) => void): boolean {
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
export function analyseFirst(automaton: Automaton, form: string, add: (reading: Reading) => void): void {
  scan(automaton, form, 0, [{ at: form.length, flag: analysisFlag.first }], (lemma, tag) =>
    add({ lemma, tag, source: 'hyphen' }),
  );
}

/** The longest last part wins, fewer parts before more. */
function compounds(
  automaton: Automaton,
  form: string,
  ends: readonly End[],
  joints: readonly number[],
  before: string,
  parts: number,
  add: (reading: Reading) => void,
): boolean {
  let found = 0;
  const later: { joint: number; joints: readonly number[] }[] = [];
  for (const joint of joints) {
    if (found > 1) break;
    const head = form.slice(before.length, joint);
    const rest = scan(automaton, form, joint, ends, (lemma, tag) =>
      add({ lemma: before + head + lemma, tag, source: parts === 2 ? 'compound' : 'compound3' }),
    );
    if (rest.found) found += 1;
    else if (rest.joints.length > 0) later.push({ joint, joints: rest.joints });
  }
  if (found > 0) return true;
  if (parts >= 4) return false;
  for (const { joint, joints: more } of later) {
    if (compounds(automaton, form, ends, more, form.slice(0, joint), parts + 1, add)) return true;
  }
  return false;
}

/** Walks from one place; reports the readings at the ends, and gives the joints where a next part may begin. */
function scan(
  automaton: Automaton,
  form: string,
  start: number,
  ends: readonly End[],
  report: (lemma: string, tag: number, bare: boolean) => void,
): { readonly found: boolean; readonly joints: readonly number[] } {
  const { analyses, codes, edges, members, setStart, sets } = automaton;
  const joints: number[] = [];
  let found = false;
  let state = 0;
  for (let at = start; at < form.length; ) {
    const code = codes[form.charCodeAt(at)] ?? 0;
    const edge = code === 0 ? -1 : edgeFor(automaton, state, code);
    if (edge < 0) break;
    state = (edges[edge] ?? 0) & targetMask;
    at += 1;
    const set = sets[state] ?? 0;
    if (set === 0) continue;
    const from = setStart[set] ?? 0;
    const to = setStart[set + 1] ?? 0;
    for (const end of ends) {
      if (end.at !== at) continue;
      for (let member = from; member < to; member += 1) {
        const id = members[member] ?? 0;
        if (((analyses.flags[id] ?? 0) & end.flag) === 0) continue;
        if (start > 0 && !mayEndCompound(automaton, id)) continue;
        const lemma = form.slice(start, at - (analyses.cut[id] ?? 0)) + (analyses.append[id] ?? '');
        report(lemma, analyses.tag[id] ?? 0, at === form.length);
        found = true;
      }
    }
    if (at - start < 3 || form.length - at < 3) continue;
    for (let member = from; member < to; member += 1) {
      if ((analyses.flags[members[member] ?? 0] ?? 0) & analysisFlag.first) {
        joints.push(at);
        break;
      }
    }
  }
  return { found, joints };
}

/** Nominals only: a finite verb or a particle does not end a compound that the lexicon lacks. */
function mayEndCompound({ analyses }: Automaton, id: number): boolean {
  return ((analyses.flags[id] ?? 0) & analysisFlag.last) !== 0;
}

function endsOf(form: string): End[] {
  const ends: End[] = [{ at: form.length, flag: analysisFlag.free }];
  addPossessives(form, ends);
  if (!lastOfClitic.has(form.slice(-1))) return ends;
  for (const clitic of clitics) {
    if (form.length < clitic.length + 2 || !form.endsWith(clitic)) continue;
    const bare = form.slice(0, -clitic.length);
    ends.push({ at: bare.length, flag: analysisFlag.free });
    addPossessives(bare, ends);
  }
  return ends;
}

function addPossessives(form: string, ends: End[]): void {
  for (const suffix of possessives) {
    if (form.length > suffix.length + 1 && form.endsWith(suffix)) {
      ends.push({ at: form.length - suffix.length, flag: analysisFlag.shortPossessive });
    }
  }
  const vowel = form.at(-2);
  if (form.endsWith('n') && vowel !== undefined && 'aeiouyäö'.includes(vowel) && form.at(-3) === vowel) {
    ends.push({ at: form.length - 2, flag: analysisFlag.longPossessive });
  }
}

/**
 * The parts of a compound, `maahanmuuttopolitiikka` → maahan, muutto, politiikka: by the joints the lexicon marks, and
 * between words of the lexicon. One part when the word is no known compound. `lemma` is a base form.
 */
export function partsOf(automaton: Automaton, lemma: string): readonly string[] {
  const marked = markedParts(automaton, lemma);
  if (marked) return marked;
  const { joints } = scan(automaton, lemma, 0, [], () => {});
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
