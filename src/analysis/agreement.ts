/** How far coders agree beyond chance. */

export type Scale = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** The values that coders gave to one unit; a missing one is undefined. Nominal values are any distinct numbers. */
export type CodedUnit = readonly (number | undefined)[];

/**
 * From here to .800 a label carries tentative conclusions, from .800 on firm ones, below it none (Krippendorff, Content
 * Analysis, 2nd edition 2004, p. 241).
 */
export const acceptableFrom = 0.667;

/**
 * Krippendorff's alpha (Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011): 1 is perfect agreement, 0
 * what chance would give. Units with fewer than two values count nothing. `weights` says how often each unit counts
 * (for the bootstrap). NaN when there is nothing to compare, or only one value was ever used.
 */
export function krippendorffAlpha(units: readonly CodedUnit[], scale: Scale, weights?: ArrayLike<number>): number {
  return alphaOf(units, scale)(weights);
}

/**
 * Alpha of these units as a function of their weights, for the many draws of a bootstrap over units. Units drawn with
 * replacement keep what one article has in common for all its coders (Zapf, Castell, Morawietz & Karch, BMC Medical
 * Research Methodology 16:93, 2016, find that its percentile interval covers well); Hayes & Krippendorff (2007) draw single pairs from the matrix instead.
 */
export function alphaOf(units: readonly CodedUnit[], scale: Scale): (weights?: ArrayLike<number>) => number {
  const values = [...new Set(units.flat().filter((value) => value !== undefined))].sort((a, b) => a - b);
  const indexOf = new Map(values.map((value, index) => [value, index]));
  const size = values.length;
  // Units with the same values add the same to the matrix: there are few such patterns, whatever the number of units.
  const patterns = new Map<string, { readonly index: number; readonly shares: ReadonlyMap<number, number> }>();
  const patternOf = Int32Array.from(units, (given) => {
    const present = given
      .flatMap((value) => (value === undefined ? [] : (indexOf.get(value) ?? [])))
      .sort((a, b) => a - b);
    const name = present.join(' ');
    const pattern = patterns.get(name) ?? { index: patterns.size, shares: pairShares(present, size) };
    patterns.set(name, pattern);
    return pattern.index;
  });
  return (weights) => {
    const weightOf = new Float64Array(patterns.size);
    for (let unit = 0; unit < patternOf.length; unit += 1) {
      const pattern = patternOf[unit] ?? 0;
      weightOf[pattern] = (weightOf[pattern] ?? 0) + (weights ? (weights[unit] ?? 0) : 1);
    }
    const coincidences = new Float64Array(size * size);
    for (const { index, shares } of patterns.values()) {
      for (const [cell, share] of shares) {
        coincidences[cell] = (coincidences[cell] ?? 0) + (weightOf[index] ?? 0) * share;
      }
    }
    const totals = values.map((_, row) => sum(coincidences.subarray(row * size, (row + 1) * size)));
    const all = sum(totals);
    const distance = distances(values, totals, scale);
    let observed = 0;
    let expected = 0;
    for (let first = 0; first < size; first += 1) {
      for (let second = first + 1; second < size; second += 1) {
        const apart = distance(first, second);
        observed += (coincidences[first * size + second] ?? 0) * apart;
        expected += (totals[first] ?? 0) * (totals[second] ?? 0) * apart;
      }
    }
    return expected === 0 ? Number.NaN : 1 - ((all - 1) * observed) / expected;
  };
}

/** What a unit with these values adds to each cell of the coincidence matrix; nothing where it has less than two. */
function pairShares(present: readonly number[], size: number): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const [i, first] of present.entries()) {
    for (const [j, second] of present.entries()) {
      const cell = first * size + second;
      if (i !== j) shares.set(cell, (shares.get(cell) ?? 0) + 1 / (present.length - 1));
    }
  }
  return shares;
}

/** The share of pairs of codings of one unit that are the same; NaN without pairs. */
export function pairwiseAgreement(units: readonly CodedUnit[]): number {
  let pairs = 0;
  let same = 0;
  for (const unit of units) {
    const present = unit.filter((value) => value !== undefined);
    for (const [index, first] of present.entries()) {
      for (const second of present.slice(index + 1)) {
        pairs += 1;
        if (first === second) same += 1;
      }
    }
  }
  return pairs === 0 ? Number.NaN : same / pairs;
}

/** Squared difference between two values, given by their places in the sorted list. */
function distances(
  values: readonly number[],
  totals: readonly number[],
  scale: Scale,
): (first: number, second: number) => number {
  if (scale === 'nominal') return () => 1;
  if (scale === 'interval') return (first, second) => ((values[first] ?? 0) - (values[second] ?? 0)) ** 2;
  if (scale === 'ratio') {
    return (first, second) => {
      const [a = 0, b = 0] = [values[first], values[second]];
      return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2;
    };
  }
  // Ordinal: how many codings lie between the two values, half of each end counted.
  return (first, second) =>
    (sum(totals.slice(first, second + 1)) - ((totals[first] ?? 0) + (totals[second] ?? 0)) / 2) ** 2;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
