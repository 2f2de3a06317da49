import type { Voice } from '../types.ts';
import { openCube } from './cube.ts';
import type { Engine, SqlValue } from './engine.ts';
import type { Names } from './names.ts';
import type { ObservationCell, ObservationQuery, Observations } from './store.ts';

/** Conditions of a WHERE clause with their values. */
interface Conditions {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

interface CellRow {
  readonly label: number;
  readonly outlet: number;
  readonly language: string;
  readonly day: string;
  readonly voice: number;
  readonly articles: number;
  readonly decisions: number;
  readonly marks: number;
}

export function openObservations(engine: Engine, names: Names): Observations {
  const { dialect } = engine;

  /** Outlets and days of a query, over the columns of alias `t`. */
  const where = async (t: string, query: Pick<ObservationQuery, 'outlets' | 'from' | 'to'>): Promise<Conditions> => {
    const parts: string[] = [];
    const values: SqlValue[] = [];
    if (query.outlets) {
      const ids = await names.known(query.outlets);
      parts.push(`AND ${t}.outlet IN (${ids.map(() => '?').join(', ') || 'NULL'})`);
      values.push(...ids);
    }
    if (query.from !== undefined) {
      parts.push(`AND ${t}.day >= ?`);
      values.push(query.from);
    }
    if (query.to !== undefined) {
      parts.push(`AND ${t}.day <= ?`);
      values.push(query.to);
    }
    return { sql: parts.join(' '), values };
  };

  const inNames = async (column: string, wanted: readonly string[] | undefined): Promise<Conditions> => {
    if (!wanted) return { sql: '', values: [] };
    const ids = await names.known(wanted);
    return { sql: `AND ${column} IN (${ids.map(() => '?').join(', ') || 'NULL'})`, values: ids };
  };

  return {
    refresh: openCube(engine, names),
    cells: async (query) => {
      const [measure] = await names.known([query.measure]);
      const labels = await inNames('o.label', query.labels);
      const range = await where('o', query);
      const languages = query.languages
        ? `AND o.language IN (${query.languages.map(() => '?').join(', ') || 'NULL'})`
        : '';
      const rows = await engine.all<CellRow>(
        `SELECT o.label, o.outlet, o.language, o.day, o.voice, o.articles, o.decisions, o.marks FROM observations o WHERE o.measure = ? ${labels.sql} ${range.sql} ${languages}`,
        [measure ?? -1, ...labels.values, ...range.values, ...(query.languages ?? [])],
      );
      await names.learn(rows.flatMap(({ label, outlet, voice }) => [label, outlet, voice]));
      return rows.map(
        (row): ObservationCell => ({
          measure: query.measure,
          label: names.nameOf(row.label),
          outlet: names.nameOf(row.outlet),
          language: row.language,
          day: row.day,
          voice: names.nameOf(row.voice) as Voice | '',
          articles: row.articles,
          decisions: row.decisions,
          marks: row.marks,
        }),
      );
    },
    period: async () => {
      const row = await engine.get<{ from_day: string | null; to_day: string | null; undated: number }>(
        // Each outlet's first and last day stand at the ends of its part of an index: nothing else is read of it.
        `SELECT min(first) AS from_day, max(last) AS to_day, coalesce(sum(undated), 0) AS undated FROM (SELECT
           (SELECT min(a.day) FROM articles a WHERE a.outlet = n.id) AS first,
           (SELECT max(a.day) FROM articles a WHERE a.outlet = n.id) AS last,
           (SELECT count(*) FROM articles a WHERE a.outlet = n.id AND a.day IS NULL) AS undated FROM names n) AS outlets`,
      );
      return {
        ...(row?.from_day ? { from: row.from_day } : {}),
        ...(row?.to_day ? { to: row.to_day } : {}),
        undated: row?.undated ?? 0,
      };
    },
    details: async (query) => {
      const [measure] = await names.known([query.measure]);
      const range = await where('a', query);
      const rows = await engine.all<{ label: number; value: string; articles: number; marks: number }>(
        `SELECT label, value, count(DISTINCT article) AS articles, count(*) AS marks
         FROM (SELECT n.label, n.article, ${dialect.jsonField('n.detail')} AS value FROM annotations n
           JOIN articles a ON a.key = n.article
           JOIN codings c ON c.article = a.key AND c.text_version = a.text_version
           WHERE n.annotator = ? AND n.detail IS NOT NULL ${range.sql}) AS d
         WHERE value IS NOT NULL GROUP BY label, value ORDER BY 4 DESC, 3 DESC, value, label LIMIT ?`,
        [query.by, measure ?? -1, ...range.values, query.limit],
      );
      await names.learn(rows.map(({ label }) => label));
      return rows.map((row) => ({ ...row, label: names.nameOf(row.label), value: String(row.value) }));
    },
    telling: async (query) => {
      const [measure] = await names.known([query.measure]);
      const labels = await inNames('n.label', query.labels);
      const voice = await inNames('n.voice', query.voice ? [query.voice] : undefined);
      const range = await where('a', query);
      const languages = query.languages
        ? `AND coalesce(c.language, a.language, '') IN (${query.languages.map(() => '?').join(', ') || 'NULL'})`
        : '';
      const ends = query.partEnds ?? [];
      const part =
        ends.length === 0
          ? '0'
          : `CASE ${ends.map((_, at) => `WHEN a.day <= ? THEN ${at}`).join(' ')} ELSE ${ends.length} END`;
      // Tone and stance run from -1 to 1: the strongest mark is the one farthest from 0.
      const ranks = await engine.all<{ key: number; score: number; part: number }>(
        `SELECT key, score, part FROM (SELECT key, score, part,
             row_number() OVER (PARTITION BY part ORDER BY abs(score) DESC, key DESC) AS rank
           FROM (SELECT a.key, n.score, ${part} AS part,
               row_number() OVER (PARTITION BY a.key ORDER BY abs(n.score) DESC, n.ordinal) AS place
             FROM annotations n JOIN articles a ON a.key = n.article
             JOIN codings c ON c.article = a.key AND c.text_version = a.text_version
             WHERE n.annotator = ? ${labels.sql} ${voice.sql} ${range.sql} ${languages}) AS marked
           WHERE place = 1) AS ranked
         WHERE rank <= ? ORDER BY part, rank`,
        [
          ...ends,
          measure ?? -1,
          ...labels.values,
          ...voice.values,
          ...range.values,
          ...(query.languages ?? []),
          query.limit,
        ],
      );
      return ends.length > 0 ? ranks : ranks.map(({ key, score }) => ({ key, score }));
    },
  };
}
