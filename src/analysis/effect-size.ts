/** How large a difference is, beside whether it may be chance. Shares run from 0 to 1. */
import { type Interval, normalQuantile } from './intervals.ts';
import { logFactorial, twoSided } from './normal.ts';

/** So many of so many. */
export interface Cases {
  readonly count: number;
  readonly total: number;
}

export interface Ratio extends Interval {
  readonly ratio: number;
}

/**
 * How many times as large the first share is as the second: the ratio of shares with Koopman's score interval
 * (Koopman 1984), which holds its level also for few cases and has a lower limit when the second count is 0.
 * `high` is Infinity where nothing bounds it. undefined with an empty total, or no case on either side.
 */
export function riskRatio(first: Cases, second: Cases, level = 0.95): Ratio | undefined {
  if (first.total === 0 || second.total === 0 || first.count + second.count === 0) return undefined;
  const ratio = second.count === 0 ? Number.POSITIVE_INFINITY : share(first) / share(second);
  const limit = normalQuantile(1 - (1 - level) / 2) ** 2;
  // The statistic falls to 0 at the ratio observed and rises to both sides, so that halving on the log scale finds both.
  const search = (inside: number, outside: number): number => {
    let [near, far] = [inside, outside];
    for (let step = 0; step < 80; step += 1) {
      const middle = (near + far) / 2;
      if (koopman(first, second, Math.exp(middle)) < limit) near = middle;
      else far = middle;
    }
    return Math.exp((near + far) / 2);
  };
  const reach = 25;
  const centre = ratio === 0 ? -reach : Number.isFinite(ratio) ? Math.log(ratio) : reach;
  return {
    ratio,
    low: first.count === 0 ? 0 : search(centre, -reach - 1),
    high: second.count === 0 ? Number.POSITIVE_INFINITY : search(centre, reach + 1),
  };
}

/** The score statistic of "the ratio is `phi`", with the second share as likely as it can be under that (ibid., 2.2). */
function koopman(first: Cases, second: Cases, phi: number): number {
  const [x, m, y, n] = [first.count, first.total, second.count, second.total];
  const a = (m + n) * phi;
  const b = -((m + y) * phi + n + x);
  const q = (-b - Math.sqrt(Math.max(0, b * b - 4 * a * (x + y)))) / (2 * a);
  const p = Math.min(1, phi * q);
  const spread = (part: number, whole: number, at: number): number =>
    at <= 0 || at >= 1
      ? part === whole * at
        ? 0
        : Number.POSITIVE_INFINITY
      : (part - whole * at) ** 2 / (whole * at * (1 - at));
  return spread(x, m, p) + spread(y, n, q);
}

/**
 * Odds of the first over odds of the second with Woolf's logit interval (Woolf 1955); half a case is added to each cell
 * when one is empty (Haldane 1956, Anscombe 1956). undefined with an empty total.
 */
export function oddsRatio(first: Cases, second: Cases, level = 0.95): Ratio | undefined {
  if (first.total === 0 || second.total === 0) return undefined;
  const cells = [first.count, first.total - first.count, second.count, second.total - second.count];
  const more = cells.includes(0) ? 0.5 : 0;
  const [a = 0, b = 0, c = 0, d = 0] = cells.map((cell) => cell + more);
  const log = Math.log((a * d) / (b * c));
  const half = normalQuantile(1 - (1 - level) / 2) * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  return { ratio: Math.exp(log), low: Math.exp(log - half), high: Math.exp(log + half) };
}

/**
 * Cohen's h: the difference of two shares on a scale on which equal steps are equally easy to see (Cohen 1988,
 * section 6.2). By his convention 0.2 is small, 0.5 medium, 0.8 large. From -π to π.
 */
export function cohensH(first: Cases, second: Cases): number {
  const angle = (cases: Cases): number => 2 * Math.asin(Math.sqrt(share(cases)));
  return angle(first) - angle(second);
}

/** Cohen's words for a size of h (1988, section 6.2.3), below the first of them "negligible". */
export function sizeOfH(h: number): 'negligible' | 'small' | 'medium' | 'large' {
  const size = Math.abs(h);
  if (size < 0.2) return 'negligible';
  if (size < 0.5) return 'small';
  return size < 0.8 ? 'medium' : 'large';
}

