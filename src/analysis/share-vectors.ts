import { seededRandom } from './random.ts';

/** Counts of one story in one group. */
export interface GroupedCounts {
  /** 0 or 1. */
  readonly group: number;
  /** Groups are exchanged within a stratum only. */
  readonly stratum: number;
  /** What the cases are out of. */
  readonly total: number;
  readonly cases: readonly number[];
}

/**
 * Whether two groups differ in any of several shares: their distance, the sum over shares of squared differences each
 * divided by its variance if the groups were alike, and how often a distance as large comes from exchanging the groups'
 * labels between stories of the same stratum (permutation test, Good 2005; one
 * added to both counts, Phipson & Smyth 2010). Differences are taken within strata and weighted by Mantel and Haenszel's
 * weights.
 */
export function permutedDistance(
  units: readonly GroupedCounts[],
  { replicates = 999, seed = 20_260_101 }: { readonly replicates?: number; readonly seed?: number } = {},
): { readonly distance: number; readonly p: number } {
  const width = units[0]?.cases.length ?? 0;
  const strata = [...new Set(units.map(({ stratum }) => stratum))];
  const rowOf = new Map(strata.map((stratum, index) => [stratum, index]));
  const places = strata.map((stratum) => units.flatMap((unit, index) => (unit.stratum === stratum ? [index] : [])));
  const all = units.reduce((sum, { total }) => sum + total, 0);
  const variances = Array.from({ length: width }, (_, index) => {
    const share = units.reduce((sum, { cases }) => sum + (cases[index] ?? 0), 0) / all;
    return share * (1 - share);
  });
  // Most shares of a story are 0.
  const sparse = units.map(({ cases }) =>
    cases.flatMap((count, index) => (count > 0 ? [[index, count] as const] : [])),
  );
  const groups = Uint8Array.from(units, ({ group }) => group);
  const distanceOf = (): number => {
    const size = width + 1;
    const sums = new Float64Array(2 * strata.length * size);
    for (const [index, unit] of units.entries()) {
      const start = (2 * (rowOf.get(unit.stratum) ?? 0) + (groups[index] ?? 0)) * size;
      sums[start + width] = (sums[start + width] ?? 0) + unit.total;
      for (const [share, count] of sparse[index] ?? []) sums[start + share] = (sums[start + share] ?? 0) + count;
    }
    let distance = 0;
    for (let share = 0; share < width; share += 1) {
      let [weighted, weights] = [0, 0];
      for (let row = 0; row < strata.length; row += 1) {
        const [first, second] = [2 * row * size, (2 * row + 1) * size];
        const [a, b] = [sums[first + width] ?? 0, sums[second + width] ?? 0];
        if (a === 0 || b === 0) continue;
        const weight = (a * b) / (a + b);
        weighted += weight * ((sums[first + share] ?? 0) / a - (sums[second + share] ?? 0) / b);
        weights += weight;
      }
      const variance = variances[share] ?? 0;
      if (variance > 0 && weights > 0) distance += (weighted / weights) ** 2 / variance;
    }
    return distance;
  };
  const distance = distanceOf();
  const random = seededRandom(seed);
  let beyond = 0;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    for (const stratum of places) {
      for (let last = stratum.length - 1; last > 0; last -= 1) {
        const [a, b] = [stratum[last] ?? 0, stratum[Math.floor(random() * (last + 1))] ?? 0];
        const kept = groups[a] ?? 0;
        groups[a] = groups[b] ?? 0;
        groups[b] = kept;
      }
    }
    if (distanceOf() >= distance * (1 - 1e-12)) beyond += 1;
  }
  return { distance, p: (1 + beyond) / (replicates + 1) };
}
