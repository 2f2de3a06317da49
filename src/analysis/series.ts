import { type Period, periodStart, type Step, steps } from './calendar.ts';
import { wilson } from './intervals.ts';

/** What a cell of the observation cube says about one outlet's day. */
export interface DayCount {
  readonly outlet: string;
  readonly day: string;
  readonly articles: number;
  readonly marks: number;
}

/** A share of one period with its 95 % Wilson interval. `value` null: nothing to divide by, or a gap. */
export interface SharePoint extends Period {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  /** null where no outlet stored anything in the period: not known, never zero. */
  readonly count: number | null;
  readonly total: number | null;
}

export interface CountPoint extends Period {
  readonly value: number | null;
}

/** What the archive holds of each period: how many outlets have articles in it, and how many should but have none. */
export interface CoveragePoint extends Period {
  readonly stored: number;
  readonly outlets: number;
  /** Outlets that have articles before and after this period but none in it. */
  readonly silent: number;
}

export type Coverage = ReadonlyMap<string, CoveragePoint>;

/** Coverage of each period, by its first day, from the cells that count stored articles. */
export function coverageOf(periods: readonly Period[], by: Step, stored: readonly DayCount[]): Coverage {
  const byOutlet = new Map<string, Map<string, number>>();
  for (const cell of stored) {
    const days = byOutlet.get(cell.outlet) ?? new Map<string, number>();
    const at = periodStart(cell.day, by);
    days.set(at, (days.get(at) ?? 0) + cell.articles);
    byOutlet.set(cell.outlet, days);
  }
  const reach = [...byOutlet.values()].map((counts) => {
    const starts = [...counts.keys()].sort();
    return { counts, first: starts[0] ?? '', last: starts.at(-1) ?? '' };
  });
  return new Map(
    periods.map((period) => {
      let [articles, outlets, silent] = [0, 0, 0];
      for (const { counts, first, last } of reach) {
        const count = counts.get(period.at) ?? 0;
        articles += count;
        if (count > 0) outlets += 1;
        else if (first < period.at && period.at < last) silent += 1;
      }
      return [period.at, { ...period, stored: articles, outlets, silent }];
    }),
  );
}

const tallies = new WeakMap<readonly DayCount[], Map<string, ReadonlyMap<string, number>>>();

/** Sums the cells by the first day of their period; once for each list, since many lines are divided by one. */
export function tally(
  cells: readonly DayCount[],
  by: Step,
  what: 'articles' | 'marks' = 'articles',
): ReadonlyMap<string, number> {
  const known = tallies.get(cells) ?? new Map<string, ReadonlyMap<string, number>>();
  tallies.set(cells, known);
  const key = `${by} ${what}`;
  const sums = known.get(key) ?? sumsByPeriod(cells, by, what);
  known.set(key, sums);
  return sums;
}

function sumsByPeriod(cells: readonly DayCount[], by: Step, what: 'articles' | 'marks'): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const cell of cells) {
    const at = periodStart(cell.day, by);
    sums.set(at, (sums.get(at) ?? 0) + cell[what]);
  }
  return sums;
}

/** Counts of each period; a period in which nothing at all was stored is a gap. */
export function countSeries(counts: ReadonlyMap<string, number>, coverage: Coverage): readonly CountPoint[] {
  return [...coverage.values()].map(({ at, last, partial, stored }) => ({
    at,
    last,
    partial,
    value: stored === 0 ? null : (counts.get(at) ?? 0),
  }));
}

/** Shares of each period. A count above its total (marks that lost their article) is an error of the caller. */
export function shareSeries(
  counts: ReadonlyMap<string, number>,
  totals: ReadonlyMap<string, number>,
  coverage: Coverage,
): readonly SharePoint[] {
  return [...coverage.values()].map(({ at, last, partial, stored }) => {
    if (stored === 0) return { at, last, partial, value: null, count: null, total: null };
    const count = counts.get(at) ?? 0;
    const total = totals.get(at) ?? 0;
    if (total === 0) return { at, last, partial, value: null, count, total };
    return { at, last, partial, value: count / total, ...wilson(count, total), count, total };
  });
}

/**
 * Periods with less than a tenth of a typical period's articles: the archive had hardly begun there, or was broken.
 * Their counts say nothing of the world, and their shares little. Empty periods are gaps anyway and not among them.
 */
export function thinPeriods(coverage: Coverage): ReadonlySet<string> {
  const filled = [...coverage.values()].filter(({ stored }) => stored > 0);
  const sizes = filled.map(({ stored }) => stored).sort((a, b) => a - b);
  const typical = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return new Set(filled.filter(({ stored }) => stored < typical / 10).map(({ at }) => at));
}

/** A share of fewer cases than this says little: its interval is wider than 30 points around the middle. */
export const smallTotal = 30;

/**
 * The finest calendar, from `by` upwards, in which a typical period has at least 30 cases to divide by, so that the
 * picture shows the share and not the dice. Years where even those hold fewer.
 */
export function readableStep(by: Step, totals: readonly DayCount[]): Step {
  for (const step of steps.slice(steps.indexOf(by))) {
    const sizes = [...tally(totals, step).values()].filter((size) => size > 0).sort((a, b) => a - b);
    if ((sizes[Math.floor(sizes.length / 2)] ?? 0) >= smallTotal) return step;
  }
  return 'year';
}
