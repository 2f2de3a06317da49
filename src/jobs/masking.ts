import { type Coder, isRelevant, type Marks } from '../annotate/coder.ts';
import { documentText } from '../language/document.ts';
import { readDocument } from '../language/read.ts';
import type { Store, StoredArticle } from '../store/store.ts';
import type { Annotation, Article } from '../types.ts';
import { replaceNames } from './name-forms.ts';

/** The annotator that tells persons of public life from private ones, and its label for the latter. */
const annotator = 'persons';
const hidden = 'private_person';

/** Writes a word for every private person whom the article names, in any text taken from it. */
export type Mask = (text: string) => string;

const nothing: Mask = (text) => text;

type Readable = Pick<Article, 'id' | 'title' | 'lead' | 'body' | 'language' | 'publishedAt'>;

/**
 * A mask for texts taken from one article: headlines, passages, edits. Names of private persons are replaced wherever
 * they stand, in every printed form of the article. `word` is what stands in their place.
 */
export function maskOf(coder: Coder, articles: readonly Readable[], word: string): Mask {
  return maskFor(
    articles.flatMap((article) => privateNames(coder, article)),
    word,
  );
}

/** A mask for names that are known; `word` stands in their place, or what it makes of each. */
export function maskFor(names: readonly string[], word: string | ((name: string) => string)): Mask {
  return names.length === 0 ? nothing : (text) => replaceNames(text, names, word);
}

/**
 * Asks for the names of private persons in stored articles, by key. Where the marks of the present version stand, they
 * say it; any other article is read again. Each article is looked at once.
 */
export function privateNamesIn(
  store: Store,
  coder: Coder,
): (articles: readonly StoredArticle[]) => Promise<ReadonlyMap<number, readonly string[]>> {
  const known = new Map<number, readonly string[]>();
  const versions = Object.fromEntries(
    // Whether an article was relevant says whether persons were looked for in it.
    [annotator, 'relevance'].flatMap((id) => (coder.ledger[id] === undefined ? [] : [[id, coder.ledger[id]]])),
  );
  return async (articles) => {
    const missing = articles.filter(({ key }) => !known.has(key));
    const standing = await store.codings.standing(
      missing.map(({ key }) => key),
      versions,
    );
    for (const article of missing) {
      const marks: Marks | undefined = standing.get(article.key);
      const names =
        marks && isRelevant(marks)
          ? namesIn(documentText(article).text, marks[annotator] ?? [])
          : privateNames(coder, article);
      known.set(article.key, names);
    }
    return known;
  };
}

function privateNames(coder: Coder, article: Readable): readonly string[] {
  if (!coder.annotators.some(({ id }) => id === annotator)) return [];
  const document = readDocument(article);
  const standing = Object.fromEntries(
    coder.annotators.filter(({ id }) => id !== annotator).map(({ id }) => [id, [] as readonly Annotation[]]),
  );
  const { marks, failures } = coder.code(document, { scope: 'every', standing });
  // Better an error than a name.
  const failed = failures.find((one) => one.annotator === annotator);
  if (failed) throw new Error(failed.message);
  return namesIn(document.text, marks[annotator] ?? []);
}

/** The names of private persons that were marked in a text. */
function namesIn(text: string, found: readonly Annotation[]): readonly string[] {
  const shown = new Set(
    found.flatMap(({ label, detail }) => (label === 'public_person' ? String(detail?.name ?? '').split(' ') : [])),
  );
  return found.flatMap(({ label, span }) => {
    if (label !== hidden || !span) return [];
    const name = text.slice(span.start, span.end);
    // The parts of a full name too: "Maija Kukkaniemi", later "Kukkaniemi" or "Maija".
    const parts = name.split(/\s+/).filter((part) => part.length > 2 && /^\p{Lu}/u.test(part) && !shown.has(part));
    return [name, ...parts];
  });
}

export const maskWords = {
  fi: '[yksityishenkilö]',
  sv: '[privatperson]',
  en: '[private person]',
} as const;
