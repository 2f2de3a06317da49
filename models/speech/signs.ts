import type { Document, Word } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import type { Language } from '../../src/types.ts';
import { ownSource, thinkers } from '../lexicons/claim-words.ts';
import { reporting } from '../lexicons/reporting.ts';
import { languageOf } from './name-bounds.ts';

const mark = /[”“"„»«’‘'–—:]|- /;

const signs = new Map<Language, (word: Word) => boolean>();

function isSign(language: Language): (word: Word) => boolean {
  let known = signs.get(language);
  if (!known) {
    const { verbs, accordingAfter, accordingBefore } = reporting[language];
    const words = new Set([...verbs, ...accordingAfter, ...accordingBefore, ...ownSource, ...thinkers]);
    known = wordAnswers(({ form }) => words.has(form));
    signs.set(language, known);
  }
  return known;
}

/** Whether anything in a text could report speech: a mark, a dash, a colon or a word of saying. Most headlines have none. */
export function mayReport(document: Document): boolean {
  if (mark.test(document.text)) return true;
  const says = isSign(languageOf(document));
  return document.tokens.some(({ word }) => says(word));
}
