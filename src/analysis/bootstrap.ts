import type { Interval } from './intervals.ts';
import { seededRandom } from './random.ts';

export interface BootstrapOptions {
  readonly seed?: number;
  readonly replicates?: number;
  readonly level?: number;
}

/**
 * Percentile bootstrap intervals (Efron & Tibshirani 1993, chapter 13) of several statistics at once: units are drawn
 * with replacement, and `statistics` is given how often each was drawn. NaN, a statistic that a draw does not define,
 * is left out; a statistic that fewer than half of the draws define has no interval.
 */
export function bootstrap(
  units: number,
  statistics: (weights: Uint16Array) => readonly number[],
  { seed = 20_260_101, replicates = 1000, level = 0.95 }: BootstrapOptions = {},
): readonly (Interval | undefined)[] {
  const random = seededRandom(seed);
  const drawn: number[][] = [];
  const weights = new Uint16Array(units);
  for (let replicate = 0; replicate < replicates && units > 0; replicate += 1) {
    weights.fill(0);
    for (let draw = 0; draw < units; draw += 1) {
      const unit = Math.floor(random() * units);
      weights[unit] = (weights[unit] ?? 0) + 1;
    }
    for (const [index, value] of statistics(weights).entries()) {
      drawn[index] ??= [];
      if (Number.isFinite(value)) drawn[index].push(value);
    }
  }
  const tail = (1 - level) / 2;
  return drawn.map((values) => {
    if (values.length < replicates / 2) return undefined;
    values.sort((a, b) => a - b);
    return { low: quantile(values, tail), high: quantile(values, 1 - tail) };
  });
}

/** By linear interpolation between neighbours (Hyndman & Fan 1996, definition 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
