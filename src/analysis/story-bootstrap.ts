import { normalQuantile } from './intervals.ts';
import { quantile } from './logit.ts';
import { seededRandom } from './random.ts';

export interface Resampled {
  /** Of the data as they are; NaN where they do not define it. */
  readonly estimate: number;
  /** Percentile interval; absent where fewer than half of the draws define the statistic. */
  readonly low?: number;
  readonly high?: number;
  /** Two-sided, against the value named by `than`; as fine as the number of draws. */
  readonly p?: number;
}

export interface StoryBootstrapOptions {
  /** The value that each statistic has when there is no difference; default 0 for all. */
  readonly than?: readonly number[];
  readonly replicates?: number;
  readonly seed?: number;
  readonly level?: number;
}

/**
 * Intervals of statistics of sums of counts, over stories that are drawn with replacement: articles that print the same
 * story, and the passages of one article, hang together, so they are drawn together (cluster or pairs bootstrap: Field
 * & Welsh, Journal of the Royal Statistical Society B 69, 2007, 369-390, section 3.1; Cameron, Gelbach & Miller 2008,
 * section III). Each is drawn a Poisson number of times (Hanley & MacGibbon 2006), so that stories that read alike are
 * drawn at one go, however many. Percentile intervals (Efron & Tibshirani 1993, chapter 13) and the p-value that inverts
 * them, with one draw added on either side (Davison & Hinkley 1997, chapter 4). `stories`: one row of counts each, all
 * equally long.
 */
export function storyBootstrap(
  stories: readonly (readonly number[])[],
  statistics: (sums: readonly number[]) => readonly number[],
  { than = [], replicates = 2000, seed = 20_260_101, level = 0.95 }: StoryBootstrapOptions = {},
): readonly Resampled[] {
  const { rows, times } = alike(stories);
  const width = stories[0]?.length ?? 0;
  const estimates = statistics(summed(rows, times, width));
  const drawn = estimates.map((): number[] => []);
  const random = seededRandom(seed);
  const draws = new Uint32Array(rows.length);
  for (let replicate = 0; replicate < replicates && stories.length > 0; replicate += 1) {
    for (let row = 0; row < rows.length; row += 1) draws[row] = poisson(times[row] ?? 0, random);
    for (const [index, value] of statistics(summed(rows, draws, width)).entries()) {
      if (Number.isFinite(value)) drawn[index]?.push(value);
    }
  }
  const tail = (1 - level) / 2;
  return estimates.map((estimate, index) => {
    const values = drawn[index] ?? [];
    if (!Number.isFinite(estimate) || values.length < replicates / 2) return { estimate };
    const none = than[index] ?? 0;
    const below = values.filter((value) => value <= none).length;
    const above = values.filter((value) => value >= none).length;
    return {
      estimate,
      low: quantile(values, tail),
      high: quantile(values, 1 - tail),
      p: Math.min(1, (2 * (1 + Math.min(below, above))) / (values.length + 1)),
    };
  });
}

/** Rows that read the same are kept once: most stories are one article with a few zeros and ones. */
function alike(stories: readonly (readonly number[])[]) {
  const found = new Map<string, number>();
  // Most callers share rows already, and a row of hundreds of columns takes long to write out.
  const shared = new Map<readonly number[], number>();
  const rows: (readonly number[])[] = [];
  const times: number[] = [];
  for (const story of stories) {
    const known = shared.get(story);
    const key = known === undefined ? story.join() : '';
    const row = known ?? found.get(key) ?? rows.length;
    if (known === undefined) shared.set(story, row);
    if (row === rows.length) {
      found.set(key, row);
      rows.push(story);
    }
    times[row] = (times[row] ?? 0) + 1;
  }
  return { rows, times };
}

/** A Poisson number: by counting arrivals where few are due (Knuth 1969), else by the normal distribution. */
function poisson(mean: number, random: () => number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalQuantile(random())));
  const end = Math.exp(-mean);
  let [arrivals, product] = [0, random()];
  while (product > end) {
    arrivals += 1;
    product *= random();
  }
  return arrivals;
}

function summed(rows: readonly (readonly number[])[], times: ArrayLike<number>, width: number): readonly number[] {
  const sums = new Array<number>(width).fill(0);
  for (const [index, row] of rows.entries()) {
    const often = times[index] ?? 0;
    if (often === 0) continue;
    for (let column = 0; column < width; column += 1) sums[column] = (sums[column] ?? 0) + often * (row[column] ?? 0);
  }
  return sums;
}
