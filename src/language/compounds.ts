import type { Document, Word } from './document.ts';
import { compoundParts } from './finnish/lemmas.ts';

const known = new WeakMap<Word, readonly string[]>();

/**
 * The parts of a word that is a compound, the last one in its base form: `maahanmuuttopolitiikassa` → maahan, muutto,
 * politiikka. The base form alone for a word that is none, and in Swedish and English, whose compounds are not parted.
 */
export function wordParts(word: Word, language: Document['language']): readonly string[] {
  if (language !== 'fi' || !word.isWord) return [word.lemma];
  let parts = known.get(word);
  if (!parts) {
    // A hyphen parts a word too, and base forms do not keep it.
    parts = compoundParts(word.form.includes('-') ? word.form : word.lemma);
    known.set(word, parts);
  }
  return parts;
}
