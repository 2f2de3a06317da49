import type { Interval } from './intervals.ts';
import { dot, type LogisticFit, logisticTrend, type ShareRow, shareAt, varianceOf } from './logistic.ts';
import { inverseLogit } from './logit.ts';
import { tQuantile, twoSided } from './normal.ts';

/** A share of one period of an even calendar, counted 0, 1, 2 …; gaps are left out. */
export interface TimedTrial {
  readonly period: number;
  readonly count: number;
  readonly total: number;
}

export interface InterruptedOptions {
  /** Periods looked at before and from the event on. */
  readonly before: number;
  readonly after: number;
  /** Periods in a year, for a seasonal swing; none where left out or where less than two years are there before. */
  readonly season?: number;
}

/** The share with the event and as it would have gone on without, at one period. */
export interface CounterfactualPoint {
  readonly period: number;
  readonly fitted: number;
  /** With its 95 % interval. */
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

interface Change extends Interval {
  readonly estimate: number;
  readonly p: number;
}

export type InterruptedSeries =
  | {
      readonly thin: 'few_before' | 'few_after' | 'few_cases' | 'no_fit';
      readonly before: number;
      readonly after: number;
    }
  | {
      /** Mean of share minus expected share over the periods after, by their cases; a difference of shares. */
      readonly effect: Change;
      /** On the logit scale: the jump at the event, and the change of slope per period. */
      readonly level: Change;
      readonly slope: Change;
      /** Effect over its standard error: what placebo dates are compared by. */
      readonly strength: number;
      readonly points: readonly CounterfactualPoint[];
      /** Periods used, and the cases in them. */
      readonly before: number;
      readonly after: number;
      readonly cases: number;
      /** Correlation of one period's error with the next one's. */
      readonly pull: number;
    };

/** Fewer periods than this say nothing of a level and a slope (Wagner et al. 2002 ask for 12 on each side). */
const fewestBefore = 12;
const fewestAfter = 6;
/** Cases with the property that each side needs. */
const fewestCases = 10;

/**
 * What changed after a dated event: segmented logistic regression of a share with a level and a slope before, and a
 * change of both from the period `event` on (Wagner et al. 2002; Bernal, Cummins & Gasparrini, International Journal of
 * Epidemiology 46, 2017, equation 1 and section on seasonality, of which one sine wave); errors as `logisticTrend` says.
 * The period in which an event falls is neither before nor after; the caller leaves it out.
 * The effect is what was, minus what the line from before would have given, averaged over the periods after; its interval
 * is that of the delta method with Student's t.
 * Measured on 300 simulated series of 36 periods before and 12 after (`npm run bench -- trends`): without any change an
 * effect at 5 % is found in 6 % when periods are independent, in 7 % and 9 % when each pulls the next by .4 and .7;
 * odds that rise by half are found in 96, 84 and 69 %; the interval holds the truth in 89 to 94 %.
 * It cannot tell the event from anything else that happened at the time: see `placeboDates`.
 */
export function interruptedSeries(
  series: readonly TimedTrial[],
  event: number,
  options: InterruptedOptions,
): InterruptedSeries {
  const used = series.filter(
    ({ period, total }) => total > 0 && period >= event - options.before && period < event + options.after,
  );
  const [early, late] = [used.filter(({ period }) => period < event), used.filter(({ period }) => period >= event)];
  const sizes = { before: early.length, after: late.length };
  if (early.length < fewestBefore) return { thin: 'few_before', ...sizes };
  if (late.length < fewestAfter) return { thin: 'few_after', ...sizes };
  const season = options.season !== undefined && early.length >= 2 * options.season ? options.season : undefined;
  const [rowOf, without] = designs(event, season);
  const rows = used.map((trial): ShareRow => ({ ...trial, x: rowOf(trial.period) }));
  const cases = sum(used.map(({ total }) => total));
  if ([early, late].some((part) => sum(part.map(({ count }) => count)) < fewestCases)) {
    return { thin: 'few_cases', ...sizes };
  }
  const fit = logisticTrend(rows);
  if (!fit) return { thin: 'no_fit', ...sizes };
  const { difference, gradient } = meanEffect(late, rowOf, without, fit);
  const error = Math.sqrt(varianceOf(gradient, fit.covariance));
  if (!(error > 0)) return { thin: 'no_fit', ...sizes };
  return {
    effect: change(difference, error, fit.degrees),
    level: coefficient(fit, 2),
    slope: coefficient(fit, 3),
    strength: difference / error,
    points: used.map(({ period }) => counterfactual(period, rowOf(period), without(period), fit)),
    ...sizes,
    cases,
    pull: fit.pull,
  };
}

/**
 * The same question asked of every other date that the series can carry, but for those whose window after would reach
 * into that of an excluded date: how often nothing in particular looks like an effect. `alarms` have an effect at 5 %;
 * `strengths` are effects over their errors.
 */
export function placeboDates(
  series: readonly TimedTrial[],
  excluded: readonly number[],
  options: InterruptedOptions,
): { readonly dates: number; readonly alarms: number; readonly strengths: readonly number[] } {
  let alarms = 0;
  const strengths: number[] = [];
  for (const { period } of series) {
    if (excluded.some((date) => Math.abs(date - period) < options.after)) continue;
    const without = series.filter((trial) => trial.period !== period - 1);
    const found = interruptedSeries(without, period, options);
    if ('thin' in found) continue;
    strengths.push(found.strength);
    if (found.effect.p < 0.05) alarms += 1;
  }
  return { dates: strengths.length, alarms, strengths };
}

/** Rows of the model with and without the event: level, slope, jump, change of slope, season. */
function designs(event: number, season: number | undefined) {
  const row = (period: number, after: boolean): readonly number[] => {
    const angle = season === undefined ? undefined : (2 * Math.PI * period) / season;
    const time = period - event;
    return [
      1,
      time,
      after ? 1 : 0,
      after ? time : 0,
      ...(angle === undefined ? [] : [Math.sin(angle), Math.cos(angle)]),
    ];
  };
  return [(period: number) => row(period, period >= event), (period: number) => row(period, false)] as const;
}

type Row = (period: number) => readonly number[];

function meanEffect(late: readonly TimedTrial[], rowOf: Row, without: Row, fit: LogisticFit) {
  const whole = sum(late.map(({ total }) => total));
  let difference = 0;
  const gradient = fit.coefficients.map(() => 0);
  for (const { period, total } of late) {
    const [x, x0] = [rowOf(period), without(period)];
    const [with_, expected] = [shareAt(x, fit.coefficients), shareAt(x0, fit.coefficients)];
    difference += (total / whole) * (with_ - expected);
    for (const [index, value] of x.entries()) {
      const own = with_ * (1 - with_) * value - expected * (1 - expected) * (x0[index] ?? 0);
      gradient[index] = (gradient[index] ?? 0) + (total / whole) * own;
    }
  }
  return { difference, gradient };
}

function counterfactual(
  period: number,
  x: readonly number[],
  x0: readonly number[],
  { coefficients, covariance, degrees }: LogisticFit,
): CounterfactualPoint {
  const centre = dot(x0, coefficients);
  const spread = tQuantile(0.975, degrees) * Math.sqrt(varianceOf(x0, covariance));
  return {
    period,
    fitted: shareAt(x, coefficients),
    expected: inverseLogit(centre),
    low: inverseLogit(centre - spread),
    high: inverseLogit(centre + spread),
  };
}

function coefficient({ coefficients, covariance, degrees }: LogisticFit, index: number): Change {
  return change(coefficients[index] ?? 0, Math.sqrt(covariance[index]?.[index] ?? 0), degrees);
}

function change(estimate: number, error: number, degrees: number): Change {
  const spread = tQuantile(0.975, degrees) * error;
  // Student's t as a normal value (Wallace 1959): within a hundredth of p from 10 degrees of freedom on.
  const t = estimate / error;
  const z = ((8 * degrees + 1) / (8 * degrees + 3)) * Math.sqrt(degrees * Math.log1p((t * t) / degrees));
  return { estimate, low: estimate - spread, high: estimate + spread, p: twoSided(z) };
}

function sum(values: readonly number[]): number {
  return values.reduce((whole, value) => whole + value, 0);
}
