/** What a printed form is by itself: its readings, weighed without the sentence. */
import { lemmaOf, type Reading } from './analyse.ts';
import type { Shares } from './endings.ts';
import {
  addLemmaFeatures,
  addReadingFeatures,
  addTagFeatures,
  type FeatureList,
  formKeys,
  maxFormFeatures,
  type ReadingKeys,
  weightCount,
} from './features.ts';
import { hashOfParts, mix } from './hash.ts';
import { type Lexicon, readingsOf, voteFor } from './readings.ts';

export interface Weighed {
  readonly lexicon: Lexicon;
  /** `weightCount` weights, addressed by hash. */
  readonly weights: Int16Array;
  /** Readings of a form that score less than the best by more than this are never chosen. */
  readonly margin: number;
}

export interface Choice extends ReadingKeys {
  readonly text: string;
  /** Number of the tag in the model's list. */
  readonly tagNumber: number;
  readonly score: number;
}

/** What is found of a printed form: the likeliest reading, and those among which the sentence decides, best first. */
export interface Judged {
  readonly reading: Reading;
  readonly choices: readonly Choice[];
}

export type Judge = (printed: string, form: string) => Judged;

const mask = weightCount - 1;
const none: readonly Choice[] = [];

/** `tagKeys`: the hashes of the lexicon's tags. */
export function createJudge({ lexicon, weights, margin }: Weighed, tagKeys: Int32Array): Judge {
  const features: FeatureList = { hashes: new Int32Array(maxFormFeatures), count: 0 };
  /** By reading: its score, and what its tag and its base form have in it. */
  let scores = new Int32Array(64);
  let ofTags = new Int32Array(64);
  let ofLemmas = new Int32Array(64);

  /** The weights of the features just written. */
  const weight = (): number => {
    const { hashes, count } = features;
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += weights[(hashes[at] ?? 0) & mask] ?? 0;
    features.count = 0;
    return sum;
  };

  /** Writes the score of each reading, and gives the place of the best. */
  const weigh = (printed: string, form: string, readings: readonly Reading[], shares: Shares): number => {
    if (readings.length > scores.length) {
      scores = new Int32Array(readings.length * 2);
      ofTags = new Int32Array(scores.length);
      ofLemmas = new Int32Array(scores.length);
    }
    const keys = formKeys(printed, form);
    const others = competition(readings, tagKeys);
    let best = 0;
    for (let at = 0; at < readings.length; at += 1) {
      const reading = readings[at] as Reading;
      const tag = tagKeys[reading.tag] ?? 0;
      let same = 0;
      while (same < at && readings[same]?.tag !== reading.tag) same += 1;
      if (same === at) addTagFeatures(keys, tag, others, true, features);
      ofTags[at] = same < at ? (ofTags[same] ?? 0) : weight();
      same = 0;
      while (same < at && !isSame(readings[same] as Reading, reading)) same += 1;
      if (same === at) {
        const lemma = hashOfParts(form, reading.kept, reading.append);
        addLemmaFeatures(form, keys, reading, lemma, true, features);
      }
      ofLemmas[at] = same < at ? (ofLemmas[same] ?? 0) : weight();
      addReadingFeatures(form, keys, reading, tag, others, voteFor(shares, form, reading), features);
      scores[at] = (ofTags[at] ?? 0) + (ofLemmas[at] ?? 0) + weight();
      if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
    }
    return best;
  };

  return (printed, form) => {
    const { readings, shares } = readingsOf(lexicon, printed, form);
    const first = readings[0] as Reading;
    if (readings.every((reading) => isSame(reading, first))) return { reading: first, choices: none };
    const best = weigh(printed, form, readings, shares);
    const reading = readings[best] as Reading;
    const least = (scores[best] ?? 0) - margin;
    if (readings.every((other, at) => (scores[at] ?? 0) < least || isSame(other, reading))) {
      return { reading, choices: none };
    }
    const choices: Choice[] = [];
    for (const [at, { kept, append, tag }] of readings.entries()) {
      const score = scores[at] ?? 0;
      if (score < least) continue;
      const lemma = hashOfParts(form, kept, append);
      choices.push({ lemma, tag: tagKeys[tag] ?? 0, text: lemmaOf(form, { kept, append }), tagNumber: tag, score });
    }
    return { reading, choices: choices.sort((a, b) => b.score - a.score) };
  };
}

function isSame(one: Reading, other: Reading): boolean {
  return one.kept === other.kept && one.append === other.append;
}

/** A key of the set of tags that a form's readings have, in whatever order. */
export function competition(readings: readonly Reading[], tagKeys: Int32Array): number {
  let key = 0;
  for (let at = 0; at < readings.length; at += 1) {
    const tag = readings[at]?.tag;
    let before = 0;
    while (before < at && readings[before]?.tag !== tag) before += 1;
    if (before === at) key = (key + mix(tagKeys[tag ?? 0] ?? 0, 99)) | 0;
  }
  return key;
}
