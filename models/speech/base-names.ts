import type { Document } from '../../src/language/document.ts';
import type { Language } from '../../src/types.ts';
import { isSurname } from '../names/base-forms.ts';
import { baseOfGenitive } from '../names/finnish-cases.ts';
import { organisation } from '../registry/registry.ts';

/** Names of people and bodies as they read in their base form. */

/** Whether a name can be the subject of its clause, or owns or qualifies what follows; Finnish tells them apart. */
export type NameForm = 'subject' | 'owner' | 'other';

/** Characters of a text that are searched for another form of a name. */
const searched = 5_000;

/** A name that ends in n and that no list knows: what follows tells whether it is a genitive ("Heinämäen mukaan"). */
export function ownBase(document: Document, printed: string, end: number): string {
  const cut = printed.lastIndexOf(' ') + 1;
  const weak = baseOfGenitive(printed.slice(cut));
  // "kollegansa Ilona Räsälän": only where the surname stands in its base form too.
  if (!/^ (?:\([^)]{1,12}\) )?(mukaan|mielestä)/.test(document.text.slice(end, end + 30))) {
    const own = weak.find((guess) => guess.length > 3 && document.text.slice(0, searched).includes(`${guess} `));
    return own === undefined ? printed : printed.slice(0, cut) + own;
  }
  const guesses = [...weak, ...weak.flatMap(strongGrades)];
  const known = guesses.find((guess) => /\p{L}{4}/u.test(guess) && isSurname(guess));
  if (known) return printed.slice(0, cut) + known;
  const inText = guesses.find((guess) => guess.length > 2 && document.text.slice(0, searched).includes(`${guess} `));
  const mäki = /mäen$/.test(printed) ? printed.slice(cut).replace(/mäen$/, 'mäki') : undefined;
  return printed.slice(0, cut) + (mäki ?? inText ?? guesses[0] ?? printed.slice(cut));
}

const grades: readonly (readonly [RegExp, string])[] = [
  [/rr([aeiouyäö])$/, 'rt$1'],
  [/ll([aeiouyäö])$/, 'lt$1'],
  [/nn([aeiouyäö])$/, 'nt$1'],
  [/mm([aeiouyäö])$/, 'mp$1'],
  [/ng([aeiouyäö])$/, 'nk$1'],
  [/(?<![ln])d([aeiouyäö])$/, 't$1'],
  [/(?<=[lr])v([aeiouyäö])$/, 'p$1'],
];

/** "Pakkasvirra" → Pakkasvirta: the strong grade of a weak stem, with -i for names in -e. */
function strongGrades(stem: string): string[] {
  const strong = grades.flatMap(([weak, grade]) => (weak.test(stem) ? [stem.replace(weak, grade)] : []));
  return [...strong, ...[stem, ...strong].filter((one) => one.endsWith('e')).map((one) => `${one.slice(0, -1)}i`)];
}

export function plain(word: string, language: Language): string {
  if (language === 'en') return word.replace(/[’']s$/, '');
  if (language === 'sv' || !/n$/.test(word) || word.endsWith('nen')) return word;
  return baseOfGenitive(word)[0] ?? word;
}

/** As printed in the text, in its base form: "Migrin" is Migri, whatever the registry calls it. */
export function bodyName(printed: string, registered: string, language: Language): string {
  if (language !== 'fi') return printed.replace(/[’':]s$/, '');
  if (printed.includes(':')) return printed.replace(/:\p{L}+$/u, '');
  const known = organisation(printed)?.name;
  const cut = printed.lastIndexOf(' ') + 1;
  if (known === undefined) return printed;
  if (printed.toLowerCase() === registered.toLowerCase()) return registered;
  for (const guess of [
    ...baseOfGenitive(printed.slice(cut)),
    printed.slice(cut).replace(/(ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|a|ä)$/, ''),
  ]) {
    const whole = printed.slice(0, cut) + guess;
    if (whole !== printed && organisation(whole)?.name === known) return whole;
  }
  return /(n|st[aä]|ss[aä]|ll[aä]|lt[aä]|lle)$/.test(printed) && /^\p{Lu}\p{Ll}+$/u.test(registered)
    ? registered
    : printed;
}

export function formOf(printed: string, name: string, language: Language): NameForm {
  if (language === 'en') return /[’']s$/.test(printed) ? 'owner' : 'subject';
  if (printed === name) return 'subject';
  if (language === 'sv') return printed.toLowerCase() === name.toLowerCase() ? 'subject' : 'owner';
  const last = printed.slice(printed.lastIndexOf(' ') + 1);
  const base = name.slice(name.lastIndexOf(' ') + 1);
  if (last.toLowerCase() === base.toLowerCase()) return 'subject';
  return /n$/.test(last) ? 'owner' : 'other';
}

export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
