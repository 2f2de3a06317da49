import { clusterDifference, clusterShare } from '../../analysis/cluster-bootstrap.ts';
import type { Cases } from '../../analysis/effect-size.ts';
import { smallTotal } from '../../analysis/series.ts';
import type { Localized } from '../../types.ts';
import type { Counted, Estimate, Prediction } from './hypothesis.ts';
import { inEach, thinWords } from './words.ts';

/** Fewer cases of the thing itself than this say nothing of its share, however large the whole. */
export const fewestCases = 10;

/** Where the counts of a group stand in the rows of stories: cases, and what they are out of. */
export interface Group {
  readonly label: Localized;
  readonly cases: number;
  readonly total: number;
}

export type Stories = readonly (readonly number[])[];

/** What a prediction is about and what the claim says of it. */
export type About = Pick<Prediction, 'id' | 'label' | 'claims' | 'margin'>;

/** The first group's share minus the second's. */
export function shareGap(stories: Stories, first: Group, second: Group, about: About): Prediction {
  const counts = [first, second].map((group) => counted(stories, group));
  const base = { ...about, unit: 'share difference', than: 0, n: totalOf(counts), counts } as const;
  const thin = tooFew(counts);
  if (thin) return { ...base, estimate: null, thin };
  const { difference, low, high, p } = clusterDifference(
    stories.map((story) => ({ first: casesOf(story, first), second: casesOf(story, second) })),
  );
  return { ...base, ...numbers({ estimate: difference, low, high, p }) };
}

/**
 * The gap between two groups' shares, minus the gap between two others': the intervals of the two gaps put together
 * (MOVER, Zou & Donner 2008) as if they came by chance apart from each other; where they rise together it is too wide.
 */
export function gapOfGaps(
  stories: Stories,
  gap: readonly [Group, Group],
  other: readonly [Group, Group],
  about: About,
): Prediction {
  const all = [...gap, ...other];
  const counts = all.map((group) => counted(stories, group));
  const base = { ...about, unit: 'share difference', than: 0, n: totalOf(counts), counts } as const;
  const thin = tooFew(counts);
  if (thin) return { ...base, estimate: null, thin };
  const apart = ([first, second]: readonly [Group, Group], level: number) =>
    clusterDifference(
      stories.map((story) => ({ first: casesOf(story, first), second: casesOf(story, second) })),
      level,
    );
  const interval = (level: number) => {
    const [one, two] = [apart(gap, level), apart(other, level)];
    const [d = 0, e = 0] = [one.difference, two.difference];
    return {
      estimate: d - e,
      low: d - e - Math.hypot(d - (one.low ?? -1), (two.high ?? 1) - e),
      high: d - e + Math.hypot((one.high ?? 1) - d, e - (two.low ?? -1)),
    };
  };
  return { ...base, ...interval(0.95), p: touching(interval, 0) };
}

/** A share against a value fixed beforehand. */
export function shareAgainst(stories: Stories, group: Group, than: number, about: About): Prediction {
  const one = counted(stories, group);
  const base = { ...about, unit: 'share', than, n: one.total, counts: [one] } as const;
  if (one.total < smallTotal) return { ...base, estimate: null, thin: tooFewOf(one, one.total, smallTotal) };
  const clusters = held(stories, group);
  const { share, low, high } = clusterShare(clusters);
  return {
    ...base,
    ...numbers({ estimate: share, low, high, p: touching((level) => clusterShare(clusters, level), than) }),
  };
}

/** A share that the reader should see and that nothing is concluded from. */
export function plainShare(stories: Stories, id: string, group: Group): Estimate {
  const one = counted(stories, group);
  const { share, low, high } = clusterShare(held(stories, group));
  const { p: _, ...found } = numbers({ estimate: share, low, high });
  return { id, label: group.label, unit: 'share', n: one.total, counts: [one], ...found };
}

/**
 * How often the first comes for each one of the second, or, where `per` names columns of what they are out of, the ratio of
 * their rates. Of so many cases in all, the first's share has the interval of any share over stories, and a share is a ratio
 * (conditional test of two Poisson means, Przyborowski & Wilenski 1940): sound also for few cases, where draws are not. What
 * the rates are per is taken as given. With no case of the second the ratio has no upper end (Infinity).
 */
