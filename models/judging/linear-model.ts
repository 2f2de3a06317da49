import { UsageError } from '../../src/errors.ts';
import type { FeatureList } from './feature-list.ts';
import { chanceOf, type Decision, type Network } from './network.ts';
import type { Pooling } from './passages.ts';

/** Word vectors: what a word means by the company it keeps. */
export interface Meanings {
  readonly indexOf: ReadonlyMap<string, number>;
  /** One after another, `dimensions` numbers a word, already weighed by how telling the word is. */
  readonly vectors: ArrayLike<number>;
  readonly dimensions: number;
  /** What one unit of `vectors` is, where they are stored as whole numbers; else 1. */
  readonly step?: number;
}

/** One yes/no question that a linear model answers: is the text relevant, is a frame present, is the tone negative … */
export interface Label extends Decision {
  readonly bias: number;
  /** One step of the stored whole-numbered weights. */
  readonly step: number;
  /** How much of the log-odds comes from the network's label of the same id; 0 when left out. */
  readonly networkShare?: number;
  /** How the log-odds become an answer in articles, which say more than headlines; as above when left out. */
  readonly inArticles?: Omit<Decision, 'id'>;
}

export interface LinearModel {
  /** Of the features, in the order of their numbers. */
  readonly names: readonly string[];
  readonly meanings: Meanings;
  readonly labels: readonly Label[];
  /** One row a feature, one column a label. */
  readonly weights: Int16Array;
  /** How passages of articles are pooled; without it articles are judged as one piece. */
  readonly pooling?: Pooling;
  /** Over the same features. */
  readonly network?: Network;
}

const format = 1;

interface Head {
  readonly format: number;
  readonly labels: readonly Label[];
  readonly names: string;
  readonly words: string;
  readonly dimensions: number;
  readonly vectorStep: number;
  readonly pooling?: Pooling;
  readonly network?: Omit<Network, 'first'>;
}

export function encodeModel(model: LinearModel, vectorStep: number): Buffer {
  const { meanings } = model;
  const { first, ...network } = model.network ?? { first: new Int8Array(0) };
  const head: Head = {
    format,
    labels: model.labels,
    names: model.names.join('\n'),
    words: [...meanings.indexOf.keys()].join('\n'),
    dimensions: meanings.dimensions,
    vectorStep,
    ...(model.pooling && { pooling: model.pooling }),
    ...('labels' in network && { network }),
  };
  const text = Buffer.from(JSON.stringify(head));
  // The weights begin at a multiple of two.
  const padding = Buffer.alloc(text.length % 2, ' ');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length + padding.length);
  const vectors = Int8Array.from(meanings.vectors, (value) =>
    Math.max(-127, Math.min(127, Math.round(value / vectorStep))),
  );
  const { buffer, byteOffset, byteLength } = model.weights;
  return Buffer.concat([
    length,
    text,
    padding,
    Buffer.from(buffer, byteOffset, byteLength),
    Buffer.from(vectors.buffer),
    Buffer.from(first.buffer, first.byteOffset, first.byteLength),
  ]);
}

/** @throws UsageError when the bytes are of another format. */
export function decodeModel(bytes: Buffer): LinearModel {
  const length = bytes.readUInt32LE(0);
  const head: Head = JSON.parse(bytes.toString('utf8', 4, 4 + length));
  if (head.format !== format) throw new UsageError(`weights of format ${head.format}, this program reads ${format}`);
  const names = head.names.split('\n');
  const words = head.words ? head.words.split('\n') : [];
  const size = names.length * head.labels.length;
  const start = 4 + length;
  const weights = new Int16Array(bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + start + 2 * size));
  const afterWeights = bytes.byteOffset + start + 2 * size;
  const small = new Int8Array(bytes.buffer, afterWeights, words.length * head.dimensions);
  const cells = names.length * (head.network?.biases.length ?? 0);
  return {
    names,
    meanings: {
      indexOf: new Map(words.map((word, index) => [word, index])),
      vectors: small.slice(),
      dimensions: head.dimensions,
      step: head.vectorStep,
    },
    labels: head.labels,
    weights,
    ...(head.pooling && { pooling: head.pooling }),
    ...(head.network && {
      network: { ...head.network, first: new Int8Array(bytes.buffer, afterWeights + small.length, cells).slice() },
    }),
  };
}

/** Log-odds of several labels, not calibrated, each at its own column; the other columns are 0. */
export function logOddsAt(
  { labels, weights }: LinearModel,
  list: FeatureList,
  columns: ArrayLike<number>,
): Float64Array {
  const { numbers, values, size } = list;
  const count = labels.length;
  const sums = new Float64Array(count);
  const last = columns.length - 1;
  // Four at a time: more sums than that do not stay in the processor's registers. The last label fills up.
  for (let at = 0; at <= last; at += 4) {
    const a = columns[at] as number;
    const b = columns[Math.min(at + 1, last)] as number;
    const c = columns[Math.min(at + 2, last)] as number;
    const d = columns[Math.min(at + 3, last)] as number;
    let ofA = 0;
    let ofB = 0;
    let ofC = 0;
    let ofD = 0;
    for (let k = 0; k < size; k += 1) {
      const row = (numbers[k] as number) * count;
      const value = values[k] as number;
      ofA += value * (weights[row + a] as number);
      ofB += value * (weights[row + b] as number);
      ofC += value * (weights[row + c] as number);
      ofD += value * (weights[row + d] as number);
    }
    sums[a] = ofA;
    sums[b] = ofB;
    sums[c] = ofC;
    sums[d] = ofD;
  }
  for (let at = 0; at <= last; at += 1) {
    const label = columns[at] as number;
    const { bias, step } = labels[label] as Label;
    sums[label] = bias + step * (sums[label] as number);
  }
  return sums;
}

/** Probability of every label. */
export function probabilities(model: LinearModel, list: FeatureList): Float64Array {
  const chances = logOddsAt(model, list, [...model.labels.keys()]);
  for (let label = 0; label < chances.length; label += 1) {
    chances[label] = chanceOf(model.labels[label] as Label, chances[label] as number);
  }
  return chances;
}

/** What one feature adds to a label's log-odds per unit of it. */
export function weightOf({ labels, weights }: LinearModel, feature: number, label: number): number {
  return feature < 0 ? 0 : (labels[label] as Label).step * (weights[feature * labels.length + label] as number);
}
