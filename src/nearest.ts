import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The candidate that a mistyped name most probably meant, or undefined when none is near: at most a third of the
 * name's length in edits, where an edit is a letter added, left out, changed or swapped with its neighbour (optimal
 * string alignment). Capitals do not count.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestEdits = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (edits < bestEdits) {
      best = candidate;
      bestEdits = edits;
    }
  }
  return best;
}

/** ` (did you mean "…"?)`, or nothing: the end of an error message. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const found = nearest(name, candidates);
  return found === undefined ? '' : ` (did you mean "${found}"?)`;
}

/** Loaded at the first mistake: most runs make none, and the library need not slow their start. */
function editDistance(a: string, b: string): number {
  const {
    DamerauLevenshteinDistance: distance,
  }: typeof import('natural/lib/natural/distance/index.js') = require('natural/lib/natural/distance/index.js');
  return distance(a, b, { restricted: true });
}
