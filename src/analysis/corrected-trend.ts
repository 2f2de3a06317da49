/**
 * A corrected share for each period of a trend. Where a period has too few coded articles of its own it borrows the
 * correction of all periods, and is shown with an interval that says so.
 */
import {
  type CorrectionOptions,
  type JudgedItem,
  type Predicted,
  type Rectified,
  rectified,
} from './corrected-prevalence.ts';
import { type Interval, normalQuantile } from './intervals.ts';

export interface PredictedPeriod extends Predicted {
  /** Names the period; items carry the same. */
  readonly at: string;
}

export type DatedItem = JudgedItem & { readonly at: string };

/** Why there is no corrected share. */
export type ThinCorrection = 'no_articles' | 'few_coded';

export interface CorrectedShare extends Partial<Interval> {
  /** As the program counted; null without articles. */
  readonly raw: number | null;
  readonly corrected?: number;
  /** Coded articles of this period. */
  readonly n: number;
  /** `own`: by its own coded articles; `pooled`: mostly by those of all periods. */
  readonly method?: 'own' | 'pooled';
  readonly thin?: ThinCorrection;
}

export interface CorrectedTrend {
  readonly whole: CorrectedShare;
  /** In the order of the periods given. */
  readonly periods: readonly (CorrectedShare & { readonly at: string })[];
}

/** Below this many coded articles nothing is corrected. */
export const fewestCoded = 30;
/** From this many on, a period stands on its own. */
const enoughOfOwn = 100;
/** With fewer than this a period says nothing about how errors differ between periods. */
const enoughToCompare = 10;

/**
 * Raw and corrected shares of a population and of its periods. A period with 100 coded articles is corrected by them.
 * The others take a weighted mean of their own correction and that of all (Fay & Herriot 1979), where the variance of
 * errors between periods is DerSimonian & Laird's (1986), but never taken as smaller than that of the pooled correction
 * itself, since few periods cannot show that errors stay the same. A pooled correction moves the level of a trend and
 * does not bend it.
 */
export function correctedTrend(
  periods: readonly PredictedPeriod[],
  items: readonly DatedItem[],
  options: CorrectionOptions = {},
): CorrectedTrend {
  const population = {
    articles: periods.reduce((sum, { articles }) => sum + articles, 0),
    positives: periods.reduce((sum, { positives }) => sum + positives, 0),
  };
  const known = new Set(periods.map(({ at }) => at));
  const inReach = items.filter(({ at }) => known.has(at));
  const overall = inReach.length < fewestCoded ? undefined : rectified(population, inReach, items, options);
  const pool = overall && rectified(population, inReach, items, { ...options, reliance: 'full' });
  const judged = periods.map((period) => {
    const own = inReach.filter(({ at }) => at === period.at);
    const enough = overall && own.length >= enoughToCompare;
    const plain = enough ? rectified(period, own, items, { ...options, reliance: 'full' }) : undefined;
    return { period, own, plain };
  });
  const shift = pool && pooledShift(population, pool, judged);
  return {
    whole: shareOf(population, overall, inReach.length, 'own'),
    periods: judged.map(({ period, own, plain }) => {
      const result =
        shift === undefined || own.length >= enoughOfOwn
          ? shareOf(period, overall && rectified(period, own, items, options), own.length, 'own')
          : shareOf(period, borrowed(period, plain, shift, options.level), own.length, 'pooled');
      return { at: period.at, ...result };
    }),
  };
}

interface Shift {
  /** Corrected minus raw over all periods, with its variance. */
  readonly all: number;
  readonly variance: number;
  /** Variance of the true shift between periods. */
  readonly between: number;
}

interface JudgedPeriod {
  readonly period: Predicted;
  readonly plain: Rectified | undefined;
}

function pooledShift(population: Predicted, pool: Rectified, judged: readonly JudgedPeriod[]): Shift {
  const { sampleVariance: variance, corrected } = pool;
  const all = corrected - rawOf(population);
  const parts = judged.flatMap(({ period, plain }) =>
    plain && plain.sampleVariance > 0
      ? [{ shift: plain.corrected - rawOf(period), weight: 1 / plain.sampleVariance }]
      : [],
  );
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const squares = parts.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const mean = parts.reduce((sum, { shift, weight }) => sum + weight * shift, 0) / weights;
  const scatter = parts.reduce((sum, { shift, weight }) => sum + weight * (shift - mean) ** 2, 0);
  const seen = parts.length < 2 ? 0 : (scatter - (parts.length - 1)) / (weights - squares / weights);
  return { all, variance, between: Math.max(seen, variance) };
}

function borrowed(
  period: Predicted,
  own: Rectified | undefined,
  { all, variance, between }: Shift,
  level = 0.95,
): (Interval & { readonly corrected: number }) | undefined {
  if (period.articles === 0) return undefined;
  const raw = rawOf(period);
  const trust = own ? between / (between + own.sampleVariance) : 0;
  const shift = trust * (own ? own.corrected - raw : 0) + (1 - trust) * all;
  const ofShift = own ? trust * own.sampleVariance + (1 - trust) ** 2 * variance : between + variance;
  const half = normalQuantile(1 - (1 - level) / 2) * Math.sqrt(ofShift + (raw * (1 - raw)) / period.articles);
  const corrected = within(raw + shift);
  return {
    corrected,
    low: within(Math.min(raw + shift - half, corrected)),
    high: within(Math.max(raw + shift + half, corrected)),
  };
}

function shareOf(
  population: Predicted,
  found: (Interval & { readonly corrected: number }) | undefined,
  n: number,
  method: 'own' | 'pooled',
): CorrectedShare {
  if (population.articles === 0) return { raw: null, n, thin: 'no_articles' };
  const raw = rawOf(population);
  if (!found) return { raw, n, thin: 'few_coded' };
  return { raw, corrected: found.corrected, low: found.low, high: found.high, n, method };
}

function rawOf({ articles, positives }: Predicted): number {
  return positives / articles;
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
