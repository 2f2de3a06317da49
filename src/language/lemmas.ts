import snowball from 'snowball-stemmers';
import type { Language } from '../types.ts';
import { Recent } from './recent.ts';
import { swedishLemma, swedishLemmaVersion } from './swedish/lemmas.ts';
import { englishLemma } from './wink.ts';

/** Raised when the base forms change: it is part of every annotator's version. */
export const lemmaVersion = `stem-2 ${swedishLemmaVersion()}`;

const finnish = snowball.newStemmer('finnish');

const stemOf: Readonly<Record<Language, (form: string) => string>> = {
  fi: (form) => finnish.stem(form),
  sv: swedishLemma,
  en: englishLemma,
};

const known: Readonly<Record<Language, Recent<string>>> = {
  fi: new Recent(50_000),
  sv: new Recent(50_000),
  en: new Recent(50_000),
};

/**
 * The base form of a lower-cased word that stands alone: a stem in Finnish, Universal Dependencies' lemma in Swedish
 * (whose running text is lemmatised by the sentence, see swedish/), winkNLP's lemma in
 * English (whose running text is lemmatised with its parts of speech, see english.ts). The one place for a better
 * lemmatiser.
 */
export function lemmaOf(form: string, language: Language): string {
  const found = known[language].get(form);
  if (found !== undefined) return found;
  const lemma = baseOf(form, language);
  known[language].set(form, lemma);
  return lemma;
}

/** Numbers stay; a case ending after a colon goes (`eu:n` → `eu`, `sdp:lle` → `sdp`); the rest is stemmed. */
function baseOf(form: string, language: Language): string {
  if (!/\p{L}/u.test(form) || /^\d+$/.test(form)) return form;
  const colon = form.indexOf(':');
  if (language !== 'en' && colon > 0) return form.slice(0, colon);
  return stemOf[language](form) || form;
}
