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
export interface FinnishForm {
  /** What its neighbours see of it, see features.ts. */
  readonly form: number;
  readonly ending: number;
  readonly shape: number;
  readonly likeliestTag: number;
  readonly lemma: string;
  readonly choices: readonly Choice[] | undefined;
}

export interface Lemmatiser {
  /** The base form of each token of a sentence. */
  readonly lemmatise: (forms: readonly string[]) => string[];
  readonly lemmatiseForms: (forms: readonly FinnishForm[]) => string[];
  /** What is known of a printed form; made when it is new. */
  readonly form: (printed: string) => FinnishForm;
  /** The likeliest base form of a form that stands alone. */
  readonly lemma: (form: string) => string;
  readonly parts: (lemma: string) => readonly string[];
}

/** Forms remembered before all are forgotten. */
const remembered = 400_000;
const mask = weightCount - 1;

export function createLemmatiser(model: Model): Lemmatiser {
  const { lexicon, weights } = model;
  const tagKeys = Int32Array.from(lexicon.tags, (tag) => hashText(tag));
  const shared = new Int32Array(contextFeatureCount);
  const formHashes = new Int32Array(maxFormFeatures);
  const table = createFormTable(remembered);
  const forms: FinnishForm[] = [];

  const formOf = (printed: string): FinnishForm => {
    const known = forms[table.find(printed)];
    if (known) return known;
    const made = judge(printed);
    if (forms.length >= remembered) {
      table.clear();
      forms.length = 0;
      table.find(printed);
    }
    forms[table.add()] = made;
    return made;
  };

  const judge = (printed: string): FinnishForm => {
    const form = printed.toLowerCase();
    const keys = formKeys(printed, form);
    const { readings, shares } = readingsOf(lexicon, printed, form);
    const [first] = readings;
    const lemma = first?.lemma ?? form;
    let isClear = true;
    for (const reading of readings) if (reading.lemma !== lemma) isClear = false;
    const { form: formKey, ending, shape } = keys;
    if (isClear) {
      const likeliestTag = tagKeys[first?.tag ?? 0] ?? 0;
      return { form: formKey, ending, shape, likeliestTag, lemma, choices: undefined };
    }
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
      form: formKey,
      ending,
      shape,
      likeliestTag: best?.tag ?? 0,
      lemma: likeliest,
      choices: isDecided ? undefined : close.sort((a, b) => b.score - a.score),
    };
  };

  /** Four numbers a token, with two edges before the first and after the last. */
  let records = new Int32Array(256 * recordLength);

  const choose = (choices: readonly Choice[], at: number): string => {
    const here = (at + 2) * recordLength;
    contextKeys(
      records,
      here - 2 * recordLength,
      here - recordLength,
      here,
      here + recordLength,
      here + 2 * recordLength,
      shared,
    );
    let best = '';
    let top = Number.NEGATIVE_INFINITY;
    for (let which = 0; which < choices.length; which += 1) {
      const choice = choices[which];
      if (!choice) continue;
      const { lemma, tag } = choice;
      let { score } = choice;
      for (let feature = 0; feature < contextFeatureCount; feature += 1) {
        score += weights[contextPlace(feature, shared[feature] ?? 0, lemma, tag)] ?? 0;
      }
      if (score > top) {
        top = score;
        best = choice.text;
      }
    }
    return best;
  };

  const lemmatiseForms = (sentence: readonly FinnishForm[]): string[] => {
    const { length } = sentence;
    if ((length + 4) * recordLength > records.length) records = new Int32Array((length + 4) * recordLength * 2);
    for (let edge = 0; edge < 2; edge += 1) {
      records.set(edgeRecord, edge * recordLength);
      records.set(edgeRecord, (length + 2 + edge) * recordLength);
    }
    for (let at = 0, place = 2 * recordLength; at < length; at += 1, place += recordLength) {
      const form = sentence[at];
      if (!form) continue;
      records[place] = form.form;
      records[place + 1] = form.ending;
      records[place + 2] = form.shape;
      records[place + 3] = form.likeliestTag;
    }
    const found: string[] = new Array(length);
    for (let at = 0; at < length; at += 1) {
      const form = sentence[at];
      found[at] = form?.choices ? choose(form.choices, at) : (form?.lemma ?? '');
    }
    return found;
  };

  return {
    lemmatise: (sentence) => lemmatiseForms(sentence.map(formOf)),
    lemmatiseForms,
    form: formOf,
    lemma: (form) => formOf(form).lemma,
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
