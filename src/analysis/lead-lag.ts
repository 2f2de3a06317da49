import { quantile } from './logit.ts';
import { seededRandom, shuffledBlocks } from './random.ts';

export interface LeadLag {
  /** Correlation of the first series with the second so many periods later; negative lags: earlier. */
  readonly lags: readonly { readonly lag: number; readonly r: number }[];
  /** Mean correlation where the first leads minus where it follows, lags 1 to `reach`. */
  readonly lead: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, by shuffling blocks of one series. */
  readonly p: number;
  readonly n: number;
}

export interface LeadLagOptions {
  readonly reach?: number;
  /** Periods that stay together when a series is shuffled. */
  readonly block?: number;
  readonly replicates?: number;
  readonly seed?: number;
}

/**
 * Which of two series moves first. Both are prewhitened by their own first-order autoregression, or shared inertia
 * looks like a relation (Cryer & Chan 2008, sections 11.3 and 11.4), and correlated at each lag up to `reach`. The lead is the
 * mean correlation at positive lags minus that at negative ones: 0 when they only move together. Its p-value shuffles
 * blocks of the second series, which breaks every relation between them and keeps the inertia of each (block permutation,
 * Good 2005); its interval reaches as far to either side as 95 % of the shuffled leads do, so that both say
 * the same. Drawing blocks instead gave intervals that missed 0 in 7 to 20 % of unrelated series; these miss it in 4 to 8 %
 * (200 pairs each of 30, 86 and 150 periods, pulls 0, .4 and .7), and in fewer where the two move together.
 * undefined with fewer than 24 periods or a series that does not move.
 */
export function leadLag(
  first: readonly number[],
  second: readonly number[],
  { reach = 3, block = 6, replicates = 1000, seed = 20_260_101 }: LeadLagOptions = {},
): LeadLag | undefined {
  if (first.length !== second.length || first.length < 24) return undefined;
  const [x, y] = [prewhitened(first), prewhitened(second)];
  if (!x || !y) return undefined;
  const lags = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const correlations = lags.map((lag) => ({ lag, r: correlationAt(x, y, lag) }));
  const lead = leadOf(correlations);
  const random = seededRandom(seed);
  const shuffled = Array.from({ length: replicates }, () => {
    const turned = shuffledBlocks(y, block, random);
    return leadOf(lags.map((lag) => ({ lag, r: correlationAt(x, turned, lag) })));
  });
  const beyond = shuffled.filter((value) => Math.abs(value) >= Math.abs(lead)).length;
  const reached = quantile(
    shuffled.map((value) => Math.abs(value)),
    0.95,
  );
  return {
    lags: correlations,
    lead,
    low: lead - reached,
    high: lead + reached,
    p: (1 + beyond) / (replicates + 1),
    n: first.length,
  };
}

/** Residuals of a first-order autoregression fitted by least squares; undefined for a series that does not move. */
function prewhitened(values: readonly number[]): readonly number[] | undefined {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = values.map((value) => value - mean);
  const spread = centred.reduce((sum, value) => sum + value * value, 0);
  if (!(spread > 1e-12)) return undefined;
  const before = centred.slice(0, -1).reduce((sum, value) => sum + value * value, 0);
  const product = centred.slice(1).reduce((sum, value, index) => sum + value * (centred[index] ?? 0), 0);
  const phi = before > 0 ? product / before : 0;
  return centred.slice(1).map((value, index) => value - phi * (centred[index] ?? 0));
}

function correlationAt(x: readonly number[], y: readonly number[], lag: number): number {
  const length = x.length - Math.abs(lag);
  return correlation(x.slice(Math.max(0, -lag)).slice(0, length), y.slice(Math.max(0, lag)).slice(0, length));
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [x, y].map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  let [xy, xx, yy] = [0, 0, 0];
  for (const [index, value] of x.entries()) {
    const [a, b] = [value - (meanX ?? 0), (y[index] ?? 0) - (meanY ?? 0)];
    xy += a * b;
    xx += a * a;
    yy += b * b;
  }
  return xy / Math.sqrt(xx * yy);
}

function leadOf(correlations: readonly { readonly lag: number; readonly r: number }[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return (
    mean(correlations.filter(({ lag }) => lag > 0).map(({ r }) => r)) -
    mean(correlations.filter(({ lag }) => lag < 0).map(({ r }) => r))
  );
}
