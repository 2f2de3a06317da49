/**
 * Shares that a program counted over an archive, corrected by a sample that people coded: prediction-powered inference
 * (Angelopoulos, Bates, Fannjiang, Jordan & Zrnic, Science 382, 2023, algorithm 1, for a mean) with known inclusion
 * probabilities, which is design-based supervised learning (Egami, Hinck, Stewart & Wei 2023, section 3).
 * corrected = share predicted over all + weighted mean of (human − predicted) over the sample. It needs no assumption
 * about how the program errs, only that the sample was drawn with the probabilities stated.
 */
import { type Interval, wilson } from './intervals.ts';
import { tQuantile } from './normal.ts';

/** A sampled article as the program and people judge it; values are 0 or 1, or between where coders differ. */
export interface JudgedItem {
  readonly predicted: number;
  readonly human: number;
  /** Whether people count it among what the share is divided by; default 1. 0 goes with `human` 0. */
  readonly inBase?: number;
  /** For how many articles it stands: 1 / inclusion probability. */
  readonly weight: number;
  /** Share of its stratum that was drawn; default 1 / weight. They differ where several samples are put together. */
  readonly inclusion?: number;
  readonly stratum: string;
  /** Articles of one story count as one draw; default: each by itself. */
  readonly cluster?: number | string;
}

/** What the program counted over all articles. */
export interface Predicted {
  readonly articles: number;
  /** Sum of the predictions. */
  readonly positives: number;
}

export interface Rectified extends Interval {
  readonly corrected: number;
  /** That of the sample alone; the rest of the interval is chance among the articles themselves. */
  readonly sampleVariance: number;
  readonly n: number;
  /** How far the predictions are relied on, 0 to 1; 1 is plain prediction-powered inference. */
  readonly lambda: number;
  /** Of the articles, the share that people count as the base. */
  readonly base: number;
}

export interface CorrectionOptions {
  readonly level?: number;
  /** `tuned` weighs the predictions by how well they follow people (PPI++); a number from 0 to 1 is taken as it is. */
  readonly reliance?: 'tuned' | number;
}

/** With fewer than this the reliance itself would be guesswork. */
const fewestToTune = 100;

/**
 * The corrected share of one population, of which `own` items are a sample; `drawn` are all items of the design (own
 * ones too): a period or an outlet is a part whose sample size is itself chance, so that the others stay in the variance
 * as zeros (Cochran 1977, section 5A.14). Variance by stratum with finite population correction over clusters; a
 * stratum with a single draw is put together with the other such strata (ibid., 5A.12). Strata in which no draw was in
 * error, or people always said the same, are not taken for faultless: what they may hide is squared and added (Zou & Donner 2008), to the side it is on.
 * The reliance on predictions is tuned as in PPI++ (Angelopoulos, Duchi & Zrnic 2023, section 6), which for a known
 * population is the regression estimator of Cochran (1977, section 7.3). Normal interval with t quantiles, cut to 0 to 1.
 * undefined without articles, or with fewer than two own items.
 */
export function rectified(
  population: Predicted,
  own: readonly JudgedItem[],
  drawn: readonly JudgedItem[] = own,
  { level = 0.95, reliance = 'tuned' }: CorrectionOptions = {},
): Rectified | undefined {
  if (population.articles === 0 || own.length < 2) return undefined;
  const share = population.positives / population.articles;
  const weight = sum(own, (item) => item.weight);
  const mean = (value: (item: JudgedItem) => number): number => sum(own, (item) => item.weight * value(item)) / weight;
  const base = mean(baseOf);
  if (base <= 0) return undefined;
  const at = (lambda: number): number => (lambda * share + mean((item) => item.human - lambda * item.predicted)) / base;

  const isOwn = new Set(own);
  const scale = 1 / (weight * base);
  const spread = (value: (item: JudgedItem) => number) => {
    const centre = mean(value);
    return (item: JudgedItem): number => (isOwn.has(item) ? item.weight * scale * (value(item) - centre) : 0);
  };
  const start = at(1);
  const rest = spread((item) => item.human - start * baseOf(item));
  const predictions = spread((item) => item.predicted);
  const strata = strataOf(drawn);
  const lambda =
    typeof reliance === 'number'
      ? reliance
      : own.length < fewestToTune
        ? 1
        : tuned(covariance(strata, rest, predictions), covariance(strata, predictions, predictions));
  const corrected = at(lambda);
  const residual = spread((item) => item.human - lambda * item.predicted - corrected * baseOf(item));
  const seen = covariance(strata, residual, residual);
  const chance = (lambda ** 2 * share * (1 - share)) / population.articles / base ** 2;
  const draws = strata.reduce((all, { clusters }) => all + clusters.length - 1, 0);
  const quantile = tQuantile(1 - (1 - level) / 2, Math.max(5, Math.min(draws, own.length - 1)));
  const half = quantile * Math.sqrt(seen + chance);
  const { up, down } = hidden(strata, isOwn, scale, level);
  const middle = within(corrected);
  return {
    corrected: middle,
    low: within(Math.min(corrected - Math.hypot(half, down), middle)),
    high: within(Math.max(corrected + Math.hypot(half, up), middle)),
    sampleVariance: seen + (up ** 2 + down ** 2) / 2 / quantile ** 2,
    n: own.length,
    lambda,
    base,
  };
}

