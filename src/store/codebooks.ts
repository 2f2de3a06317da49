import { deflateSync, inflateSync } from 'node:zlib';
import type { Ledger } from '../types.ts';
import type { Engine, SqlValue } from './engine.ts';
import type { Names } from './names.ts';
import type { Codebooks, ComparedMarks, MarkedMonth } from './recoding.ts';

interface KeptRow {
  readonly version: string;
  readonly codebook: string;
  readonly models: string;
  readonly first_used_at: string;
}

export function openCodebooks(engine: Engine, names: Names): Codebooks {
  /** Ids of the ledgers that have these annotators at the same versions as the given one. */
  const ledgersLike = async (ledger: Ledger, annotators: readonly string[]): Promise<readonly number[]> =>
    (await engine.all<{ id: number; ledger: string }>('SELECT id, ledger FROM ledgers')).flatMap((row) => {
      const stored = JSON.parse(row.ledger) as Ledger;
      return annotators.every((annotator) => stored[annotator] === ledger[annotator]) ? [row.id] : [];
    });

  return {
    keep: async ({ version, codebook, models, firstUsedAt }, snapshot) => {
      await engine.run(
        `INSERT INTO codebooks (version, codebook, models, first_used_at, snapshot) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (version) DO NOTHING`,
        [version, codebook, models, firstUsedAt, deflateSync(snapshot).toString('base64')],
      );
    },
    list: async () =>
      (await engine.all<KeptRow>('SELECT version, codebook, models, first_used_at FROM codebooks ORDER BY id')).map(
        ({ first_used_at: firstUsedAt, ...row }) => ({ ...row, firstUsedAt }),
      ),
    snapshot: async (version) => {
      const row = await engine.get<{ snapshot: string }>('SELECT snapshot FROM codebooks WHERE version = ?', [version]);
      return row && inflateSync(Buffer.from(row.snapshot, 'base64')).toString('utf8');
    },
    compare: async ({ annotator, before, after, base, gate }) => {
      await names.refresh();
      const id = (await names.known([annotator]))[0] ?? -1;
      const gateId = (await names.known([gate.annotator]))[0] ?? -1;
      const gateLabel = (await names.known([gate.label]))[0] ?? -1;
      const watched = base === 'relevant' ? [annotator, gate.annotator] : [annotator];
      const first = await ledgersLike(before, watched);
      const second = await ledgersLike(after, watched);
      // Where the gate's version is the same, its present marks are the earlier ones too.
      const gateMoved = before[gate.annotator] !== after[gate.annotator];
      const has = (table: string, label: boolean) =>
        `CASE WHEN EXISTS (SELECT 1 FROM ${table} m WHERE m.article = c.article AND m.annotator = ?${label ? ' AND m.label = ?' : ''}) THEN 1 ELSE 0 END`;
      const bases =
        base === 'relevant'
          ? [has(gateMoved ? 'earlier_marks' : 'annotations', true), has('annotations', true)]
          : [has('earlier_marks', false), has('annotations', false)];
      const baseValues = base === 'relevant' ? [gateId, gateLabel, gateId, gateLabel] : [id, id];
      const pairs = `pairs AS (SELECT c.article, coalesce(substr(a.day, 1, 7), '') AS month,
          ${bases[0]} AS base_before, ${bases[1]} AS base_after
        FROM earlier_codings e
        JOIN codings c ON c.article = e.article AND c.text_version = e.text_version
        JOIN articles a ON a.key = c.article AND a.text_version = c.text_version
        WHERE e.ledger IN (${first.join(', ') || 'NULL'}) AND c.ledger IN (${second.join(', ') || 'NULL'}))`;
      const marked = `marked AS (SELECT article, month, label, max(b) AS b, max(n) AS n FROM (
          SELECT p.article, p.month, m.label, 1 AS b, 0 AS n FROM pairs p
          JOIN earlier_marks m ON m.article = p.article AND m.annotator = ? WHERE p.base_before = 1
          UNION ALL
          SELECT p.article, p.month, m.label, 0, 1 FROM pairs p
          JOIN annotations m ON m.article = p.article AND m.annotator = ? WHERE p.base_after = 1
        ) AS both_times GROUP BY article, month, label)`;
      const values: readonly SqlValue[] = [...baseValues, id, id];
      const totals = await engine.all<MarkedMonth & { articles: number }>(
        `WITH ${pairs} SELECT month, count(*) AS articles, sum(base_before) AS before, sum(base_after) AS after,
           sum(base_before * base_after) AS "both" FROM pairs GROUP BY month ORDER BY month`,
        baseValues,
      );
      const cells = await engine.all<MarkedMonth & { label: number }>(
        `WITH ${pairs}, ${marked} SELECT label, month, sum(b) AS before, sum(n) AS after, sum(b * n) AS "both"
         FROM marked GROUP BY label, month ORDER BY label, month`,
        values,
      );
      const changed = await engine.get<{ n: number }>(
        `WITH ${pairs}, ${marked} SELECT count(DISTINCT article) AS n FROM marked WHERE b <> n`,
        values,
      );
      const examples = await engine.all<{ label: number; n: number; outlet: number; id: string }>(
        `WITH ${pairs}, ${marked} SELECT label, n, a.outlet, a.id FROM (
           SELECT label, n, article, row_number() OVER (PARTITION BY label, n ORDER BY article DESC) AS place
           FROM marked WHERE b <> n) AS flipped
         JOIN articles a ON a.key = flipped.article WHERE place <= 5 ORDER BY label, n DESC, place`,
        values,
      );
      await names.refresh();
      const byLabel = new Map<number, MarkedMonth[]>();
      for (const { label, ...month } of cells) {
        const months = byLabel.get(label) ?? [];
        byLabel.set(label, months);
        months.push(month);
      }
      return {
        articles: totals.reduce((sum, { articles }) => sum + articles, 0),
        changed: changed?.n ?? 0,
        base: totals.map(({ month, before: b, after: n, both }) => ({ month, before: b, after: n, both })),
        labels: [...byLabel].map(([label, months]) => ({ label: names.nameOf(label), months })),
        examples: examples.map(({ label, n, outlet, id: article }) => ({
          label: names.nameOf(label),
          way: n === 1 ? ('gained' as const) : ('lost' as const),
          article: `${names.nameOf(outlet)}/${article}`,
        })),
      } satisfies ComparedMarks;
    },
  };
}
