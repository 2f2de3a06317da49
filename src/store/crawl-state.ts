import { pressDay } from '../press-time.ts';
import { rowOf } from './article-rows.ts';
import type { SaveArticles } from './articles.ts';
import type { Engine } from './engine.ts';
import { openHosts } from './hosts.ts';
import type { Names } from './names.ts';
import { openRevisits, saveValidators } from './revisits.ts';
import type { CrawlState, Entry, EntryState, Selection, Validators, WaitingEntry } from './store.ts';

interface EntryRow {
  readonly url: string;
  readonly title: string | null;
  readonly summary: string | null;
  readonly published_at: string | null;
  readonly seen_at: string;
  readonly attempts: number;
  readonly selection: Selection | null;
}

const entryColumns = {
  url: 'text',
  outlet: 'integer',
  title: 'text',
  summary: 'text',
  published_at: 'text',
  seen_at: 'text',
  day: 'text',
  backfill: 'integer',
} as const;

export function openCrawlState(engine: Engine, names: Names, saveRows: SaveArticles): CrawlState {
  const list = Object.keys(entryColumns).join(', ');
  const insertEntries = `INSERT INTO entries (${list}, state)
    SELECT ${list}, 'waiting' FROM ${engine.dialect.rows(entryColumns)} WHERE true
    ON CONFLICT (url) DO UPDATE SET backfill = 0 WHERE entries.backfill = 1 AND excluded.backfill = 0`;
  // Those that were fetched because of their title, or whatever it said, need no second judgement.
  const retitle = `UPDATE entries SET title = coalesce(r.title, entries.title),
      summary = coalesce(r.summary, entries.summary), retitled = 1
    FROM ${engine.dialect.rows(entryColumns)}
    WHERE entries.url = r.url AND entries.selection IN ('passed_over', 'audit')
      AND ((r.title IS NOT NULL AND r.title IS DISTINCT FROM entries.title)
        OR (r.summary IS NOT NULL AND r.summary IS DISTINCT FROM entries.summary))`;
  const choose = `UPDATE entries SET selection = r.selection, inclusion = r.inclusion,
      state = CASE WHEN r.selection = 'passed_over' THEN 'passed_over'
        WHEN entries.state = 'passed_over' THEN 'waiting' ELSE entries.state END
    FROM ${engine.dialect.rows({ url: 'text', selection: 'text', inclusion: 'real' })} WHERE entries.url = r.url`;

  return {
    saveEntries: async (feedUrl: string, validators: Validators, entries: readonly Entry[]) => {
      const idOf = await names.ids(entries.map(({ outlet }) => outlet));
      const rows = entries.map((entry) => ({
        url: entry.url,
        outlet: idOf(entry.outlet),
        title: entry.title ?? null,
        summary: entry.summary ?? null,
        published_at: entry.publishedAt ?? null,
        seen_at: entry.seenAt,
        day: dayOf(entry.publishedAt ?? entry.seenAt),
        backfill: entry.backfill ? 1 : 0,
      }));
      return engine.transaction(async (queries) => {
        if (rows.length > 0) await queries.run(retitle, [JSON.stringify(rows)]);
        const added = rows.length > 0 ? await queries.run(insertEntries, [JSON.stringify(rows)]) : 0;
        await saveValidators(queries, feedUrl, validators);
        return added;
      });
    },
    validators: async (url) => {
      const row = await engine.get<{ etag: string | null; last_modified: string | null }>(
        'SELECT etag, last_modified FROM validators WHERE url = ?',
        [url],
      );
      if (!row) return undefined;
      return {
        ...(row.etag === null ? {} : { etag: row.etag }),
        ...(row.last_modified === null ? {} : { lastModified: row.last_modified }),
      };
    },
    waiting: async (outlet, now, backfill) => {
      const [outletId] = await names.known([outlet]);
      const rows = await engine.all<EntryRow>(
        `SELECT url, title, summary, published_at, seen_at, attempts, selection FROM entries
         WHERE outlet = ? AND (state = 'waiting' OR (state IN ('failed', 'refused') AND retry_at <= ?))
           AND ${backfill ? 'coalesce(published_at, seen_at) >= ? AND coalesce(published_at, seen_at) < ?' : 'backfill = 0'}
         ORDER BY coalesce(published_at, seen_at), url`,
        [outletId ?? -1, now, ...(backfill ? [backfill.from, backfill.to] : [])],
      );
      return rows.map(
        (row): WaitingEntry => ({
          url: row.url,
          outlet,
          seenAt: row.seen_at,
          attempts: row.attempts,
          ...(row.title === null ? {} : { title: row.title }),
          ...(row.summary === null ? {} : { summary: row.summary }),
          ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
          ...(row.selection === null ? {} : { selection: row.selection }),
        }),
      );
    },
    states: async (urls) => {
      const rows = await engine.all<{ url: string; state: EntryState }>(
        `SELECT url, state FROM entries WHERE url IN (SELECT url FROM ${engine.dialect.rows({ url: 'text' })})`,
        [JSON.stringify(urls.map((url) => ({ url })))],
      );
      return new Map(rows.map(({ url, state }) => [url, state]));
    },
    storePage: async (url, article, { miningReserved = false, validators = {}, revisitAt } = {}) => {
      const idOf = await names.ids([article.outlet, article.origin]);
      const row = rowOf(article, idOf);
      return engine.transaction(async (queries) => {
        const counts = await saveRows(queries, [row]);
        const seenAt = row.fetched_at ?? row.published_at ?? '';
        // A page that no feed named (an archive's) becomes an entry too, so that a feed that names it later finds it read.
        await queries.run(
          `INSERT INTO entries
             (url, outlet, state, attempts, seen_at, published_at, day, article, mining_reserved, reason, retry_at)
           SELECT ?, ?, 'stored', 1, ?, ?, ?, a.key, ?, ?, ? FROM articles a WHERE a.outlet = ? AND a.id = ?
           ON CONFLICT (url) DO UPDATE SET state = 'stored', attempts = entries.attempts + 1, reason = excluded.reason,
             retry_at = excluded.retry_at, article = excluded.article, mining_reserved = excluded.mining_reserved`,
          [
            url,
            row.outlet,
            seenAt,
            row.published_at,
            dayOf(row.published_at ?? seenAt),
            miningReserved ? 1 : 0,
            row.kind,
            revisitAt ?? null,
            row.outlet,
            row.id,
          ],
        );
        if (validators.etag !== undefined || validators.lastModified !== undefined) {
          await saveValidators(queries, url, validators);
        }
        return counts;
      });
    },
    settleEntry: async (url, state, reason, retryAt) => {
      const changed = await engine.run(
        'UPDATE entries SET state = ?, reason = ?, retry_at = ?, attempts = attempts + 1 WHERE url = ?',
        [state, reason, retryAt ?? null, url],
      );
      if (changed === 0) throw new Error(`store: ${url} is not a recorded entry`);
    },
    select: async (entries) => {
      if (entries.length === 0) return;
      await engine.run(`${choose} AND entries.state = 'waiting'`, [JSON.stringify(entries)]);
    },
    retitled: async (outlet) => {
      const [outletId] = await names.known([outlet]);
      const rows = await engine.all<Pick<EntryRow, 'url' | 'title' | 'summary'>>(
        'SELECT url, title, summary FROM entries WHERE outlet = ? AND retitled = 1 ORDER BY url',
        [outletId ?? -1],
      );
      return rows.map(({ url, title, summary }) => ({
        url,
        ...(title === null ? {} : { title }),
        ...(summary === null ? {} : { summary }),
      }));
    },
    judgedAgain: async (urls, chosen) => {
      await engine.transaction(async (queries) => {
        await queries.run(`${choose} AND entries.retitled = 1`, [JSON.stringify(chosen)]);
        await queries.run(
          `UPDATE entries SET retitled = 0 WHERE url IN (SELECT url FROM ${engine.dialect.rows({ url: 'text' })})`,
          [JSON.stringify(urls.map((url) => ({ url })))],
        );
      });
    },
    hosts: openHosts(engine),
    revisits: openRevisits(engine, names),
    counts: async () => {
      const rows = await engine.all<{ outlet: number; state: EntryState; entries: number }>(
        'SELECT outlet, state, count(*) AS entries FROM entries GROUP BY outlet, state',
      );
      await names.refresh();
      return rows
        .map((row) => ({ ...row, outlet: names.nameOf(row.outlet) }))
        .sort((a, b) => (a.outlet + a.state < b.outlet + b.state ? -1 : 1));
    },
  };
}

/** Press-zone day of an ISO time; null for text that is none. */
function dayOf(time: string): string | null {
  const instant = Date.parse(time);
  return Number.isNaN(instant) ? null : pressDay(instant);
}
