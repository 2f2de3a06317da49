import type { Annotation, JsonValue, Ledger, Span, Voice } from '../types.ts';
import { type ArticleRow, articleOf, selectArticle } from './article-rows.ts';
import { codedArticles, type MarksOf } from './coded-articles.ts';
import { codingStates } from './coding-states.ts';
import { earlierCodings, type Replaced } from './earlier-codings.ts';
import type { Engine, Queries } from './engine.ts';
import { jsonRows } from './json-rows.ts';
import type { Names } from './names.ts';
import { staleDays } from './stale-days.ts';
import { standingMarks } from './standing-marks.ts';
import type { Coding, Codings, OwedArticle } from './store.ts';

interface AnnotationRow {
  readonly article: number;
  readonly annotator: number;
  readonly ordinal: number;
  readonly label: number;
  readonly voice: number | null;
  readonly score: number;
  readonly span_start: number | null;
  readonly span_end: number | null;
  /** `[[start, end], …]`, absent when there is none. */
  readonly evidence: string | null;
  readonly detail: string | null;
}

const annotationColumns = {
  article: 'integer',
  annotator: 'integer',
  ordinal: 'integer',
  label: 'integer',
  voice: 'integer',
  score: 'real',
  span_start: 'integer',
  span_end: 'integer',
  evidence: 'text',
  detail: 'text',
} as const satisfies Record<keyof AnnotationRow, 'integer' | 'text' | 'real'>;

/** What is known of an article at the moment its coding is saved. */
interface CodedBefore {
  readonly key: number;
  readonly outlet: number;
  readonly day: string | null;
  readonly text_version: number;
  readonly ledger: string | null;
  readonly ledger_id: number | null;
  readonly coded_text: number | null;
}

const owes = '(c.article IS NULL OR c.ledger <> ? OR c.text_version < a.text_version)';

