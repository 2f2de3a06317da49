import type { Language } from '../types.ts';
import { lemmatiseEnglish } from './english.ts';
import { lemmatiseSentence } from './finnish/lemmas.ts';
import { lemmatiseSwedish } from './swedish/lemmas.ts';

/**
 * The base forms of a sentence's tokens (words, numbers, marks), as printed, in their order: each word is read with its
 * neighbours, where lemmaOf (lemmas.ts) sees one word alone.
 */
export const lemmatise: Readonly<Record<Language, (forms: readonly string[]) => string[]>> = {
  fi: lemmatiseSentence,
  sv: lemmatiseSwedish,
  en: lemmatiseEnglish,
};
