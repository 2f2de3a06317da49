import type { Access, Annotation, CodedArticle, PageKind } from '../types.ts';
import type { Engine, SqlValue } from './engine.ts';
import type { Names } from './names.ts';
import type { Codings } from './store.ts';

/** Marks of some articles, of all annotators or of those named. */
export type MarksOf = (
  keys: readonly number[],
  measures?: readonly string[],
) => Promise<ReadonlyMap<number, Readonly<Record<string, readonly Annotation[]>>>>;

interface CodedRow {
  readonly key: number;
  readonly outlet: number;
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly day: string;
  readonly published_at: string | null;
  readonly section: string | null;
  readonly access: string | null;
  readonly kind: string | null;
  readonly first: number;
}

/** Reads coded articles page by page, so that memory stays flat however large the archive is. */
export function codedArticles(engine: Engine, names: Names, marksOf: MarksOf): Codings['each'] {
  return async function* (query, batchSize = 500) {
    const conditions: string[] = [];
    const values: SqlValue[] = [];
    // Without a mark to go by, the articles themselves are walked through; in both cases along an index.
    let from = 'articles a';
    let key = 'a.key';
    if (query.having) {
      const [measure] = await names.known([query.having.measure]);
      const [label] = await names.known([query.having.label]);
      from = 'annotations n JOIN articles a ON a.key = n.article';
      key = 'n.article';
      conditions.push('AND n.annotator = ? AND n.label = ?');
      values.push(measure ?? -1, label ?? -1);
    }
    if (query.keys) from = `${engine.dialect.rows({ key: 'integer' })} JOIN articles a ON a.key = r.key`;
    if (query.repeated === true) {
      conditions.push(
        'AND (EXISTS (SELECT 1 FROM copies x WHERE x.article = a.key) OR EXISTS (SELECT 1 FROM copies y WHERE y.first = a.key))',
      );
    }
    for (const { measure, label } of query.without ?? []) {
      const [annotator] = await names.known([measure]);
      const [name] = await names.known([label]);
      conditions.push(
        'AND NOT EXISTS (SELECT 1 FROM annotations w WHERE w.annotator = ? AND w.label = ? AND w.article = a.key)',
      );
      values.push(annotator ?? -1, name ?? -1);
    }
    for (const [comparison, day] of [
      ['>=', query.from],
      ['<=', query.to],
    ] as const) {
      if (day === undefined) continue;
      conditions.push(`AND a.day ${comparison} ?`);
      values.push(day);
    }
    const select = `SELECT a.key, a.outlet, a.id, a.url, a.title, coalesce(c.language, a.language, '') AS language, a.day,
        a.published_at, a.section, a.access, a.kind, coalesce(k.first, a.key) AS first
      FROM ${from} ${query.keys ? 'LEFT ' : ''}JOIN codings c ON c.article = a.key AND c.text_version = a.text_version
      LEFT JOIN copies k ON k.article = a.key
      WHERE ${key} > ? AND a.day IS NOT NULL ${conditions.join(' ')} GROUP BY ${key} ORDER BY ${key} LIMIT ?`;
    const asked = query.keys ? [JSON.stringify(query.keys.map((one) => ({ key: one })))] : [];
    const pageAfter = async (after: number): Promise<readonly CodedArticle[]> => {
      const rows = await engine.all<CodedRow>(select, [...asked, after, ...values, batchSize]);
      if (rows.length === 0) return [];
      const marks = await marksOf(
        rows.map(({ key }) => key),
        query.measures,
      );
      await names.learn(rows.map(({ outlet }) => outlet));
      return rows.map((row): CodedArticle => codedOf(row, names.nameOf, marks.get(row.key) ?? {}));
    };
    // The next page is read while this one is worked on.
    for (let ahead = pageAfter(0); ; ) {
      const page = await ahead;
      const last = page.at(-1);
      if (!last) return;
      if (page.length < batchSize) {
        yield page;
        return;
      }
      ahead = pageAfter(last.key);
      ahead.catch(() => {}); // thrown where it is awaited, unless nobody reads on
      yield page;
    }
  };
}

function codedOf(row: CodedRow, nameOf: (id: number) => string, marks: CodedArticle['marks']): CodedArticle {
  const { key, id, language, day, first } = row;
  return {
    key,
    outlet: nameOf(row.outlet),
    id,
    language,
    day,
    first,
    marks,
    access: (row.access ?? 'unknown') as Access,
    ...(row.url === null ? {} : { url: row.url }),
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
    ...(row.section === null ? {} : { section: row.section }),
    ...(row.kind === null ? {} : { kind: row.kind as PageKind }),
  };
}
