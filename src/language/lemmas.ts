import type { Language } from '../types.ts';
import { finnishLemma, finnishLemmaVersion } from './finnish/lemmas.ts';
import { Recent } from './recent.ts';
import { swedishLemma, swedishLemmaVersion } from './swedish/lemmas.ts';
import { englishLemma } from './wink.ts';

let version: string | undefined;

/** Changes with the base forms, by the code (the number, raised by hand) or by weights and lists; in every annotator's version. */
export function lemmaVersion(): string {
  version ??= `lemma-4 ${finnishLemmaVersion()} ${swedishLemmaVersion()}`;
  return version;
}

const stemOf: Readonly<Record<Language, (form: string) => string>> = {
  fi: finnishLemma,
  sv: swedishLemma,
  en: englishLemma,
};

const known: Readonly<Record<Language, Recent<string>>> = {
  fi: new Recent(50_000),
  sv: new Recent(50_000),
  en: new Recent(50_000),
};

/**
 * The base form of a lower-cased word that stands alone: Universal Dependencies' lemma in Finnish and
 * Swedish (whose running text is lemmatised by the sentence, see finnish/ and swedish/), winkNLP's lemma in
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
  if (language === 'sv' && colon > 0) return form.slice(0, colon);
  return stemOf[language](form) || form;
}