interface Stratum {
  /** Items of one draw together. */
  readonly clusters: readonly (readonly JudgedItem[])[];
  /** Share of the stratum that was drawn. */
  readonly fraction: number;
}

function strataOf(items: readonly JudgedItem[]): readonly Stratum[] {
  const byStratum = groupBy(items, ({ stratum }) => stratum);
  const strata = [...byStratum.values()].map((members) => {
    const clusters = [...groupBy(members, (item) => item.cluster ?? item).values()];
    const fraction = sum(members, ({ weight, inclusion = 1 / weight }) => inclusion) / members.length;
    return { clusters, fraction: Math.min(1, fraction) };
  });
  const single = strata.filter(({ clusters }) => clusters.length === 1);
  const several = strata.filter(({ clusters }) => clusters.length > 1);
  if (single.length === 0) return several;
  return [
    ...several,
    {
      clusters: single.flatMap(({ clusters }) => clusters),
      fraction: Math.min(...single.map(({ fraction }) => fraction)),
    },
  ];
}

type Value = (item: JudgedItem) => number;

/** Covariance of two weighted sums over the design. */
function covariance(strata: readonly Stratum[], first: Value, second: Value): number {
  let total = 0;
  for (const { clusters, fraction } of strata) {
    if (clusters.length < 2) continue;
    const [a, b] = [clusters.map((items) => sum(items, first)), clusters.map((items) => sum(items, second))];
    const [meanA, meanB] = [sum(a, Number) / a.length, sum(b, Number) / b.length];
    const products = a.reduce((all, value, index) => all + (value - meanA) * ((b[index] ?? 0) - meanB), 0);
    total += (1 - fraction) * (a.length / (a.length - 1)) * products;
  }
  return total;
}

/**
 * How far the sum may reach up and down beyond what the design's variance shows, because strata in which people said the
 * same of every draw, or the program erred in the same way in every draw, may hide others: upwards where people found
 * nothing, downwards where they found it. Wilson's limit of none found among the draws, at the effective number that
 * unequal weights leave (Kish 1965, section 11.7).
 */
function hidden(strata: readonly Stratum[], isOwn: ReadonlySet<JudgedItem>, scale: number, level: number) {
  const alike = ([first, ...others]: readonly JudgedItem[], of: (item: JudgedItem) => string): boolean =>
    first !== undefined && others.every((other) => of(other) === of(first));
  const silent = strata
    .map(({ clusters }) => clusters.flat().filter((item) => isOwn.has(item)))
    .filter((items) => alike(items, errorOf) || alike(items, saidOf))
    .flat();
  const reach = (items: readonly JudgedItem[]): number => {
    const weight = sum(items, (item) => item.weight);
    const draws = weight ** 2 / sum(items, (item) => item.weight ** 2);
    return items.length === 0 ? 0 : weight * scale * wilson(0, draws, level).high;
  };
  return {
    up: reach(silent.filter(({ human }) => human < 0.5)),
    down: reach(silent.filter(({ human }) => human >= 0.5)),
  };
}

function tuned(together: number, alone: number): number {
  return alone > 0 ? within(together / alone) : 1;
}

function saidOf(item: JudgedItem): string {
  return `${item.human} ${baseOf(item)}`;
}

/** In what way the program was wrong. */
function errorOf(item: JudgedItem): string {
  return `${item.human - item.predicted} ${baseOf(item)}`;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function baseOf({ inBase = 1 }: JudgedItem): number {
  return inBase;
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((all, item) => all + value(item), 0);
}
