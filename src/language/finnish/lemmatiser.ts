/** Base forms of Finnish words in their sentences, as Universal Dependencies has them (lower-cased, no `#`). */

import { createFormTable } from '../form-table.ts';
import { ownCopy } from '../own-copy.ts';
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

/** What is found of a printed form: the one base form, or the readings among which the sentence decides. */
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
  /**
   * As `lemmatise`, for forms looked up already; after `prepare`. Undefined for a form that has one base form in all
   * sentences, the one that `lemma` gives.
   */
  readonly chooseAmong: (numbers: readonly number[]) => (string | undefined)[];
  /** The likeliest base form of a form that stands alone. */
  readonly lemma: (form: string) => string;
  readonly parts: (lemma: string) => readonly string[];
}

/** Forms remembered before all are forgotten. */
const remembered = 262_144;
/** Room to begin with; it doubles as forms come. */
const firstRoom = 8_192;
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
  let room = firstRoom;
  let records = new Int32Array((room + 1) * recordLength);
  records.set(edgeRecord);
  /** The base form: so many of the form's first letters, then the text of this number. */
  let keptLetters = new Uint16Array(room + 1);
  let endings = new Int32Array(room + 1);
  const endingTexts: string[] = [];
  const endingNumbers = new Map<string, number>();
  /** Where the form's readings begin among `choiceKeys` and `choiceTexts`, and how many they are; 0 for one base form. */
  let choiceStart = new Int32Array(room + 1);
  let choiceCount = new Uint8Array(room + 1);
  let choiceKeys = new Int32Array(firstRoom * 3);
  const choiceTexts: string[] = [];
  /** Base forms as strings, of forms that came in `lemmatise`: other callers keep theirs. */
  const lemmas: string[] = [];

  /** Where the form is in the columns. */
  const numberOf = (printed: string): number => {
    const known = table.find(printed);
    if (known >= 0) return known + 1;
    const made = judge(printed);
    const number = table.add() + 1;
    if (number > room) grow();
    records.set(made.record, number * recordLength);
    keepLemma(number, printed.toLowerCase(), made.lemma);
    keepChoices(number, made.choices);
    return number;
  };

  const grow = () => {
    room = Math.min(remembered, room * 2);
    records = grown(records, new Int32Array((room + 1) * recordLength));
    keptLetters = grown(keptLetters, new Uint16Array(room + 1));
    endings = grown(endings, new Int32Array(room + 1));
    choiceStart = grown(choiceStart, new Int32Array(room + 1));
    choiceCount = grown(choiceCount, new Uint8Array(room + 1));
  };

  const keepLemma = (number: number, form: string, lemma: string) => {
    let kept = 0;
    while (kept < form.length && kept < 0xffff && form.charCodeAt(kept) === lemma.charCodeAt(kept)) kept += 1;
    const ending = lemma.slice(kept);
    let place = endingNumbers.get(ending);
    if (place === undefined) {
      const text = ownCopy(ending);
      place = endingTexts.push(text) - 1;
      endingNumbers.set(text, place);
    }
    keptLetters[number] = kept;
    endings[number] = place;
  };

  const lemmaOf = (number: number, printed: string): string => {
    const form = printed.toLowerCase();
    const kept = keptLetters[number] ?? 0;
    const ending = endingTexts[endings[number] ?? 0] ?? '';
    return kept === form.length && ending === '' ? form : form.slice(0, kept) + ending;
  };

  const keepChoices = (number: number, choices: readonly Choice[] = []) => {
    choiceStart[number] = choiceTexts.length;
    choiceCount[number] = choices.length;
    for (const { text, lemma, tag, score } of choices) {
      const at = choiceTexts.push(ownCopy(text)) * 3 - 3;
      if (at + 3 > choiceKeys.length) choiceKeys = grown(choiceKeys, new Int32Array(choiceKeys.length * 2));
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
    endingTexts.length = 0;
    endingNumbers.clear();
    choiceTexts.length = 0;
    lemmas.length = 0;
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

  const chooseAmong = (known: readonly number[]): (string | undefined)[] => {
    const { length } = known;
    for (let at = 0; at < length; at += 1) numbers[at] = known[at] ?? 0;
    const found: (string | undefined)[] = new Array(length);
    for (let at = 0; at < length; at += 1) {
      found[at] = choiceCount[numbers[at] ?? 0] === 0 ? undefined : choose(numbers, at, length);
    }
    return found;
  };

  const lemmatise = (forms: readonly string[]): string[] => {
    prepare(forms.length);
    const { length } = forms;
    for (let at = 0; at < length; at += 1) numbers[at] = numberOf(forms[at] ?? '');
    const found: string[] = new Array(length);
    for (let at = 0; at < length; at += 1) {
      const number = numbers[at] ?? 0;
      if (choiceCount[number] !== 0) found[at] = choose(numbers, at, length);
      else {
        let alone = lemmas[number];
        if (alone === undefined) {
          alone = lemmaOf(number, forms[at] ?? '');
          lemmas[number] = alone;
        }
        found[at] = alone;
      }
    }
    return found;
  };

  const lemma = (form: string): string => {
    makeRoom(1);
    return lemmaOf(numberOf(form), form);
  };

  return {
    lemmatise,
    prepare,
    number: numberOf,
    chooseAmong,
    lemma,
    parts: (base) => partsOf(lexicon.words, base),
  };
}

/** `into`, which is longer, with the numbers of `from`. */
function grown<Column extends Int32Array | Uint16Array | Uint8Array>(from: Column, into: Column): Column {
  into.set(from);
  return into;
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
