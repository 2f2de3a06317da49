import type { Features } from '../judging/feature-list.ts';
import type { Network } from '../judging/network.ts';

/** A text or passage with what was coded of it. */
export interface CodedFeatures {
  readonly features: Features;
  /** By label: whether it stands; between 0 and 1 where coders differ. */
  readonly targets: ArrayLike<number>;
  /** By label: how much this text counts; 0 where nothing was coded. */
  readonly weights: ArrayLike<number>;
}

export interface NetworkSettings {
  readonly units: number;
  readonly rounds: number;
  /** Texts after which the weights move. */
  readonly batch: number;
  /** How far they move at first; in the end nothing. */
  readonly pace: number;
  /** How fast weights fall to 0 by themselves, beside the pace. */
  readonly decay: number;
  /** Share of features, and of units, that a text is learned without (Srivastava et al. 2014). */
  readonly without: { readonly features: number; readonly units: number };
}

/** Weights as they are learned: from features to units, of units, from units to labels, of labels. */
export interface LearnedNetwork {
  readonly units: number;
  readonly first: Float32Array;
  readonly biases: Float32Array;
  readonly second: Float32Array;
  readonly offsets: Float32Array;
}

/**
 * Learns by Adam with decoupled decay (Kingma & Ba 2015; Loshchilov & Hutter 2019) on the cross-entropy of all labels at
 * once. What is random comes from one seed, so that a build gives the same weights every time. `scales`: how much larger
 * than it is each feature is read, so that it moves sooner.
 */
export function learnNetwork(
  examples: readonly CodedFeatures[],
  scales: ArrayLike<number>,
  labels: number,
  { units, rounds, batch, pace, decay, without }: NetworkSettings,
): LearnedNetwork {
  const random = randomFrom(20_261_122);
  const size = scales.length;
  const layers = {
    first: moving(size, units, () => 0.05 * normal(random)),
    biases: moving(1, units, () => 0),
    second: moving(1, units * labels, () => 0.1 * normal(random)),
    offsets: moving(1, labels, (label) => startOf(examples, label)),
  };
  const longest = examples.reduce((most, { features }) => Math.max(most, features.numbers.length), 0);
  const values = new Float32Array(longest);
  const order = Int32Array.from(examples.keys());
  const steps = rounds * Math.ceil(order.length / batch);
  const sums = new Float32Array(units);
  const heights = new Float32Array(units);
  const back = new Float32Array(units);
  let step = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batch) {
      const end = Math.min(order.length, from + batch);
      const share = labels / 2 / (end - from);
      for (let at = from; at < end; at += 1) {
        const { features, targets, weights } = examples[order[at] as number] as CodedFeatures;
        const length = features.numbers.length;
        for (let k = 0; k < length; k += 1) {
          // Some are left out at random; the others are raised, so that their sum stays.
          const isOut = random() < without.features;
          const scale = (scales[features.numbers[k] as number] as number) / (1 - without.features);
          values[k] = isOut ? 0 : (features.values[k] as number) * scale;
        }
        forward(layers.first.at, layers.biases.at, features.numbers, values, sums);
        for (let unit = 0; unit < units; unit += 1) {
          const stays = random() >= without.units;
          heights[unit] = stays ? Math.max(0, sums[unit] as number) / (1 - without.units) : 0;
        }
        back.fill(0);
        for (let label = 0; label < labels; label += 1) {
          const weight = weights[label] as number;
          if (weight === 0) continue;
          let logOdds = layers.offsets.at[label] as number;
          for (let unit = 0; unit < units; unit += 1) {
            logOdds += (heights[unit] as number) * (layers.second.at[unit * labels + label] as number);
          }
          const error = weight * share * (1 / (1 + Math.exp(-logOdds)) - (targets[label] as number));
          add(layers.offsets.gradient, label, error);
          for (let unit = 0; unit < units; unit += 1) {
            const height = heights[unit] as number;
            if (height === 0) continue;
            add(layers.second.gradient, unit * labels + label, error * height);
            add(back, unit, error * (layers.second.at[unit * labels + label] as number));
          }
        }
        for (let unit = 0; unit < units; unit += 1) {
          back[unit] = heights[unit] === 0 ? 0 : (back[unit] as number) / (1 - without.units);
          add(layers.biases.gradient, unit, back[unit] as number);
        }
        for (let k = 0; k < length; k += 1) {
          const value = values[k] as number;
          if (value === 0) continue;
          const feature = features.numbers[k] as number;
          touch(layers.first, feature);
          const row = feature * units;
          for (let unit = 0; unit < units; unit += 1) {
            add(layers.first.gradient, row + unit, value * (back[unit] as number));
          }
        }
      }
      const speed = pace * (1 - step / steps);
      step += 1;
      for (const layer of [layers.biases, layers.second, layers.offsets]) touch(layer, 0);
      move(layers.first, speed, decay, step);
      move(layers.biases, speed, 0, step);
      move(layers.second, speed, decay, step);
      move(layers.offsets, speed, 0, step);
    }
  }
  const { first, biases, second, offsets } = layers;
  for (let feature = 0; feature < size; feature += 1) {
    for (let at = feature * units; at < (feature + 1) * units; at += 1) {
      first.at[at] = (first.at[at] as number) * (scales[feature] as number);
    }
  }
  return { units, first: first.at, biases: biases.at, second: second.at, offsets: offsets.at };
}

