import { type ArticleRow, articleOf, selectArticle } from './article-rows.ts';
import type { Engine, SqlValue } from './engine.ts';
import type { Names } from './names.ts';
import type { Mentions } from './store.ts';

export function openMentions(engine: Engine, names: Names): Mentions {
  return async function* (query, batchSize = 500) {
    if (query.anyOf.length === 0) return;
    const values: SqlValue[] = [];
    const conditions = ['a.day IS NOT NULL'];
    let from = 'articles a';
    if (query.having) {
      const [measure] = await names.known([query.having.measure]);
      const [label] = await names.known([query.having.label]);
      from = `(SELECT DISTINCT article FROM annotations WHERE annotator = ? AND label = ?) n
        JOIN articles a ON a.key = n.article`;
      values.push(measure ?? -1, label ?? -1);
    } else {
      // Days are indexed by outlet.
      conditions.push('a.outlet IN (SELECT DISTINCT outlet FROM articles)');
    }
    for (const [comparison, day] of [
      ['>=', query.from],
      ['<=', query.to],
    ] as const) {
      if (day === undefined) continue;
      conditions.push(`a.day ${comparison} ?`);
      values.push(day);
    }
    const text = "lower(coalesce(a.title, '') || ' ' || coalesce(a.lead, '') || ' ' || coalesce(a.body, ''))";
    const alternatives = query.anyOf.map((pieces) => {
      values.push(...pieces.map(likePattern));
      return pieces.length === 0 ? 'TRUE' : pieces.map(() => `${text} LIKE ? ESCAPE '\\'`).join(' AND ');
    });
    conditions.push(`(${alternatives.map((all) => `(${all})`).join(' OR ')})`);
    const keys = await engine.all<{ key: number }>(
      `SELECT a.key FROM ${from} WHERE ${conditions.join(' AND ')} ORDER BY a.key`,
      values,
    );
    const select = `SELECT ${selectArticle}, c.language AS coded_language, coalesce(k.first, a.key) AS first
      FROM ${engine.dialect.rows({ key: 'integer' })} JOIN articles a ON a.key = r.key
      LEFT JOIN codings c ON c.article = a.key AND c.text_version = a.text_version
      LEFT JOIN copies k ON k.article = a.key ORDER BY a.key`;
    for (let start = 0; start < keys.length; start += batchSize) {
      const rows = await engine.all<ArticleRow & { coded_language: string | null; first: number }>(select, [
        JSON.stringify(keys.slice(start, start + batchSize)),
      ]);
      await names.refresh();
      yield rows.flatMap((row) => {
        const article = articleOf(row, names.nameOf, row.coded_language ?? row.language);
        return article.day === undefined ? [] : [{ ...article, day: article.day, first: row.first }];
      });
    }
  };
}

/** Engines lower-case letters outside ASCII differently or not at all: any letter may stand for them. */
function likePattern(piece: string): string {
  return `%${piece
    .toLowerCase()
    .replace(/[%_\\]/g, '\\$&')
    .replace(/[^\0-\x7f]/gu, '_')}%`;
}