/**
 * Cliff's delta of ordered values (Cliff 1993): how much more often a value of the first group lies above one of the
 * second than below, from -1 to 1, with his asymmetric interval from the consistent variance (formulas 10 and 13 of
 * Cliff, Psychological Bulletin 114). Groups are counts of each value, ascending.
 * `p` is two-sided for "delta is 0" by the same variance. undefined when a group has fewer than two cases.
 */
export function cliffsDelta(
  first: readonly number[],
  second: readonly number[],
  level = 0.95,
): (Interval & { readonly delta: number; readonly p: number }) | undefined {
  const [m, n] = [sum(first), sum(second)];
  if (m < 2 || n < 2) return undefined;
  const dominance = (value: number, others: readonly number[]): number =>
    others.reduce((all, count, other) => all + Math.sign(value - other) * count, 0);
  const ofFirst = first.map((_, value) => dominance(value, second) / n);
  const ofSecond = second.map((_, value) => -dominance(value, first) / m);
  const delta = first.reduce((all, count, value) => all + count * (ofFirst[value] ?? 0), 0) / m;
  const squares = (counts: readonly number[], means: readonly number[]): number =>
    counts.reduce((all, count, value) => all + count * ((means[value] ?? 0) - delta) ** 2, 0);
  const pairs = first.reduce(
    (all, count, value) =>
      all + second.reduce((row, other, at) => row + count * other * (Math.sign(value - at) - delta) ** 2, 0),
    0,
  );
  const [rows, columns] = [squares(first, ofFirst), squares(second, ofSecond)];
  const unbiased = (n * n * rows + m * m * columns - pairs) / (m * n * (m - 1) * (n - 1));
  const variance = Math.max(unbiased, (1 - delta * delta) / (m * n - 1));
  const z = normalQuantile(1 - (1 - level) / 2);
  const bend = 1 - delta * delta + z * z * variance;
  const half = z * Math.sqrt(variance) * Math.sqrt((1 - delta * delta) ** 2 + z * z * variance);
  const at = (side: number): number => (bend === 0 ? delta : (delta - delta ** 3 + side * half) / bend);
  return {
    delta,
    low: Math.max(-1, at(-1)),
    high: Math.min(1, at(1)),
    p: variance > 0 ? twoSided(delta / Math.sqrt(variance)) : 0,
  };
}

/** The difference of two shares as a test, two-sided. */
export interface ShareTest {
  readonly p: number;
  readonly method: 'score' | 'exact';
}

/**
 * Whether two shares differ: the score test with the pooled share (Pearson 1900), and Fisher's exact test where one of
 * the four cells is expected to hold fewer than five (Cochran 1954). undefined with an empty total.
 */
export function shareTest(first: Cases, second: Cases): ShareTest | undefined {
  if (first.total === 0 || second.total === 0) return undefined;
  const pooled = (first.count + second.count) / (first.total + second.total);
  const rarest = Math.min(first.total, second.total) * Math.min(pooled, 1 - pooled);
  if (rarest < 5) return { p: fisherExact(first, second), method: 'exact' };
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.total + 1 / second.total));
  return { p: twoSided((share(first) - share(second)) / error), method: 'score' };
}

/**
 * Fisher's exact test, two-sided: the probability of all tables with the same margins that are no likelier than this
 * one (Fisher 1935; two-sided by Irwin 1935).
 */
export function fisherExact(first: Cases, second: Cases): number {
  const hits = first.count + second.count;
  const [low, high] = [Math.max(0, hits - second.total), Math.min(hits, first.total)];
  const logChance = (count: number): number =>
    logChoices(first.total, count) +
    logChoices(second.total, hits - count) -
    logChoices(first.total + second.total, hits);
  const observed = logChance(first.count);
  let p = 0;
  // Equal chances computed along different ways differ in the last digits.
  for (let count = low; count <= high; count += 1) {
    const chance = logChance(count);
    if (chance <= observed + 1e-7) p += Math.exp(chance);
  }
  return Math.min(1, p);
}

function logChoices(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

function share({ count, total }: Cases): number {
  return count / total;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
