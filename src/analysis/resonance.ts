import { addDays, spanDays } from './calendar.ts';
import type { Interval } from './intervals.ts';
import { quantile } from './logit.ts';
import { seededRandom } from './random.ts';

/** An article on the event. */
export interface CoverageItem {
  readonly day: string;
  readonly outlet: string;
  /** What the copies of one story share. */
  readonly story: number | string;
}

/** The event, and what the archive holds around it. */
export interface EventScope {
  readonly day: string;
  /** First and last day of the archive. */
  readonly from: string;
  readonly to: string;
  /** All articles stored in the window from the event on, whatever they are about: what volume is held against. */
  readonly stored: number;
  /** Outlets that stored any article in that window. */
  readonly outlets: number;
}

export type Estimated = Interval & { readonly value: number };

export type Resonance =
  | { readonly thin: 'outside_archive' | 'few_articles'; readonly volume: number }
  | {
      /** Articles and stories of the window: the day of the event and the 27 days after. */
      readonly volume: number;
      readonly stories: number;
      /** Articles a day in the 28 days before: what would have come anyway. */
      readonly baseline: number;
      /** Volume beyond the baseline. */
      readonly excess: Estimated;
      /** Per thousand stored articles. */
      readonly perThousand: Estimated;
      readonly outlets: number;
      readonly allOutlets: number;
      /** Days until half of the window's articles were there. */
      readonly halfLife: Estimated;
      /** Share of them that came after the first week. */
      readonly followUp: Estimated;
      readonly peak: { readonly day: string; readonly articles: number };
    };

/** Days looked at from the event on, and before it. */
export const windowDays = 28;
const week = 7;
const fewestArticles = 10;
const replicates = 1000;

/**
 * How much an event is written about, where, and for how long (Boydstun, Hardy & Walgrave, Political Communication 31,
 * 2014, on the size and duration of media storms; half-life as the median time of an article). Intervals draw stories,
 * not articles, as copies come together; and how many there are is chance too, so each is drawn a Poisson number of
 * times (Hanley & MacGibbon 2006). Nothing is estimated from fewer than 10 articles, or where the archive does not
 * hold the whole window.
 */
export function resonance(items: readonly CoverageItem[], scope: EventScope): Resonance {
  const { inside, before } = partsOf(items, scope);
  const volume = inside.length;
  if (scope.day < scope.from || addDays(scope.day, windowDays - 1) > scope.to)
    return { thin: 'outside_archive', volume };
  if (volume < fewestArticles || scope.stored === 0) return { thin: 'few_articles', volume };
  const drawn = draws(inside, before, scope, 20_260_101);
  const whole = measures(dayCounts(inside, scope.day), before.length, scope);
  const estimated = (key: keyof Measures): Estimated => ({
    value: whole[key],
    ...percentile(drawn.map((one) => one[key])),
  });
  const byDay = dayCounts(inside, scope.day);
  const top = byDay.indexOf(Math.max(...byDay));
  return {
    volume,
    stories: new Set(inside.map(({ story }) => story)).size,
    baseline: before.length / daysBefore(scope),
    excess: estimated('excess'),
    perThousand: estimated('perThousand'),
    outlets: new Set(inside.map(({ outlet }) => outlet)).size,
    allOutlets: scope.outlets,
    halfLife: estimated('halfLife'),
    followUp: estimated('followUp'),
    peak: { day: addDays(scope.day, top), articles: byDay[top] ?? 0 },
  };
}

export type ResonanceComparison =
  | { readonly thin: 'outside_archive' | 'few_articles' }
  | {
      /** First event over second: articles per thousand stored. */
      readonly volumeRatio: Estimated;
      /** First minus second, in days. */
      readonly halfLife: Estimated;
      /** First minus second, a difference of shares. */
      readonly followUp: Estimated;
    };

/**
 * Two events that the user holds to be alike but for one thing, compared: the draws of `resonance` for both, each on
 * its own. It says how differently they were written about, not why; whether they are alike is for the reader.
 */
