import { createHash } from 'node:crypto';
import type { Marks } from '../../annotate/coder.ts';
import { documentText } from '../../language/document.ts';
import type { Store, StoredArticle } from '../../store/store.ts';
import type { Ledger } from '../../types.ts';
import { inOrder } from '../in-order.ts';
import { withPublicSpeakers } from './public-speakers.ts';

/** An article with all that an export says of it. */
export interface ExportedArticle {
  readonly article: StoredArticle;
  /** The document text, which all offsets count in. */
  readonly text: string;
  /** SHA-256 of the document text in UTF-8, in hex: whoever has the text knows by it that it is the same. */
  readonly textSha256: string;
  /** Versions that coded its present text; absent where it is not coded. */
  readonly ledger?: Ledger;
  /** Of its present text, with private speakers unnamed unless names were asked for. */
  readonly marks: Marks;
  readonly isRelevant: boolean;
  /** `outlet/id` of the article that printed its story first; its own where it is no copy. */
  readonly story: string;
}

export interface ArticleQuery {
  /** Inclusive press-zone days; with either, articles without a known day are left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only relevant articles. */
  readonly relevant?: boolean;
  /** Name private speakers too. */
  readonly names?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Articles of the longest kind fill some 100 MB at this number, usual ones 2 MB. */
const articlesAtOnce = 400;
const batchesAhead = 2;

/**
 * The store's articles in the order in which it took them in, in batches; two more are read while one is worked on. Ends
 * early at the signal.
 */
export async function* exportedArticles(
  store: Store,
  query: ArticleQuery,
): AsyncGenerator<readonly ExportedArticle[], void, void> {
  const { names = false, relevant = false, signal } = query;
  const batches = inOrder(wantedArticles(store, query), batchesAhead, (batch) => described(store, batch, names));
  for await (const read of batches) {
    if (signal?.aborted) return;
    const kept = relevant ? read.filter(({ isRelevant }) => isRelevant) : read;
    if (kept.length > 0) yield kept;
  }
}

async function* wantedArticles(
  store: Store,
  { from, to, signal }: ArticleQuery,
): AsyncGenerator<readonly StoredArticle[], void, void> {
  const isWanted = ({ day }: StoredArticle): boolean =>
    (from === undefined || (day !== undefined && day >= from)) &&
    (to === undefined || (day !== undefined && day <= to));
  for await (const batch of store.articles.each(articlesAtOnce)) {
    if (signal?.aborted) return;
    const wanted = batch.filter(isWanted);
    if (wanted.length > 0) yield wanted;
  }
}

async function described(
  store: Store,
  articles: readonly StoredArticle[],
  names: boolean,
): Promise<readonly ExportedArticle[]> {
  const keys = articles.map(({ key }) => key);
  const states = await store.codings.states(keys);
  const coded = keys.filter((key) => states.get(key)?.ledger !== undefined);
  const marksOf = await store.codings.of(coded);
  const firsts = await storyNames(
    store,
    articles,
    keys.map((key) => states.get(key)?.first ?? key),
  );
  return articles.map((article): ExportedArticle => {
    const { text } = documentText(article);
    const state = states.get(article.key);
    const marks = marksOf.get(article.key) ?? {};
    return {
      article,
      text,
      textSha256: textHash(text),
      ...(state?.ledger ? { ledger: state.ledger } : {}),
      marks: names ? marks : withPublicSpeakers(marks),
      isRelevant: marks.relevance?.some(({ label }) => label === 'relevant') ?? false,
      story: firsts.get(state?.first ?? article.key) ?? nameOf(article),
    };
  });
}

export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** How tables name an article in one text. */
export function nameOf({ outlet, id }: Pick<StoredArticle, 'outlet' | 'id'>): string {
  return `${outlet}/${id}`;
}

async function storyNames(
  store: Store,
  articles: readonly StoredArticle[],
  firsts: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const names = new Map(articles.map((article) => [article.key, nameOf(article)]));
  const missing = [...new Set(firsts)].filter((key) => !names.has(key));
  if (missing.length > 0) {
    for (const article of await store.articles.byKeys(missing)) names.set(article.key, nameOf(article));
  }
  return names;
}
