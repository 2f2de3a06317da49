import type { Span } from '../../types.ts';

/** Pairs what the gold marks with what the program found. */

/** Marks that share less of their characters (Jaccard) are no pair. */
export const leastOverlap = 0.3;

export interface Match<Mark> {
  readonly gold: Mark;
  readonly found: Mark;
  readonly overlap: number;
}

export interface Comparison<Mark> {
  readonly matches: readonly Match<Mark>[];
  readonly missed: readonly Mark[];
  readonly madeUp: readonly Mark[];
}

/** Pairs marks one to one, the best overlap first; below the lowest scored overlap nothing is a pair. */
export function compare<Mark>(
  gold: readonly Mark[],
  found: readonly Mark[],
  spansOf: (mark: Mark) => readonly Span[],
): Comparison<Mark> {
  const candidates: Match<Mark>[] = [];
  for (const one of gold) {
    for (const other of found) {
      const overlap = jaccard(spansOf(one), spansOf(other));
      if (overlap >= leastOverlap) candidates.push({ gold: one, found: other, overlap });
    }
  }
  candidates.sort((a, b) => b.overlap - a.overlap);
  const taken = new Set<Mark>();
  const matches: Match<Mark>[] = [];
  for (const candidate of candidates) {
    if (taken.has(candidate.gold) || taken.has(candidate.found)) continue;
    taken.add(candidate.gold).add(candidate.found);
    matches.push(candidate);
  }
  const left = (marks: readonly Mark[]) => marks.filter((mark) => !taken.has(mark));
  return { matches, missed: left(gold), madeUp: left(found) };
}

/** Characters in both over characters in either. */
export function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const one of a) {
    for (const other of b) shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  }
  const either = length(a) + length(b) - shared;
  return either > 0 ? shared / either : 0;
}

export function joined<Mark>(a: Comparison<Mark>, b: Comparison<Mark>): Comparison<Mark> {
  return {
    matches: [...a.matches, ...b.matches],
    missed: [...a.missed, ...b.missed],
    madeUp: [...a.madeUp, ...b.madeUp],
  };
}
