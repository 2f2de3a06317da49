import { type ArticleRow, articleColumns, articleOf, rowOf, selectArticle, versionOf } from './article-rows.ts';
import type { Engine, Queries } from './engine.ts';
import { jsonRows } from './json-rows.ts';
import type { Names } from './names.ts';
import { type OutletDay, staleDays } from './stale-days.ts';
import type { Articles, NewArticle, SaveCounts, StoredArticle } from './store.ts';

type NewRow = Omit<ArticleRow, 'key'>;

const textFields = ['title', 'lead', 'body'] as const;
const metaFields = [
  'day',
  'language',
  'access',
  'published_at',
  'modified_at',
  'url',
  'author',
  'section',
  'kind',
  'tags',
] as const;

/** Writes articles inside a transaction that the caller holds; `idOf` knows their outlets and origins. */
export type SaveArticles = (queries: Queries, rows: readonly NewRow[]) => Promise<SaveCounts>;

export function openArticles(engine: Engine, names: Names): { articles: Articles; saveRows: SaveArticles } {
  const { dialect } = engine;
  const mark = staleDays(dialect);
  const { key: _key, ...insertColumns } = articleColumns;
  const insertList = Object.keys(insertColumns).join(', ');
  const insert = `INSERT INTO articles (${insertList}) SELECT ${insertList} FROM ${dialect.rows(insertColumns)}`;
  const existing = `SELECT ${selectArticle} FROM ${dialect.rows({ outlet: 'integer', id: 'text' })}
    JOIN articles a ON a.outlet = r.outlet AND a.id = r.id`;
  const { outlet: _outlet, id: _id, ...updateColumns } = articleColumns;
  const update = `UPDATE articles SET ${Object.keys(updateColumns)
    .filter((name) => name !== 'key')
    .map((name) => `${name} = r.${name}`)
    .join(', ')} FROM ${dialect.rows(updateColumns)} WHERE articles.key = r.key`;
  const keepVersions = `INSERT INTO article_versions (article, text_version, modified_at, fetched_at, title, lead, body)
    SELECT a.key, a.text_version, a.modified_at, a.fetched_at, a.title, a.lead, a.body
    FROM ${dialect.rows({ key: 'integer' })} JOIN articles a ON a.key = r.key`;
  const oldTexts = `SELECT v.article AS key, v.title, v.lead, v.body
    FROM ${dialect.rows({ key: 'integer' })} JOIN article_versions v ON v.article = r.key`;

  /**
   * A file that holds two texts of one article must not add versions at every import: a reading without a time of its
   * own (no `fetchedAt`) that gives a text we had before is old news.
   */
  const earlierTexts = async (
    queries: Queries,
    rows: readonly NewRow[],
    known: ReadonlyMap<string, ArticleRow>,
  ): Promise<ReadonlySet<string>> => {
    const keys = rows.flatMap((row) => {
      const before = row.fetched_at === null ? known.get(`${row.outlet} ${row.id}`) : undefined;
      return before && before.text_version > 1 ? [{ key: before.key }] : [];
    });
    if (keys.length === 0) return new Set();
    const versions = await queries.all<Pick<ArticleRow, 'key' | 'title' | 'lead' | 'body'>>(oldTexts, [
      JSON.stringify(keys),
    ]);
    return new Set(versions.map((row) => `${row.key} ${textOf(row)}`));
  };

  /** Rows of different identity. */
  const saveDistinct: SaveArticles = async (queries, rows) => {
    const known = new Map<string, ArticleRow>();
    const identities = JSON.stringify(rows.map(({ outlet, id }) => ({ outlet, id })));
    for (const row of await queries.all<ArticleRow>(existing, [identities])) known.set(`${row.outlet} ${row.id}`, row);

    const earlier = await earlierTexts(queries, rows, known);
    const added: NewRow[] = [];
    const updated: ArticleRow[] = [];
    const retold: { readonly key: number }[] = [];
    const stale: OutletDay[] = [];
    for (const row of rows) {
      const before = known.get(`${row.outlet} ${row.id}`);
      if (!before) {
        added.push(row);
        stale.push(row);
        continue;
      }
      // What an archive kept of a page is older than what was read since, and must not take its place.
      if (row.fetched_at !== null && before.fetched_at !== null && row.fetched_at < before.fetched_at) continue;
      const after = merged(before, row);
      if (after === before || earlier.has(`${before.key} ${textOf(after)}`)) continue;
      updated.push(after);
      if (after.text_version !== before.text_version) retold.push({ key: before.key });
      stale.push(before, after);
    }
    if (added.length > 0) await queries.run(insert, [jsonRows(added)]);
    if (retold.length > 0) await queries.run(keepVersions, [JSON.stringify(retold)]);
    if (updated.length > 0) await queries.run(update, [jsonRows(updated)]);
    await mark(queries, stale);
    return { added: added.length, changed: retold.length, unchanged: rows.length - added.length - retold.length };
  };

  /** A batch may hold one article several times: then they are versions of it, in their order. */
  const saveRows: SaveArticles = async (queries, rows) => {
    let counts: SaveCounts = { added: 0, changed: 0, unchanged: 0 };
    let rest = rows;
    while (rest.length > 0) {
      const first = new Map<string, NewRow>();
      const later: NewRow[] = [];
      for (const row of rest) {
        const identity = `${row.outlet} ${row.id}`;
        if (first.has(identity)) later.push(row);
        else first.set(identity, row);
      }
      counts = sum(counts, await saveDistinct(queries, [...first.values()]));
      rest = later;
    }
    return counts;
  };

  const articles: Articles = {
    save: async (batch: readonly NewArticle[]) => {
      const idOf = await names.ids(batch.flatMap(({ outlet, origin }) => [outlet, origin]));
      const rows = batch.map((article) => rowOf(article, idOf));
      return engine.transaction((queries) => saveRows(queries, rows));
    },
    count: async () => (await engine.get<{ n: number }>('SELECT count(*) AS n FROM articles'))?.n ?? 0,
    each: async function* (batchSize) {
      for (let after = 0; ; ) {
        const rows = await engine.all<ArticleRow & { coded_language: string | null }>(
          `SELECT ${selectArticle}, c.language AS coded_language FROM articles a
           LEFT JOIN codings c ON c.article = a.key AND c.text_version = a.text_version
           WHERE a.key > ? ORDER BY a.key LIMIT ?`,
          [after, batchSize],
        );
        const last = rows.at(-1);
        if (!last) return;
        after = last.key;
        await names.refresh();
        yield rows.map((row): StoredArticle => articleOf(row, names.nameOf, row.coded_language ?? row.language));
      }
    },
    versions: async (outlet, id) => {
      const [outletId] = await names.known([outlet]);
      const rows = await engine.all<ArticleRow>(
        `SELECT a.id, v.text_version, v.modified_at, v.fetched_at, v.title, v.lead, v.body
         FROM articles a JOIN article_versions v ON v.article = a.key WHERE a.outlet = ? AND a.id = ?
         UNION ALL
         SELECT a.id, a.text_version, a.modified_at, a.fetched_at, a.title, a.lead, a.body
         FROM articles a WHERE a.outlet = ? AND a.id = ? ORDER BY 2`,
        [outletId ?? -1, id, outletId ?? -1, id],
      );
      return rows.map(versionOf);
    },
    find: async (urlOrId) => {
      const rows = await engine.all<{ key: number }>('SELECT key FROM articles WHERE id = ? OR url = ? ORDER BY key', [
        urlOrId,
        urlOrId,
      ]);
      return rows.map(({ key }) => key);
    },
    edited: async (limit) => {
      const rows = await engine.all<{ key: number }>(
        'SELECT key FROM articles WHERE text_version > 1 ORDER BY fetched_at DESC, key DESC LIMIT ?',
        [limit],
      );
      return rows.map(({ key }) => key);
    },
    byKeys: async (keys) => {
      const rows = await engine.all<ArticleRow & { coded_language: string | null }>(
        `SELECT ${selectArticle}, c.language AS coded_language FROM ${dialect.rows({ key: 'integer' })}
         JOIN articles a ON a.key = r.key
         LEFT JOIN codings c ON c.article = a.key AND c.text_version = a.text_version`,
        [JSON.stringify(keys.map((key) => ({ key })))],
      );
      await names.learn(rows.flatMap(({ outlet, origin }) => [outlet, origin]));
      const byKey = new Map(rows.map((row) => [row.key, row]));
      return keys.flatMap((key) => {
        const row = byKey.get(key);
        return row ? [articleOf(row, names.nameOf, row.coded_language ?? row.language)] : [];
      });
    },
    overview: async () => {
      const rows = await engine.all<{
        outlet: number;
        language: string;
        articles: number;
        undated: number;
        coded: number;
        changed: number;
        from_day: string | null;
        to_day: string | null;
      }>(
        `SELECT a.outlet, coalesce(c.language, a.language, '') AS language, count(*) AS articles,
           sum(CASE WHEN a.day IS NULL THEN 1 ELSE 0 END) AS undated,
           count(c.article) AS coded,
           sum(CASE WHEN a.text_version > 1 THEN 1 ELSE 0 END) AS changed,
           min(a.day) AS from_day, max(a.day) AS to_day
         FROM articles a LEFT JOIN codings c ON c.article = a.key AND c.text_version = a.text_version GROUP BY 1, 2`,
      );
      await names.refresh();
      return rows
        .map(({ outlet, from_day, to_day, ...row }) => ({
          outlet: names.nameOf(outlet),
          ...row,
          ...(from_day === null ? {} : { from: from_day }),
          ...(to_day === null ? {} : { to: to_day }),
        }))
        .sort((a, b) => (a.outlet === b.outlet ? (a.language < b.language ? -1 : 1) : a.outlet < b.outlet ? -1 : 1));
    },
  };
  return { articles, saveRows };
}

/**
 * What the row becomes; the row itself when nothing is new. A field that the new reading lacks keeps its value: a feed
 * without authors must not erase those of the page. Where and when it was read belongs to the text, and changes with it.
 */
function merged(before: ArticleRow, read: NewRow): ArticleRow {
  const after: Record<string, unknown> = { ...before };
  for (const field of [...textFields, ...metaFields]) if (read[field] !== null) after[field] = read[field];
  const retold = textFields.some((field) => after[field] !== before[field]);
  if (retold) {
    after.text_version = before.text_version + 1;
    after.origin = read.origin;
    after.fetched_at = read.fetched_at ?? before.fetched_at;
    return after as unknown as ArticleRow;
  }
  return metaFields.some((field) => after[field] !== before[field]) ? (after as unknown as ArticleRow) : before;
}

function textOf({ title, lead, body }: Pick<ArticleRow, 'title' | 'lead' | 'body'>): string {
  return JSON.stringify([title, lead, body]);
}

function sum(a: SaveCounts, b: SaveCounts): SaveCounts {
  return { added: a.added + b.added, changed: a.changed + b.changed, unchanged: a.unchanged + b.unchanged };
}
