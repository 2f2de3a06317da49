import type { Coder } from '../annotate/coder.ts';
import { UsageError } from '../errors.ts';
import { changesText, type WordChange, wordChanges } from '../language/word-diff.ts';
import type { ArticleVersion, Store, StoredArticle } from '../store/store.ts';
import { type Mask, maskOf, maskWords } from './masking.ts';

const fields = ['title', 'lead', 'body'] as const;

/** What an outlet edited in one field from one version to the next. */
export interface FieldEdit {
  readonly field: (typeof fields)[number];
  readonly changes: readonly WordChange[];
}

export interface ShownVersion {
  readonly textVersion: number;
  readonly fetchedAt?: string;
  readonly modifiedAt?: string;
  readonly wordsOut: number;
  readonly wordsIn: number;
  /** Against the version before; none for the first. */
  readonly edits: readonly FieldEdit[];
}

export interface ShownArticle {
  readonly article: StoredArticle;
  readonly versions: readonly ShownVersion[];
  /** All printings of its story, itself included, the first one first; alone when nobody else printed it. */
  readonly story: readonly StoredArticle[];
}

/**
 * An article by its address or id, with what was edited in it and who else printed it; a coder hides the names of private
 * persons, without one they stand as printed. Throws UsageError.
 */
export async function showArticle(store: Store, wanted: string, coder?: Coder): Promise<ShownArticle> {
  const [key] = await store.articles.find(wanted);
  const [article] = key === undefined ? [] : await store.articles.byKeys([key]);
  if (!article) {
    throw new UsageError(
      `${wanted}: no stored article has this address or id; diskurssi show lists those that were edited`,
    );
  }
  const versions = await store.articles.versions(article.outlet, article.id);
  const story = await store.articles.byKeys(await store.copies.storyOf(article.key));
  const mask = coder && maskOf(coder, [...versions, ...story, article], maskWords.en);
  return hideNames(
    { article, versions: versions.map((version, place) => shown(versions[place - 1], version)), story },
    mask,
  );
}

/** Articles whose text has changed since it was first stored, those read last first. */
export async function editedArticles(store: Store, limit: number, coder?: Coder): Promise<readonly ShownArticle[]> {
  const edited = await store.articles.byKeys(await store.articles.edited(limit));
  return Promise.all(
    edited.map(async (article) => {
      const versions = await store.articles.versions(article.outlet, article.id);
      const mask = coder && maskOf(coder, [...versions, article], maskWords.en);
      return hideNames(
        { article, versions: versions.map((version, place) => shown(versions[place - 1], version)), story: [] },
        mask,
      );
    }),
  );
}

/** Every text of what is shown through the mask. */
function hideNames({ article, versions, story }: ShownArticle, mask: Mask | undefined): ShownArticle {
  if (!mask) return { article, versions, story };
  const texts = (one: StoredArticle): StoredArticle => ({
    ...one,
    ...Object.fromEntries(fields.flatMap((field) => (one[field] === undefined ? [] : [[field, mask(one[field])]]))),
  });
  return {
    article: texts(article),
    versions: versions.map((version) => ({
      ...version,
      edits: version.edits.map(({ field, changes }) => ({
        field,
        changes: changes.map((change) => ({ ...change, text: mask(change.text) })),
      })),
    })),
    story: story.map(texts),
  };
}

function shown(before: ArticleVersion | undefined, version: ArticleVersion): ShownVersion {
  const edits = before ? fields.flatMap((field) => editOf(field, before[field] ?? '', version[field] ?? '')) : [];
  const words = (kind: WordChange['kind']): number =>
    edits
      .flatMap(({ changes }) => changes)
      .filter((change) => change.kind === kind)
      .reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const { textVersion, fetchedAt, modifiedAt } = version;
  return {
    textVersion,
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    wordsOut: words('removed'),
    wordsIn: words('added'),
    edits,
  };
}

function editOf(field: FieldEdit['field'], before: string, after: string): readonly FieldEdit[] {
  if (before === after) return [];
  const changes = wordChanges(before, after);
  return changes.every(({ kind }) => kind === 'kept') ? [] : [{ field, changes }];
}

/** The article as a person reads it: what it is, who else printed it, what was edited when. */
export function shownText({ article, versions, story }: ShownArticle): string {
  const lines = [
    article.title ?? article.id,
    [article.outlet, article.publishedAt ?? 'no known time', article.url ?? article.id].join('  '),
  ];
  if (story.length > 1) {
    lines.push('', `${story.length} printings of this story, the first one first:`);
    for (const one of story)
      lines.push(`  ${one.publishedAt ?? 'no known time'}  ${one.outlet}  ${one.title ?? one.id}`);
  }
  lines.push('');
  if (versions.length === 1) lines.push('The text has not changed since it was first stored.');
  for (const { textVersion, fetchedAt, wordsOut, wordsIn, edits } of versions.slice(versions.length > 1 ? 0 : 1)) {
    const counts = edits.length > 0 ? `: ${wordsOut} words out, ${wordsIn} in` : '';
    lines.push(`version ${textVersion}${fetchedAt ? `, read ${fetchedAt}` : ''}${counts}`);
    for (const { field, changes } of edits) lines.push(`  ${field}: ${changesText(changes)}`);
  }
  return lines.join('\n');
}
