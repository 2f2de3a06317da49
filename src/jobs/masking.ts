import type { Coder } from '../annotate/coder.ts';
import { readDocument } from '../language/read.ts';
import type { Annotation, Article } from '../types.ts';

/** The annotator that tells persons of public life from private ones, and its label for the latter. */
const annotator = 'persons';
const hidden = 'private_person';

/** Writes a word for every private person whom the article names, in any text taken from it. */
export type Mask = (text: string) => string;

const nothing: Mask = (text) => text;

/**
 * A mask for texts taken from one article: headlines, passages, edits. Names of private persons are replaced wherever
 * they stand, in every printed form of the article. `word` is what stands in their place.
 */
export function maskOf(
  coder: Coder,
  articles: readonly Pick<Article, 'id' | 'title' | 'lead' | 'body' | 'language' | 'publishedAt'>[],
  word: string,
): Mask {
  const names = new Set(articles.flatMap((article) => privateNames(coder, article)));
  if (names.size === 0) return nothing;
  // Longer names first, so that a full name leaves nothing of itself behind.
  const pattern = [...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(inAnyCase)
    .join('|');
  const printed = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(printed, word);
}

function privateNames(coder: Coder, article: Parameters<typeof maskOf>[1][number]): readonly string[] {
  if (!coder.annotators.some(({ id }) => id === annotator)) return [];
  const document = readDocument(article);
  const standing = Object.fromEntries(
    coder.annotators.filter(({ id }) => id !== annotator).map(({ id }) => [id, [] as readonly Annotation[]]),
  );
  const { marks, failures } = coder.code(document, { scope: 'every', standing });
  // Better an error than a name.
  const failed = failures.find((one) => one.annotator === annotator);
  if (failed) throw new Error(failed.message);
  const found = marks[annotator] ?? [];
  const shown = new Set(
    found.flatMap(({ label, detail }) => (label === 'public_person' ? String(detail?.name ?? '').split(' ') : [])),
  );
  return found.flatMap(({ label, span }) => {
    if (label !== hidden || !span) return [];
    const name = document.text.slice(span.start, span.end);
    // The parts of a full name too: "Maija Kukkaniemi", later "Kukkaniemi" or "Maija".
    const parts = name.split(/\s+/).filter((part) => part.length > 2 && /^\p{Lu}/u.test(part) && !shown.has(part));
    return [name, ...parts];
  });
}

function lastWord(name: string): string {
  return name.slice(name.search(/\S+$/));
}

/** A name as a pattern: case endings change its last letters ("Kukkaniemi", "Kukkaniemen", "Kukkaniemelle"). */
function inAnyCase(name: string): string {
  const surname = lastWord(name);
  const stem = surname.length >= 6 ? `${escaped(surname.slice(0, -2))}\\p{L}*` : escaped(surname);
  return `${escaped(name.slice(0, -surname.length)).replace(/\s+/g, '\\s+')}${stem}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export const maskWords = {
  fi: '[yksityishenkilö]',
  sv: '[privatperson]',
  en: '[private person]',
} as const;
