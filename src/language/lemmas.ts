import stemmers from 'natural/lib/natural/stemmers/index.js';
import snowball from 'snowball-stemmers';
import type { Language } from '../types.ts';

/** Raised when the base forms change: it is part of every annotator's version. */
export const lemmaVersion = 'stem-1';

const finnish = snowball.newStemmer('finnish');

const stemOf: Readonly<Record<Language, (form: string) => string>> = {
  fi: (form) => finnish.stem(form),
  sv: (form) => stemmers.PorterStemmerSv.stem(form),
  en: (form) => stemmers.PorterStemmer.stem(form),
};

const known: Record<Language, Map<string, string>> = { fi: new Map(), sv: new Map(), en: new Map() };

/** The base form of a lower-cased word (today a stem). The one place to put a better lemmatiser. */
export function lemmaOf(form: string, language: Language): string {
  let table = known[language];
  const found = table.get(form);
  if (found !== undefined) return found;
  // Bounded, so that memory stays flat as the archive grows.
  if (table.size > 300_000) table = known[language] = new Map();
  const lemma = stemOf[language](form) || form;
  table.set(form, lemma);
  return lemma;
}
