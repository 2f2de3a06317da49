/** Where a stratum's two groups stand among sums of counts. */
export interface Stratum {
  readonly first: { readonly cases: number; readonly total: number };
  readonly second: { readonly cases: number; readonly total: number };
}

/**
 * Difference of two shares, first minus second, within strata, so that what differs between strata does not look like a
 * difference of the groups: the Mantel-Haenszel risk difference, each stratum weighted by first × second / both totals
 * (Greenland & Robins, Biometrics 41, 1985, 55-68). Strata without one of the groups are left out; NaN
 * without any other.
 */
export function gapWithinStrata(sums: readonly number[], strata: readonly Stratum[]): number {
  let [weighted, weights] = [0, 0];
  for (const { first, second } of strata) {
    const [a, b] = [sums[first.total] ?? 0, sums[second.total] ?? 0];
    if (a === 0 || b === 0) continue;
    const weight = (a * b) / (a + b);
    weighted += weight * ((sums[first.cases] ?? 0) / a - (sums[second.cases] ?? 0) / b);
    weights += weight;
  }
  return weighted / weights;
}
