import { addDays, periodStart, spanDays } from './calendar.ts';
import { segment } from './change-points.ts';

export interface DayCount {
  readonly outlet: string;
  readonly day: string;
  readonly count: number;
}

/** A time in which an outlet gave less than it should have. */
export interface VolumeGap {
  readonly outlet: string;
  readonly from: string;
  readonly to: string;
  /** `silence`: nothing at all; `drop`: its volume and its share in that of all outlets fell to half or less. */
  readonly kind: 'silence' | 'drop';
  /** Per day, before and in the gap. */
  readonly before: number;
  readonly now: number;
}

/** Days without anything are a silence when this much was to be expected of them: chance e^-7, under one in a thousand. */
const expectedOfSilence = 7;

/** A silence is longer than this many of the outlet's usual pauses: a weekly paper pauses for six days. */
const pausesOfSilence = 1.5;

/**
 * Silences of each outlet between `from` and `to`, measured against its mean over the days on which it gave anything; and
 * lasting drops of its weekly share in the volume of all outlets, found by change points. The outlet's time begins with
 * its first day. An outlet that joins lowers the shares of all others but not their volume; a quiet summer the other way
 * about: neither is a gap.
 */
export function volumeGaps(counts: readonly DayCount[], to: string): readonly VolumeGap[] {
  const byOutlet = new Map<string, Map<string, number>>();
  const weeks = new Map<string, number>();
  for (const { outlet, day, count } of counts) {
    const days = byOutlet.get(outlet) ?? new Map<string, number>();
    days.set(day, (days.get(day) ?? 0) + count);
    byOutlet.set(outlet, days);
    const week = periodStart(day, 'week');
    weeks.set(week, (weeks.get(week) ?? 0) + count);
  }
  return [...byOutlet].flatMap(([outlet, days]) => [
    ...silences(outlet, days, to),
    ...(byOutlet.size > 1 ? drops(outlet, days, weeks, to) : []),
  ]);
}

function silences(outlet: string, days: ReadonlyMap<string, number>, to: string): readonly VolumeGap[] {
  const active = [...days].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const [first] = active;
  const last = active.at(-1);
  if (!first || !last) return [];
  const total = active.reduce((sum, [, count]) => sum + count, 0);
  // A weekly paper is silent six days of seven: the mean is over its calendar, not over its days of print.
  const gaps: VolumeGap[] = [];
  const before = total / Math.max(spanDays(first[0], last[0]), active.length);
  const ends = [...active.map(([day]) => day), addDays(to, 1)];
  const pauses = ends.slice(1).map((day, index) => spanDays(ends[index] ?? day, day) - 2);
  const usual = usualPause(pauses.slice(0, -1));
  for (const [index, empty] of pauses.entries()) {
    const [previous = '', day = ''] = [ends[index], ends[index + 1]];
    if (empty * before < expectedOfSilence || empty <= usual * pausesOfSilence) continue;
    gaps.push({ outlet, from: addDays(previous, 1), to: addDays(day, -1), kind: 'silence', before, now: 0 });
  }
  return gaps;
}

/** Days that at least a tenth of the pauses last, and at least two of them: weekends, the days between two issues. */
function usualPause(pauses: readonly number[]): number {
  const longestFirst = [...pauses].sort((a, b) => b - a);
  return longestFirst[Math.max(1, Math.floor(longestFirst.length / 10))] ?? 0;
}

/**
 * Whether any three weeks gave less than about half of three earlier ones: without that no level has halved, and the
 * search for levels, half a second for an outlet of fourteen years, is spared.
 */
function mayHaveFallen(weekly: readonly number[]): boolean {
  let highest = 0;
  for (let at = 2; at < weekly.length; at += 1) {
    const three = (weekly[at - 2] ?? 0) + (weekly[at - 1] ?? 0) + (weekly[at] ?? 0);
    if (three < highest * 0.6) return true;
    highest = Math.max(highest, three);
  }
  return false;
}

function drops(
  outlet: string,
  days: ReadonlyMap<string, number>,
  weeks: ReadonlyMap<string, number>,
  to: string,
): readonly VolumeGap[] {
  const own = new Map<string, number>();
  for (const [day, count] of days) {
    const week = periodStart(day, 'week');
    own.set(week, (own.get(week) ?? 0) + count);
  }
  const firstWeek = [...own.keys()].sort()[0] ?? to;
  const trials = [...weeks]
    .filter(([week]) => week >= firstWeek && addDays(week, 6) <= to)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, total]) => ({ at, count: own.get(at) ?? 0, total }));
  if (!mayHaveFallen(trials.map(({ count }) => count))) return [];
  const perPeriod = ({ count, periods }: { readonly count: number; readonly periods: number }) => count / periods;
  return segment(trials).changes.flatMap(({ before, after }) =>
    after.share > before.share / 2 || perPeriod(after) > perPeriod(before) / 2
      ? []
      : [
          {
            outlet,
            from: after.from,
            to: addDays(after.to, 6),
            kind: 'drop' as const,
            before: perPeriod(before) / 7,
            now: perPeriod(after) / 7,
          },
        ],
  );
}
