/**
 * Simulations of what intervals promise: how often the 95 % interval holds the truth when the truth is known. Shared by
 * the tests (few repetitions) and by `npm run bench -- coverage` (many).
 */
import { bootstrapShare, clusterShare } from '../../src/analysis/cluster-bootstrap.ts';
import { rectified } from '../../src/analysis/corrected-prevalence.ts';
import { correctedTrend, type DatedItem } from '../../src/analysis/corrected-trend.ts';
import { wilson } from '../../src/analysis/intervals.ts';
import { seededRandom } from '../../src/analysis/random.ts';
import { errorRates, roganGladen } from '../../src/analysis/rogan-gladen.ts';

export interface Coverage {
  /** Share of intervals that hold the truth. */
  readonly holds: number;
  /** Mean of estimate minus truth, in shares. */
  readonly bias: number;
  /** Mean width of the interval, in shares. */
  readonly width: number;
}

interface Estimate {
  readonly truth: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** An article of an invented archive: what is true, what the program says, and the group it is drawn from. */
interface Invented {
  readonly at: string;
  readonly truth: number;
  readonly predicted: number;
  readonly inBase: number;
  readonly stratum: string;
}

export const simulations: Readonly<Record<string, (repeats: number) => Readonly<Record<string, Coverage>>>> = {
  'share of independent articles (12 of 200)': (repeats) => {
    const random = seededRandom(1);
    return summarised(repeats, () => {
      const count = drawn(200, 0.06, random);
      return { Wilson: { truth: 0.06, estimate: count / 200, ...wilson(count, 200) } };
    });
  },

  'share of copied stories (250, one to eight copies)': (repeats) => {
    const random = seededRandom(2);
    return summarised(repeats, (repeat) => {
      const stories = Array.from({ length: 250 }, () => {
        const total = random() < 0.6 ? 1 : 2 + Math.floor(random() * 7);
        return { count: random() < 0.25 ? total : 0, total };
      });
      const [quick, boot] = [clusterShare(stories), bootstrapShare(stories, { seed: repeat, replicates: 199 })];
      const estimate = quick.count / quick.total;
      const of = ({ low = 0, high = 1 }) => ({ truth: 0.25, estimate, low, high });
      return {
        'Wilson, copies as articles': of(wilson(quick.count, quick.total)),
        'by story, linearised': of(quick),
        'by story, bootstrap': of(boot),
      };
    });
  },

  'label that the program finds too often, 300 coded of 20,000': (repeats) => {
    const random = seededRandom(3);
    const archive = inventedArchive(20_000, random, {
      share: 0.15,
      sensitivity: 0.75,
      specificity: 0.9,
      strata: 'none',
    });
    const population = counted(archive);
    const truth = share(archive, ({ truth }) => truth);
    return summarised(repeats, () => {
      const sample = draw(archive, () => 300, random);
      const raw = population.positives / population.articles;
      const found = roganGladen({ count: population.positives, total: population.articles }, ...rates(sample));
      const full = rectified(population, sample, sample, { reliance: 1 });
      return {
        raw: { truth, estimate: raw, ...wilson(population.positives, population.articles) },
        'Rogan-Gladen': { truth, estimate: found.corrected ?? 0, low: found.low ?? 0, high: found.high ?? 1 },
        'prediction-powered': of(truth, full),
        'the same, tuned': of(truth, rectified(population, sample)),
      };
    });
  },

  'relevance: 400 coded, most near the limit, 80 outside the filter': (repeats) => {
    const random = seededRandom(4);
    const archive = inventedArchive(60_000, random, {
      share: 0.07,
      sensitivity: 0.85,
      specificity: 0.985,
      strata: 'graded',
    });
    const population = counted(archive);
    const truth = share(archive, ({ truth }) => truth);
    const sizes: Readonly<Record<string, number>> = { 'yes sure': 120, 'yes unsure': 120, 'no near': 80, 'no far': 80 };
    return summarised(repeats, () => {
      const sample = draw(archive, (stratum) => sizes[stratum] ?? 0, random);
      const alike = sample.map((item) => ({ ...item, weight: archive.length / sample.length, stratum: 'all' }));
      return {
        raw: {
          truth,
          estimate: population.positives / population.articles,
          ...wilson(population.positives, population.articles),
        },
        'prediction-powered, chances ignored': of(truth, rectified(population, alike)),
        'with inclusion probabilities': of(truth, rectified(population, sample)),
      };
    });
  },

  'frame among the relevant, 300 coded of 4,000, one in six not relevant': (repeats) => {
    const random = seededRandom(5);
    const archive = inventedArchive(4000, random, { share: 0.2, sensitivity: 0.7, specificity: 0.92, relevant: 0.84 });
    const population = counted(archive);
    const truth = share(archive, ({ truth }) => truth) / share(archive, ({ inBase }) => inBase);
    return summarised(repeats, () => {
      const sample = draw(archive, () => 150, random);
      return {
        raw: {
          truth,
          estimate: population.positives / population.articles,
          ...wilson(population.positives, population.articles),
        },
        'with inclusion probabilities': of(truth, rectified(population, sample)),
      };
    });
  },

  'rare label, 400 coded in 120 small strata': (repeats) => {
    const random = seededRandom(7);
    const archive = Array.from({ length: 120 }, (_, index) =>
      inventedArchive(20 + 5 * (index % 24), random, {
        share: 0.05,
        sensitivity: 0.7,
        specificity: 0.97,
        strata: 'none',
      }).map((one) => ({ ...one, stratum: String(index) })),
    ).flat();
    const population = counted(archive);
    const truth = share(archive, ({ truth }) => truth);
    return summarised(repeats, () => {
      const sample = draw(archive, (stratum) => (Number(stratum) % 24 < 12 ? 3 : 4), random);
      return { 'with inclusion probabilities': of(truth, rectified(population, sample)) };
    });
  },

  'trend of 12 periods whose errors drift, 400 coded in all': (repeats) => {
    const random = seededRandom(6);
    const periods = Array.from({ length: 12 }, (_, index) => {
      const members = inventedArchive(2500, random, {
        share: 0.12 + 0.01 * index,
        sensitivity: 0.7 + 0.04 * Math.sin(index * 2),
        specificity: 0.93 + 0.02 * Math.cos(index * 5),
        at: String(index),
      });
      return { at: String(index), members, ...counted(members), truth: share(members, ({ truth }) => truth) };
    });
    const archive = periods.flatMap(({ members }) => members);
    const runs: Readonly<Record<string, Estimate>>[] = [];
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const sample = draw(archive, () => 200, random);
      const { whole, periods: found } = correctedTrend(periods, sample);
      const truth = share(archive, ({ truth }) => truth);
      for (const [index, period] of periods.entries()) {
        const one = found[index];
        runs.push({
          'raw, by period': {
            truth: period.truth,
            estimate: one?.raw ?? 0,
            ...wilson(period.positives, period.articles),
          },
          'pooled, by period': {
            truth: period.truth,
            estimate: one?.corrected ?? 0,
            low: one?.low ?? 0,
            high: one?.high ?? 1,
          },
          'whole period': { truth, estimate: whole.corrected ?? 0, low: whole.low ?? 0, high: whole.high ?? 1 },
        });
      }
    }
    return averaged(runs);
  },
};

