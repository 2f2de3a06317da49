/** Builds the minimal automaton of all inflected forms from paradigms, without ever listing the forms. */
import { analysisFlag, boundaryBit } from '../../src/language/finnish/automaton.ts';
import type { InflectedForm } from './finnish-nouns.ts';

export interface Paradigm {
  /** With `|` where a compound has its joints. */
  readonly lemma: string;
  /** Lemmas with the same pattern inflect alike; their last letters are the same. */
  readonly pattern?: string;
  readonly forms: () => readonly InflectedForm[];
}

/** The columns of src/language/finnish/automaton.ts as plain arrays. */
export interface BuiltAutomaton {
  readonly letters: string;
  readonly firstEdge: number[];
  readonly edges: number[];
  readonly sets: number[];
  readonly setStart: number[];
  readonly members: number[];
  readonly analyses: { readonly cut: number; readonly append: string; readonly tag: number; readonly flags: number }[];
  readonly tags: string[];
}

interface State {
  readonly id: number;
  readonly set: number;
  /** Letter → state, in order of letters. */
  readonly next: readonly (readonly [letter: string, target: State, boundary: boolean])[];
}

interface Entry {
  /** What is still to be read of the stem that all forms of the word share. */
  readonly rest: string;
  /** Positions in `rest` before which a compound part begins. */
  readonly joints: readonly number[];
  readonly paradigm: State;
}

export function buildAutomaton(paradigms: Iterable<Paradigm>): BuiltAutomaton {
  const tags: string[] = [];
  const analyses: BuiltAutomaton['analyses'][number][] = [];
  const sets: (readonly number[])[] = [[]];
  const number = numbering();
  const states: State[] = [];
  const known = new Map<string, State>();

  const tagOf = number.for('tag', (tag) => tags.push(tag));
  const analysisIds = new Map<string, number>();
  const setIds = new Map<string, number>([['', 0]]);
  const analysisOf = (cut: number, append: string, tag: number, flags: number) => {
    const key = `${cut} ${append} ${tag} ${flags}`;
    let id = analysisIds.get(key);
    if (id === undefined) {
      id = analyses.push({ cut, append, tag, flags }) - 1;
      analysisIds.set(key, id);
    }
    return id;
  };
  const setOf = (members: readonly number[]) => {
    const sorted = [...new Set(members)].sort((a, b) => a - b);
    const key = sorted.join(' ');
    let id = setIds.get(key);
    if (id === undefined) {
      id = sets.push(sorted) - 1;
      setIds.set(key, id);
    }
    return id;
  };
  const state = (set: number, next: State['next']): State => {
    const key = `${set}:${next.map(([letter, target, boundary]) => `${letter}${target.id}${boundary ? '|' : ''}`).join(',')}`;
    let found = known.get(key);
    if (!found) {
      found = { id: states.length, set, next };
      states.push(found);
      known.set(key, found);
    }
    return found;
  };

  /** The state from which exactly these endings can be read. */
  const endings = (list: readonly { readonly rest: string; readonly analysis: number }[]): State => {
    const here: number[] = [];
    const groups = new Map<string, { rest: string; analysis: number }[]>();
    for (const { rest, analysis } of list) {
      if (rest === '') here.push(analysis);
      else {
        const group = groups.get(rest[0] ?? '') ?? [];
        group.push({ rest: rest.slice(1), analysis });
        groups.set(rest[0] ?? '', group);
      }
    }
    return state(
      setOf(here),
      [...groups].sort(byLetter).map(([letter, group]) => [letter, endings(group), false] as const),
    );
  };

  const paradigmStates = new Map<string, State>();
  const patterns = new Map<string, { readonly ending: number; readonly paradigm: State }>();
  const entries: Entry[] = [];
  for (const { lemma: marked, pattern, forms: inflect } of paradigms) {
    const lemma = marked.replaceAll('|', '');
    const joints = [...marked.matchAll(/\|/g)].map(({ index }, before) => index - before);
    const alike = pattern === undefined ? undefined : patterns.get(pattern);
    if (alike) {
      entries.push({ rest: lemma.slice(0, lemma.length - alike.ending), joints, paradigm: alike.paradigm });
      continue;
    }
    const forms = inflect();
    let shared = lemma.length;
    for (const { form } of forms) shared = Math.min(shared, commonPrefix(lemma, form));
    const endingList = forms.map(({ form, tag, free, possessive, first }) => {
      const kept = commonPrefix(lemma, form);
      const flags =
        (free ? analysisFlag.free : 0) |
        (possessive === 'none' ? 0 : analysisFlag.shortPossessive) |
        (possessive === 'both' ? analysisFlag.longPossessive : 0) |
        (first ? analysisFlag.first : 0) |
        (/^(?:[NAMOCU]|V[pn])\./.test(tag) ? analysisFlag.last : 0);
      return {
        rest: form.slice(shared),
        analysis: analysisOf(form.length - kept, lemma.slice(kept), tagOf(tag), flags),
      };
    });
    const key = endingList.map(({ rest, analysis }) => `${rest} ${analysis}`).join(',');
    let paradigm = paradigmStates.get(key);
    if (!paradigm) {
      paradigm = endings(endingList);
      paradigmStates.set(key, paradigm);
    }
    entries.push({ rest: lemma.slice(0, shared), joints, paradigm });
    const ending = lemma.length - shared;
    if (pattern !== undefined && ending < 6) patterns.set(pattern, { ending, paradigm });
  }

  const root = merge(entries, [], state, (list) => setOf(list.flatMap(({ set }) => [...(sets[set] ?? [])])));
  return lay(root, states, sets, analyses, tags);
}

