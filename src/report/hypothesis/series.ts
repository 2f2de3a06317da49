import { calendar, periodStart, type Step } from '../../analysis/calendar.ts';
import { type LeadLag, leadLag } from '../../analysis/lead-lag.ts';
import { logitOf } from '../../analysis/logit.ts';
import { fewestPeriods, mannKendall } from '../../analysis/mann-kendall.ts';
import { smallTotal } from '../../analysis/series.ts';
import type { Counted, Prediction } from './hypothesis.ts';
import { type About, fewestCases } from './predictions.ts';
import { inEach, thinWords } from './words.ts';

/** Counts of a share by day, pooled into periods when they are read. */
export interface DayShares {
  readonly add: (day: string, cases: number, total: number) => void;
  readonly by: (step: Step) => ReadonlyMap<string, { readonly count: number; readonly total: number }>;
}

export function dayShares(): DayShares {
  const days = new Map<string, { count: number; total: number }>();
  return {
    add: (day, cases, total) => {
      const sum = days.get(day) ?? { count: 0, total: 0 };
      sum.count += cases;
      sum.total += total;
      days.set(day, sum);
    },
    by: (step) => {
      const periods = new Map<string, { count: number; total: number }>();
      for (const [day, { count, total }] of days) {
        const at = periodStart(day, step);
        const sum = periods.get(at) ?? { count: 0, total: 0 };
        periods.set(at, { count: sum.count + count, total: sum.total + total });
      }
      return periods;
    },
  };
}

const perYear = { month: 12, quarter: 4, year: 1 } as const;
const trendSteps = ['year', 'quarter', 'month'] as const;

/**
 * Whether a share keeps rising or falling: the change in a year by Sen's slope, tested by Mann-Kendall with the variance
 * that autocorrelation asks for (see mann-kendall.ts). Whole periods only: the finest of months, quarters and years in
 * which a typical period has 30 cases to divide by, or else the coarsest that has periods enough to test.
 */
export function trendPrediction(
  shares: DayShares,
  period: { readonly from: string; readonly to: string },
  counted: Counted,
  about: About,
): Prediction {
  const base = { ...about, unit: 'share per year', than: 0, counts: [counted] } as const;
  const found = trendSteps.map((step) => ({ step, points: pointsOf(shares, step, period) }));
  const full = found.findLast(({ points }) => points.length >= fewestPeriods && typical(points) >= smallTotal);
  const chosen = full ?? found.find(({ points }) => points.length >= fewestPeriods);
  const n = chosen?.points.length ?? Math.max(...found.map(({ points }) => points.length));
  if (counted.count < fewestCases) {
    const thin = inEach((say) => thinWords.cases(say, say.say(counted.label), counted.count, fewestCases));
    return { ...base, n, estimate: null, thin };
  }
  const trend =
    chosen && mannKendall(chosen.points.map(({ index, count, total }) => ({ period: index, value: count / total })));
  if (!chosen || !trend || 'thin' in trend) {
    return { ...base, n, estimate: null, thin: inEach((say) => thinWords.periods(say, n, fewestPeriods)) };
  }
  const times = perYear[chosen.step];
  return { ...base, n, estimate: trend.slope * times, low: trend.low * times, high: trend.high * times, p: trend.p };
}

function pointsOf(shares: DayShares, step: Step, { from, to }: { readonly from: string; readonly to: string }) {
  const periods = shares.by(step);
  return calendar(from, to, step).flatMap(({ at, partial }, index) => {
    const sum = periods.get(at);
    return partial || !sum || sum.total === 0 ? [] : [{ at, index, ...sum }];
  });
}

function typical(points: readonly { readonly total: number }[]): number {
  return points.map(({ total }) => total).sort((a, b) => a - b)[Math.floor(points.length / 2)] ?? 0;
}

/** A month with fewer articles than this has no share worth correlating. */
const smallestMonth = 5;

/** Whether the first share moves some months before the second, over the longest run of months that hold both. */
export function leadPrediction(
  first: DayShares,
  second: DayShares,
  period: { readonly from: string; readonly to: string },
  { about, counts, reach }: { readonly about: About; readonly counts: readonly Counted[]; readonly reach: number },
): {
  readonly prediction: Prediction;
  readonly found: LeadLag | undefined;
  readonly from?: string;
  readonly to?: string;
} {
  const [a, b] = [pointsOf(first, 'month', period), pointsOf(second, 'month', period)];
  const other = new Map(b.map((point) => [point.index, point]));
  const both = a.flatMap((point) => {
    const match = other.get(point.index);
    return match && Math.min(point.total, match.total) >= smallestMonth ? [{ ...point, match }] : [];
  });
  const run = longestRun(both);
  const found = leadLag(
    run.map((point) => logitOf(point).y),
    run.map(({ match }) => logitOf(match).y),
    { reach },
  );
  const base = { ...about, unit: 'correlation difference', than: 0, n: run.length, counts } as const;
  const short = counts.find(({ count }) => count < fewestCases);
  const [start, end] = [run[0]?.at, run.at(-1)?.at];
  const reached = start === undefined || end === undefined ? {} : { from: start, to: end };
  if (short || !found) {
    const thin = inEach((say) =>
      short ? thinWords.cases(say, say.say(short.label), short.count, fewestCases) : thinWords.months(say, run.length),
    );
    return { prediction: { ...base, estimate: null, thin }, found: undefined, ...reached };
  }
  const { lead, low, high, p } = found;
  return { prediction: { ...base, estimate: lead, low, high, p }, found, ...reached };
}

function longestRun<Point extends { readonly index: number }>(points: readonly Point[]): readonly Point[] {
  let [best, run]: [Point[], Point[]] = [[], []];
  for (const point of points) {
    run = run.at(-1)?.index === point.index - 1 ? [...run, point] : [point];
    if (run.length > best.length) best = run;
  }
  return best;
}
