import type { Dialect, Queries } from './engine.ts';

/** An outlet's day whose cells have to be counted again; without a day an article is in no cell. */
export interface OutletDay {
  readonly outlet: number;
  readonly day: string | null;
}

/** Marks outlet-days as stale, in the transaction that changed what is counted there. */
export function staleDays(dialect: Dialect): (queries: Queries, days: Iterable<OutletDay>) => Promise<void> {
  const insert = `INSERT INTO stale_days (outlet, day)
    SELECT outlet, day FROM ${dialect.rows({ outlet: 'integer', day: 'text' })} WHERE true
    ON CONFLICT (outlet, day) DO NOTHING`;
  return async (queries, days) => {
    const distinct = new Map<string, OutletDay>();
    for (const { outlet, day } of days) if (day !== null) distinct.set(`${outlet} ${day}`, { outlet, day });
    if (distinct.size > 0) await queries.run(insert, [JSON.stringify([...distinct.values()])]);
  };
}
