/** A stratum of a population that a sample is drawn from. */
export interface StratumSize {
  /** Members of the population in it. */
  readonly size: number;
  /** Expected standard deviation of what is measured, above 0; only its ratio to the others' counts. */
  readonly spread: number;
}

/**
 * How many to draw from each stratum so that `total` are drawn in all: in proportion to the square root of its size times
 * its spread. That is Neyman's allocation (Cochran, Sampling Techniques 1977, 5.5) with the size at power one half, so
 * that small strata can be told apart too (power allocation, Bankier, The American Statistician 42, 1988, 174-177), in
 * whole numbers by priority values (Wright, The American Statistician 66, 2012, 217-224). Each stratum gets at least
 * `minimum`, or one where `total` does not allow for more, and none more than it has.
 * Throws RangeError for more strata than `total`, since each must have a chance.
 */
export function allocate(strata: readonly StratumSize[], total: number, minimum: number): readonly number[] {
  const filled = strata.filter(({ size }) => size > 0).length;
  const population = strata.reduce((sum, { size }) => sum + size, 0);
  if (population <= total) return strata.map(({ size }) => size);
  if (filled > total) throw new RangeError(`${filled} strata, but only ${total} to draw`);
  const floor = Math.max(1, Math.min(minimum, Math.floor(total / filled)));
  const drawn = strata.map(({ size }) => Math.min(size, floor));
  const priority = (index: number): number => {
    const { size = 0, spread = 0 } = strata[index] ?? {};
    const n = drawn[index] ?? 0;
    return n < size ? (Math.sqrt(size) * spread) / Math.sqrt(n * (n + 1)) : Number.NEGATIVE_INFINITY;
  };
  for (let left = total - drawn.reduce((sum, n) => sum + n, 0); left > 0; left -= 1) {
    let best = 0;
    for (let index = 1; index < strata.length; index += 1) if (priority(index) > priority(best)) best = index;
    drawn[best] = (drawn[best] ?? 0) + 1;
  }
  return drawn;
}
