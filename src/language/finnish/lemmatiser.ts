/** Base forms of Finnish words in their sentences, as Universal Dependencies has them (lower-cased, no `#`). */

import { createFormTable } from '../form-table.ts';
import { partsOf } from './analyse.ts';
import {
  contextFeatureCount,
  contextKeys,
  contextPlace,
  edgeRecord,
  formFeatures,
  formKeys,
  maxFormFeatures,
  type ReadingKeys,
  recordLength,
  weightCount,
} from './features.ts';
import { hashText, mix } from './hash.ts';
import { type Lexicon, readingsOf, voteFor } from './readings.ts';

export interface Model {
  readonly lexicon: Lexicon;
  /** `weightCount` weights, addressed by hash. */
  readonly weights: Int16Array;
  /** Readings of a form that score less than the best by more than this are never chosen. */
  readonly margin: number;
}

interface Choice extends ReadingKeys {
  readonly text: string;
  readonly score: number;
}

/** What is remembered of a printed form: the one base form, or the readings among which the sentence decides. */
interface Entry {
  readonly record: readonly [form: number, ending: number, shape: number, likeliest: number];
  readonly lemma: string;
  readonly choices?: readonly Choice[];
}

export interface Lemmatiser {
  /** The base form of each token of a sentence. */
  readonly lemmatise: (forms: readonly string[]) => string[];
  /** Makes room for a sentence of so many forms. Numbers of forms hold as long as it gives the same epoch. */
  readonly prepare: (forms: number) => number;
  /** The number of a printed form, to be kept by whoever will ask for it in many sentences. */
  readonly number: (printed: string) => number;
  /** As `lemmatise`, for forms looked up already; after `prepare`. */
  readonly lemmatiseNumbers: (numbers: readonly number[]) => string[];
  /** The likeliest base form of a form that stands alone. */
  readonly lemma: (form: string) => string;
  readonly parts: (lemma: string) => readonly string[];
}

/** Forms remembered before all are forgotten. */
const remembered = 400_000;
const mask = weightCount - 1;

let epochs = 0;
/** No two lemmatisers share one. */
function nextEpoch(): number {
  epochs += 1;
  return epochs;
}

