import type { Document } from '../../src/language/document.ts';
import type { Language } from '../../src/types.ts';
import { reporting } from '../lexicons/reporting.ts';
import { languageOf } from './name-bounds.ts';

const mark = /[”“"„»«’‘'–—:]|- /;
const elsewhere = ['mukaansa', 'mielestään', 'hänestä', 'heistä'];

const words = new Map<Language, ReadonlySet<string>>();

function signsOf(language: Language): ReadonlySet<string> {
  let known = words.get(language);
  if (!known) {
    const { verbs, accordingAfter, accordingBefore } = reporting[language];
    known = new Set([...verbs, ...accordingAfter, ...accordingBefore, ...elsewhere]);
    words.set(language, known);
  }
  return known;
}

/** Whether anything in a text could report speech: a mark, a dash, a colon or a word of saying. Most headlines have none. */
export function mayReport(document: Document): boolean {
  if (mark.test(document.text)) return true;
  const signs = signsOf(languageOf(document));
  return document.tokens.some(({ form }) => signs.has(form));
}