export function compareResonance(
  first: { readonly items: readonly CoverageItem[]; readonly scope: EventScope },
  second: { readonly items: readonly CoverageItem[]; readonly scope: EventScope },
): ResonanceComparison {
  const events = [first, second].map(({ items, scope }, index) => {
    const found = resonance(items, scope);
    if ('thin' in found) return found;
    const { inside, before } = partsOf(items, scope);
    return {
      found: measures(dayCounts(inside, scope.day), before.length, scope),
      drawn: draws(inside, before, scope, 31 + index),
    };
  });
  const [a, b] = events;
  if (!a || !b) return { thin: 'few_articles' };
  if ('thin' in a) return { thin: a.thin };
  if ('thin' in b) return { thin: b.thin };
  const compared = (of: (one: Measures, other: Measures) => number): Estimated => ({
    value: of(a.found, b.found),
    ...percentile(a.drawn.flatMap((one, index) => (b.drawn[index] ? [of(one, b.drawn[index])] : []))),
  });
  return {
    volumeRatio: compared((one, other) => one.perThousand / other.perThousand),
    halfLife: compared((one, other) => one.halfLife - other.halfLife),
    followUp: compared((one, other) => one.followUp - other.followUp),
  };
}

interface Measures {
  readonly excess: number;
  readonly perThousand: number;
  readonly halfLife: number;
  readonly followUp: number;
}

function partsOf(items: readonly CoverageItem[], { day, from }: EventScope) {
  const [start, end] = [addDays(day, -windowDays), addDays(day, windowDays)];
  return {
    inside: items.filter((item) => item.day >= day && item.day < end),
    before: items.filter((item) => item.day >= start && item.day >= from && item.day < day),
  };
}

/** Days of the archive among the 28 before the event. */
function daysBefore({ day, from }: EventScope): number {
  const start = addDays(day, -windowDays);
  return Math.max(1, spanDays(start > from ? start : from, day) - 1);
}

function measures(byDay: readonly number[], before: number, scope: EventScope): Measures {
  const volume = sum(byDay);
  return {
    excess: volume - (windowDays * before) / daysBefore(scope),
    perThousand: (1000 * volume) / scope.stored,
    halfLife: halfOf(byDay, volume),
    followUp: sum(byDay.slice(week)) / volume,
  };
}

/** Days until half of the articles are there; those of a day come evenly over it. NaN without articles. */
function halfOf(byDay: readonly number[], volume: number): number {
  let seen = 0;
  for (const [index, articles] of byDay.entries()) {
    if (articles > 0 && seen + articles >= volume / 2) return index + (volume / 2 - seen) / articles;
    seen += articles;
  }
  return Number.NaN;
}

function dayCounts(items: readonly CoverageItem[], day: string): readonly number[] {
  const counts = new Array<number>(windowDays).fill(0);
  for (const item of items) {
    const index = spanDays(day, item.day) - 1;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function draws(
  inside: readonly CoverageItem[],
  before: readonly CoverageItem[],
  scope: EventScope,
  seed: number,
): readonly Measures[] {
  const random = seededRandom(seed);
  /** By story: on which days of the window it was printed, and how often before. */
  const stories = new Map<CoverageItem['story'], { readonly days: number[]; before: number }>();
  const storyOf = (item: CoverageItem) => {
    const known = stories.get(item.story) ?? { days: [], before: 0 };
    stories.set(item.story, known);
    return known;
  };
  for (const item of inside) storyOf(item).days.push(spanDays(scope.day, item.day) - 1);
  for (const item of before) storyOf(item).before += 1;
  const list = [...stories.values()];
  return Array.from({ length: replicates }, () => {
    const byDay = new Array<number>(windowDays).fill(0);
    let earlier = 0;
    for (const story of list) {
      const times = poissonOne(random());
      if (times === 0) continue;
      earlier += times * story.before;
      for (const day of story.days) byDay[day] = (byDay[day] ?? 0) + times;
    }
    return measures(byDay, earlier, scope);
  });
}

/** A Poisson number of mean 1 from a number between 0 and 1. */
function poissonOne(uniform: number): number {
  let [times, term] = [0, Math.exp(-1)];
  for (let below = term; uniform > below && times < 20; below += term) {
    times += 1;
    term /= times;
  }
  return times;
}

function percentile(values: readonly number[]): Interval {
  const known = values.filter(Number.isFinite);
  return { low: quantile(known, 0.025), high: quantile(known, 0.975) };
}

function sum(values: readonly number[]): number {
  return values.reduce((whole, value) => whole + value, 0);
}
