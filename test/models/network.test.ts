import { expect, test } from 'vitest';
import type { FeatureList } from '../../models/judging/feature-list.ts';
import { decodeModel, encodeModel } from '../../models/judging/linear-model.ts';
import { argumentsIn, type Network, readNetwork } from '../../models/judging/network.ts';
import { type CodedFeatures, learnNetwork, marginsOf, quantizedNetwork } from '../../models/training/network.ts';

const settings = {
  units: 8,
  rounds: 150,
  batch: 4,
  pace: 0.02,
  decay: 0,
  without: { features: 0, units: 0 },
};
/** Two words of which just one makes the label: no linear model can say that. */
const texts = [[], [0], [1], [0, 1]] as const;
const examples: readonly CodedFeatures[] = texts.map((numbers) => ({
  features: { numbers: [...numbers], values: numbers.map(() => 1) },
  targets: [Number(numbers.length === 1), Number(numbers.length > 0)],
  weights: [1, 1],
}));
const learned = learnNetwork(examples, [1, 1], 2, settings);
const decision = { slope: 1, offset: 0, threshold: 0.5 };
const network: Network = quantizedNetwork(
  learned,
  [0, 1],
  ['one', 'any'].map((id) => ({ id, ...decision })),
);
const listOf = (numbers: readonly number[]): FeatureList => ({
  numbers: Int32Array.from(numbers),
  values: Float32Array.from(numbers, () => 1),
  size: numbers.length,
});

test('learns what one word says only without the other', () => {
  for (const { features, targets } of examples) {
    const odds = [...marginsOf(learned, features)];
    expect(odds.map((value) => Number(value > 0))).toEqual(targets);
  }
});

test('learns the same weights every time', () => {
  expect(learnNetwork(examples, [1, 1], 2, settings)).toEqual(learned);
});

test('learns nothing of a label where it was not coded', () => {
  const unsure = examples.map((one) => ({ ...one, weights: [1, 0] }));
  const wrong = unsure.map((one) => ({ ...one, targets: [one.targets[0] ?? 0, 1] }));
  expect(learnNetwork(wrong, [1, 1], 2, settings)).toEqual(learnNetwork(unsure, [1, 1], 2, settings));
});

test('answers in whole-numbered weights as it learned', () => {
  for (const { features } of examples) {
    const [one = 0, any = 0] = readNetwork(network, listOf([...features.numbers])).logOdds;
    const [trueOne = 0, trueAny = 0] = marginsOf(learned, features);
    expect(Math.abs(one - trueOne)).toBeLessThan(0.5);
    expect(Math.abs(any - trueAny)).toBeLessThan(0.5);
  }
});

test('words are shown by what they add while the same units speak', () => {
  const both = readNetwork(network, listOf([0, 1]));
  const worth = argumentsIn(network, both, 0);
  const { biases, second, offsets } = network;
  const alone = [...both.units].reduce(
    (sum, height, unit) => sum + (height > 0 ? (biases[unit] ?? 0) * (second[2 * unit] ?? 0) : 0),
    offsets[0] ?? 0,
  );
  expect(alone + worth(0) + worth(1)).toBeCloseTo(both.logOdds[0] ?? Number.NaN, 6);
  expect(worth(-1)).toBe(0);
});

test('a weight file keeps its network', () => {
  const bytes = encodeModel(
    {
      names: ['l:raja', 'l:aita'],
      meanings: { indexOf: new Map([['raja', 0]]), vectors: [1, -1, 0.5], dimensions: 3 },
      labels: [],
      weights: new Int16Array(0),
      network,
    },
    1 / 127,
  );
  const read = decodeModel(bytes);
  expect(read.network).toEqual(network);
  expect(read.meanings.indexOf.get('raja')).toBe(0);
});
