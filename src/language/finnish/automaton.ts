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
  /** The states once more, as they are walked; not in the file, see `nodesOf`. */
  readonly nodes: Nodes;
  readonly analyses: Analyses;
}

/** What stands in the file of the states. */
export type States = Pick<Automaton, 'firstEdge' | 'edges' | 'sets' | 'setStart' | 'members'>;

/** States and their edges in one row, so that a step of a walk reads one place of memory: each state's head, then its edges. */
export interface Nodes {
  /**
   * Heads: number of edges (8 bits, highest), what any analysis of the set allows (8 bits), set (16 bits). Edges as in
   * `Automaton.edges`, but the target is the place of its head.
   */
  readonly row: Int32Array;
  /** The edge that leaves the first state with a letter code, 0 for none: it has many. */
  readonly first: Int32Array;
}

export function nodesOf({ firstEdge, edges, sets, setStart, members }: States, flags: Uint8Array): Nodes {
  const states = firstEdge.length - 1;
  const setFlags = flagsOfSets(setStart, members, flags);
  const words = new Int32Array(edges.buffer, edges.byteOffset, edges.length);
  const row = new Int32Array(states + edges.length);
  let at = 0;
  for (let state = 0; state < states; state += 1) {
    const from = firstEdge[state] ?? 0;
    const to = firstEdge[state + 1] ?? 0;
    const set = sets[state] ?? 0;
    row[at] = ((to - from) << 24) | ((setFlags[set] ?? 0) << 16) | set;
    at += 1;
    for (let edge = from; edge < to; edge += 1) {
      const word = words[edge] ?? 0;
      const target = word & targetMask;
      // Before a state's head stand all states before it, and their edges.
      row[at] = (word & ~targetMask) | (target + (firstEdge[target] ?? 0));
      at += 1;
    }
  }
  const first = new Int32Array(256);
  for (let edge = 1; edge <= (row[0] ?? 0) >>> 24; edge += 1) first[(row[edge] ?? 0) >>> 24] = row[edge] ?? 0;
  return { row, first };
}

/** The flags of each set's analyses together. */
function flagsOfSets(setStart: Uint32Array, members: Uint16Array, flags: Uint8Array): Uint8Array {
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

/** The edge that leaves the state whose head is at a place with a letter code, 0 if there is none. */
export function edgeFor({ row, first }: Nodes, head: number, code: number): number {
  if (head === 0) return first[code] ?? 0;
  const last = head + ((row[head] ?? 0) >>> 24);
  for (let at = head + 1; at <= last; at += 1) {
    const edge = row[at] ?? 0;
    if (edge >>> 24 === code) return edge;
  }
  return 0;
}
