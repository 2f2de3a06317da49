import { SkipError } from './errors.ts';
import type { Article } from './types.ts';

const texts = ['url', 'outlet', 'title', 'lead', 'body', 'author', 'section', 'publishedAt', 'modifiedAt'] as const;

/** No article is this long (some 60,000 words); a text that is was put together by mistake. UTF-16 code units. */
const longestText = 400_000;

/** Throws SkipError when title, lead and body together are longer than any article. */
export function refuseTooLong({ title = '', lead = '', body = '' }: Pick<Article, 'title' | 'lead' | 'body'>): void {
  const length = title.length + lead.length + body.length;
  if (length <= longestText) return;
  throw new SkipError('too_long', `the text has ${length} characters, more than the ${longestText} of any article`);
}

/**
 * One line of JSONL as an article (interface, "Article"): `text` is a synonym for `body`, null is the same as absent,
 * an article without an id is given `fallbackId`. Throws SkipError that names the field and what stands there.
 */
export function articleFromJson(value: unknown, fallbackId: string): Article {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SkipError('not_an_article', 'needs an object with title, lead or body');
  }
  const row: Readonly<Record<string, unknown>> = { ...value };
  const article: { -readonly [Key in keyof Article]: Article[Key] } = { id: idOf(row, fallbackId) };
  for (const field of texts) {
    const text = textOf(row, field);
    if (text !== undefined) article[field] = text;
  }
  const body = article.body ?? textOf(row, 'text');
  if (body !== undefined) article.body = body;
  if (![article.title, article.lead, article.body].some((text) => text?.trim())) {
    throw new SkipError('no_text', 'has no text: needs one of title, lead, body, text');
  }
  refuseTooLong(article);
  const language = languageOf(textOf(row, 'language'));
  if (language) article.language = language;
  const access = textOf(row, 'access');
  if (access === 'full' || access === 'teaser' || access === 'unknown') article.access = access;
  else if (access !== undefined) throw new SkipError('bad_field', `access: "${access}" is not full, teaser or unknown`);
  return article;
}

/** The id as it was given, for the line that says what was wrong with it. */
export function givenId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : undefined;
}

function idOf(row: Readonly<Record<string, unknown>>, fallback: string): string {
  const { id } = row;
  if (id === undefined || id === null || id === '') return fallback;
  const given = givenId(row);
  if (given === undefined) throw new SkipError('bad_field', `id: must be a text or a number, not ${describe(id)}`);
  return given;
}

function textOf(row: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = row[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new SkipError('bad_field', `${field}: must be a text, not ${describe(value)}`);
  return value;
}

/** `fi-FI` is Finnish; a language that the codebook has no cues for is `other`; an empty one is not known. */
function languageOf(stated: string | undefined): Article['language'] {
  const code = stated?.trim().toLowerCase().split(/[-_]/)[0];
  if (!code) return undefined;
  return code === 'fi' || code === 'sv' || code === 'en' ? code : 'other';
}

function describe(value: unknown): string {
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `${JSON.stringify(value)}`;
}
