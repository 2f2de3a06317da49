import { createHash } from 'node:crypto';
import type { Codes, HumanCodedArticle, JsonValue, Ledger, MachineCodes } from '../types.ts';
import type { Engine, SqlValue } from './engine.ts';
import type { HumanCodes, NewSample, SampledArticle } from './human-coding.ts';
import type { Names } from './names.ts';

interface DrawnRow {
  readonly key: number;
  readonly outlet: number;
  readonly id: string;
  readonly language: string;
  readonly day: string;
  readonly first: number;
  readonly sample: number | null;
  readonly stratum: string | null;
  readonly inclusion: number | null;
  readonly machine: string | null;
}

export function openHumanCodes(engine: Engine, names: Names): HumanCodes {
  const { dialect } = engine;
  const keyRows = dialect.rows({ key: 'integer' });
  const sampled = {
    article: 'integer',
    text_version: 'integer',
    stratum: 'text',
    inclusion: 'real',
    machine: 'text',
  } as const;
  const addSampled = `INSERT INTO sampled_articles (sample, ${Object.keys(sampled).join(', ')})
    SELECT ?, ${Object.keys(sampled).join(', ')} FROM ${dialect.rows(sampled)}`;
  const spoken = { article: 'integer', coder: 'text', codes: 'text' } as const;
  const known = `SELECT h.article, h.coder, h.codes FROM ${dialect.rows({ article: 'integer', coder: 'text' })}
    JOIN human_codes h ON h.article = r.article AND h.coder = r.coder`;
  const write = `INSERT INTO human_codes (article, coder, text_version, coded_at, codes)
    SELECT r.article, r.coder, coalesce(
      (SELECT s.text_version FROM sampled_articles s WHERE s.article = r.article ORDER BY s.sample DESC LIMIT 1),
      a.text_version), ?, r.codes
    FROM ${dialect.rows(spoken)} JOIN articles a ON a.key = r.article WHERE true
    ON CONFLICT (article, coder) DO UPDATE
    SET text_version = excluded.text_version, coded_at = excluded.coded_at, codes = excluded.codes`;

  const codesOf = async (keys: readonly number[]): Promise<ReadonlyMap<number, readonly Codes[]>> => {
    const rows = await engine.all<{ article: number; codes: string }>(
      `SELECT h.article, h.codes FROM ${keyRows} CROSS JOIN human_codes h WHERE h.article = r.key
       ORDER BY h.article, h.coder`,
      [JSON.stringify([...new Set(keys)].map((key) => ({ key })))],
    );
    const codes = new Map<number, Codes[]>();
    for (const row of rows) {
      const said = codes.get(row.article) ?? [];
      codes.set(row.article, said);
      said.push(JSON.parse(row.codes) as Codes);
    }
    return codes;
  };

  return {
    saveSample: async (sample, articles) => {
      const digest = digestOf(sample, articles);
      return engine.transaction(async (queries) => {
        const find = 'SELECT id FROM coding_samples WHERE digest = ?';
        const before = await queries.get<{ id: number }>(find, [digest]);
        if (before) return before.id;
        const { drawnAt, seed, codebook, ledger, design } = sample;
        await queries.run(
          'INSERT INTO coding_samples (digest, drawn_at, seed, codebook, ledger, design) VALUES (?, ?, ?, ?, ?, ?)',
          [digest, drawnAt, seed, codebook, JSON.stringify(ledger), JSON.stringify(design)],
        );
        const id = (await queries.get<{ id: number }>(find, [digest]))?.id ?? -1;
        const rows = articles.map(({ key, textVersion, stratum, inclusion, machine }) => ({
          article: key,
          text_version: textVersion,
          stratum,
          inclusion,
          machine: JSON.stringify(machine),
        }));
        await queries.run(addSampled, [id, JSON.stringify(rows)]);
        return id;
      });
    },
    samples: async () => {
      const rows = await engine.all<{
        id: number;
        drawn_at: string;
        seed: number;
        codebook: string;
        ledger: string;
        design: string;
      }>('SELECT id, drawn_at, seed, codebook, ledger, design FROM coding_samples ORDER BY id');
      return rows.map(({ id, drawn_at, seed, codebook, ledger, design }) => ({
        id,
        drawnAt: drawn_at,
        seed,
        codebook,
        ledger: JSON.parse(ledger) as Ledger,
        design: JSON.parse(design) as JsonValue,
      }));
    },
    find: async (articles) => {
      await names.refresh();
      const rows = await engine.all<{ key: number; outlet: string; id: string }>(
        `SELECT a.key, r.outlet, a.id FROM ${dialect.rows({ outlet: 'text', id: 'text' })}
         JOIN names n ON n.name = r.outlet JOIN articles a ON a.outlet = n.id AND a.id = r.id`,
        [JSON.stringify(articles)],
      );
      const keys = new Map(rows.map(({ key, outlet, id }) => [JSON.stringify([outlet, id]), key]));
      return articles.map(({ outlet, id }) => keys.get(JSON.stringify([outlet, id])));
    },
    save: async (batch, now) => {
      const identities = new Set(batch.map(({ key, codes }) => `${key} ${codes.coder}`));
      if (identities.size < batch.length) throw new Error('store: a coder codes one article twice in one batch');
      return engine.transaction(async (queries) => {
        const rows = batch.map(({ key, codes }) => ({
          article: key,
          coder: codes.coder,
          codes: JSON.stringify(codes),
        }));
        const said = await queries.all<{ article: number; coder: string; codes: string }>(known, [
          JSON.stringify(rows.map(({ article, coder }) => ({ article, coder }))),
        ]);
        const before = new Map(said.map(({ article, coder, codes }) => [`${article} ${coder}`, codes]));
        const at = ({ article, coder }: { article: number; coder: string }) => before.get(`${article} ${coder}`);
        const added = rows.filter((row) => at(row) === undefined);
        const changed = rows.filter((row) => at(row) !== undefined && at(row) !== row.codes);
        const written = [...added, ...changed];
        if (written.length > 0) {
          const count = await queries.run(write, [now, JSON.stringify(written)]);
          if (count !== written.length) throw new Error('store: codes of an article that is not stored');
        }
        return {
          added: added.length,
          changed: changed.length,
          unchanged: rows.length - written.length,
        };
      });
    },
    each: async function* ({ from, to } = {}, batchSize = 500) {
      const conditions: string[] = [];
      const days: SqlValue[] = [];
      for (const [comparison, day] of [
        ['>=', from],
        ['<=', to],
      ] as const) {
        if (day === undefined) continue;
        conditions.push(`AND a.day ${comparison} ?`);
        days.push(day);
      }
      // Paged by article: all drawings of one article come in one batch. CROSS: SQLite would else look each stored
      // article up among the few that were drawn or coded.
      const select = `SELECT a.key, a.outlet, a.id, coalesce(c.language, a.language, '') AS language, a.day,
          coalesce(k.first, a.key) AS first, s.sample, s.stratum, s.inclusion, s.machine
        FROM (SELECT a.key AS page FROM (
            SELECT article FROM sampled_articles UNION SELECT article FROM human_codes) AS touched
          CROSS JOIN articles a WHERE a.key = touched.article AND a.key > ? AND a.day IS NOT NULL ${conditions.join(' ')} ORDER BY a.key LIMIT ?) AS p
        JOIN articles a ON a.key = p.page
        LEFT JOIN sampled_articles s ON s.article = a.key
        LEFT JOIN codings c ON c.article = a.key AND c.text_version = a.text_version
        LEFT JOIN copies k ON k.article = a.key
        ORDER BY a.key, s.sample`;
      for (let after = 0; ; ) {
        const rows = await engine.all<DrawnRow>(select, [after, ...days, batchSize]);
        const last = rows.at(-1);
        if (!last) return;
        after = last.key;
        await names.refresh();
        const codes = await codesOf(rows.map(({ key }) => key));
        yield rows.map((row) => drawnOf(row, names.nameOf(row.outlet), codes.get(row.key) ?? []));
      }
    },
  };
}

function drawnOf(row: DrawnRow, outlet: string, codes: readonly Codes[]): HumanCodedArticle {
  const { key, id, language, day, first, sample, stratum, inclusion, machine } = row;
  return {
    ...{ key, outlet, id, language, day, first },
    ...(sample === null || stratum === null || inclusion === null || machine === null
      ? {}
      : { drawn: { sample, stratum, inclusion, machine: JSON.parse(machine) as MachineCodes } }),
    codes,
  };
}

/** The time of drawing is not in it: the same drawing a day later is the same sample. */
function digestOf({ seed, codebook, ledger, design }: NewSample, articles: readonly SampledArticle[]): string {
  const drawn = articles.map(({ key, textVersion }) => [key, textVersion]).sort(([a = 0], [b = 0]) => a - b);
  const versions = Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([seed, codebook, versions, design, drawn]))
    .digest('hex');
}
