import { allocate } from '../../analysis/allocation.ts';
import { UsageError } from '../../errors.ts';
import type { CodedArticle } from '../../types.ts';

/** What articles can be told apart by before they are drawn, apart from whether the program calls them relevant. */
export const dimensions = ['type', 'year', 'half', 'language', 'uncertainty'] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * `sure`, `unsure_topic`, `unsure_frames`: relevant articles by how sure the program is of that and of the frames it
 * found. `near`, `far`: the others, by how near it was to calling them relevant.
 */
export type Band = 'sure' | 'unsure_topic' | 'unsure_frames' | 'near' | 'far';

export interface ArticleFacts {
  /** Called relevant by the program. */
  readonly inside: boolean;
  readonly values: Readonly<Record<Dimension, string>>;
  /** Largest standard deviation, from 0 to .5, of the yes/no answers that the program gave a probability for. */
  readonly spread: number;
}

/** A stratum of the sample; `id` names it within the sample. */
export interface Stratum {
  readonly id: string;
  readonly inside: boolean;
  /** Articles of the archive in it, and how many of them are drawn. */
  readonly articles: number;
  readonly drawn: number;
  readonly cells: readonly string[];
}

/** Probabilities under which the program is unsure; of 319,191 headlines a third of the relevant fall below one of them. */
const sureTopic = 0.8;
const sureFrame = 0.7;
/** Of articles not called relevant the upper 2 per cent. */
const nearTopic = 0.15;

/** Two, so that each stratum says something of its own variation. */
const perStratum = 2;
/** Strata are made so coarse that there are at least so many to draw for each: tiny ones would eat the sample up. */
const onAverage = 4;

/** Without it, strata in which the program is sure would hardly be looked at. */
const leastSpread = 0.05;

/** What is dropped when there are too many strata for the sample's size, the least needed first. */
const fewer: readonly (readonly Dimension[])[] = [
  ['type', 'year', 'uncertainty'],
  ['year', 'uncertainty'],
  ['type', 'language', 'uncertainty'],
  ['uncertainty'],
  [],
];

export function factsOf(article: CodedArticle, type: string): ArticleFacts {
  const relevance = article.marks.relevance?.[0];
  const frames = (article.marks.frames ?? []).map(({ score }) => score);
  const topic = relevance?.score ?? 0;
  const inside = relevance?.label === 'relevant';
  const year = article.day.slice(0, 4);
  return {
    inside,
    spread: Math.max(...[topic, ...(inside ? frames : [])].map((p) => Math.sqrt(Math.max(0, p * (1 - p))))),
    values: {
      type,
      year,
      half: `${year}-${article.day.slice(5, 7) <= '06' ? 'H1' : 'H2'}`,
      language: article.language || 'other',
      uncertainty: bandOf(inside, topic, frames),
    },
  };
}

function bandOf(inside: boolean, topic: number, frames: readonly number[]): Band {
  if (!inside) return topic >= nearTopic ? 'near' : 'far';
  if (topic < sureTopic) return 'unsure_topic';
  return frames.some((score) => score < sureFrame) ? 'unsure_frames' : 'sure';
}

/** Articles alike in everything. */
export interface StrataCell {
  readonly facts: ArticleFacts;
  readonly articles: number;
  /** Sum over its articles. */
  readonly spread: number;
}

export interface StrataPlan {
  readonly strata: readonly Stratum[];
  /** What strata were made by, inside and outside the relevance filter. */
  readonly by: { readonly inside: readonly Dimension[]; readonly outside: readonly Dimension[] };
}

/**
 * Makes strata of cells and says how many to draw from each. `outside` is the share drawn from what the program does not
 * call relevant; where one side has too few articles the other takes more. Without `by` the finest division that
 * leaves four to draw for each stratum is taken. Throws UsageError where a wanted `by` makes more strata than articles.
 */
export function planStrata(
  cells: ReadonlyMap<string, StrataCell>,
  wanted: { readonly size: number; readonly outside: number; readonly by?: readonly Dimension[] | undefined },
): StrataPlan {
  const { size, outside, by } = wanted;
  const held = (inside: boolean) =>
    [...cells.values()].reduce((sum, { facts, articles }) => sum + (facts.inside === inside ? articles : 0), 0);
  const [available, others] = [held(true), held(false)];
  const fromOutside = Math.min(others, Math.max(Math.round(size * outside), size - available));
  const fromInside = Math.min(available, size - fromOutside);
  const inside = sideOf(cells, true, fromInside, by);
  const passedOver = sideOf(cells, false, fromOutside, by);
  return { strata: [...inside.strata, ...passedOver.strata], by: { inside: inside.by, outside: passedOver.by } };
}

interface Side {
  readonly strata: readonly Stratum[];
  readonly by: readonly Dimension[];
}

function sideOf(
  cells: ReadonlyMap<string, StrataCell>,
  inside: boolean,
  total: number,
  wanted: readonly Dimension[] | undefined,
): Side {
  if (total === 0) return { strata: [], by: wanted ?? [] };
  const first: readonly Dimension[] = wanted ?? ['type', 'year', 'language', 'uncertainty'];
  let by = first;
  let groups = grouped(cells, inside, by);
  for (const coarser of wanted ? [] : fewer) {
    if (groups.size * onAverage <= total) break;
    by = coarser;
    groups = grouped(cells, inside, by);
  }
  if (groups.size > total) {
    throw new UsageError(
      `--by ${by.join(',')}: makes ${groups.size} strata ${inside ? 'of relevant articles' : 'outside the relevance filter'}, ` +
        `but only ${total} are drawn there; raise --size${inside ? '' : ' or --outside'}, or divide by less`,
    );
  }
  const sizes = [...groups.values()].map((own) => {
    const articles = own.reduce((sum, { cell }) => sum + cell.articles, 0);
    const spread = own.reduce((sum, { cell }) => sum + cell.spread, 0) / articles;
    return { size: articles, spread: Math.max(leastSpread, spread) };
  });
  const drawn = allocate(sizes, total, perStratum);
  const strata = [...groups].map(([id, own], index) => ({
    id,
    inside,
    articles: sizes[index]?.size ?? 0,
    drawn: drawn[index] ?? 0,
    cells: own.map(({ key }) => key),
  }));
  return { strata, by };
}

function grouped(
  cells: ReadonlyMap<string, StrataCell>,
  inside: boolean,
  by: readonly Dimension[],
): ReadonlyMap<string, readonly { readonly key: string; readonly cell: StrataCell }[]> {
  const groups = new Map<string, { readonly key: string; readonly cell: StrataCell }[]>();
  for (const [key, cell] of [...cells].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (cell.facts.inside !== inside) continue;
    const values = by.map((dimension) => cell.facts.values[dimension]);
    const id = [inside ? 'relevant' : 'not_relevant', ...values].join(' / ');
    const group = groups.get(id) ?? [];
    groups.set(id, group);
    group.push({ key, cell });
  }
  return groups;
}