export function openCodings(engine: Engine, names: Names): Codings {
  const { dialect } = engine;
  const mark = staleDays(dialect);
  const keepEarlier = earlierCodings(dialect);
  const keyRows = dialect.rows({ key: 'integer' });
  const before = `SELECT a.key, a.outlet, a.day, a.text_version, l.ledger, c.ledger AS ledger_id,
      c.text_version AS coded_text
    FROM ${keyRows} JOIN articles a ON a.key = r.key
    LEFT JOIN codings c ON c.article = a.key LEFT JOIN ledgers l ON l.id = c.ledger`;
  const remove = `DELETE FROM annotations WHERE article IN (SELECT key FROM ${keyRows})
    AND (article, annotator) NOT IN (SELECT article, annotator FROM ${dialect.rows({ article: 'integer', annotator: 'integer' })})`;
  const list = Object.keys(annotationColumns).join(', ');
  const insert = `INSERT INTO annotations (${list}) SELECT ${list} FROM ${dialect.rows(annotationColumns)}`;
  const settle = `INSERT INTO codings (article, ledger, text_version, language)
    SELECT article, ledger, text_version, language
    FROM ${dialect.rows({ article: 'integer', ledger: 'integer', text_version: 'integer', language: 'text' })} WHERE true
    ON CONFLICT (article) DO UPDATE
    SET ledger = excluded.ledger, text_version = excluded.text_version, language = excluded.language`;

  const findLedger = async (ledger: Ledger): Promise<number> =>
    (await engine.get<{ id: number }>('SELECT id FROM ledgers WHERE ledger = ?', [canonical(ledger)]))?.id ?? -1;

  /** Like names, ledgers are added before the transaction that uses them. */
  const keepLedger = async (ledger: Ledger): Promise<number> => {
    await engine.run('INSERT INTO ledgers (ledger) VALUES (?) ON CONFLICT (ledger) DO NOTHING', [canonical(ledger)]);
    return findLedger(ledger);
  };

  const saveBatch = async (
    queries: Queries,
    ledger: Ledger,
    ledgerId: number,
    batch: readonly Coding[],
    idOf: (name: string) => number,
  ): Promise<void> => {
    const keys = JSON.stringify(batch.map(({ key }) => ({ key })));
    const known = new Map((await queries.all<CodedBefore>(before, [keys])).map((row) => [row.key, row]));
    const codedAgain: { readonly key: number }[] = [];
    const kept: { readonly article: number; readonly annotator: number }[] = [];
    const marks: AnnotationRow[] = [];
    const settled: Record<string, string | number | null>[] = [];
    const touched: CodedBefore[] = [];
    const replaced: Replaced[] = [];
    for (const coding of batch) {
      const row = known.get(coding.key);
      if (!row) throw new Error(`store: there is no article with key ${coding.key}`);
      // Somebody coded a newer text in the meantime; offsets into the old one are of no use.
      if (row.coded_text !== null && row.coded_text > coding.textVersion) continue;
      touched.push(row);
      if (row.ledger !== null) {
        codedAgain.push({ key: row.key });
        if (row.coded_text !== coding.textVersion) replaced.push({ article: row.key });
        else {
          const before = canonicalLedger(row.ledger);
          const changed = Object.keys(before).filter((annotator) => before[annotator] !== ledger[annotator]);
          if (changed.length > 0 && row.ledger_id !== null) {
            const by = { ledger: row.ledger_id, textVersion: coding.textVersion, annotators: changed.map(idOf) };
            replaced.push({ article: row.key, by });
          }
          for (const annotator of stillValid(before, ledger)) {
            if (!(annotator in coding.marks)) kept.push({ article: row.key, annotator: idOf(annotator) });
          }
        }
      }
      for (const [annotator, annotations] of Object.entries(coding.marks)) {
        annotations.forEach((annotation, ordinal) => {
          marks.push(annotationRow(coding.key, idOf(annotator), ordinal, annotation, idOf));
        });
      }
      settled.push({
        article: coding.key,
        ledger: ledgerId,
        text_version: coding.textVersion,
        language: coding.language ?? null,
      });
    }
    if (replaced.length > 0) await keepEarlier(queries, replaced);
    if (codedAgain.length > 0) await queries.run(remove, [JSON.stringify(codedAgain), JSON.stringify(kept)]);
    if (marks.length > 0) await queries.run(insert, [jsonRows(marks)]);
    if (settled.length > 0) await queries.run(settle, [JSON.stringify(settled)]);
    await mark(queries, touched);
  };

  const marksOf: MarksOf = async (keys, measures) => {
    const wanted = measures === undefined ? undefined : await names.known(measures);
    const rows = await engine.all<AnnotationRow>(
      // CROSS: SQLite would else walk through all marks of an annotator rather than those of these few articles.
      `SELECT ${list} FROM ${keyRows} CROSS JOIN annotations n WHERE n.article = r.key
       ${wanted ? `AND n.annotator IN (${wanted.join(', ') || 'NULL'})` : ''} ORDER BY article, annotator, ordinal`,
      [JSON.stringify(keys.map((key) => ({ key })))],
    );
    await names.learn(rows.flatMap(({ annotator, label, voice }) => [annotator, label, voice]));
    const found = new Map<number, Record<string, Annotation[]>>(keys.map((key) => [key, {}]));
    for (const row of rows) {
      const marks = found.get(row.article) ?? {};
      const annotator = names.nameOf(row.annotator);
      const annotations = marks[annotator] ?? [];
      marks[annotator] = annotations;
      annotations.push(annotationOf(row, names.nameOf));
    }
    return found;
  };

  return {
    countOwed: async (ledger) =>
      (
        await engine.get<{ n: number }>(
          `SELECT count(*) AS n FROM articles a LEFT JOIN codings c ON c.article = a.key WHERE ${owes}`,
          [await findLedger(ledger)],
        )
      )?.n ?? 0,
    owed: async function* (ledger, batchSize) {
      // Paged by key: what is saved behind the reader does not move what lies ahead.
      for (let after = 0; ; ) {
        const rows = await engine.all<ArticleRow & { coded_with: string | null }>(
          `SELECT ${selectArticle}, CASE WHEN c.text_version = a.text_version THEN l.ledger END AS coded_with FROM articles a
           LEFT JOIN codings c ON c.article = a.key LEFT JOIN ledgers l ON l.id = c.ledger
           WHERE a.key > ? AND ${owes} ORDER BY a.key LIMIT ?`,
          [after, await findLedger(ledger), batchSize],
        );
        const last = rows.at(-1);
        if (!last) return;
        after = last.key;
        await names.refresh();
        yield rows.map((row): OwedArticle => {
          const article = articleOf(row, names.nameOf);
          return row.coded_with === null ? article : { ...article, ledger: canonicalLedger(row.coded_with) };
        });
      }
    },
    save: async (ledger, batch) => {
      await names.refresh();
      const used = new Set(Object.keys(ledger));
      const keys = new Set<number>();
      for (const { key, marks } of batch) {
        if (keys.has(key)) throw new Error(`store: article ${key} is coded twice in one batch`);
        keys.add(key);
        for (const [annotator, annotations] of Object.entries(marks)) {
          used.add(annotator);
          for (const { label, voice } of annotations) {
            used.add(label);
            if (voice) used.add(voice);
          }
        }
      }
      const idOf = await names.ids(used);
      const ledgerId = await keepLedger(ledger);
      await engine.transaction((queries) => saveBatch(queries, ledger, ledgerId, batch, idOf));
    },
    each: codedArticles(engine, names, marksOf),
    of: marksOf,
    standing: standingMarks(engine, marksOf, canonicalLedger),
    ledgers: async () => {
      const rows = await engine.all<{ ledger: string; articles: number }>(
        `SELECT l.ledger, count(*) AS articles FROM codings c JOIN ledgers l ON l.id = c.ledger
           JOIN articles a ON a.key = c.article AND a.text_version = c.text_version
         GROUP BY l.id ORDER BY 2 DESC, l.id`,
      );
      return rows.map(({ ledger, articles }) => ({ ledger: canonicalLedger(ledger), articles }));
    },
    states: codingStates(engine, canonicalLedger),
  };
}

