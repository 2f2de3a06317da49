import { seededRandom } from '../../analysis/random.ts';
import type { Coder } from '../../annotate/coder.ts';
import { UsageError } from '../../errors.ts';
import type { StartProgress } from '../../progress.ts';
import type { SampledArticle, Store } from '../../store/store.ts';
import type { JsonValue } from '../../types.ts';
import { codedMeasures, machineCodes } from '../machine-codes.ts';
import { type ArticleFacts, type Dimension, factsOf, planStrata, type Stratum } from './strata.ts';

export interface SampleOptions {
  readonly size: number;
  /** Share from outside the relevance filter, 0 to 1. */
  readonly outside: number;
  readonly by?: readonly Dimension[] | undefined;
  readonly seed: number;
  /** Inclusive days. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly typeOf: (outlet: string) => string;
  readonly progress: StartProgress;
  /** Ends the drawing before anything is written. */
  readonly signal?: AbortSignal | undefined;
}

export interface DrawnSample {
  /** In key order. */
  readonly articles: readonly SampledArticle[];
  readonly strata: readonly Stratum[];
  readonly by: { readonly inside: readonly Dimension[]; readonly outside: readonly Dimension[] };
  /** Articles of the archive that could have been drawn. */
  readonly population: number;
  readonly design: JsonValue;
}

/** Articles alike in everything, and those of them with the lowest random numbers. */
interface Cell {
  readonly facts: ArticleFacts;
  articles: number;
  spread: number;
  lots: Lot[];
}

interface Lot {
  readonly key: number;
  readonly lot: number;
}

/**
 * Draws articles for human coding: a random sample without replacement from each stratum, so that the probability of
 * each article is known exactly: its stratum's sample size by its number of articles (Cochran, Sampling Techniques 1977,
 * chapter 5). One pass over the archive: every article draws a lot, and each cell keeps the `size` lowest, so that memory
 * does not grow with the archive; the articles with the lowest lots are a simple random sample of their stratum. The same
 * seed over the same archive draws the same articles. Throws UsageError where nothing is coded.
 */
export async function drawSample(store: Store, coder: Coder, options: SampleOptions): Promise<DrawnSample> {
  const { size, outside, by, from, to } = options;
  const cells = await lots(store, options);
  const population = [...cells.values()].reduce((sum, { articles }) => sum + articles, 0);
  if (population === 0) {
    throw new UsageError(
      `coding sample: no coded article with a known day${from || to ? ' in this period' : ''}; collect or import some, then: diskurssi annotate`,
    );
  }
  const plan = planStrata(cells, { size, outside, by });
  const chosen = plan.strata.flatMap((stratum) =>
    stratum.cells
      .flatMap((cell) => cells.get(cell)?.lots ?? [])
      .sort(byLot)
      .slice(0, stratum.drawn)
      .map(({ key }) => ({ key, stratum: stratum.id, inclusion: stratum.drawn / stratum.articles })),
  );
  chosen.sort((a, b) => a.key - b.key);
  const keys = chosen.map(({ key }) => key);
  const stored = new Map((await store.articles.byKeys(keys)).map((article) => [article.key, article]));
  const marks = await store.codings.of(keys, codedMeasures);
  return {
    articles: chosen.map(({ key, ...drawn }) => ({
      key,
      textVersion: stored.get(key)?.textVersion ?? 1,
      ...drawn,
      machine: machineCodes(marks.get(key) ?? {}, coder),
    })),
    strata: plan.strata,
    by: plan.by,
    population,
    design: {
      ...{ size, outside, population },
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      by: { ...plan.by },
      allocation: 'square root of the stratum’s size times the program’s uncertainty in it; at least two, or all',
      strata: plan.strata.map(({ id, inside, articles, drawn }) => ({ id, inside, articles, drawn })),
    },
  };
}

async function lots(store: Store, options: SampleOptions): Promise<ReadonlyMap<string, Cell>> {
  const { size, seed, from, to, typeOf, progress, signal } = options;
  const random = seededRandom(seed);
  const cells = new Map<string, Cell>();
  const passing = progress('draw', 'articles');
  let seen = 0;
  const query = {
    measures: ['relevance', 'frames'],
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  for await (const batch of store.codings.each(query, 2000)) {
    for (const article of batch) {
      const facts = factsOf(article, typeOf(article.outlet));
      const name = JSON.stringify([facts.inside, facts.values]);
      const cell = cells.get(name) ?? { facts, articles: 0, spread: 0, lots: [] };
      cells.set(name, cell);
      cell.articles += 1;
      cell.spread += facts.spread;
      cell.lots.push({ key: article.key, lot: random() });
      if (cell.lots.length >= 2 * size) cell.lots = lowest(cell.lots, size);
    }
    signal?.throwIfAborted();
    seen += batch.length;
    passing.update(seen);
  }
  passing.end();
  return cells;
}

function lowest(drawn: Lot[], size: number): Lot[] {
  return drawn.sort(byLot).slice(0, size);
}

function byLot(a: Lot, b: Lot): number {
  return a.lot - b.lot || a.key - b.key;
}
