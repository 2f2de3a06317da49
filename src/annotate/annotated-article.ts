import type { Document } from '../language/document.ts';
import type { JsonValue } from '../types.ts';
import { software } from '../version.ts';
import type { Coded, Coder } from './coder.ts';
import { withoutPrivateNames } from './private-names.ts';

/** The order of the fields in the published format; fields of further annotators follow in the order they run. */
const fields = [
  'genre',
  'relevance',
  'frames',
  'tone',
  'stance',
  'toxicity',
  'quotes',
  'groups',
  'places',
  'originMention',
  'persons',
] as const;

export type AnnotatedArticle = Readonly<Record<string, JsonValue>>;

/**
 * An article's coding as one JSON object (interface, "Annotated article"). The fields of an annotator that failed are
 * left out, and `failures` says why. Canonical names of private persons are left out unless `names` asks for them.
 */
export function annotatedArticle(
  document: Document,
  { marks, failures }: Coded,
  coder: Coder,
  { names = false }: { readonly names?: boolean } = {},
): AnnotatedArticle {
  const made: Record<string, JsonValue> = {};
  for (const annotator of coder.annotators) {
    const own = marks[annotator.id];
    if (own) Object.assign(made, annotator.json(own));
  }
  if (!names) withoutPrivateNames(made, document, marks);
  const article: Record<string, JsonValue> = { id: document.id, language: document.language };
  for (const field of fields) if (made[field] !== undefined) article[field] = made[field];
  return {
    ...article,
    ...Object.fromEntries(Object.entries(made).filter(([field]) => !(field in article))),
    ...(failures.length > 0 ? { failures: failures.map(({ annotator, message }) => ({ annotator, message })) } : {}),
    versions: { software, codebook: coder.codebookVersion, models: coder.modelsVersion },
  };
}