/** Log-odds of all labels. */
export function marginsOf(
  { units, first, biases, second, offsets }: LearnedNetwork,
  { numbers, values }: Features,
): Float64Array {
  const sums = new Float32Array(units);
  forward(first, biases, numbers, values, sums);
  return Float64Array.from(offsets, (offset, label) => {
    let logOdds = offset;
    for (let unit = 0; unit < units; unit += 1) {
      logOdds += Math.max(0, sums[unit] as number) * (second[unit * offsets.length + label] as number);
    }
    return logOdds;
  });
}

/** With the weights of some features, in whole steps of each unit. */
export function quantizedNetwork(
  { units, first, biases, second, offsets }: LearnedNetwork,
  features: readonly number[],
  labels: Network['labels'],
): Network {
  const steps = Array.from({ length: units }, (_, unit) => {
    let most = 1e-9;
    for (const feature of features) most = Math.max(most, Math.abs(first[feature * units + unit] as number));
    return most / 127;
  });
  const whole = new Int8Array(features.length * units);
  for (const [row, feature] of features.entries()) {
    for (const [unit, step] of steps.entries()) {
      whole[row * units + unit] = Math.round((first[feature * units + unit] as number) / step);
    }
  }
  const rounded = (numbers: Float32Array) => Array.from(numbers, (value) => Number(value.toPrecision(5)));
  return { labels, biases: rounded(biases), steps, first: whole, second: rounded(second), offsets: rounded(offsets) };
}

/** How much a feature moves the units, for choosing which to keep. */
export function reachOf({ units, first }: LearnedNetwork, feature: number): number {
  let sum = 0;
  for (let at = feature * units; at < (feature + 1) * units; at += 1) sum += (first[at] as number) ** 2;
  return Math.sqrt(sum);
}

/** Weights in rows, with their gradient and Adam's two running means. */
interface Moving {
  readonly width: number;
  readonly at: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  /** Of each row, the step in which it last moved. */
  readonly moved: Int32Array;
  /** Rows with a gradient. */
  readonly touched: number[];
  readonly isTouched: Uint8Array;
}

function moving(rows: number, width: number, start: (index: number) => number): Moving {
  const length = rows * width;
  const at = new Float32Array(length);
  for (let index = 0; index < length; index += 1) at[index] = start(index);
  const [gradient, mean, square] = [new Float32Array(length), new Float32Array(length), new Float32Array(length)];
  const [moved, isTouched] = [new Int32Array(rows), new Uint8Array(rows)];
  return { width, at, gradient, mean, square, moved, touched: [], isTouched };
}

function touch({ touched, isTouched }: Moving, row: number): void {
  if (isTouched[row] === 1) return;
  isTouched[row] = 1;
  touched.push(row);
}

/** Moves the rows that have a gradient; the others make up for it when they have one: most words stand in few texts. */
function move(layer: Moving, pace: number, decay: number, step: number): void {
  const { width, at, gradient, mean, square, moved, touched, isTouched } = layer;
  const root = Math.sqrt(1 - 0.999 ** step);
  const speed = (pace * root) / (1 - 0.9 ** step);
  for (const row of touched) {
    const missed = step - (moved[row] as number);
    const [fade, slowFade, shrink] = [0.9 ** missed, 0.999 ** missed, 1 - Math.min(1, pace * decay * missed)];
    for (let k = row * width; k < (row + 1) * width; k += 1) {
      const slope = gradient[k] as number;
      const m = fade * (mean[k] as number) + 0.1 * slope;
      const v = slowFade * (square[k] as number) + 0.001 * slope * slope;
      mean[k] = m;
      square[k] = v;
      at[k] = shrink * (at[k] as number) - (speed * m) / (Math.sqrt(v) + 1e-8);
      gradient[k] = 0;
    }
    moved[row] = step;
    isTouched[row] = 0;
  }
  touched.length = 0;
}

function add(column: Float32Array, index: number, value: number): void {
  column[index] = (column[index] as number) + value;
}

function forward(
  first: Float32Array,
  biases: Float32Array,
  numbers: ArrayLike<number>,
  values: ArrayLike<number>,
  sums: Float32Array,
): void {
  sums.set(biases);
  const units = sums.length;
  for (let k = 0; k < numbers.length; k += 1) {
    const value = values[k] as number;
    if (value === 0) continue;
    const row = (numbers[k] as number) * units;
    for (let unit = 0; unit < units; unit += 1) add(sums, unit, value * (first[row + unit] as number));
  }
}

/** Log-odds of a label among the texts it was coded in. */
function startOf(examples: readonly CodedFeatures[], label: number): number {
  let [yes, all] = [0, 1e-9];
  for (const { targets, weights } of examples) {
    yes += (weights[label] as number) * (targets[label] as number);
    all += weights[label] as number;
  }
  const share = Math.min(0.5, Math.max(1e-4, yes / all));
  return Math.log(share / (1 - share));
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}

/** Even numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Box & Muller 1958. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
