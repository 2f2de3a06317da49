import type { Document, Word } from '../../src/language/document.ts';
import type { Language } from '../../src/types.ts';
import { ownSource, thinkers } from '../lexicons/claim-words.ts';
import { reporting } from '../lexicons/reporting.ts';
import { languageOf } from './name-bounds.ts';

/** What a word does where speech is reported, as bits; a word may have several. */
export const sign = {
  verb: 1,
  /** "mukaan" and whatever else stands behind its source. */
  accordingAfter: 2,
  /** "enligt", "according". */
  accordingBefore: 4,
  /** "hänestä": who thinks so. */
  thinker: 8,
  that: 16,
  pronoun: 32,
  manner: 64,
  comma: 128,
} as const;
/** The words without which a sentence reports nothing by itself. */
export const reports = sign.verb | sign.accordingAfter | sign.accordingBefore | sign.thinker;

function read({ form, text }: Word, language: Language): number {
  if (text === ',') return sign.comma;
  const { verbs, accordingAfter, accordingBefore, that, pronouns, manner } = reporting[language];
  return (
    (verbs.has(form) ? sign.verb : 0) |
    (accordingAfter.has(form) || ownSource.has(form) ? sign.accordingAfter : 0) |
    (accordingBefore.has(form) ? sign.accordingBefore : 0) |
    (thinkers.has(form) ? sign.thinker : 0) |
    (that.has(form) ? sign.that : 0) |
    (pronouns.has(form) ? sign.pronoun : 0) |
    (manner.has(form) ? sign.manner : 0)
  );
}

/** Words whose signs are remembered at a time: a word has one place, by its number, and the newest takes it. */
const places = 65_536;
const known = new Map<Language, { readonly words: Int32Array; readonly signs: Uint8Array }>();

/** The signs of every token of a document, each word looked up in the lists once for all texts. */
export function signsOf(document: Document): Uint8Array {
  const language = languageOf(document);
  let table = known.get(language);
  if (!table) {
    table = { words: new Int32Array(places), signs: new Uint8Array(places) };
    known.set(language, table);
  }
  const { words, signs } = table;
  const { tokens } = document;
  const found = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word;
    if (!word) continue;
    const place = word.number & (places - 1);
    if (words[place] !== word.number + 1) {
      words[place] = word.number + 1;
      signs[place] = read(word, language);
    }
    found[at] = signs[place] ?? 0;
  }
  return found;
}