export function createLemmatiser(model: Model): Lemmatiser {
  const { lexicon, weights } = model;
  const tagKeys = Int32Array.from(lexicon.tags, (tag) => hashText(tag));
  const shared = new Int32Array(contextFeatureCount);
  const formHashes = new Int32Array(maxFormFeatures);
  const table = createFormTable(remembered);
  // Columns by the number of the form plus one; number 0 is the edge of a sentence.
  const records = new Int32Array((remembered + 1) * recordLength);
  records.set(edgeRecord);
  const lemmas: string[] = [''];
  /** Where the form's readings begin among `choiceKeys` and `choiceTexts`, and how many they are; 0 for one base form. */
  const choiceStart = new Int32Array(remembered + 1);
  const choiceCount = new Uint8Array(remembered + 1);
  let choiceKeys = new Int32Array(remembered * 3);
  const choiceTexts: string[] = [];

  /** Where the form is in the columns. */
  const numberOf = (printed: string): number => {
    const known = table.find(printed);
    if (known >= 0) return known + 1;
    const made = judge(printed);
    const number = table.add() + 1;
    records.set(made.record, number * recordLength);
    lemmas[number] = made.lemma;
    keep(number, made.choices);
    return number;
  };

  const keep = (number: number, choices: readonly Choice[] = []) => {
    choiceStart[number] = choiceTexts.length;
    choiceCount[number] = choices.length;
    for (const { text, lemma, tag, score } of choices) {
      const at = choiceTexts.push(text) * 3 - 3;
      if (at + 3 > choiceKeys.length) {
        const longer = new Int32Array(choiceKeys.length * 2);
        longer.set(choiceKeys);
        choiceKeys = longer;
      }
      choiceKeys[at] = lemma;
      choiceKeys[at + 1] = tag;
      choiceKeys[at + 2] = score;
    }
  };

  let epoch = nextEpoch();
  const makeRoom = (forms: number) => {
    if (table.size() + forms <= remembered) return;
    table.clear();
    epoch = nextEpoch();
    lemmas.length = 1;
    choiceTexts.length = 0;
  };

  const judge = (printed: string): Entry => {
    const form = printed.toLowerCase();
    const keys = formKeys(printed, form);
    const { readings, shares } = readingsOf(lexicon, printed, form);
    const [first] = readings;
    const lemma = first?.lemma ?? form;
    let isClear = true;
    for (const reading of readings) if (reading.lemma !== lemma) isClear = false;
    if (isClear) return { record: [keys.form, keys.ending, keys.shape, tagKeys[first?.tag ?? 0] ?? 0], lemma };
    const others = competition(readings.map(({ tag }) => tagKeys[tag] ?? 0));
    const judged: Choice[] = [];
    let best: Choice | undefined;
    for (const reading of readings) {
      const readingKeys = { lemma: hashText(reading.lemma), tag: tagKeys[reading.tag] ?? 0 };
      const vote = voteFor(lexicon, shares, form, reading.lemma);
      const count = formFeatures(form, keys, reading, readingKeys, others, vote, true, formHashes);
      let score = 0;
      for (let at = 0; at < count; at += 1) score += weights[(formHashes[at] ?? 0) & mask] ?? 0;
      const choice = { lemma: readingKeys.lemma, tag: readingKeys.tag, text: reading.lemma, score };
      judged.push(choice);
      if (!best || score > best.score) best = choice;
    }
    const likeliest = best?.text ?? form;
    const least = (best?.score ?? 0) - model.margin;
    const close = judged.filter(({ score }) => score >= least);
    const isDecided = close.every(({ text }) => text === likeliest);
    return {
      record: [keys.form, keys.ending, keys.shape, best?.tag ?? 0],
      lemma: likeliest,
      ...(isDecided ? {} : { choices: close.sort((a, b) => b.score - a.score) }),
    };
  };

  const choose = (numbers: Int32Array, at: number, end: number): string => {
    const place = (other: number) => (other < 0 || other >= end ? 0 : (numbers[other] ?? 0) * recordLength);
    contextKeys(records, place(at - 2), place(at - 1), place(at), place(at + 1), place(at + 2), shared);
    const number = numbers[at] ?? 0;
    const start = choiceStart[number] ?? 0;
    let best = start;
    let top = Number.NEGATIVE_INFINITY;
    for (let choice = start; choice < start + (choiceCount[number] ?? 0); choice += 1) {
      const lemma = choiceKeys[choice * 3] ?? 0;
      const tag = choiceKeys[choice * 3 + 1] ?? 0;
      let score = choiceKeys[choice * 3 + 2] ?? 0;
      for (let feature = 0; feature < contextFeatureCount; feature += 1) {
        score += weights[contextPlace(feature, shared[feature] ?? 0, lemma, tag)] ?? 0;
      }
      if (score > top) {
        top = score;
        best = choice;
      }
    }
    return choiceTexts[best] ?? '';
  };

  let numbers = new Int32Array(256);
  const prepare = (forms: number): number => {
    if (forms > numbers.length) numbers = new Int32Array(forms * 2);
    makeRoom(forms);
    return epoch;
  };

  const lemmatiseNumbers = (known: readonly number[]): string[] => {
    const { length } = known;
    for (let at = 0; at < length; at += 1) numbers[at] = known[at] ?? 0;
    const found: string[] = new Array(length);
    for (let at = 0; at < length; at += 1) {
      const number = numbers[at] ?? 0;
      found[at] = choiceCount[number] === 0 ? (lemmas[number] ?? '') : choose(numbers, at, length);
    }
    return found;
  };

  const lemmatise = (forms: readonly string[]): string[] => {
    prepare(forms.length);
    return lemmatiseNumbers(forms.map(numberOf));
  };

  const lemma = (form: string): string => {
    makeRoom(1);
    return lemmas[numberOf(form)] ?? form;
  };

  return {
    lemmatise,
    prepare,
    number: numberOf,
    lemmatiseNumbers,
    lemma,
    parts: (base) => partsOf(lexicon.words, base),
  };
}

/** A key of the set of tags that a form's readings have, in whatever order. */
export function competition(tagKeys: readonly number[]): number {
  let key = 0;
  for (let at = 0; at < tagKeys.length; at += 1) {
    const tag = tagKeys[at] ?? 0;
    if (tagKeys.indexOf(tag) === at) key = (key + mix(tag, 99)) | 0;
  }
  return key;
}
