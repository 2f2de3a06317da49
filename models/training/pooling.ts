import type { Pooling, pooled } from '../judging/passages.ts';
import { f1At, fScore, threshold } from './judging-scores.ts';
import { fitLogistic, margin } from './logistic.ts';

/** A frame in a full article left out of fitting: what the whole and its passages say (`pooled`), and whether it is there. */
export interface PooledCase {
  readonly values: ReturnType<typeof pooled>;
  readonly truth: boolean;
  readonly fold: number;
}

const folds = 4;
const penalty = 1;

/**
 * Learns how passages make an article, the same way for all frames: a frame alone has too few articles to learn from.
 * Prints F1 over all frames, by the folds that the values were left out of.
 */
export function learnPooling(cases: readonly PooledCase[], language: string): Pooling | undefined {
  if (cases.length === 0) return undefined;
  const learn = (some: readonly PooledCase[]) =>
    fitLogistic(
      some.map(({ values, truth }) => ({ features: featuresOf(values), target: Number(truth), weight: 1 })),
      4,
      penalty,
    );
  const judged = cases.map(({ truth }) => ({ score: 0, truth }));
  for (let fold = 0; fold < folds; fold += 1) {
    const { weights, bias } = learn(cases.filter((one) => one.fold !== fold));
    for (const [at, { values, truth, fold: own }] of cases.entries()) {
      if (own === fold) judged[at] = { score: 1 / (1 + Math.exp(-margin(featuresOf(values), weights, bias))), truth };
    }
  }
  // Of calibrated probabilities the best threshold is half the best F1 (Lipton, Elkan & Naryanaswamy 2014, theorem 1): steadier
  // than the best one on a hundred cases.
  const limit = Math.round(50 * fScore(judged, threshold(judged, 1))) / 100;
  const { weights, bias } = learn(cases);
  const [whole = 0, opening = 0, best = 0, second = 0] = weights;
  const pooling = { whole, opening, best, second, offset: bias, threshold: limit };
  console.log(
    `${language} full articles, frames pooled from passages: F1 ${f1At(judged, limit)}, ${JSON.stringify(pooling)}`,
  );
  return pooling;
}

function featuresOf(values: PooledCase['values']) {
  return { numbers: [0, 1, 2, 3], values };
}
