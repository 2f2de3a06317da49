import type { Dialect, Queries } from './engine.ts';

/** An article whose coding is about to be replaced. */
export interface Replaced {
  readonly article: number;
  /** What it was coded with; absent when its text changed, after which earlier marks are of another text. */
  readonly by?: {
    readonly ledger: number;
    readonly textVersion: number;
    /** Ids of the annotators whose marks go: another version makes them anew. */
    readonly annotators: readonly number[];
  };
}

/**
 * Keeps labels and scores of the coding that another version replaces, in the transaction that replaces it and before
 * its marks are removed. One earlier coding is kept per article.
 */
export function earlierCodings(dialect: Dialect): (queries: Queries, replaced: readonly Replaced[]) => Promise<void> {
  const of = `IN (SELECT article FROM ${dialect.rows({ article: 'integer' })})`;
  const columns = { article: 'integer', ledger: 'integer', text_version: 'integer' } as const;
  const addCodings = `INSERT INTO earlier_codings (article, ledger, text_version)
    SELECT article, ledger, text_version FROM ${dialect.rows(columns)}`;
  // Of several marks with one label (a passage each) the strongest speaks for the article; tone and stance go below 0.
  const addMarks = `INSERT INTO earlier_marks (article, annotator, label, score)
    SELECT n.article, n.annotator, n.label,
      CASE WHEN max(n.score) >= -min(n.score) THEN max(n.score) ELSE min(n.score) END
    FROM ${dialect.rows({ article: 'integer', annotator: 'integer' })}
    JOIN annotations n ON n.article = r.article AND n.annotator = r.annotator
    GROUP BY n.article, n.annotator, n.label`;
  return async (queries, replaced) => {
    const articles = JSON.stringify(replaced.map(({ article }) => ({ article })));
    await queries.run(`DELETE FROM earlier_marks WHERE article ${of}`, [articles]);
    await queries.run(`DELETE FROM earlier_codings WHERE article ${of}`, [articles]);
    const kept = replaced.flatMap(({ article, by }) => (by ? [{ article, by }] : []));
    if (kept.length === 0) return;
    await queries.run(addCodings, [
      JSON.stringify(kept.map(({ article, by }) => ({ article, ledger: by.ledger, text_version: by.textVersion }))),
    ]);
    await queries.run(addMarks, [
      JSON.stringify(kept.flatMap(({ article, by }) => by.annotators.map((annotator) => ({ article, annotator })))),
    ]);
  };
}
