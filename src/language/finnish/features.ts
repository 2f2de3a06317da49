/**
 * What a reading of a form is judged by. Each feature is a hash into one table of weights; the same code runs in
 * training (models/training/finnish-lemmas.ts) and in use.
 */
import type { Reading, Source } from './analyse.ts';

/** Number of weights; a power of two. */
export const weightCount = 1 << 21;

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

export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0xc2b2ae35) ^ (h >>> 13);
}

export function hashText(text: string, from = 0): number {
  let h = 0x811c9dc5;
  for (let at = from; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return h ^ (h >>> 16);
}

/** What the neighbours see of a form. */
export interface FormKeys {
  readonly form: number;
  readonly ending: number;
  /** Capital, number, mark. */
  readonly shape: number;
}

export function formKeys(printed: string, form: string): FormKeys {
  const first = printed[0] ?? '';
  const shape =
    (first !== first.toLowerCase() ? 1 : 0) +
    (printed.length > 1 && printed === printed.toUpperCase() && printed !== form ? 2 : 0) +
    (/\d/.test(printed) ? 4 : 0) +
    (/\p{L}/u.test(printed) ? 0 : 8);
  return { form: hashText(form), ending: hashText(form, Math.max(0, form.length - 3)), shape };
}

/** Two numbers per reading that its features are made of. */
export interface ReadingKeys {
  readonly lemma: number;
  readonly tag: number;
}

/**
 * Features of a reading that do not depend on the sentence. `others` is a key of the tags it competes with;
 * `vote` the share (0 to 9) of the ending's votes that its rule has. `known` false leaves out what only a word seen in
 * training has.
 */
export function formFeatures(
  form: string,
  keys: FormKeys,
  reading: Reading,
  readingKeys: ReadingKeys,
  others: number,
  vote: number,
  known: boolean,
): number[] {
  const { lemma, tag } = readingKeys;
  const source = sourceNumber[reading.source];
  let shared = 0;
  while (shared < form.length && form.charCodeAt(shared) === reading.lemma.charCodeAt(shared)) shared += 1;
  const rule = mix(hashText(reading.lemma, shared), form.length - shared);
  const features = [
    mix(tag, 11),
    mix(mix(tag, source), 12),
    mix(mix(source, keys.shape), 13),
    mix(mix(tag, keys.shape), 14),
    mix(mix(rule, source), 15),
    mix(mix(tag, others), 16),
    mix(mix(source, vote), 17),
    mix(mix(mix(source, vote), keys.shape), 18),
    mix(mix(others, mix(source, rule)), 19),
    mix(mix(hashText(reading.lemma, Math.max(0, reading.lemma.length - 3)), tag), 20),
    mix(mix(hashText(reading.lemma, Math.max(0, reading.lemma.length - 4)), keys.shape), 21),
    mix(mix(source, Math.min(form.length, 12)), 22),
    mix(mix(hashText(reading.lemma, Math.max(0, reading.lemma.length - 6)), source), 23),
  ];
  for (let length = 1; length <= 6 && length <= form.length; length += 1) {
    const ending = hashText(form, form.length - length);
    features.push(mix(mix(ending, rule), 30 + length));
    if (length > 1 && length < 6) features.push(mix(mix(ending, tag), 40 + length));
  }
  if (known)
    features.push(
      mix(mix(keys.form, lemma), 51),
      mix(lemma, 52),
      mix(mix(keys.form, tag), 53),
      mix(mix(mix(keys.form, lemma), keys.shape), 54),
    );
  return features;
}

/** A token as its neighbours see it: its form, and the tag of its likeliest reading. */
export interface Neighbour extends FormKeys {
  readonly likeliest: number;
}

/** Before the first and after the last token. */
export const edge: Neighbour = { form: 1, ending: 2, shape: 3, likeliest: 4 };

export const contextFeatureCount = 14;

/** Features of a reading in its sentence, written to `into`. */
export function contextFeatures(
  before2: Neighbour,
  before: Neighbour,
  here: Neighbour,
  after: Neighbour,
  after2: Neighbour,
  { lemma, tag }: ReadingKeys,
  into: Int32Array,
): void {
  into[0] = mix(mix(before.form, tag), 61);
  into[1] = mix(mix(after.form, tag), 62);
  into[2] = mix(mix(before.ending, tag), 63);
  into[3] = mix(mix(after.ending, tag), 64);
  into[4] = mix(mix(before.likeliest, tag), 65);
  into[5] = mix(mix(after.likeliest, tag), 66);
  into[6] = mix(mix(before.form, lemma), 67);
  into[7] = mix(mix(after.form, lemma), 68);
  into[8] = mix(mix(mix(before.likeliest, after.likeliest), tag), 69);
  into[9] = mix(mix(mix(before2.likeliest, before.likeliest), tag), 70);
  into[10] = mix(mix(mix(after.likeliest, after2.likeliest), tag), 71);
  into[11] = mix(mix(mix(before.likeliest, here.form), lemma), 72);
  into[12] = mix(mix(mix(after.likeliest, here.form), lemma), 73);
  into[13] = mix(mix(mix(before.form === edge.form ? 1 : 0, here.shape), tag), 74);
}
