import { fitLogistic } from './logistic.ts';

/** An answer known, and the chance a model gave for yes. */
export interface Chance {
  readonly truth: boolean;
  readonly chance: number;
}

/** Platt's slope and offset: chance = 1 / (1 + exp(-(slope · margin + offset))). */
export function calibrate(pairs: readonly { readonly truth: boolean; readonly margin: number }[]): {
  readonly slope: number;
  readonly offset: number;
} {
  const examples = pairs.map(({ truth, margin }) => ({
    features: { numbers: Int32Array.of(0), values: Float32Array.of(margin) },
    target: truth ? 1 : 0,
    weight: 1,
  }));
  const { weights, bias } = fitLogistic(examples, 1, 1e-3);
  return { slope: weights[0] ?? 1, offset: bias };
}

export function scoreAt(
  chances: readonly Chance[],
  threshold: number,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  let [both, gold, found] = [0, 0, 0];
  for (const { truth, chance } of chances) {
    if (truth) gold += 1;
    if (chance >= threshold) found += 1;
    if (truth && chance >= threshold) both += 1;
  }
  return { precision: both / found, recall: both / gold, f1: (2 * both) / (gold + found) };
}

/**
 * The chance from which to say yes. For F1 it is half the best F1 that any cut reaches, which is where calibrated chances
 * have their best cut (Lipton, Elkan & Naryanaswamy 2014, theorem 1) and steadier than that cut; else the cut with the most correct answers.
 */
export function bestThreshold(chances: readonly Chance[], by: 'f1' | 'correct'): number {
  const sorted = [...chances].sort((a, b) => b.chance - a.chance);
  const gold = sorted.filter(({ truth }) => truth).length;
  let both = 0;
  const cuts = sorted.map(({ truth, chance }, index) => {
    if (truth) both += 1;
    const value = by === 'f1' ? (2 * both) / (gold + index + 1) : 2 * both - index - 1;
    return { value, threshold: (chance + (sorted[index + 1]?.chance ?? 0)) / 2 };
  });
  const best = cuts.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (by === 'f1') return Math.round(50 * best) / 100;
  return cuts.findLast(({ value }) => value >= best)?.threshold ?? 0.5;
}

/** Mean distance between said and true share in ten equal steps of chance, weighed by how many fall there. */
export function expectedError(chances: readonly Chance[]): number {
  const steps = Array.from({ length: 10 }, () => ({ n: 0, said: 0, is: 0 }));
  for (const { truth, chance } of chances) {
    const step = steps[Math.min(9, Math.floor(chance * 10))];
    if (!step) continue;
    step.n += 1;
    step.said += chance;
    if (truth) step.is += 1;
  }
  return steps.reduce((sum, { said, is }) => sum + Math.abs(said - is), 0) / chances.length;
}

/** Area under the ROC curve: how often a yes is given a higher chance than a no. */
export function areaUnder(chances: readonly Chance[]): number {
  const [yes, no] = [chances.filter(({ truth }) => truth), chances.filter(({ truth }) => !truth)];
  let sum = 0;
  for (const a of yes) for (const b of no) sum += a.chance > b.chance ? 1 : a.chance === b.chance ? 0.5 : 0;
  return sum / yes.length / no.length;
}

/** 95 % bootstrap interval of a score. */
export function interval(chances: readonly Chance[], score: (some: readonly Chance[]) => number): string {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const values = Array.from({ length: 300 }, () =>
    score(chances.map(() => chances[Math.floor(random() * chances.length)] as Chance)),
  ).sort((a, b) => a - b);
  return `[${(values[7] ?? 0).toFixed(2)}, ${(values[292] ?? 0).toFixed(2)}]`;
}
