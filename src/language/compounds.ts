import type { Document, Word } from './document.ts';
import { compoundParts } from './finnish/lemmas.ts';

/**
 * The parts of a word that is a compound, the last one in its base form: `maahanmuuttopolitiikassa` → maahan, muutto,
 * politiikka. The base form alone for a word that is none, and in Swedish and English, whose compounds are not parted.
 */
export function wordParts(word: Word, language: Document['language']): readonly string[] {
  if (language !== 'fi' || !word.isWord) return [word.lemma];
  // A hyphen parts a word too, and base forms do not keep it.
  return compoundParts(word.form.includes('-') ? word.form : word.lemma);
}
