/** Base forms of Finnish words in their sentences, as Universal Dependencies has them (lower-cased, no `#`). */

import { createFormTable } from '../form-table.ts';
import { inSmallLetters } from '../letters.ts';
import { ownCopy } from '../own-copy.ts';
import { partsOf, type Reading } from './analyse.ts';
import {
  contextFeatureCount,
  contextKeys,
  contextPlace,
  edgeRecord,
  endingKey,
  recordLength,
  shapeOf,
  tagFeatureCount,
} from './features.ts';
import { hashText } from './hash.ts';
import { type Choice, createJudge, type Weighed } from './judge.ts';
import { type KnownForms, knownForm } from './known-forms.ts';

export interface Model extends Weighed {
  /** Answers found beforehand; absent while the weights are trained. */
  readonly known?: KnownForms;
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

let epochs = 0;
/** No two lemmatisers share one. */
function nextEpoch(): number {
  epochs += 1;
  return epochs;
}

export function createLemmatiser(model: Model): Lemmatiser {
  const { lexicon, weights, known: knownForms } = model;
  const tagKeys = Int32Array.from(lexicon.tags, (tag) => hashText(tag));
  const shared = new Int32Array(contextFeatureCount);
  const judge = createJudge(model, tagKeys);
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
    const value = knownForms ? knownForm(knownForms, table.firstHash(), table.secondHash()) : -1;
    const number = table.add() + 1;
    if (number > room) grow();
    const form = inSmallLetters(printed);
    const at = number * recordLength;
    records[at] = hashText(form);
    records[at + 1] = endingKey(form);
    records[at + 2] = shapeOf(printed, form);
    if (knownForms && value >= 0) keepKnown(knownForms, number, form, value);
    else {
      const { reading, choices } = judge(printed, form);
      records[at + 3] = tagKeys[reading.tag] ?? 0;
      keepLemma(number, form, reading);
      keepChoices(number, choices);
    }
    return number;
  };

  const keepKnown = (known: KnownForms, number: number, form: string, value: number) => {
    const { outcomes, choiceStart: starts, choices } = known;
    const undecided = value - outcomes.cut.length;
    const from = undecided < 0 ? 0 : (starts[undecided] ?? 0);
    const likeliest = undecided < 0 ? value : (choices.outcome[from] ?? 0);
    records[number * recordLength + 3] = tagKeys[outcomes.tag[likeliest] ?? 0] ?? 0;
    keptLetters[number] = form.length - (outcomes.cut[likeliest] ?? 0);
    endings[number] = outcomes.append[likeliest] ?? 0;
    choiceStart[number] = choiceTexts.length;
    choiceCount[number] = undecided < 0 ? 0 : (starts[undecided + 1] ?? from) - from;
    for (let choice = from; choice < from + (choiceCount[number] ?? 0); choice += 1) {
      const outcome = choices.outcome[choice] ?? 0;
      const append = known.appends[outcomes.append[outcome] ?? 0] ?? '';
      const text = form.slice(0, form.length - (outcomes.cut[outcome] ?? 0)) + append;
      addChoice(text, hashText(text), tagKeys[outcomes.tag[outcome] ?? 0] ?? 0, -(choices.below[choice] ?? 0));
    }
  };

  const grow = () => {
    room = Math.min(remembered, room * 2);
    records = grown(records, new Int32Array((room + 1) * recordLength));
    keptLetters = grown(keptLetters, new Uint16Array(room + 1));
    endings = grown(endings, new Int32Array(room + 1));
    choiceStart = grown(choiceStart, new Int32Array(room + 1));
    choiceCount = grown(choiceCount, new Uint8Array(room + 1));
  };

  const keepLemma = (number: number, form: string, { kept, append }: Reading) => {
    const [letters, ending] = kept <= 0xffff ? [kept, append] : [0xffff, form.slice(0xffff, kept) + append];
    let place = endingNumbers.get(ending);
    if (place === undefined) {
      const text = ownCopy(ending);
      place = endingTexts.push(text) - 1;
      endingNumbers.set(text, place);
    }
    keptLetters[number] = letters;
    endings[number] = place;
  };

  const lemmaOf = (number: number, printed: string): string => {
    const form = inSmallLetters(printed);
    const kept = keptLetters[number] ?? 0;
    const ending = endingTexts[endings[number] ?? 0] ?? '';
    return kept === form.length && ending === '' ? form : form.slice(0, kept) + ending;
  };

  const keepChoices = (number: number, choices: readonly Choice[]) => {
    choiceStart[number] = choiceTexts.length;
    choiceCount[number] = choices.length;
    for (const { text, lemma, tag, score } of choices) addChoice(text, lemma, tag, score);
  };

  const addChoice = (text: string, lemma: number, tag: number, score: number) => {
    const at = choiceTexts.push(ownCopy(text)) * 3 - 3;
    if (at + 3 > choiceKeys.length) choiceKeys = grown(choiceKeys, new Int32Array(choiceKeys.length * 2));
    choiceKeys[at] = lemma;
    choiceKeys[at + 1] = tag;
    choiceKeys[at + 2] = score;
  };

  /** The endings of the known forms keep their numbers. */
  const forgetEndings = () => {
    endingTexts.length = 0;
    endingNumbers.clear();
    for (const text of knownForms?.appends ?? []) endingNumbers.set(text, endingTexts.push(text) - 1);
  };
  forgetEndings();

  let epoch = nextEpoch();
  const makeRoom = (forms: number) => {
    if (table.size() + forms <= remembered) return;
    table.clear();
    epoch = nextEpoch();
    forgetEndings();
    choiceTexts.length = 0;
    lemmas.length = 0;
  };

  const choose = (numbers: Int32Array, at: number, length: number): string => {
    const place = (other: number) => (other < 0 || other >= length ? 0 : (numbers[other] ?? 0) * recordLength);
    contextKeys(records, place(at - 2), place(at - 1), place(at), place(at + 1), place(at + 2), shared);
    const number = numbers[at] ?? 0;
    const start = choiceStart[number] ?? 0;
    const end = start + (choiceCount[number] ?? 0);
    let best = start;
    let top = Number.NEGATIVE_INFINITY;
    let lastTag = 0;
    let ofTag = 0;
    for (let choice = start; choice < end; choice += 1) {
      const lemma = choiceKeys[choice * 3] ?? 0;
      const tag = choiceKeys[choice * 3 + 1] ?? 0;
      // Readings side by side often have one tag.
      if (choice === start || tag !== lastTag) {
        lastTag = tag;
        ofTag = 0;
        for (let feature = 0; feature < tagFeatureCount; feature += 1) {
          ofTag += weights[contextPlace(feature, shared[feature] ?? 0, lemma, tag)] ?? 0;
        }
      }
      let score = (choiceKeys[choice * 3 + 2] ?? 0) + ofTag;
      for (let feature = tagFeatureCount; feature < contextFeatureCount; feature += 1) {
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
