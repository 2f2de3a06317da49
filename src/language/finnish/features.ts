/**
 * What a reading of a form is judged by. Each feature is a hash into one table of weights; the same code runs in
 * training (models/training/finnish-lemmas.ts) and in use.
 */

import { hasDigit, hasLetter } from '../letters.ts';
import type { Reading } from './analyse.ts';
import { hashOfParts, hashText, mix } from './hash.ts';

const weightBits = 20;
export const weightCount = 1 << weightBits;

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
  return {
    form: hashText(form),
    ending: endingKey(form),
    shape: shapeOf(printed, form),
    endings: endingHashes(form),
  };
}

/** Of the last 1 to 6 letters. */
export function endingHashes(form: string): number[] {
  const hashes: number[] = [];
  for (let length = 1; length <= 6 && length <= form.length; length += 1) {
    hashes.push(hashText(form, form.length - length));
  }
  return hashes;
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

/** Where features are written, and how many there are. */
export interface FeatureList {
  readonly hashes: Int32Array;
  count: number;
}

/**
 * Features of a reading that do not depend on the sentence, in three parts: what readings with one tag share, what
 * readings with one base form share, and the rest. `others` is a key of the tags it competes with; `vote` the share (0
 * to 9) of the ending's votes that its rule has. `known` false leaves out what only a word seen in training has.
 */
export function addTagFeatures(keys: FormKeys, tag: number, others: number, known: boolean, into: FeatureList): void {
  const { hashes } = into;
  const { endings, shape, form } = keys;
  let { count } = into;
  hashes[count++] = mix(tag, 11);
  hashes[count++] = mix(mix(tag, shape), 14);
  hashes[count++] = mix(mix(tag, others), 16);
  for (let letters = 2; letters <= endings.length && letters < 6; letters += 1) {
    hashes[count++] = mix(mix(endings[letters - 1] ?? 0, tag), 40 + letters);
  }
  if (known) hashes[count++] = mix(mix(form, tag), 53);
  into.count = count;
}

export function addLemmaFeatures(
  form: string,
  keys: FormKeys,
  { kept, append }: Reading,
  lemma: number,
  known: boolean,
  into: FeatureList,
): void {
  const { hashes } = into;
  const { endings, shape } = keys;
  let { count } = into;
  const rule = ruleKey(form, kept, append);
  hashes[count++] = mix(mix(lemmaEnd(form, kept, append, 4), shape), 21);
  for (let letters = 1; letters <= endings.length; letters += 1) {
    hashes[count++] = mix(mix(endings[letters - 1] ?? 0, rule), 30 + letters);
  }
  if (known) {
    const pair = mix(keys.form, lemma);
    hashes[count++] = mix(pair, 51);
    hashes[count++] = mix(lemma, 52);
    hashes[count++] = mix(mix(pair, shape), 54);
  }
  into.count = count;
}

export function addReadingFeatures(
  form: string,
  { shape }: FormKeys,
  { kept, append, source }: Reading,
  tag: number,
  others: number,
  vote: number,
  into: FeatureList,
): void {
  const { hashes } = into;
  let { count } = into;
  const rule = ruleKey(form, kept, append);
  const voted = mix(source, vote);
  hashes[count++] = mix(mix(tag, source), 12);
  hashes[count++] = mix(mix(source, shape), 13);
  hashes[count++] = mix(mix(rule, source), 15);
  hashes[count++] = mix(voted, 17);
  hashes[count++] = mix(mix(voted, shape), 18);
  hashes[count++] = mix(mix(others, mix(source, rule)), 19);
  hashes[count++] = mix(mix(lemmaEnd(form, kept, append, 3), tag), 20);
  hashes[count++] = mix(mix(source, Math.min(form.length, 12)), 22);
  hashes[count++] = mix(mix(lemmaEnd(form, kept, append, 6), source), 23);
  into.count = count;
}

function ruleKey(form: string, kept: number, append: string): number {
  return mix(hashText(append), form.length - kept);
}

/** The hash of a base form's last letters. */
function lemmaEnd(form: string, kept: number, append: string, letters: number): number {
  return hashOfParts(form, kept, append, Math.max(0, kept + append.length - letters));
}

/**
 * A token as its neighbours see it, four numbers in a row: its form, its ending, its shape and the tag of its likeliest
 * reading.
 */
export const recordLength = 4;

/** What stands before the first and after the last token. */
export const edgeRecord: readonly number[] = [1, 2, 3, 4];

export const contextFeatureCount = 14;
/** The first ones are of the reading's tag, the rest of its base form. */
export const tagFeatureCount = 10;

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
  let h = Math.imul(key ^ (number < tagFeatureCount ? tag : lemma), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0xc2b2ae35) >>> (32 - weightBits);
}
