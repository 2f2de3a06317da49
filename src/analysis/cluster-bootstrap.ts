/**
 * Shares of articles that are no independent draws: copies and near-duplicates of one story share their labels, so that
 * the story, not the article, is the unit by chance. A cluster is such a story (`first` of a coded article).
 */
import { type BootstrapOptions, bootstrap } from './bootstrap.ts';
import type { Cases } from './effect-size.ts';
import { type Interval, wilson } from './intervals.ts';
import { twoSided } from './normal.ts';

/** Why a result should not be read as one: below this many clusters their own variance is hardly known. */
export type ThinClusters = 'nothing_to_divide' | 'few_clusters';

/** Fewer clusters than this and the cluster-robust intervals are too narrow (Cameron, Gelbach & Miller 2008, section I). */
export const fewestClusters = 30;

export interface ClusteredShare extends Partial<Interval> {
  /** 0 to 1; absent with nothing to divide by. */
  readonly share?: number;
  readonly count: number;
  readonly total: number;
  readonly clusters: number;
  /** How many times the variance of as many independent articles; 1 where none is a copy. */
  readonly designEffect?: number;
  readonly thin?: ThinClusters;
}

/** A cluster, or `times` clusters that hold the same. */
export interface AlikeClusters extends Cases {
  /** Default 1. */
  readonly times?: number;
}

/** Adds up cases by their cluster; cases outside the base (`total` 0) may be left in. */
export function casesByCluster(cases: Iterable<Cases & { readonly cluster: number | string }>): readonly Cases[] {
  const clusters = new Map<number | string, { count: number; total: number }>();
  for (const { cluster, count, total } of cases) {
    const sum = clusters.get(cluster) ?? { count: 0, total: 0 };
    sum.count += count;
    sum.total += total;
    clusters.set(cluster, sum);
  }
  return [...clusters.values()].filter(({ total }) => total > 0);
}

/**
 * A share with its interval over clusters, without drawing: the variance of a ratio of cluster totals by linearisation
 * (Cochran 1977, section 3.12), turned into the Wilson interval of as many independent cases as are worth as much (the
 * effective sample size of Korn & Graubard 1998), so that it stays within 0 to 1.
 */
export function clusterShare(clusters: readonly AlikeClusters[], level = 0.95): ClusteredShare {
  const counted = summed(clusters);
  const { count, total } = counted;
  if (total === 0) return { ...counted, thin: 'nothing_to_divide' };
  const share = count / total;
  const effective = total / designEffect(clusters, counted);
  return {
    ...counted,
    share,
    ...wilson(share * effective, effective, level),
    designEffect: total / effective,
    ...(counted.clusters < fewestClusters ? { thin: 'few_clusters' as const } : {}),
  };
}

/**
 * The same by the cluster bootstrap: whole clusters are drawn with replacement and the share's percentiles taken
 * (Field & Welsh 2007, section 3.1; "pairs cluster bootstrap" of Cameron, Gelbach & Miller 2008, section III). A share
 * of 0 or 1 does not vary in any draw; its limits are then those of `clusterShare`.
 */
export function bootstrapShare(clusters: readonly Cases[], options: BootstrapOptions = {}): ClusteredShare {
  const quick = clusterShare(clusters, options.level);
  if (quick.share === undefined || quick.share === 0 || quick.share === 1) return quick;
  const [interval] = bootstrap(
    clusters.length,
    (weights) => {
      let [count, total] = [0, 0];
      for (const [index, cluster] of clusters.entries()) {
        const weight = weights[index] ?? 0;
        count += weight * cluster.count;
        total += weight * cluster.total;
      }
      return [count / total];
    },
    options,
  );
  return interval ? { ...quick, ...interval } : quick;
}

/** What one story holds of the two groups that are compared; a story may be printed in both. */
export interface ClusterPair {
  readonly first: Cases;
  readonly second: Cases;
  /** How many stories hold just this; default 1. */
  readonly times?: number;
}

