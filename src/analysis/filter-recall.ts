import { type Interval, wilson } from './intervals.ts';
import { seededRandom } from './random.ts';

/** A stratum of a coded sample. */
export interface CodedStratum {
  /** Articles of the archive in it. */
  readonly articles: number;
  /** The coded ones: what people say (1 relevant, 0 not, between them where they differ) and the filter. */
  readonly coded: readonly { readonly relevant: number; readonly found: boolean }[];
}

export interface FilterQuality {
  /** Of the relevant articles, the share that the filter finds. */
  readonly recall: number;
  readonly recallInterval: Interval;
  /** Of the articles that the filter finds, the share that is relevant; undefined where it found none of the coded. */
  readonly precision: number | undefined;
  readonly precisionInterval: Interval | undefined;
  /** Estimated number of relevant articles in the archive. */
  readonly relevant: number;
  /** Coded articles, and those of them that the filter had not found and people call relevant. */
  readonly coded: number;
  readonly missed: number;
  /** Share of the archive in strata of which nothing is coded: nothing is known of them, and they are left out. */
  readonly uncovered: number;
  /** Nobody coded a missed article: the low end is then by the Wilson interval of the share among those not found. */
  readonly noneMissed: boolean;
}

/**
 * What a filter finds and misses, from a stratified sample that reaches beyond it: each coded article stands for the
 * articles of its stratum by the inverse of its inclusion probability (Horvitz & Thompson, JASA 47, 1952), among the
 * coded ones of a stratum alike, and shares are ratios of such totals (Hájek 1971). 95 % intervals are percentiles of a
 * bootstrap within strata that draws one article fewer than there are and weighs them up (Rao & Wu, JASA 83, 1988,
 * 231-241); strata of one coded article add no variance. Returns why instead where nothing can be said.
 */
export function filterQuality(
  strata: readonly CodedStratum[],
  { seed = 20_260_101, replicates = 2000 }: { readonly seed?: number; readonly replicates?: number } = {},
): FilterQuality | { readonly thin: string } {
  const all = strata.reduce((sum, { articles }) => sum + articles, 0);
  const known = strata.filter(({ coded }) => coded.length > 0);
  const articles = known.flatMap(({ coded }) => coded);
  if (articles.length === 0) return { thin: 'no drawn article is coded for relevance' };
  if (!articles.some(({ found }) => !found)) return { thin: 'no article from outside the filter is coded' };
  const totals = totalsOf(known);
  if (totals.relevant === 0) return { thin: 'no coded article is relevant' };

  const random = seededRandom(seed);
  const recalls: number[] = [];
  const precisions: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const drawn = totalsOf(known, random);
    if (drawn.relevant > 0) recalls.push(drawn.both / drawn.relevant);
    if (drawn.found > 0) precisions.push(drawn.both / drawn.found);
  }
  const outside = articles.filter(({ found }) => !found);
  const missed = outside.reduce((sum, { relevant }) => sum + relevant, 0);
  const recall = totals.both / totals.relevant;
  const interval = percentiles(recalls);
  // No missed article among those read does not say that there is none.
  const most = wilson(0, outside.length).high * totals.notFound;
  const low = missed === 0 ? totals.both / (totals.both + most) : interval.low;
  const covered = known.reduce((sum, stratum) => sum + stratum.articles, 0);
  return {
    recall,
    recallInterval: { low, high: interval.high },
    precision: totals.found > 0 ? totals.both / totals.found : undefined,
    precisionInterval: totals.found > 0 ? percentiles(precisions) : undefined,
    relevant: totals.relevant,
    coded: articles.length,
    missed,
    uncovered: 1 - covered / all,
    noneMissed: missed === 0,
  };
}

interface Totals {
  readonly relevant: number;
  readonly found: number;
  readonly notFound: number;
  readonly both: number;
}

/** Totals over the archive; with `random`, of one bootstrap draw. */
function totalsOf(strata: readonly CodedStratum[], random?: () => number): Totals {
  let [relevant, found, notFound, both] = [0, 0, 0, 0];
  for (const { articles, coded } of strata) {
    const resampled = random !== undefined && coded.length > 1;
    const draws = resampled ? coded.length - 1 : coded.length;
    const weight = articles / draws;
    for (let draw = 0; draw < draws; draw += 1) {
      const one = coded[resampled && random ? Math.floor(random() * coded.length) : draw];
      if (!one) continue;
      relevant += weight * one.relevant;
      if (one.found) {
        found += weight;
        both += weight * one.relevant;
      } else notFound += weight;
    }
  }
  return { relevant, found, notFound, both };
}

function percentiles(values: number[]): Interval {
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}
