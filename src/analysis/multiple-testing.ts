/** Many tests at once: what still stands when each of them had its chance to be a false alarm. */

/**
 * p-values adjusted for the share of false alarms among all that are called a finding (Benjamini & Hochberg 1995,
 * section 3.1, as step-up adjusted p-values), in the order given. A result with an adjusted value of at most 0.05
 * stands at a false discovery rate of 5 %. The tests may be independent or positively dependent.
 * Throws RangeError for what is no probability.
 */
export function benjaminiHochberg(values: readonly number[]): readonly number[] {
  return stepUp(values, 1);
}

/** The same for tests that depend on each other in any way, at a price (Benjamini & Yekutieli 2001, theorem 1.3). */
export function benjaminiYekutieli(values: readonly number[]): readonly number[] {
  return stepUp(
    values,
    values.reduce((sum, _, index) => sum + 1 / (index + 1), 0),
  );
}

function stepUp(values: readonly number[], price: number): readonly number[] {
  for (const p of values)
    if (!(p >= 0 && p <= 1)) throw new RangeError(`a p-value between 0 and 1 is needed, not ${p}`);
  const falling = values.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = values.map(() => 1);
  let least = 1;
  for (const [above, { p, index }] of falling.entries()) {
    least = Math.min(least, (p * price * values.length) / (values.length - above));
    adjusted[index] = least;
  }
  return adjusted;
}
