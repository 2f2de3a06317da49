import { type ClusterPair, clusterDifference, clusterShare, fewestClusters } from '../analysis/cluster-bootstrap.ts';
import { type Cases, shareTest } from '../analysis/effect-size.ts';
import { type Interval, shareDifference, wilson } from '../analysis/intervals.ts';
import { pairsWithSingles, withSingles } from '../analysis/single-stories.ts';
import type { Cell, ReportInput } from './section.ts';

/**
 * Differences between groups of outlets with the story, not the article, as the unit: a text that ten papers of one
 * owner print is one decision, and its copies are no further evidence. Only stories that were printed more than once
 * are read one by one; every other article is a story of its own.
 */

/** An article of such a story. */
export interface StoryArticle extends Pick<Cell, 'outlet' | 'language'> {
  /** "frames control": measure and label. */
  readonly labels: ReadonlySet<string>;
}

/** By story, its articles of the period. */
export type RepeatedStories = readonly (readonly StoryArticle[])[];

export async function repeatedStories(input: ReportInput, measures: readonly string[]): Promise<RepeatedStories> {
  const stories = new Map<number, StoryArticle[]>();
  // Most articles have one of few sets of labels.
  const sets = new Map<string, ReadonlySet<string>>();
  for await (const batch of input.repeated(measures)) {
    for (const { first, outlet, language, marks } of batch) {
      const found = measures.flatMap((measure) => (marks[measure] ?? []).map(({ label }) => `${measure} ${label}`));
      const unique = [...new Set(found)].sort();
      const key = unique.join('|');
      const labels = sets.get(key) ?? new Set(unique);
      sets.set(key, labels);
      const story = stories.get(first) ?? [];
      stories.set(first, story);
      story.push({ outlet, language, labels });
    }
  }
  return [...stories.values()];
}

/** Which articles a share counts, and of which. */
export interface SharedOut {
  /** Any of these labels: "tone negative". */
  readonly base: readonly string[];
  readonly counted: string;
}

/** A group of articles and how many of them have a thing, with those of its stories that were printed more than once. */
export interface StoryGroup extends Cases {
  /** One for each repeated story, in the same order in every group; empty where copies were not looked for. */
  readonly repeated: readonly Cases[];
}

export function casesIn(
  stories: RepeatedStories,
  has: (article: StoryArticle) => boolean,
  { base, counted }: SharedOut,
): readonly Cases[] {
  return stories.map((articles) => {
    let [count, total] = [0, 0];
    for (const article of articles) {
      if (!has(article) || !base.some((label) => article.labels.has(label))) continue;
      total += 1;
      if (article.labels.has(counted)) count += 1;
    }
    return { count, total };
  });
}

/** Several groups as one. */
export function together(groups: readonly StoryGroup[]): StoryGroup {
  const sum = (cases: readonly Cases[]): Cases => ({
    count: cases.reduce((all, { count }) => all + count, 0),
    total: cases.reduce((all, { total }) => all + total, 0),
  });
  const stories = groups[0]?.repeated ?? [];
  return {
    ...sum(groups),
    repeated: stories.map((_, at) => sum(groups.flatMap(({ repeated }) => repeated[at] ?? []))),
  };
}

/** The group's share, over stories. */
export function storyInterval({ count, total, repeated }: StoryGroup): Interval {
  if (repeated.every((story) => story.total === 0)) return wilson(count, total);
  const { low, high } = clusterShare(withSingles({ count, total }, repeated));
  return low === undefined || high === undefined ? wilson(count, total) : { low, high };
}

/** How many stories the group's articles are. */
export function storiesOf({ total, repeated }: StoryGroup): number {
  const held = repeated.filter((story) => story.total > 0);
  return total - held.reduce((sum, story) => sum + story.total, 0) + held.length;
}

/** Enough of them for a conclusion: a hundred copies of three stories are three. */
export function hasEnoughStories(group: StoryGroup): boolean {
  return storiesOf(group) >= fewestClusters;
}

/** First share minus second, with its interval and the two-sided p-value of "no difference", over stories. */
export function storyDifference(
  first: StoryGroup,
  second: StoryGroup,
): Interval & { readonly difference: number; readonly p: number } {
  const pairs = first.repeated.flatMap((own, at): readonly ClusterPair[] => {
    const other = second.repeated[at];
    return other && own.total + other.total > 0 ? [{ first: own, second: other }] : [];
  });
  const plain = { ...shareDifference(first, second), p: shareTest(first, second)?.p ?? 1 };
  // Without copies the tests for single articles are exact also where cases are few.
  if (pairs.length === 0) return plain;
  const { difference, low, high, p } = clusterDifference(pairsWithSingles(first, second, pairs));
  return difference === undefined || low === undefined || high === undefined || p === undefined
    ? plain
    : { difference, low, high, p };
}
