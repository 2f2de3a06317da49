/** Uncertainty of counts and shares. All functions are pure; shares run from 0 to 1. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval of a share, without continuity correction (Wilson 1927; method 3 of Newcombe, Statistics in
 * Medicine 17, 1998, 857-872). It stays within 0 to 1 and behaves for small totals and shares near the ends.
 * With a total of 0 nothing is known: 0 to 1. Throws RangeError for impossible counts.
 */
export function wilson(count: number, total: number, level = 0.95): Interval {
  if (!(count >= 0 && count <= total)) throw new RangeError(`a count between 0 and ${total} is needed, not ${count}`);
  if (total === 0) return { low: 0, high: 1 };
  const z = normalQuantile(1 - (1 - level) / 2);
  const share = count / total;
  const centre = 2 * count + z * z;
  const spread = z * Math.sqrt(z * z + 4 * count * (1 - share));
  const width = 2 * (total + z * z);
  return {
    low: count === 0 ? 0 : Math.max(0, (centre - spread) / width),
    high: count === total ? 1 : Math.min(1, (centre + spread) / width),
  };
}

/**
 * Interval of the difference of two independent shares, first minus second: the square-and-add of the two Wilson
 * intervals (Newcombe, Statistics in Medicine 17, 1998, 873-890, method 10).
 */
export function shareDifference(
  first: { readonly count: number; readonly total: number },
  second: { readonly count: number; readonly total: number },
  level = 0.95,
): Interval & { readonly difference: number } {
  if (first.total === 0 || second.total === 0) throw new RangeError('a difference of shares needs two totals above 0');
  const a = wilson(first.count, first.total, level);
  const b = wilson(second.count, second.total, level);
  const p = first.count / first.total;
  const q = second.count / second.total;
  return {
    difference: p - q,
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}

/**
 * The point below which a standard normal value falls with probability `p` (0 < p < 1): Acklam's rational
 * approximation (2003) with relative error below 1.2e-9.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability between 0 and 1 is needed, not ${p}`);
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(tailTop, q) / (polynomial(tailBottom, q) * q + 1);
  }
  const q = p - 0.5;
  return (polynomial(middleTop, q * q) * q) / (polynomial(middleBottom, q * q) * q * q + 1);
}

const middleTop = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
];
const middleBottom = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1,
];
const tailTop = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const tailBottom = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416];

/** Horner's scheme, highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
