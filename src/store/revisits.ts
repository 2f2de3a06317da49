import type { Engine, Queries } from './engine.ts';
import type { Names } from './names.ts';

/** What the server said about the page last time, for conditional requests. */
interface PageValidators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A stored page that is to be looked at again. */
export interface DueRevisit {
  readonly url: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly validators: PageValidators;
}

/** When stored pages are looked at again, to see what was edited silently. */
export interface Revisits {
  /** Stored pages whose time has come, longest due first. */
  readonly due: (outlet: string, now: string) => Promise<readonly DueRevisit[]>;
  /** The next time, or never again; and what the server said about the page. */
  readonly plan: (url: string, at: string | undefined, validators: PageValidators) => Promise<void>;
}

export function openRevisits(engine: Engine, names: Names): Revisits {
  return {
    due: async (outlet, now) => {
      const [outletId] = await names.known([outlet]);
      const rows = await engine.all<{
        url: string;
        title: string | null;
        published_at: string | null;
        etag: string | null;
        last_modified: string | null;
      }>(
        `SELECT e.url, e.title, coalesce(a.published_at, e.published_at) AS published_at, v.etag, v.last_modified
         FROM entries e LEFT JOIN articles a ON a.key = e.article LEFT JOIN validators v ON v.url = e.url
         WHERE e.outlet = ? AND e.state = 'stored' AND e.retry_at <= ? ORDER BY e.retry_at, e.url`,
        [outletId ?? -1, now],
      );
      return rows.map(({ url, title, published_at, etag, last_modified }) => ({
        url,
        ...(title === null ? {} : { title }),
        ...(published_at === null ? {} : { publishedAt: published_at }),
        validators: {
          ...(etag === null ? {} : { etag }),
          ...(last_modified === null ? {} : { lastModified: last_modified }),
        },
      }));
    },
    plan: async (url, at, { etag, lastModified }) => {
      await engine.transaction(async (queries) => {
        await queries.run("UPDATE entries SET retry_at = ? WHERE url = ? AND state = 'stored'", [at ?? null, url]);
        if (etag === undefined && lastModified === undefined) return;
        await saveValidators(queries, url, { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) });
      });
    },
  };
}

/** Remembers what the server said about an address, inside a transaction that the caller holds. */
export async function saveValidators(
  queries: Queries,
  url: string,
  { etag, lastModified }: PageValidators,
): Promise<void> {
  await queries.run(
    `INSERT INTO validators (url, etag, last_modified) VALUES (?, ?, ?)
     ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified`,
    [url, etag ?? null, lastModified ?? null],
  );
}