/** Joins the entries that still have letters to read with the paradigms that are being read. */
function merge(
  entries: readonly Entry[],
  active: readonly State[],
  state: (set: number, next: State['next']) => State,
  union: (states: readonly State[]) => number,
): State {
  const [only] = active;
  if (entries.length === 0 && active.length === 1 && only) return only;
  // The words that share a letter here need not agree on whether a part begins: kana|viillokki, kanava. Most decide.
  const reading = new Map<string, { entries: Entry[]; active: Set<State>; joints: number }>();
  const at = (letter: string) => {
    const found = reading.get(letter) ?? { entries: [], active: new Set<State>(), joints: 0 };
    reading.set(letter, found);
    return found;
  };
  const here = new Set(active);
  const waiting: Entry[] = [];
  for (const entry of entries) {
    if (entry.rest === '') here.add(entry.paradigm);
    else waiting.push(entry);
  }
  const ended = [...here];
  const [single] = ended;
  if (waiting.length === 0 && ended.length === 1 && single) return single;
  for (const entry of waiting) {
    const group = at(entry.rest[0] ?? '');
    if (entry.joints.includes(0)) group.joints += 1;
    group.entries.push({
      rest: entry.rest.slice(1),
      joints: entry.joints.map((joint) => joint - 1).filter((joint) => joint >= 0),
      paradigm: entry.paradigm,
    });
  }
  for (const { next } of ended) for (const [letter, target] of next) at(letter).active.add(target);
  return state(
    union(ended),
    [...reading]
      .sort(byLetter)
      .map(
        ([letter, group]) =>
          [
            letter,
            merge(group.entries, [...group.active], state, union),
            group.joints * 2 > group.entries.length,
          ] as const,
      ),
  );
}

/** Numbers the states that can be reached, the initial one first. */
function lay(
  root: State,
  states: readonly State[],
  sets: readonly (readonly number[])[],
  analyses: BuiltAutomaton['analyses'],
  tags: string[],
): BuiltAutomaton {
  const place = new Map<State, number>([[root, 0]]);
  const order: State[] = [root];
  for (const current of order) {
    for (const [, target] of current.next) {
      if (place.has(target)) continue;
      place.set(target, order.length);
      order.push(target);
    }
  }
  const letters = [...new Set(states.flatMap(({ next }) => next.map(([letter]) => letter)))].sort();
  const codes = new Map(letters.map((letter, index) => [letter, index + 1]));
  const firstEdge: number[] = [];
  const edges: number[] = [];
  for (const { next } of order) {
    firstEdge.push(edges.length);
    for (const [letter, target, boundary] of next) {
      edges.push((((codes.get(letter) ?? 0) << 24) | (place.get(target) ?? 0) | (boundary ? boundaryBit : 0)) >>> 0);
    }
  }
  firstEdge.push(edges.length);
  const setStart: number[] = [];
  const members: number[] = [];
  for (const set of sets) {
    setStart.push(members.length);
    members.push(...set);
  }
  setStart.push(members.length);
  return {
    letters: letters.join(''),
    firstEdge,
    edges,
    sets: order.map(({ set }) => set),
    setStart,
    members,
    analyses,
    tags,
  };
}

function numbering() {
  return {
    for: (_name: string, add: (value: string) => void) => {
      const ids = new Map<string, number>();
      return (value: string): number => {
        let id = ids.get(value);
        if (id === undefined) {
          id = ids.size;
          ids.set(value, id);
          add(value);
        }
        return id;
      };
    },
  };
}

function byLetter([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}