export function ratioOf(
  stories: Stories,
  [first, second]: readonly [Omit<Group, 'total'>, Omit<Group, 'total'>],
  per: readonly [number, number] | undefined,
  about: About,
): Prediction {
  const counts: readonly [Counted, Counted] = [
    { label: first.label, count: sumOf(stories, first.cases) },
    { label: second.label, count: sumOf(stories, second.cases) },
  ];
  const cases = counts[0].count + counts[1].count;
  const base = { ...about, unit: 'ratio', than: 1, n: cases, counts } as const;
  const [firstPer, secondPer] = per ? per.map((column) => sumOf(stories, column)) : [1, 1];
  if (cases < fewestCases || !firstPer || !secondPer) {
    return {
      ...base,
      estimate: null,
      thin: inEach((say) =>
        thinWords.cases(say, say.list(counts.map(({ label }) => say.say(label))), cases, fewestCases),
      ),
    };
  }
  const clusters = stories
    .map((story) => [story[first.cases] ?? 0, story[second.cases] ?? 0] as const)
    .map(([count, other]): Cases => ({ count, total: count + other }))
    .filter(({ total }) => total > 0);
  const { low = 0, high = 1 } = clusterShare(clusters);
  const ratio = (share: number): number => (share / (1 - share)) * (secondPer / firstPer);
  const p = touching((level) => clusterShare(clusters, level), firstPer / (firstPer + secondPer));
  return { ...base, estimate: ratio(counts[0].count / cases), low: ratio(low), high: ratio(high), p };
}

interface Out extends Counted {
  readonly total: number;
}

export function sumOf(stories: Stories, column: number): number {
  return stories.reduce((sum, story) => sum + (story[column] ?? 0), 0);
}

function counted(stories: Stories, group: Group): Out {
  const { share: _, count, total, low, high } = clusterShare(held(stories, group));
  return { label: group.label, count, total, ...(low === undefined || high === undefined ? {} : { low, high }) };
}

/** The stories that are in the group at all. */
function held(stories: Stories, group: Group): readonly Cases[] {
  return stories.map((story) => casesOf(story, group)).filter(({ total }) => total > 0);
}

function casesOf(story: readonly number[], { cases, total }: Group): Cases {
  return { count: story[cases] ?? 0, total: story[total] ?? 0 };
}

function totalOf(counts: readonly Out[]): number {
  return counts.reduce((sum, { total }) => sum + total, 0);
}

/** Leaves out what is not known. */
function numbers(found: {
  readonly estimate?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly p?: number | undefined;
}): Pick<Prediction, 'estimate' | 'low' | 'high' | 'p'> {
  const { estimate, low, high, p } = found;
  return {
    estimate: estimate !== undefined && Number.isFinite(estimate) ? estimate : null,
    ...(low === undefined || high === undefined ? {} : { low, high }),
    ...(p === undefined ? {} : { p }),
  };
}

function tooFew(groups: readonly Out[]): Localized | undefined {
  const small = groups.find(({ total }) => total < smallTotal);
  if (small) return tooFewOf(small, small.total, smallTotal);
  const cases = groups.reduce((sum, { count }) => sum + count, 0);
  return cases < fewestCases
    ? inEach((say) => thinWords.cases(say, say.list(groups.map(({ label }) => say.say(label))), cases, fewestCases))
    : undefined;
}

function tooFewOf({ label }: Counted, found: number, needed: number): Localized {
  return inEach((say) => thinWords.cases(say, say.say(label), found, needed));
}

/** The p-value whose interval just touches a value: found by halving, as the interval widens with its level. */
function touching(
  interval: (level: number) => { readonly low?: number; readonly high?: number },
  than: number,
): number {
  let [holds, misses] = [1 - 1e-9, 0];
  for (let step = 0; step < 40; step += 1) {
    const level = (holds + misses) / 2;
    const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = interval(level);
    if (low <= than && than <= high) holds = level;
    else misses = level;
  }
  return 1 - holds;
}
