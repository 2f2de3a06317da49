/**
 * What a reading of a form is judged by. Each feature is a hash into one table of weights; the same code runs in
 * training (models/training/finnish-lemmas.ts) and in use.
 */

import { hasDigit, hasLetter } from '../letters.ts';
import type { Reading, Source } from './analyse.ts';
import { hashText, mix } from './hash.ts';

const weightBits = 20;
export const weightCount = 1 << weightBits;

const sourceNumber: Readonly<Record<Source, number>> = {
  lexicon: 1,
  suffixed: 2,
  compound: 3,
  compound3: 4,
  hyphen: 5,
  treebank: 6,
  guess: 7,
  surface: 8,
};

/** What the neighbours see of a form. */
export interface FormKeys {
  readonly form: number;
  readonly ending: number;
  /** Capital, number, mark. */
  readonly shape: number;
  /** Of the last 1 to 6 letters. */
  readonly endings: readonly number[];
}

export function formKeys(printed: string, form: string): FormKeys {
  const endings: number[] = [];
  for (let length = 1; length <= 6 && length <= form.length; length += 1) {
    endings.push(hashText(form, form.length - length));
  }
  return { form: hashText(form), ending: endingKey(form), shape: shapeOf(printed, form), endings };
}

/** Of the last three letters; of the whole where there are fewer. */
export function endingKey(form: string): number {
  return hashText(form, Math.max(0, form.length - 3));
}

/** Capital, number, mark, as bits. */
export function shapeOf(printed: string, form: string): number {
  const isCapital = printed !== form;
  const first = printed[0] ?? '';
  return (
    (isCapital && first !== first.toLowerCase() ? 1 : 0) +
    (isCapital && printed.length > 1 && printed === printed.toUpperCase() ? 2 : 0) +
    (hasDigit(printed) ? 4 : 0) +
    (hasLetter(printed) ? 0 : 8)
  );
}

/** Two numbers per reading that its features are made of. */
export interface ReadingKeys {
  readonly lemma: number;
  readonly tag: number;
}

export const maxFormFeatures = 32;

/**
 * Features of a reading that do not depend on the sentence, written to `into`; gives their number. `others` is a key of
 * the tags it competes with; `vote` the share (0 to 9) of the ending's votes that its rule has. `known` false leaves
 * out what only a word seen in training has.
 */
export function formFeatures(
  form: string,
  keys: FormKeys,
  reading: Reading,
  readingKeys: ReadingKeys,
  others: number,
  vote: number,
  known: boolean,
  into: Int32Array,
): number {
  const { lemma, tag } = readingKeys;
  const { shape, endings } = keys;
  const text = reading.lemma;
  const source = sourceNumber[reading.source];
  let shared = 0;
  while (shared < form.length && form.charCodeAt(shared) === text.charCodeAt(shared)) shared += 1;
  const rule = mix(hashText(text, shared), form.length - shared);
  const voted = mix(source, vote);
  let count = 0;
  into[count++] = mix(tag, 11);
  into[count++] = mix(mix(tag, source), 12);
  into[count++] = mix(mix(source, shape), 13);
  into[count++] = mix(mix(tag, shape), 14);
  into[count++] = mix(mix(rule, source), 15);
  into[count++] = mix(mix(tag, others), 16);
  into[count++] = mix(voted, 17);
  into[count++] = mix(mix(voted, shape), 18);
  into[count++] = mix(mix(others, mix(source, rule)), 19);
  into[count++] = mix(mix(hashText(text, Math.max(0, text.length - 3)), tag), 20);
  into[count++] = mix(mix(hashText(text, Math.max(0, text.length - 4)), shape), 21);
  into[count++] = mix(mix(source, Math.min(form.length, 12)), 22);
  into[count++] = mix(mix(hashText(text, Math.max(0, text.length - 6)), source), 23);
  for (let length = 1; length <= endings.length; length += 1) {
    const ending = endings[length - 1] ?? 0;
    into[count++] = mix(mix(ending, rule), 30 + length);
    if (length > 1 && length < 6) into[count++] = mix(mix(ending, tag), 40 + length);
  }
  if (known) {
    into[count++] = mix(mix(keys.form, lemma), 51);
    into[count++] = mix(lemma, 52);
    into[count++] = mix(mix(keys.form, tag), 53);
    into[count++] = mix(mix(mix(keys.form, lemma), shape), 54);
  }
  return count;
}

/**
 * A token as its neighbours see it, four numbers in a row: its form, its ending, its shape and the tag of its likeliest
 * reading.
 */
export const recordLength = 4;

/** What stands before the first and after the last token. */
export const edgeRecord: readonly number[] = [1, 2, 3, 4];

export const contextFeatureCount = 14;

/**
 * The part of the context features that all readings of a token share, written to `into`. `records` holds the tokens;
 * the others are where the records of the neighbours begin.
 */
export function contextKeys(
  records: Int32Array,
  before2: number,
  before: number,
  here: number,
  after: number,
  after2: number,
  into: Int32Array,
): void {
  const formBefore = records[before] ?? 0;
  const formAfter = records[after] ?? 0;
  const formHere = records[here] ?? 0;
  const tagBefore = records[before + 3] ?? 0;
  const tagAfter = records[after + 3] ?? 0;
  into[0] = mix(formBefore, 61);
  into[1] = mix(formAfter, 62);
  into[2] = mix(records[before + 1] ?? 0, 63);
  into[3] = mix(records[after + 1] ?? 0, 64);
  into[4] = mix(tagBefore, 65);
  into[5] = mix(tagAfter, 66);
  into[6] = mix(mix(tagBefore, tagAfter), 69);
  into[7] = mix(mix(records[before2 + 3] ?? 0, tagBefore), 70);
  into[8] = mix(mix(tagAfter, records[after2 + 3] ?? 0), 71);
  into[9] = mix(formBefore === edgeRecord[0] ? 1 : 0, 74 + (records[here + 2] ?? 0));
  // From here on with the base form, not the tag.
  into[10] = mix(formBefore, 67);
  into[11] = mix(formAfter, 68);
  into[12] = mix(mix(tagBefore, formHere), 72);
  into[13] = mix(mix(tagAfter, formHere), 73);
}

/** The place of a reading's context feature among the weights, from its number and its shared part. */
export function contextPlace(number: number, key: number, lemma: number, tag: number): number {
  let h = Math.imul(key ^ (number < 10 ? tag : lemma), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0xc2b2ae35) >>> (32 - weightBits);
}
