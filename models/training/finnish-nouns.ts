/**
 * Inflects Finnish nominals by the Kotus classes 1 to 49 (Nykysuomen sanalista, Institute for the Languages of
 * Finland). Only what the lemmatiser's automaton needs: every case form once, and the stems that possessive suffixes
 * follow.
 */

import type { Gradation } from './finnish-gradation.ts';
import { stemsOf } from './finnish-stems.ts';

/** A form and what may follow it. */
export interface InflectedForm {
  readonly form: string;
  /** Word class and case or mood, `N.gen`, `V.3`. */
  readonly tag: string;
  /** A word by itself; the others stand only before a possessive suffix or as the first part of a compound. */
  readonly free: boolean;
  /** `none`: no possessive suffix. `short`: -ni, -si, -nsa, -mme, -nne. `both`: -an, -en … too (talossa → talossaan). */
  readonly possessive: 'none' | 'short' | 'both';
  /** Usual as the first part of a compound. */
  readonly first?: boolean;
}

/** All case forms of a nominal; empty for a class that is not known. `pos` is the first letter of the tags. */
export function nominalForms(
  word: string,
  inflection: string,
  gradation: Gradation | undefined,
  front: boolean,
  pos: string,
): InflectedForm[] {
  const stems = stemsOf(word, inflection, gradation, front ? 'ä' : 'a');
  if (!stems) return [];
  const a = front ? 'ä' : 'a';
  const forms: InflectedForm[] = [];
  const add = (
    form: string,
    name: string,
    possessive: InflectedForm['possessive'] = 'none',
    free = true,
    first = false,
  ) => forms.push({ form, tag: `${pos}.${name}`, free, possessive, first });
  /** The cases that singular and plural build alike. */
  const local = (stem: string, number: string) => {
    add(`${stem}ss${a}`, `${number}ine`, 'both');
    add(`${stem}st${a}`, `${number}ela`, 'both');
    add(`${stem}ll${a}`, `${number}ade`, 'both');
    add(`${stem}lt${a}`, `${number}abl`, 'both');
    add(`${stem}lle`, `${number}all`, 'both');
    add(`${stem}tt${a}`, `${number}abe`, 'both');
    add(`${stem}ksi`, `${number}tra`);
    add(`${stem}kse`, `${number}tra`, 'both', false);
  };
  add(word, 'nom', 'none', true, true);
  add(stems.strong, 'poss', 'short', false);
  add(`${stems.weak}n`, 'gen', 'none', true, true);
  add(`${stems.weak}t`, 'Pnom');
  add(`${stems.strong}n${a}`, 'ess', 'both');
  local(stems.weak, '');
  for (const form of stems.partitives) add(form, 'par', form.endsWith(`${a}${a}`) ? 'short' : 'both');
  for (const form of stems.illatives) {
    add(form, 'ill');
    add(form.slice(0, -1), 'ill', 'short', false);
  }
  for (const stem of stems.pluralStrong) {
    add(`${stem}n${a}`, 'Pess', 'both');
    add(`${stem}ne`, 'Pcom', 'both');
  }
  for (const stem of stems.pluralWeak) {
    local(stem, 'P');
    add(`${stem}n`, 'Pins');
  }
  for (const form of stems.pluralGenitives) {
    add(form, 'Pgen', 'none', true, true);
    add(form.slice(0, -1), 'Pgen', 'short', false);
  }
  for (const form of stems.pluralPartitives) add(form, 'Ppar', 'both');
  for (const form of stems.pluralIllatives) {
    add(form, 'Pill');
    add(form.slice(0, -1), 'Pill', 'short', false);
  }
  if (inflection === '38') add(`${word.slice(0, -3)}s`, 'first', 'none', false, true);
  return forms;
}

/** Comparative and superlative with their cases; the lemma stays the positive. */
export function comparedForms(word: string, inflection: string, gradation: Gradation | undefined, front: boolean) {
  const stems = stemsOf(word, inflection, gradation, front ? 'ä' : 'a');
  if (!stems) return [];
  const mp: Gradation = { strong: 'mp', weak: 'mm' };
  const { weak } = stems;
  const short = weak.match(/[aeiouyäö]+/g)?.length === 2 && /[^aeiouyäö][aä]$/.test(weak);
  const comparative = short ? `${weak.slice(0, -1)}e` : weak;
  return [
    ...nominalForms(`${comparative}mpi`, '16', mp, front, 'C'),
    ...nominalForms(`${superlativeBase(weak)}in`, '36', undefined, front, 'C'),
  ].map((form) => ({ ...form, first: false }));
}

/** What -in and -immin follow: helpo-, kaune-, vanh-, rikka-. */
export function superlativeBase(weak: string): string {
  const isLong = weak.at(-1) === weak.at(-2);
  if (weak.endsWith('i')) return `${weak.slice(0, isLong ? -2 : -1)}e`;
  return isLong ? weak.slice(0, -1) : weak.replace(/[aäe]$/, '');
}

/** Weak stem of an adjective, on which -sti, -mmin are built; empty if unknown. */
export function weakStem(word: string, inflection: string, gradation: Gradation | undefined, front: boolean): string {
  return stemsOf(word, inflection, gradation, front ? 'ä' : 'a')?.weak ?? '';
}
