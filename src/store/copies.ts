import type { Engine, Queries } from './engine.ts';
import { jsonRows } from './json-rows.ts';
import { type OutletDay, staleDays } from './stale-days.ts';
import type { ComparableText, Copies, NewSketch, StoredSketch } from './stories.ts';

interface TextRow {
  readonly key: number;
  readonly text_version: number;
  readonly day: string;
  readonly title: string | null;
  readonly lead: string | null;
  readonly body: string | null;
}

interface SketchRow {
  readonly key: number;
  readonly outlet: number;
  readonly day: string;
  readonly grams: number;
  readonly sketch: string;
  readonly compared: number;
  readonly first: number;
}

/** When a text came out, as far as it is known: when it was published, else when it was read. */
const dayOf = "coalesce(a.day, substr(a.fetched_at, 1, 10), '')";
const unread = `FROM articles a LEFT JOIN sketches s ON s.article = a.key
  WHERE (s.article IS NULL OR s.text_version <> a.text_version OR s.day <> ${dayOf})`;

export function openCopies(engine: Engine): Copies {
  const { rows } = engine.dialect;
  const mark = staleDays(engine.dialect);
  const keys = rows({ key: 'integer' });
  const sketchColumns = {
    article: 'integer',
    text_version: 'integer',
    compared: 'integer',
    day: 'text',
    grams: 'integer',
    sketch: 'text',
  } as const;
  const list = Object.keys(sketchColumns).join(', ');
  const insert = `INSERT INTO sketches (${list}) SELECT ${list} FROM ${rows(sketchColumns)} WHERE true
    ON CONFLICT (article) DO UPDATE SET text_version = excluded.text_version, compared = excluded.compared,
      day = excluded.day, grams = excluded.grams, sketch = excluded.sketch`;
  const storiesOf = `SELECT coalesce(c.first, r.key) FROM ${keys} LEFT JOIN copies c ON c.article = r.key`;

  /**
   * Takes the stories of these articles apart and has their members compared again: one that is no longer alike may
   * have been what held the others together.
   */
  const takeApart = async (queries: Queries, changed: string): Promise<void> => {
    const members = await queries.all<OutletDay & { key: number }>(
      `SELECT a.key, a.outlet, a.day FROM copies c JOIN articles a ON a.key = c.article WHERE c.first IN (${storiesOf})`,
      [changed],
    );
    if (members.length === 0) return;
    const firsts = await queries.all<{ key: number }>(
      `SELECT DISTINCT first AS key FROM copies WHERE first IN (${storiesOf})`,
      [changed],
    );
    await mark(queries, members);
    await queries.run(`DELETE FROM copies WHERE article IN (SELECT key FROM ${keys})`, [keyRows(members)]);
    await queries.run(
      `UPDATE sketches SET compared = 0 WHERE sketch IS NOT NULL AND article IN (SELECT key FROM ${keys})`,
      [keyRows([...members, ...firsts])],
    );
  };

  return {
    countUnread: async () => (await engine.get<{ n: number }>(`SELECT count(*) AS n ${unread}`))?.n ?? 0,
    unread: async function* (batchSize) {
      for (let after = 0; ; ) {
        const texts = await engine.all<TextRow>(
          `SELECT a.key, a.text_version, ${dayOf} AS day, a.title, a.lead, a.body ${unread} AND a.key > ? ORDER BY a.key LIMIT ?`,
          [after, batchSize],
        );
        const last = texts.at(-1);
        if (!last) return;
        after = last.key;
        yield texts.map(comparable);
      }
    },
    saveSketches: async (batch: readonly NewSketch[]) => {
      const sketches = batch.map(({ key, textVersion, day, grams, values }) => ({
        article: key,
        text_version: textVersion,
        compared: values && day ? 0 : 1,
        day,
        grams,
        sketch: values ? Buffer.from(values).toString('base64') : null,
      }));
      await engine.transaction(async (queries) => {
        await takeApart(queries, keyRows(batch));
        await queries.run(insert, [jsonRows(sketches)]);
      });
    },
    firstUncompared: async () =>
      (await engine.get<{ day: string | null }>('SELECT min(day) AS day FROM sketches WHERE compared = 0'))?.day ??
      undefined,
    sketches: async (from, to) => {
      const found = await engine.all<SketchRow>(
        `SELECT s.article AS key, a.outlet, s.day, s.grams, s.sketch, s.compared, coalesce(c.first, s.article) AS first
         FROM sketches s JOIN articles a ON a.key = s.article LEFT JOIN copies c ON c.article = s.article
         WHERE s.day >= ? AND s.day <= ? AND s.sketch IS NOT NULL ORDER BY s.day, s.article`,
        [from, to],
      );
      return found.map(
        ({ sketch, compared, ...row }): StoredSketch => ({
          ...row,
          values: Buffer.from(sketch, 'base64'),
          compared: compared === 1,
        }),
      );
    },
    saveStories: async (stories, compared) => {
      const joined = stories.flatMap((firsts, story) => firsts.map((key) => ({ key, story })));
      await engine.transaction(async (queries) => {
        // The one that came out first speaks for the story; of two at the same moment, the one stored first.
        const ranked = await queries.all<OutletDay & { key: number; first: number }>(
          `SELECT key, first, outlet, day FROM (
             SELECT a.key, a.outlet, a.day,
               first_value(a.key) OVER (PARTITION BY r.story ORDER BY coalesce(a.published_at, '9999'), a.key) AS first
             FROM ${rows({ key: 'integer', story: 'integer' })} JOIN articles a ON a.key = r.key) AS ranked
           WHERE key <> first`,
          [JSON.stringify(joined)],
        );
        if (ranked.length > 0) {
          const change = JSON.stringify(ranked.map(({ key, first }) => ({ key, first })));
          const pairs = rows({ key: 'integer', first: 'integer' });
          await queries.run(`UPDATE copies SET first = r.first FROM ${pairs} WHERE copies.first = r.key`, [change]);
          await queries.run(`INSERT INTO copies (article, first) SELECT key, first FROM ${pairs}`, [change]);
          await mark(queries, ranked);
        }
        await queries.run(`UPDATE sketches SET compared = 1 WHERE article IN (SELECT key FROM ${keys})`, [
          JSON.stringify(compared.map((key) => ({ key }))),
        ]);
      });
    },
    storyOf: async (key) => {
      const first =
        (await engine.get<{ first: number }>('SELECT first FROM copies WHERE article = ?', [key]))?.first ?? key;
      const members = await engine.all<{ key: number }>(
        `SELECT key FROM articles WHERE key = ? OR key IN (SELECT article FROM copies WHERE first = ?)
         ORDER BY coalesce(published_at, '9999'), key`,
        [first, first],
      );
      return members.map((row) => row.key);
    },
    counts: async () => {
      const row = await engine.get<{ copies: number; stories: number }>(
        'SELECT count(*) AS copies, count(DISTINCT first) AS stories FROM copies',
      );
      return { copies: row?.copies ?? 0, stories: row?.stories ?? 0 };
    },
  };
}

function keyRows(rows: readonly { readonly key: number }[]): string {
  return JSON.stringify(rows.map(({ key }) => ({ key })));
}

function comparable({ key, text_version, day, title, lead, body }: TextRow): ComparableText {
  return {
    key,
    textVersion: text_version,
    day,
    ...(title === null ? {} : { title }),
    ...(lead === null ? {} : { lead }),
    ...(body === null ? {} : { body }),
  };
}
