/** What a printed form is by itself: its readings, weighed without the sentence. */
import { formFeatures, formKeys, maxFormFeatures, type ReadingKeys, weightCount } from './features.ts';
import { hashText, mix } from './hash.ts';
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

/** What is found of a printed form: the one base form, or the readings among which the sentence decides, best first. */
export interface Judged {
  readonly lemma: string;
  /** Number of the likeliest reading's tag. */
  readonly tag: number;
  readonly choices?: readonly Choice[];
}

export type Judge = (printed: string, form: string) => Judged;

const mask = weightCount - 1;

/** `tagKeys`: the hashes of the lexicon's tags. */
export function createJudge({ lexicon, weights, margin }: Weighed, tagKeys: Int32Array): Judge {
  const formHashes = new Int32Array(maxFormFeatures);
  return (printed, form) => {
    const { readings, shares } = readingsOf(lexicon, printed, form);
    const [first] = readings;
    const lemma = first?.lemma ?? form;
    let isClear = true;
    for (const reading of readings) if (reading.lemma !== lemma) isClear = false;
    if (isClear) return { lemma, tag: first?.tag ?? 0 };
    const keys = formKeys(printed, form);
    const others = competition(readings.map(({ tag }) => tagKeys[tag] ?? 0));
    const judged: Choice[] = [];
    let best: Choice | undefined;
    for (const reading of readings) {
      const text = reading.lemma;
      const readingKeys = { lemma: hashText(text), tag: tagKeys[reading.tag] ?? 0 };
      const vote = voteFor(lexicon, shares, form, text);
      const count = formFeatures(form, keys, reading, readingKeys, others, vote, true, formHashes);
      let score = 0;
      for (let at = 0; at < count; at += 1) score += weights[(formHashes[at] ?? 0) & mask] ?? 0;
      const choice = { lemma: readingKeys.lemma, tag: readingKeys.tag, text, tagNumber: reading.tag, score };
      judged.push(choice);
      if (!best || score > best.score) best = choice;
    }
    const likeliest = best?.text ?? form;
    const tag = best?.tagNumber ?? 0;
    const least = (best?.score ?? 0) - margin;
    const close = judged.filter(({ score }) => score >= least);
    if (close.every(({ text }) => text === likeliest)) return { lemma: likeliest, tag };
    return { lemma: likeliest, tag, choices: close.sort((a, b) => b.score - a.score) };
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
