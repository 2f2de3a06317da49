import type { Document } from '../../src/language/document.ts';
import { gazetteer } from './gazetteer.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';
import { type Person, personsOf } from './publicity.ts';

/** Everybody and everything that a text names, and who the persons are. */
export interface Names {
  readonly mentions: readonly NameMention[];
  readonly persons: ReadonlyMap<NameMention, Person>;
}

const read = new WeakMap<Document, Names>();

/** The names of a document; read once, whoever asks: names and speakers are coded one after the other. */
export function namesOf(document: Document): Names {
  const known = read.get(document);
  if (known) return known;
  const { forms } = gazetteer(document.language === 'other' ? 'fi' : document.language);
  const { tokens } = document;
  const mentions = nameMentions(document, (index) => forms.has(tokens[index]?.text ?? ''));
  const names = { mentions, persons: personsOf(document, mentions) };
  read.set(document, names);
  return names;
}
