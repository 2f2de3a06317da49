import { addDays, periodEnd, type Step } from '../analysis/calendar.ts';
import { type DayCount, type VolumeGap, volumeGaps } from '../analysis/volume-gaps.ts';
import type { Chart, Gap } from './block.ts';
import { fewestCases } from './figures/drawing.ts';
import type { ReportInput } from './section.ts';

/** Gaps are drawn where at least this share of what should have been collected in a period is missing. */
export const drawnShare = 0.1;

/** What the report's outlets gave by day, and where they gave less than they should have. */
export interface Collected {
  readonly gaps: readonly VolumeGap[];
  /** Of the gaps, those after the first crawled day of their outlet: there the feeds say what is missing. */
  readonly crawling: readonly VolumeGap[];
  /** The others: days of imports on which articles were to be expected; whether any were printed is not known. */
  readonly imported: readonly VolumeGap[];
  /** Articles from the first day to the last, both counted. */
  readonly volume: (from: string, to: string) => number;
}

/**
 * Gaps in the collection of a report's articles. What an outlet gave is what its feeds named, from its first crawled day
 * on; of imported articles only the stored ones are known.
 */
export function collected(input: ReportInput): Promise<Collected> {
  const found = known.get(input) ?? collect(input);
  known.set(input, found);
  return found;
}

/** The same input always has the same gaps, and every section may ask for them. */
const known = new WeakMap<ReportInput, Promise<Collected>>();

async function collect(input: ReportInput): Promise<Collected> {
  const crawled = (input.collection?.days ?? []).map(({ outlet, day, seen }) => ({ outlet, day, count: seen }));
  const begun = new Map<string, string>();
  for (const { outlet, day } of crawled) {
    const first = begun.get(outlet);
    if (first === undefined || day < first) begun.set(outlet, day);
  }
  const stored = (await input.cells('coverage', ['stored']))
    .filter(({ outlet, day }) => day < (begun.get(outlet) ?? '9999'))
    .map(({ outlet, day, articles }) => ({ outlet, day, count: articles }));
  const counts: readonly DayCount[] = [...stored, ...crawled];
  const byDay = new Map<string, number>();
  for (const { day, count } of counts) byDay.set(day, (byDay.get(day) ?? 0) + count);
  const gaps = volumeGaps(counts, input.to);
  const isCrawled = ({ outlet, to }: VolumeGap): boolean => to >= (begun.get(outlet) ?? '9999');
  return {
    gaps,
    crawling: gaps.filter(isCrawled),
    imported: gaps.filter((gap) => !isCrawled(gap)),
    volume: (from, to) => {
      let sum = 0;
      for (let day = from; day <= to; day = addDays(day, 1)) sum += byDay.get(day) ?? 0;
      return sum;
    },
  };
}

const within = new WeakMap<Collected, Map<string, Omit<Gap, 'at'> | undefined>>();

/** What is missing from the first day to the last: undefined where no gap touches them. */
export function gapWithin(has: Collected, from: string, to: string): Omit<Gap, 'at'> | undefined {
  // Most charts and tables have the same periods.
  const known = within.get(has) ?? new Map<string, Omit<Gap, 'at'> | undefined>();
  within.set(has, known);
  const key = `${from} ${to}`;
  if (!known.has(key)) known.set(key, missingWithin(has, from, to));
  return known.get(key);
}

function missingWithin({ gaps, volume }: Collected, from: string, to: string): Omit<Gap, 'at'> | undefined {
  const touching = gaps.filter((gap) => gap.from <= to && gap.to >= from);
  if (touching.length === 0) return undefined;
  const outlets = [...new Set(touching.map(({ outlet }) => outlet))];
  let missing = 0;
  for (const outlet of outlets) {
    const own = touching.filter((gap) => gap.outlet === outlet);
    for (let day = from; day <= to; day = addDays(day, 1)) {
      // A silence may lie within a drop: a day lacks what it lacks only once.
      const lacking = own.filter((gap) => gap.from <= day && day <= gap.to).map(({ before, now }) => before - now);
      missing += Math.max(0, ...lacking);
    }
  }
  return {
    to,
    missing: missing / (missing + volume(from, to)),
    outlets,
  };
}

/** The periods of a chart over time that a gap touches, each from its point to the day before the next one. */
export function gapsOf({ spec }: Chart, has: Collected, last: string): readonly Gap[] {
  if (spec.type !== 'lines' && spec.type !== 'small-multiples') return [];
  const starts = [...new Set(spec.lines.flatMap(({ points }) => points.map(({ at }) => at)))].sort();
  return starts.flatMap((at, index) => {
    const next = starts[index + 1];
    const gap = gapWithin(has, at, next === undefined ? last : addDays(next, -1));
    return gap ? [{ at, ...gap }] : [];
  });
}

/** Those of a chart's gaps that its picture shows: large enough, and between its first point and its last. */
export function drawnGaps({ spec }: Pick<Chart, 'spec'>): readonly Gap[] {
  if (spec.type !== 'lines' && spec.type !== 'small-multiples') return [];
  const days = spec.lines.flatMap(({ points }) =>
    points.filter(({ value, total = fewestCases }) => value !== null && total >= fewestCases).map(({ at }) => at),
  );
  const [first, last] = [days.reduce((a, b) => (b < a ? b : a), '9999'), days.reduce((a, b) => (b > a ? b : a), '')];
  return (spec.gaps ?? []).filter(({ at, missing }) => missing >= drawnShare && first <= at && at <= last);
}

/** Gaps of periods that follow upon each other as one; `lastAt` is the last one's point. */
export function gapRuns(
  gaps: readonly Gap[],
): readonly { readonly at: string; readonly lastAt: string; readonly to: string }[] {
  const runs: { at: string; lastAt: string; to: string }[] = [];
  for (const { at, to } of gaps) {
    const run = runs.at(-1);
    if (run && addDays(run.to, 1) === at) [run.lastAt, run.to] = [at, to];
    else runs.push({ at, lastAt: at, to });
  }
  return runs;
}

/** First and last day of a period as tables write it (speak.ts, periodCode); undefined for any other text. */
export function daysOf(code: string): readonly [string, string] | undefined {
  const [, year = '', quarter, week, month, day] =
    /^(\d{4})(?:-Q([1-4])|-W(\d\d)|-(\d\d)(?:-(\d\d))?)?$/.exec(code) ?? [];
  if (year === '') return undefined;
  const through = (at: string, by: Step) => [at, periodEnd(at, by)] as const;
  if (quarter !== undefined)
    return through(`${year}-${String(3 * Number(quarter) - 2).padStart(2, '0')}-01`, 'quarter');
  // The fourth of January is always in the first ISO week.
  if (week !== undefined) return weekOf(addDays(`${year}-01-04`, 7 * (Number(week) - 1)));
  if (day !== undefined) return [code, code];
  return month === undefined ? through(`${year}-01-01`, 'year') : through(`${year}-${month}-01`, 'month');
}

function weekOf(day: string): readonly [string, string] {
  const last = periodEnd(day, 'week');
  return [addDays(last, -6), last];
}
