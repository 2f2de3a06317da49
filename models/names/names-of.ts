import type { Document, Word } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import type { Language } from '../../src/types.ts';
import { gazetteer } from './gazetteer.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';
import { type Person, personsOf } from './publicity.ts';

/** Everybody and everything that a text names, and who the persons are. */
export interface Names {
  readonly mentions: readonly NameMention[];
  readonly persons: ReadonlyMap<NameMention, Person>;
}

const read = new WeakMap<Document, Names>();

const places = new Map<Language, (word: Word) => boolean>();

/** Whether a printed word is the name of a place. */
export function placeWords(language: Language): (word: Word) => boolean {
  const known = places.get(language);
  if (known) return known;
  const { forms } = gazetteer(language);
  const isPlace = wordAnswers(({ text }) => forms.has(text));
  places.set(language, isPlace);
  return isPlace;
}

/** The names of a document; read once, whoever asks: names and speakers are coded one after the other. */
export function namesOf(document: Document): Names {
  const known = read.get(document);
  if (known) return known;
  const isPlace = placeWords(document.language === 'other' ? 'fi' : document.language);
  const { tokens } = document;
  const mentions = nameMentions(document, (index) => {
    const token = tokens[index];
    return token !== undefined && isPlace(token.word);
  });
  const names = { mentions, persons: personsOf(document, mentions) };
  read.set(document, names);
  return names;
}
