import { pressDay } from '../press-time.ts';
import type { SqlValue } from './engine.ts';
import type { ArticleVersion, NewArticle, StoredArticle } from './store.ts';

/** An article as its row has it; outlet and origin are names. */
export interface ArticleRow {
  readonly key: number;
  readonly outlet: number;
  readonly day: string | null;
  readonly language: string | null;
  readonly access: string | null;
  readonly text_version: number;
  readonly origin: number;
  readonly id: string;
  readonly published_at: string | null;
  readonly modified_at: string | null;
  readonly fetched_at: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly section: string | null;
  readonly kind: string | null;
  /** JSON. */
  readonly tags: string | null;
  readonly title: string | null;
  readonly lead: string | null;
  readonly body: string | null;
}

export const articleColumns = {
  key: 'integer',
  outlet: 'integer',
  day: 'text',
  language: 'text',
  access: 'text',
  text_version: 'integer',
  origin: 'integer',
  id: 'text',
  published_at: 'text',
  modified_at: 'text',
  fetched_at: 'text',
  url: 'text',
  author: 'text',
  section: 'text',
  kind: 'text',
  tags: 'text',
  title: 'text',
  lead: 'text',
  body: 'text',
} as const satisfies Record<keyof ArticleRow, 'integer' | 'text'>;

/** The columns of table `a`, as a SELECT lists them. */
export const selectArticle = Object.keys(articleColumns)
  .map((column) => `a.${column}`)
  .join(', ');

/**
 * Half a surrogate pair and NUL survive neither JSON nor every engine; one U+FFFD for each keeps all offsets. Empty is
 * the same as absent.
 */
function text(value: string | undefined): string | null {
  return value ? value.replace(/[\p{Surrogate}\0]/gu, '\uFFFD') : null;
}

function time(value: string | undefined, what: string, article: NewArticle): string | null {
  if (!value) return null;
  const instant = Date.parse(value);
  if (Number.isNaN(instant)) throw new Error(`${article.outlet} ${article.id}: ${what} "${value}" is not a time`);
  return new Date(instant).toISOString();
}

/** The row of an article that is not stored yet, without its key. */
export function rowOf(article: NewArticle, idOf: (name: string) => number): Omit<ArticleRow, 'key'> {
  const publishedAt = time(article.publishedAt, 'publishedAt', article);
  return {
    outlet: idOf(article.outlet),
    day: publishedAt === null ? null : pressDay(Date.parse(publishedAt)),
    language: article.language ?? null,
    access: article.access ?? null,
    text_version: 1,
    origin: idOf(article.origin),
    id: text(article.id) ?? '',
    published_at: publishedAt,
    modified_at: time(article.modifiedAt, 'modifiedAt', article),
    fetched_at: time(article.fetchedAt, 'fetchedAt', article),
    url: text(article.url),
    author: text(article.author),
    section: text(article.section),
    kind: article.kind ?? null,
    tags: article.tags?.length ? JSON.stringify(article.tags.map((tag) => text(tag) ?? '')) : null,
    title: text(article.title),
    lead: text(article.lead),
    body: text(article.body),
  };
}

/** The article of a row, without the fields that are null. `language` is the corrected one, where there is one. */
export function articleOf(row: ArticleRow, nameOf: (id: number) => string, language = row.language): StoredArticle {
  const article: Record<string, SqlValue | readonly string[]> = {
    key: row.key,
    id: row.id,
    outlet: nameOf(row.outlet),
  };
  const fields: readonly (readonly [keyof StoredArticle, string | null])[] = [
    ['url', row.url],
    ['language', language],
    ['title', row.title],
    ['lead', row.lead],
    ['body', row.body],
    ['author', row.author],
    ['section', row.section],
    ['publishedAt', row.published_at],
    ['modifiedAt', row.modified_at],
    ['access', row.access],
    ['kind', row.kind],
    ['fetchedAt', row.fetched_at],
    ['day', row.day],
  ];
  for (const [name, value] of fields) if (value !== null) article[name] = value;
  if (row.tags !== null) article.tags = JSON.parse(row.tags);
  article.origin = nameOf(row.origin);
  article.textVersion = row.text_version;
  return article as unknown as StoredArticle;
}

/** What an old text was. */
export function versionOf(
  row: Pick<ArticleRow, 'id' | 'text_version' | 'title' | 'lead' | 'body' | 'modified_at' | 'fetched_at'>,
): ArticleVersion {
  return {
    id: row.id,
    textVersion: row.text_version,
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.lead === null ? {} : { lead: row.lead }),
    ...(row.body === null ? {} : { body: row.body }),
    ...(row.modified_at === null ? {} : { modifiedAt: row.modified_at }),
    ...(row.fetched_at === null ? {} : { fetchedAt: row.fetched_at }),
  };
}
