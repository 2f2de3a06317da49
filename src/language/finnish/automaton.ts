/**
 * A minimal acyclic automaton of inflected forms. Where a form ends, it names the analyses that hold there: how to cut
 * the form back to its base form, its tag, and what may follow. Read from one buffer, without copying.
 */

/** What may follow or surround an analysis, as bits of `Analyses.flags`. */
export const analysisFlag = { free: 1, shortPossessive: 2, longPossessive: 4, first: 8, last: 16 } as const;

export interface Automaton {
  /** Code of each UTF-16 unit, 0 for letters that no form has. */
  readonly codes: Uint8Array;
  /** First edge of each state; one more than there are states. */
  readonly firstEdge: Uint32Array;
  /** Target state (23 bits), a compound boundary before the letter (1 bit), letter code (8 bits, highest). */
  readonly edges: Uint32Array;
  /** Analysis set of each state, 0 for none. */
  readonly sets: Uint16Array;
  /** Where each set's analyses begin in `members`; one more than there are sets. */
  readonly setStart: Uint32Array;
  readonly members: Uint16Array;
  /** What any analysis of a set allows; not in the file, see `flagsOfSets`. */
  readonly setFlags: Uint8Array;
  readonly analyses: Analyses;
}

/** The flags of each set's analyses together. */
export function flagsOfSets(setStart: Uint32Array, members: Uint16Array, flags: Uint8Array): Uint8Array {
  const together = new Uint8Array(setStart.length);
  for (let set = 0; set + 1 < setStart.length; set += 1) {
    const end = setStart[set + 1] ?? 0;
    for (let at = setStart[set] ?? 0; at < end; at += 1) {
      together[set] = (together[set] ?? 0) | (flags[members[at] ?? 0] ?? 0);
    }
  }
  return together;
}

/** Columns of the analyses: `lemma = form.slice(0, length - cut) + append`. */
export interface Analyses {
  readonly cut: Uint8Array;
  readonly append: readonly string[];
  readonly tag: Uint16Array;
  readonly flags: Uint8Array;
}

export const targetMask = 0x7fffff;
export const boundaryBit = 0x800000;

/** The edge that leaves a state with a letter, -1 if there is none. */
export function edgeFor(automaton: Automaton, state: number, code: number): number {
  const { firstEdge, edges } = automaton;
  const end = firstEdge[state + 1] ?? 0;
  for (let at = firstEdge[state] ?? 0; at < end; at += 1) {
    if ((edges[at] ?? 0) >>> 24 === code) return at;
  }
  return -1;
}
