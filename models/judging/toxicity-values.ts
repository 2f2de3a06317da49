import type { Field } from '../../src/language/document.ts';
import type { Annotation, Span } from '../../src/types.ts';
import type { Hostility } from '../lexicons/hostile-devices.ts';

/**
 * How a hostile word reaches its target: `near` as its cue asks, `sentence` elsewhere in the sentence, `back` by a word
 * that refers back to people named before, `text` only by what the text is about, `people` by such a word where no group
 * is named at all.
 */
export type Reach = 'near' | 'sentence' | 'back' | 'text' | 'people';

/** A hostile word, the group it is aimed at, and how. */
export interface Hit {
  readonly entry: Hostility;
  readonly spans: readonly Span[];
  readonly target: string;
  readonly reach: Reach;
}

/** Where people, or what stands for them, are named: the only things hostility may be aimed at. */
export interface Target extends Span {
  readonly label: string;
}

/** What the whole text says. */
export interface TextSigns {
  /** The group named most often, or `immigrant` where only the setting tells of people. */
  readonly about: string | undefined;
  /** Whether people are named by their nation or origin alone. */
  readonly onlyNations: boolean;
  /** Words that name words in order to report on them. */
  readonly mentions: number;
  readonly rebuttals: number;
}

/** Lists of words whose presence says something by itself. */
const tellingLists = ['back', 'sweeping', 'mention', 'rebuttal', 'coarse', 'other'] as const;

/** What the cues found in a sentence. */
interface SentenceSigns {
  readonly hits: readonly Hit[];
  /** Whether a hostile word is aimed at nobody. */
  readonly aimless: boolean;
  readonly here: readonly Target[];
  /** Words of a list in the sentence. */
  readonly count: (name: (typeof tellingLists)[number]) => number;
  readonly field: Field;
  readonly inText: TextSigns;
  readonly quote: Annotation | undefined;
}

/** What the cues found in a sentence as features by name, for the learned judge. */
export function sentenceValues(signs: SentenceSigns): ReadonlyMap<string, number> {
  const { hits, aimless, here, count, field, inText, quote } = signs;
  const { about } = inText;
  const values = new Map<string, number>();
  const raise = (name: string, value: number, most: number) =>
    values.set(name, Math.min(most, (values.get(name) ?? 0) + value));
  const setFor = (name: string, words: number) => {
    if (words > 0) values.set(name, 0.5 + 0.25 * Math.min(words, 3));
  };
  for (const { entry, reach } of hits) {
    raise(`${reach} ${entry.device}`, 1, 1.5);
    raise(`${reach} ${entry.level}`, 1, 1.5);
    if (entry.reach === 'self') raise(`self ${entry.device}`, 1, 1);
  }
  if (hits.some(({ reach }) => reach === 'near')) values.set('near', 1);
  if (hits.length > 0 && inText.onlyNations) values.set('nations hit', 1);
  if (aimless) values.set('aimless', 0.5);
  if (here.length > 0) {
    values.set('group', 1);
    for (const { label } of here) values.set(`group ${label}`, 1);
  } else if (about) values.set('about', 1);
  for (const name of tellingLists) setFor(name, count(name));
  const people = here.length > 0 ? 'group' : count('back') > 0 && about ? 'back' : undefined;
  if (people && count('sweeping') > 0) values.set(`sweeping ${people}`, 1);
  if (people && count('coarse') > 0) values.set(`coarse ${people}`, 1);
  if (count('other') > 0 && (hits.length > 0 || aimless || count('coarse') > 0)) values.set('other hostile', 1);
  if (people && count('mention') > 0) values.set(`mention ${people}`, 1);
  setFor('text mention', inText.mentions);
  setFor('text rebuttal', inText.rebuttals);
  if (field !== 'body') values.set(field, 0.5);
  values.set(quote ? `quoted ${quote.label}` : 'unquoted', 0.5);
  if (quote && hits.length > 0) values.set('quoted hit', 1);
  return values;
}