export interface ClusteredDifference {
  /** First share minus second, with its interval and the two-sided p-value of "no difference". */
  readonly difference?: number;
  readonly low?: number;
  readonly high?: number;
  readonly p?: number;
  readonly first: Cases;
  readonly second: Cases;
  readonly clusters: number;
  readonly thin?: ThinClusters;
}

/**
 * Difference of two shares over clusters that may reach into both groups, so that a story printed in both counts
 * against itself: the two cluster-robust intervals are put together with the correlation of the shares (MOVER, Zou &
 * Donner 2008; for independent groups Newcombe's method 10). The p-value is that of the score test at the effective
 * numbers of cases.
 */
export function clusterDifference(pairs: readonly ClusterPair[], level = 0.95): ClusteredDifference {
  const sides = { first: sideOf(pairs, 'first', level), second: sideOf(pairs, 'second', level) };
  const { first, second } = sides;
  const clusters = pairs.reduce((sum, { times = 1 }) => sum + times, 0);
  const facts = { first: first.cases, second: second.cases, clusters };
  if (!first.known || !second.known) return { ...facts, thin: 'nothing_to_divide' };
  const { share: p, low: a, high: b, effective: m } = first.known;
  const { share: q, low: c, high: d, effective: n } = second.known;
  const together = correlation(pairs, first.cases, second.cases);
  const reach = (one: number, other: number): number =>
    Math.sqrt(Math.max(0, one ** 2 - 2 * together * one * other + other ** 2));
  const pooled = (p * m + q * n) / (m + n);
  const variance = pooled * (1 - pooled) * (1 / m + 1 / n - (2 * together) / Math.sqrt(m * n));
  return {
    ...facts,
    difference: p - q,
    low: Math.max(-1, p - q - reach(p - a, d - q)),
    high: Math.min(1, p - q + reach(b - p, q - c)),
    p: variance > 0 ? twoSided((p - q) / Math.sqrt(variance)) : 1,
    ...(Math.min(first.clusters, second.clusters) < fewestClusters ? { thin: 'few_clusters' as const } : {}),
  };
}

function sideOf(pairs: readonly ClusterPair[], side: 'first' | 'second', level: number) {
  const { count, total, clusters, ...known } = clusterShare(
    pairs.flatMap(({ times = 1, ...pair }) => (pair[side].total > 0 ? [{ ...pair[side], times }] : [])),
    level,
  );
  const { share, low, high, designEffect: effect } = known;
  const complete = share !== undefined && low !== undefined && high !== undefined && effect !== undefined;
  return {
    cases: { count, total },
    clusters,
    known: complete ? { share, low, high, effective: total / effect } : undefined,
  };
}

/** How far the two shares rise and fall together because they hold the same stories, from -1 to 1. */
function correlation(pairs: readonly ClusterPair[], first: Cases, second: Cases): number {
  const [p, q] = [first.count / first.total, second.count / second.total];
  let [own, other, both] = [0, 0, 0];
  for (const { first: a, second: b, times = 1 } of pairs) {
    const [x, y] = [a.count - p * a.total, b.count - q * b.total];
    own += times * x * x;
    other += times * y * y;
    both += times * x * y;
  }
  return own * other === 0 ? 0 : both / Math.sqrt(own * other);
}

function designEffect(
  clusters: readonly AlikeClusters[],
  { count, total, clusters: number }: ReturnType<typeof summed>,
): number {
  const share = count / total;
  // Where nothing varies, copies count as if they always agreed (Kish 1965, section 11.7).
  if (count === 0 || count === total) {
    return clusters.reduce((sum, { total: own, times = 1 }) => sum + times * own ** 2, 0) / total;
  }
  const squares = clusters.reduce(
    (sum, { times = 1, ...one }) => sum + times * (one.count - share * one.total) ** 2,
    0,
  );
  const variance = (squares * number) / Math.max(1, number - 1) / total ** 2;
  return Math.max(variance / ((share * (1 - share)) / total), 1 / total);
}

function summed(clusters: readonly AlikeClusters[]) {
  let [count, total, number] = [0, 0, 0];
  for (const { times = 1, ...one } of clusters) {
    count += times * one.count;
    total += times * one.total;
    number += times;
  }
  return { count, total, clusters: number };
}
