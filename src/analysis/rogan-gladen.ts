/** Shares corrected by how often a program finds what is there, and leaves alone what is not. */
import type { Cases } from './effect-size.ts';
import { type Interval, normalQuantile } from './intervals.ts';

/** One article judged by the program and by people. Values are 0 or 1, or between where coders differ. */
export interface JudgedTwice {
  readonly predicted: number;
  readonly human: number;
  /** For how many articles it stands: 1 / inclusion probability. */
  readonly weight: number;
}

export interface RoganGladen extends Partial<Interval> {
  /** Share that the program found. */
  readonly raw: number;
  readonly corrected?: number;
  readonly sensitivity?: number;
  readonly specificity?: number;
  /** Judged twice. */
  readonly n: number;
  readonly thin?: 'few_coded' | 'no_better_than_chance';
}

/** Fewer articles than this with the label, or without it, say too little about either error. */
const fewest = 10;

/**
 * The true share behind the share found, given sensitivity and specificity measured on a sample (Rogan & Gladen 1978),
 * with the adjusted interval of Lang & Reiczigel (Preventive Veterinary Medicine 113, 2014, section 2.2), cut to 0 to 1.
 * Sensitivity: how many with the label were found, of how many; specificity: how many without it were left alone. It
 * assumes that both errors are the same wherever the share is applied; numbers need not be whole (weighted samples).
 */
export function roganGladen(found: Cases, sensitivity: Cases, specificity: Cases, level = 0.95): RoganGladen {
  const raw = found.count / found.total;
  const n = Math.round(sensitivity.total + specificity.total);
  if (found.total === 0 || sensitivity.total < fewest || specificity.total < fewest)
    return { raw, n, thin: 'few_coded' };
  const rates = {
    sensitivity: sensitivity.count / sensitivity.total,
    specificity: specificity.count / specificity.total,
  };
  const z = normalQuantile(1 - (1 - level) / 2);
  const [se, sp] = [plusOne(sensitivity), plusOne(specificity)];
  const total = found.total + z * z;
  const share = (found.count + (z * z) / 2) / total;
  const youden = se.rate + sp.rate - 1;
  const plain = rates.sensitivity + rates.specificity - 1;
  if (youden <= 0 || plain <= 0) return { raw, n, ...rates, thin: 'no_better_than_chance' };
  const centre = (share + sp.rate - 1) / youden;
  const ofSe = se.variance * centre;
  const ofSp = sp.variance * (1 - centre);
  const half = (z * Math.sqrt((share * (1 - share)) / total + centre * ofSe + (1 - centre) * ofSp)) / youden;
  const middle = centre + 2 * z * z * (ofSe - ofSp);
  return {
    raw,
    n,
    ...rates,
    corrected: within((raw + rates.specificity - 1) / plain),
    low: within(middle - half),
    high: within(middle + half),
  };
}

/**
 * Sensitivity and specificity from a sample with unequal weights, as cases of the effective number that the weights
 * leave (Kish 1965, section 11.7).
 */
export function errorRates(judged: readonly JudgedTwice[]): {
  readonly sensitivity: Cases;
  readonly specificity: Cases;
} {
  return {
    sensitivity: effective(judged.map(({ predicted, human, weight }) => ({ hit: predicted, weight: weight * human }))),
    specificity: effective(
      judged.map(({ predicted, human, weight }) => ({ hit: 1 - predicted, weight: weight * (1 - human) })),
    ),
  };
}

function effective(cases: readonly { readonly hit: number; readonly weight: number }[]): Cases {
  let [hits, weights, squares] = [0, 0, 0];
  for (const { hit, weight } of cases) {
    hits += hit * weight;
    weights += weight;
    squares += weight * weight;
  }
  if (weights === 0) return { count: 0, total: 0 };
  const total = weights ** 2 / squares;
  return { count: (hits / weights) * total, total };
}

/** One case more on each side, so that a rate of 1 in a small sample is not taken for certain (ibid.). */
function plusOne({ count, total }: Cases) {
  const rate = (count + 1) / (total + 2);
  return { rate, variance: (rate * (1 - rate)) / (total + 2) };
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