interface Making {
  readonly share: number;
  readonly sensitivity: number;
  readonly specificity: number;
  /** By what the program says, or also by how sure it is: errors are mostly where it is not. */
  readonly strata?: 'none' | 'sides' | 'graded';
  /** Share that people count as relevant among all. */
  readonly relevant?: number;
  readonly at?: string;
}

function inventedArchive(size: number, random: () => number, making: Making): readonly Invented[] {
  const { share: p, sensitivity, specificity, strata = 'sides', relevant = 1, at = 'all' } = making;
  return Array.from({ length: size }, () => {
    const inBase = random() < relevant ? 1 : 0;
    const truth = inBase === 1 && random() < p ? 1 : 0;
    const predicted = random() < (truth === 1 ? sensitivity : 1 - specificity) ? 1 : 0;
    const wrong = truth !== predicted;
    const unsure = random() < (wrong ? 0.8 : 0.05);
    const side = predicted === 1 ? 'yes' : 'no';
    const grade = predicted === 1 ? (unsure ? ' unsure' : ' sure') : unsure ? ' near' : ' far';
    const stratum = { none: 'all', sides: side, graded: side + grade }[strata];
    return { at, truth, predicted, inBase, stratum };
  });
}

/** So many of each stratum, each equally likely, with the weights that follow. */
function draw(
  archive: readonly Invented[],
  sizeOf: (stratum: string) => number,
  random: () => number,
): readonly DatedItem[] {
  const strata = new Map<string, Invented[]>();
  for (const one of archive) {
    const members = strata.get(one.stratum) ?? [];
    members.push(one);
    strata.set(one.stratum, members);
  }
  return [...strata].flatMap(([stratum, members]) => {
    const size = Math.min(members.length, sizeOf(stratum));
    const chosen = new Set<Invented>();
    while (chosen.size < size) {
      const one = members[Math.floor(random() * members.length)];
      if (one) chosen.add(one);
    }
    return [...chosen].map(({ at, truth, predicted, inBase }) => ({
      at,
      predicted,
      human: truth,
      inBase,
      stratum,
      weight: members.length / size,
    }));
  });
}

function counted(archive: readonly Invented[]): { readonly articles: number; readonly positives: number } {
  return { articles: archive.length, positives: archive.reduce((sum, { predicted }) => sum + predicted, 0) };
}

function rates(sample: readonly DatedItem[]) {
  const { sensitivity, specificity } = errorRates(sample);
  return [sensitivity, specificity] as const;
}

function of(truth: number, found: ReturnType<typeof rectified>): Estimate {
  return { truth, estimate: found?.corrected ?? 0, low: found?.low ?? 0, high: found?.high ?? 1 };
}

function summarised(
  repeats: number,
  once: (repeat: number) => Readonly<Record<string, Estimate>>,
): Readonly<Record<string, Coverage>> {
  return averaged(Array.from({ length: repeats }, (_, repeat) => once(repeat)));
}

function averaged(runs: readonly Readonly<Record<string, Estimate>>[]): Readonly<Record<string, Coverage>> {
  const methods = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    methods.map((method) => {
      const estimates = runs.flatMap((run) => run[method] ?? []);
      return [
        method,
        {
          holds: share(estimates, ({ truth, low, high }) => (low <= truth && truth <= high ? 1 : 0)),
          bias: share(estimates, ({ truth, estimate }) => estimate - truth),
          width: share(estimates, ({ low, high }) => high - low),
        },
      ];
    }),
  );
}

function share<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0) / items.length;
}

function drawn(total: number, p: number, random: () => number): number {
  let count = 0;
  for (let one = 0; one < total; one += 1) if (random() < p) count += 1;
  return count;
}
