/** Shares on the logit scale, where a rise from 1 to 2 % weighs as much as one from 10 to 20 %. */

/** One period of a share; periods that are gaps are left out by the caller. */
export interface Trial {
  readonly at: string;
  readonly count: number;
  readonly total: number;
}

export interface LogitPoint {
  readonly y: number;
  readonly weight: number;
}

/** Empirical logit with half a case added to each side, so that 0 and all have one too (Haldane 1956). */
export function logitOf({ count, total }: Trial): LogitPoint {
  const [yes, no] = [count + 0.5, total - count + 0.5];
  return { y: Math.log(yes / no), weight: 1 / (1 / yes + 1 / no) };
}

export function inverseLogit(y: number): number {
  return 1 / (1 + Math.exp(-y));
}

/** Linear between the two nearest of the sorted values; `p` 0 to 1. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}