/** One text for one ledger, whatever the order of its annotators. */
function canonical(ledger: Ledger): string {
  return JSON.stringify(Object.fromEntries(Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1))));
}

const ledgers = new Map<string, Ledger>();

/** Parsed once: a store has few ledgers and many rows that name them. */
function canonicalLedger(text: string): Ledger {
  let ledger = ledgers.get(text);
  if (!ledger) {
    ledger = JSON.parse(text) as Ledger;
    ledgers.set(text, ledger);
  }
  return ledger;
}

/** The annotators whose version is the same in both: what they marked on the same text stands. */
function stillValid(before: Ledger, now: Ledger): string[] {
  return Object.keys(now).filter((annotator) => before[annotator] === now[annotator]);
}

function annotationRow(
  article: number,
  annotator: number,
  ordinal: number,
  annotation: Annotation,
  idOf: (name: string) => number,
): AnnotationRow {
  const { label, score, span, voice, evidence, detail } = annotation;
  return {
    article,
    annotator,
    ordinal,
    label: idOf(label),
    voice: voice ? idOf(voice) : null,
    score,
    span_start: span?.start ?? null,
    span_end: span?.end ?? null,
    evidence: evidence.length > 0 ? JSON.stringify(evidence.map(({ start, end }) => [start, end])) : null,
    detail: detail && Object.keys(detail).length > 0 ? JSON.stringify(detail) : null,
  };
}

function annotationOf(row: AnnotationRow, nameOf: (id: number) => string): Annotation {
  const pairs = row.evidence === null ? [] : (JSON.parse(row.evidence) as readonly (readonly [number, number])[]);
  return {
    label: nameOf(row.label),
    score: row.score,
    evidence: pairs.map(([start, end]): Span => ({ start, end })),
    ...(row.span_start === null || row.span_end === null ? {} : { span: { start: row.span_start, end: row.span_end } }),
    ...(row.voice === null ? {} : { voice: nameOf(row.voice) as Voice }),
    ...(row.detail === null ? {} : { detail: JSON.parse(row.detail) as Readonly<Record<string, JsonValue>> }),
  };
}
