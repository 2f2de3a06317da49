/**
 * Tails and quantiles of the normal and Student's t distribution. Own code, because the libraries looked at either lose
 * the tail (one minus a value near one), read a table of four digits, or bring over a hundred packages to compile.
 */
import { normalQuantile } from './intervals.ts';

/**
 * The probability that a standard normal value exceeds `z`: the power series near 0, Laplace's continued fraction in
 * the tail (Abramowitz & Stegun 1964, 26.2.10 and 26.2.14). Relative error below 1e-12 also far out.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 2.5) {
    let term = z;
    let sum = z;
    for (let power = 1; Math.abs(term) > 1e-17 * sum; power += 1) {
      term *= -(z * z) / (2 * power);
      sum += term / (2 * power + 1);
    }
    return 0.5 - sum / Math.sqrt(2 * Math.PI);
  }
  let fraction = z;
  for (let step = 150; step >= 1; step -= 1) fraction = z + step / fraction;
  return density / fraction;
}

/** Two-sided p-value of a standard normal statistic. */
export function twoSided(z: number): number {
  return Math.min(1, 2 * normalTail(Math.abs(z)));
}

/**
 * The point below which Student's t falls with probability `p`, by Cornish and Fisher's expansion around the normal
 * quantile (Abramowitz & Stegun 1964, 26.7.5): within 0.3 % from 5 degrees of freedom on, and too narrow below, where
 * a result is too thin to be given anyway.
 */
export function tQuantile(p: number, degrees: number): number {
  const z = normalQuantile(p);
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z);
}

/** Natural logarithm of n!, exact to 12 digits: the sum below 20, Stirling's series above (Abramowitz & Stegun 6.1.41). */
export function logFactorial(n: number): number {
  if (n < 20) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const x = n + 1;
  return (
    (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5)
  );
}
