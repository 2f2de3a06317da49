import { normalQuantile, wilson } from './intervals.ts';
import { inverseLogit, logitOf, quantile, type Trial } from './logit.ts';

/** A run of periods far above their level. */
export interface Peak {
  readonly from: string;
  readonly to: string;
  readonly top: string;
  readonly count: number;
  readonly total: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** The share of the surrounding level (median of its periods). */
  readonly usual: number;
  /** How far its highest period stands above that, in units of the scatter. */
  readonly strength: number;
  /** Above what normal scatter reaches in one series of twenty (Bonferroni over all periods). */
  readonly sure: boolean;
}

/** Chance of a period without anything special to be called a peak, if periods scatter normally around their level. */
export const peakChance = 0.025;

/**
 * Short rises of a share: periods above the median of their 12 neighbours by more than the normal quantile of
 * `peakChance`, in units of the median absolute deviation or of the period's own binomial error, whichever is larger.
 * So of n ordinary periods about n × peakChance are listed; whoever shows the list must say so. `sure` ones withstand
 * a correction for the number of periods. Neighbouring periods are one peak.
 * With fewer than 13 periods there is no neighbourhood to compare with: none.
 */
export function findPeaks(all: readonly Trial[]): readonly Peak[] {
  const trials = all.filter((trial) => trial.total > 0);
  if (trials.length < 13) return [];
  const points = trials.map(logitOf);
  const limit = normalQuantile(1 - peakChance);
  const sureLimit = normalQuantile(1 - 0.05 / points.length);
  const usual = points.map((_, index) => median(neighbours(points, index).map(({ y }) => y)));
  const above = points.map(({ y }, index) => y - (usual[index] ?? 0));
  // 1.4826 makes the median absolute deviation of a normal scatter its standard deviation.
  const spread = 1.4826 * median(above.map(Math.abs));
  // A period's own error is taken from the usual share: in few cases its own count says too little of it.
  const strengths = trials.map(({ total }, index) => {
    const expected = inverseLogit(usual[index] ?? 0);
    return (above[index] ?? 0) / Math.max(spread, 1 / Math.sqrt(total * expected * (1 - expected)));
  });
  const stands = strengths.map((strength) => strength > limit);
  const peaks: Peak[] = [];
  for (let start = 0; start < points.length; start += 1) {
    if (!stands[start]) continue;
    let end = start + 1;
    while (stands[end]) end += 1;
    const run = trials.slice(start, end);
    const top = run.reduce((best, trial) => (trial.count / trial.total > best.count / best.total ? trial : best));
    const strength = Math.max(...strengths.slice(start, end));
    const count = run.reduce((sum, trial) => sum + trial.count, 0);
    const total = run.reduce((sum, trial) => sum + trial.total, 0);
    peaks.push({
      from: run[0]?.at ?? top.at,
      to: run.at(-1)?.at ?? top.at,
      top: top.at,
      count,
      total,
      share: count / total,
      ...wilson(count, total),
      usual: inverseLogit(usual[trials.indexOf(top)] ?? 0),
      strength,
      sure: strength > sureLimit,
    });
    start = end;
  }
  return peaks;
}

/** The 12 nearest periods without the period itself. */
function neighbours<Value>(values: readonly Value[], index: number): readonly Value[] {
  const start = Math.max(0, Math.min(index - 6, values.length - 13));
  return values.slice(start, start + 13).filter((_, offset) => start + offset !== index);
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
