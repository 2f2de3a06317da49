/** Base forms of Finnish words in their sentences, as Universal Dependencies has them (lower-cased, no `#`). */
import { partsOf } from './analyse.ts';
import {
  contextFeatureCount,
  contextFeatures,
  edge,
  formFeatures,
  formKeys,
  hashText,
  mix,
  type Neighbour,
  type ReadingKeys,
  weightCount,
} from './features.ts';
import { type Lexicon, readingsOf } from './readings.ts';

export interface Model {
  readonly lexicon: Lexicon;
  /** `weightCount` weights, addressed by hash. */
  readonly weights: Int8Array | Float32Array;
  /** Readings of a form that score less than the best by more than this are never chosen. */
  readonly margin: number;
}

/** What is remembered of a printed form: the one base form, or the readings among which the sentence decides. */
interface Entry extends Neighbour {
  readonly lemma: string;
  readonly choices: readonly Choice[];
}

interface Choice extends ReadingKeys {
  readonly text: string;
  readonly score: number;
}

export interface Lemmatiser {
  /** The base form of each token of a sentence. */
  readonly lemmatise: (forms: readonly string[]) => string[];
  /** The likeliest base form of a form that stands alone. */
  readonly lemma: (form: string) => string;
  readonly parts: (lemma: string) => readonly string[];
}

/** Forms remembered before the memory is emptied: it stays under 60 MB. */
const remembered = 150_000;
const mask = weightCount - 1;

export function createLemmatiser(model: Model): Lemmatiser {
  const { lexicon, weights } = model;
  const tagKeys = Int32Array.from(lexicon.tags, (tag) => hashText(tag));
  const features = new Int32Array(contextFeatureCount);
  let entries = new Map<string, Entry>();

  const entryOf = (printed: string): Entry => {
    const known = entries.get(printed);
    if (known) return known;
    if (entries.size >= remembered) entries = new Map();
    const made = judge(printed);
    entries.set(printed, made);
    return made;
  };

  const judge = (printed: string): Entry => {
    const form = printed.toLowerCase();
    const keys = formKeys(printed, form);
    const { readings, votes } = readingsOf(lexicon, printed, form);
    const others = competition(readings.map(({ tag }) => tagKeys[tag] ?? 0));
    const choices = readings.map((reading, index): Choice => {
      const readingKeys = { lemma: hashText(reading.lemma), tag: tagKeys[reading.tag] ?? 0 };
      let score = 0;
      for (const hash of formFeatures(form, keys, reading, readingKeys, others, votes[index] ?? 0, true)) {
        score += weights[hash & mask] ?? 0;
      }
      return { ...readingKeys, text: reading.lemma, score };
    });
    choices.sort((a, b) => b.score - a.score);
    const [best] = choices;
    const lemma = best?.text ?? form;
    const close = choices.filter(({ score }) => score >= (best?.score ?? 0) - model.margin);
    return {
      ...keys,
      likeliest: best?.tag ?? 0,
      lemma,
      choices: close.every(({ text }) => text === lemma) ? [] : close,
    };
  };

  const lemmatise = (forms: readonly string[]): string[] => {
    const sentence = forms.map(entryOf);
    return sentence.map((entry, at) => {
      if (entry.choices.length === 0) return entry.lemma;
      const before = sentence[at - 1] ?? edge;
      const before2 = sentence[at - 2] ?? edge;
      const after = sentence[at + 1] ?? edge;
      const after2 = sentence[at + 2] ?? edge;
      let best = entry.lemma;
      let top = Number.NEGATIVE_INFINITY;
      for (const choice of entry.choices) {
        contextFeatures(before2, before, entry, after, after2, choice, features);
        let { score } = choice;
        for (let index = 0; index < contextFeatureCount; index += 1) {
          score += weights[(features[index] ?? 0) & mask] ?? 0;
        }
        if (score > top) {
          top = score;
          best = choice.text;
        }
      }
      return best;
    });
  };

  return { lemmatise, lemma: (form) => entryOf(form).lemma, parts: (lemma) => partsOf(lexicon.words, lemma) };
}

/** A key of the set of tags that a form's readings have, in whatever order. */
export function competition(tagKeys: readonly number[]): number {
  let key = 0;
  for (const tag of new Set(tagKeys)) key = (key + mix(tag, 99)) | 0;
  return key;
}
