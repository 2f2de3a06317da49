import type { FeatureList } from './feature-list.ts';

/** One yes/no question, and how its log-odds become an answer. */
export interface Decision {
  readonly id: string;
  /** Platt's two numbers (Platt 1999): probability = 1 / (1 + exp(-(slope · log-odds + offset))). */
  readonly slope: number;
  readonly offset: number;
  /** Probability from which the answer is yes. */
  readonly threshold: number;
}

/** Platt's scaling. */
export function chanceOf({ slope, offset }: Pick<Decision, 'slope' | 'offset'>, logOdds: number): number {
  return 1 / (1 + Math.exp(-(slope * logOdds + offset)));
}

/**
 * A perceptron with one hidden layer of rectified units (Rumelhart, Hinton & Williams 1986; Nair & Hinton 2010) over the
 * features of a text. What one word argues for may hang on the others, which a linear model cannot say.
 */
export interface Network {
  readonly labels: readonly Decision[];
  /** Of each unit: what a text without any feature gives, and one step of its whole-numbered weights. */
  readonly biases: readonly number[];
  readonly steps: readonly number[];
  /** From features to units: one row a feature, one column a unit. */
  readonly first: Int8Array;
  /** From units to labels: one row a unit, one column a label. */
  readonly second: readonly number[];
  readonly offsets: readonly number[];
}

/** What a network makes of one text. */
export interface NetworkReading {
  /** Of the labels, not calibrated. */
  readonly logOdds: Float64Array;
  /** Of the units; 0 where a unit is silent. */
  readonly units: Float64Array;
}

/** Rows of the first layer that are gone through together: 12 kB of 48 units. */
const rowsAtOnce = 256;

export function readNetwork(network: Network, { numbers, values, size }: FeatureList): NetworkReading {
  const { biases, steps, first, second, offsets } = network;
  const count = biases.length;
  const sums = new Float64Array(count);
  const last = count - 1;
  // Some features at a time, so that their rows stay in the processor's nearest memory while all units read them; and four
  // units at a time, as in logOddsAt: sums that stay in its registers. The last unit fills up.
  for (let from = 0; from < size; from += rowsAtOnce) {
    const to = Math.min(from + rowsAtOnce, size);
    for (let at = 0; at <= last; at += 4) {
      const b = Math.min(at + 1, last);
      const c = Math.min(at + 2, last);
      const d = Math.min(at + 3, last);
      let [ofA, ofB, ofC, ofD] = [sums[at] as number, sums[b] as number, sums[c] as number, sums[d] as number];
      for (let k = from; k < to; k += 1) {
        const row = (numbers[k] as number) * count;
        const value = values[k] as number;
        ofA += value * (first[row + at] as number);
        ofB += value * (first[row + b] as number);
        ofC += value * (first[row + c] as number);
        ofD += value * (first[row + d] as number);
      }
      sums[at] = ofA;
      sums[b] = ofB;
      sums[c] = ofC;
      sums[d] = ofD;
    }
  }
  const logOdds = Float64Array.from(offsets);
  for (let unit = 0; unit < count; unit += 1) {
    const height = Math.max(0, (biases[unit] as number) + (steps[unit] as number) * (sums[unit] as number));
    sums[unit] = height;
    if (height === 0) continue;
    const row = unit * offsets.length;
    for (let label = 0; label < offsets.length; label += 1) {
      logOdds[label] = (logOdds[label] as number) + height * (second[row + label] as number);
    }
  }
  return { logOdds, units: sums };
}

/**
 * What one feature adds to a label's log-odds per unit of it, while the units that speak in a text stay the same ones: a
 * function of the feature's number.
 */
export function argumentsIn(
  { first, steps, second, offsets }: Network,
  { units }: NetworkReading,
  label: number,
): (feature: number) => number {
  const weights = Float64Array.from(units, (height, unit) =>
    height > 0 ? (steps[unit] as number) * (second[unit * offsets.length + label] as number) : 0,
  );
  return (feature) => {
    if (feature < 0) return 0;
    const row = feature * weights.length;
    let sum = 0;
    for (let unit = 0; unit < weights.length; unit += 1) {
      sum += (weights[unit] as number) * (first[row + unit] as number);
    }
    return sum;
  };
}
