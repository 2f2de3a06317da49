/** Trains the weights that choose among the readings of a form: an averaged perceptron over whole sentences. */
import { lemmaOf } from '../../src/language/finnish/analyse.ts';
import {
  addLemmaFeatures,
  addReadingFeatures,
  addTagFeatures,
  contextFeatureCount,
  contextKeys,
  contextPlace,
  edgeRecord,
  type FeatureList,
  type FormKeys,
  formKeys,
  maxFormFeatures,
  type ReadingKeys,
  recordLength,
  weightCount,
} from '../../src/language/finnish/features.ts';
import { hashText } from '../../src/language/finnish/hash.ts';
import { competition } from '../../src/language/finnish/judge.ts';
import { type Lexicon, readingsOf, voteFor } from '../../src/language/finnish/readings.ts';
import type { GoldSentence } from './finnish-treebank.ts';

export interface TrainingSettings {
  readonly epochs: number;
  /** Part of the tokens (0 to 1) that are read as if their form had never been seen. */
  readonly hide: number;
  readonly random: () => number;
  readonly note: (text: string) => void;
}

interface Prepared {
  readonly keys: FormKeys;
  readonly readings: readonly PreparedReading[];
}

interface PreparedReading {
  readonly keys: ReadingKeys;
  readonly lemma: string;
  readonly tag: string;
  readonly features: Int32Array;
}

const mask = weightCount - 1;

export function trainWeights(
  lexicon: Lexicon,
  sentences: readonly GoldSentence[],
  settings: TrainingSettings,
): Float32Array {
  const weights = new Float32Array(weightCount);
  const sums = new Float64Array(weightCount);
  const tagKeys = Int32Array.from(lexicon.tags, (tag) => hashText(tag));
  const prepared = new Map<string, Prepared>();
  const prepare = (printed: string, hidden: string | undefined): Prepared => {
    const key = hidden === undefined ? printed : `${printed} ${hidden}`;
    let made = prepared.get(key);
    if (!made) {
      made = prepareForm(lexicon, tagKeys, printed, hidden);
      prepared.set(key, made);
    }
    return made;
  };
  /** As in use, the record of a form is made before its sentence is weighed; made anew in every epoch. */
  let likeliest = new Map<Prepared, number>();
  let step = 0;
  const likeliestTag = (item: Prepared): number => {
    const known = likeliest.get(item);
    if (known !== undefined) return known;
    let best = Number.NEGATIVE_INFINITY;
    const [first] = item.readings;
    let tag = first?.keys.tag ?? 0;
    // Where there is one base form, nothing is weighed.
    const weighed = item.readings.some(({ lemma }) => lemma !== first?.lemma);
    for (const reading of weighed ? item.readings : []) {
      let score = 0;
      for (const at of reading.features) score += step === 0 ? 0 : (weights[at] ?? 0) - (sums[at] ?? 0) / step;
      if (score > best) {
        best = score;
        tag = reading.keys.tag;
      }
    }
    likeliest.set(item, tag);
    return tag;
  };

  const shared = new Int32Array(contextFeatureCount);
  const order = sentences.map((_, index) => index);
  const buffers = Array.from({ length: 64 }, () => new Int32Array(contextFeatureCount));
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, settings.random);
    likeliest = new Map();
    let wrong = 0;
    let total = 0;
    for (const index of order) {
      const tokens = sentences[index]?.tokens ?? [];
      const items = tokens.map(({ form, lemma }) =>
        prepare(form, settings.random() < settings.hide ? lemma : undefined),
      );
      const records = Int32Array.from([
        ...edgeRecord,
        ...items.flatMap((item) => [item.keys.form, item.keys.ending, item.keys.shape, likeliestTag(item)]),
      ]);
      const place = (at: number) => (at < 0 || at >= items.length ? 0 : (at + 1) * recordLength);
      for (const [at, item] of items.entries()) {
        const gold = tokens[at];
        if (!gold || item.readings.length < 2) continue;
        contextKeys(records, place(at - 2), place(at - 1), place(at), place(at + 1), place(at + 2), shared);
        let right = -1;
        let rightScore = Number.NEGATIVE_INFINITY;
        let rightTrue = 0;
        let other = -1;
        let otherScore = Number.NEGATIVE_INFINITY;
        for (const [number, reading] of item.readings.entries()) {
          const buffer = buffers[number];
          if (!buffer) break;
          for (let feature = 0; feature < contextFeatureCount; feature += 1) {
            buffer[feature] = contextPlace(feature, shared[feature] ?? 0, reading.keys.lemma, reading.keys.tag);
          }
          let score = 0;
          for (const feature of reading.features) score += weights[feature] ?? 0;
          for (let feature = 0; feature < contextFeatureCount; feature += 1)
            score += weights[buffer[feature] ?? 0] ?? 0;
          if (reading.lemma === gold.lemma) {
            const bonus = reading.tag === gold.tag ? 3 : 0;
            if (score + bonus > rightScore) {
              rightScore = score + bonus;
              rightTrue = score;
              right = number;
            }
          } else if (score > otherScore) {
            otherScore = score;
            other = number;
          }
        }
        step += 1;
        if (right < 0 || other < 0) continue;
        total += 1;
        if (rightTrue <= otherScore) wrong += 1;
        if (rightTrue > otherScore + 2) continue;
        const change = (number: number, by: number) => {
          const move = (place: number) => {
            weights[place] = (weights[place] ?? 0) + by;
            sums[place] = (sums[place] ?? 0) + by * step;
          };
          for (const feature of item.readings[number]?.features ?? []) move(feature);
          for (const feature of buffers[number] ?? []) move(feature);
        };
        change(right, 1);
        change(other, -1);
      }
    }
    settings.note(`epoch ${epoch + 1}: ${((100 * wrong) / total).toFixed(2)} % of ${total} ambiguous tokens wrong`);
  }
  return weights.map((weight, at) => weight - (sums[at] ?? 0) / step);
}

function prepareForm(lexicon: Lexicon, tagKeys: Int32Array, printed: string, hidden: string | undefined): Prepared {
  const form = printed.toLowerCase();
  const keys = formKeys(printed, form);
  const { readings, shares } = readingsOf(lexicon, printed, form, hidden);
  const hashes = new Int32Array(maxFormFeatures);
  const others = competition(readings, tagKeys);
  return {
    keys,
    readings: readings.map((reading) => {
      const lemma = lemmaOf(form, reading);
      const readingKeys = { lemma: hashText(lemma), tag: tagKeys[reading.tag] ?? 0 };
      const isKnown = hidden === undefined;
      const features: FeatureList = { hashes, count: 0 };
      addTagFeatures(keys, readingKeys.tag, others, isKnown, features);
      addLemmaFeatures(form, keys, reading, readingKeys.lemma, isKnown, features);
      addReadingFeatures(form, keys, reading, readingKeys.tag, others, voteFor(shares, form, reading), features);
      return {
        keys: readingKeys,
        lemma,
        tag: lexicon.tags[reading.tag] ?? '',
        features: hashes.slice(0, features.count).map((hash) => hash & mask),
      };
    }),
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
  }
}
