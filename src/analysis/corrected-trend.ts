/**
 * A corrected share for each period of a trend. Where a period has too few coded articles of its own it borrows the
 * correction of all periods, and is shown with an interval that says so.
 */
import { type JudgedItem, type Predicted, type Rectified, rectified } from './corrected-prevalence.ts';
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
 * The others take a weighted mean of their own correction and of what all coded articles together say of a period with
 * such a raw share (the regression-synthetic estimate and its composite with the direct one, Fay & Herriot 1979). There
 * the variance between periods is DerSimonian & Laird's (1986), but never taken as smaller than that of the pooled
 * correction itself, since few periods cannot show that errors stay the same. Such a period's share follows the raw trend
 * as far as the program follows people: where it does not, no trend is left.
 */
export function correctedTrend(
  periods: readonly PredictedPeriod[],
  items: readonly DatedItem[],
  { level = 0.95 }: { readonly level?: number } = {},
): CorrectedTrend {
  const population = {
    articles: periods.reduce((sum, { articles }) => sum + articles, 0),
    positives: periods.reduce((sum, { positives }) => sum + positives, 0),
  };
  const known = new Set(periods.map(({ at }) => at));
  const inReach = items.filter(({ at }) => known.has(at));
  const overall = inReach.length < fewestCoded ? undefined : rectified(population, inReach, items, { level });
  const whole = shareOf(population, overall, inReach.length, 'own');
  if (!overall) {
    const codedIn = (at: string): number => inReach.filter((item) => item.at === at).length;
    return {
      whole,
      periods: periods.map((period) => ({ at: period.at, ...shareOf(period, undefined, codedIn(period.at), 'own') })),
    };
  }
  const judged = periods.map((period) => {
    const own = inReach.filter(({ at }) => at === period.at);
    const options = { level, ...(own.length < enoughOfOwn ? { reliance: overall.lambda } : {}) };
    const direct = own.length < enoughToCompare ? undefined : rectified(period, own, items, options);
    return { period, coded: own.length, direct };
  });
  const pool = { population, overall, between: varianceBetween(population, overall, judged) };
  return {
    whole,
    periods: judged.map(({ period, coded, direct }) => {
      const result =
        coded >= enoughOfOwn
          ? shareOf(period, direct, coded, 'own')
          : shareOf(period, borrowed(period, direct, pool, level), coded, 'pooled');
      return { at: period.at, ...result };
    }),
  };
}

interface Pool {
  readonly population: Predicted;
  readonly overall: Rectified;
  /** Variance of the true shares of periods around what their raw shares let expect. */
  readonly between: number;
}

/**
 * What all coded articles say of a period with this raw share, and how far off that may be as a mean of such periods. If
 * the program's yes and no meant the same in every period, a raw difference would be worth `lambda` of itself; if it
 * erred at the same rates in every period, all of itself or more (Rogan & Gladen 1978). A few codes cannot tell which:
 * the middle of `lambda` and 1 on a scale of ratios is taken, and their distance counted as an error. Where program and
 * people have nothing in common, nothing is left of a raw trend, and the interval is wide.
 */
function expected(period: Predicted, population: Predicted, { corrected, lambda, base, sampleVariance }: Rectified) {
  const apart = rawOf(period) - rawOf(population);
  const scatter = rawOf(population) * (1 - rawOf(population));
  return {
    share: corrected + (Math.sqrt(lambda) / base) * apart,
    // The slope is known the worse, the less the predictions vary (Cochran 1977, section 7.4).
    variance: sampleVariance * (1 + (scatter > 0 ? apart ** 2 / scatter : 0)) + (((1 - lambda) * apart) / base) ** 2,
  };
}

function varianceBetween(
  population: Predicted,
  overall: Rectified,
  judged: readonly { readonly period: Predicted; readonly direct: Rectified | undefined }[],
): number {
  const parts = judged.flatMap(({ period, direct }) =>
    direct && direct.sampleVariance > 0
      ? [{ off: direct.corrected - expected(period, population, overall).share, weight: 1 / direct.sampleVariance }]
      : [],
  );
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const squares = parts.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const mean = parts.reduce((sum, { off, weight }) => sum + weight * off, 0) / weights;
  const scatter = parts.reduce((sum, { off, weight }) => sum + weight * (off - mean) ** 2, 0);
  const seen = parts.length < 2 ? 0 : (scatter - (parts.length - 1)) / (weights - squares / weights);
  return Math.max(seen, overall.sampleVariance);
}

function borrowed(
  period: Predicted,
  direct: Rectified | undefined,
  { population, overall, between }: Pool,
  level: number,
): (Interval & { readonly corrected: number }) | undefined {
  if (period.articles === 0) return undefined;
  const { share, variance } = expected(period, population, overall);
  const trust = direct ? between / (between + direct.sampleVariance) : 0;
  const estimate = trust * (direct?.corrected ?? 0) + (1 - trust) * share;
  const ofSample = direct ? trust * direct.sampleVariance + (1 - trust) ** 2 * variance : between + variance;
  const raw = rawOf(period);
  const chance = (overall.lambda ** 2 * raw * (1 - raw)) / period.articles;
  const half = normalQuantile(1 - (1 - level) / 2) * Math.sqrt(ofSample + chance);
  const corrected = within(estimate);
  return {
    corrected,
    low: within(Math.min(estimate - half, corrected)),
    high: within(Math.max(estimate + half, corrected)),
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
