import type { Article, Language, Span } from '../types.ts';

/** A word, number or mark: its lower-cased form and its base form. One object for all places where it reads so. */
export interface Word extends Reading {
  /** Counts the words met: where what is computed for this one is remembered (word-memory.ts). */
  readonly number: number;
}

/** What is read of a word. */
interface Reading {
  /** As printed. */
  readonly text: string;
  /** Lower-cased, the key of every look-up. */
  readonly form: string;
  /** Lower-cased base form in its sentence (or stem, see lemmas.ts); for marks the mark itself. */
  readonly lemma: string;
  readonly isWord: boolean;
}

/** A word at its place. Its text, form and base form stand in the token too, to be read without a detour. */
export interface Token extends Span, Reading {
  /** The same object wherever the word reads so: what is computed for it is remembered by it. */
  readonly word: Word;
}

/** A sentence of one field; `firstToken` to `endToken` (exclusive) index into the document's tokens. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly field: Field;
}

export type Field = 'title' | 'lead' | 'body';

/** An article read: the text all offsets refer to, and what the language island made of it. */
export interface Document {
  readonly id: string;
  /** Non-empty title, lead and body joined by a blank line (interface, "document text"). */
  readonly text: string;
  readonly fields: Readonly<Partial<Record<Field, Span>>>;
  readonly language: Language | 'other';
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly outlet?: string;
  /** ISO 8601 in UTC: who governs depends on the day. */
  readonly publishedAt?: string;
  readonly url?: string;
  readonly section?: string;
  readonly author?: string;
}

/** The document text of an article and where its fields stand in it. */
export function documentText(article: Pick<Article, 'title' | 'lead' | 'body'>): Pick<Document, 'text' | 'fields'> {
  const fields: Partial<Record<Field, Span>> = {};
  let text = '';
  for (const field of ['title', 'lead', 'body'] as const) {
    const part = article[field];
    if (!part?.trim()) continue;
    if (text) text += '\n\n';
    fields[field] = { start: text.length, end: text.length + part.length };
    text += part;
  }
  return { text, fields };
}
