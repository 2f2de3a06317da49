import type { Store } from '../store/store.ts';
import { auditOf, driftsOf } from './collection.ts';

const failuresRead = 10_000;

export type Status = Awaited<ReturnType<typeof readStatus>>;

/** What the store holds, the latest `runsWanted` runs, and their failures grouped by stage, outlet and reason. */
export async function readStatus(store: Store, runsWanted: number) {
  const overview = await store.articles.overview();
  const entries = await store.crawl.counts();
  const runs = await store.runs.latest(runsWanted);
  const failures = await latestFailures(store, runs);
  const sum = (of: 'articles' | 'undated' | 'coded' | 'changed'): number =>
    overview.reduce((total, row) => total + row[of], 0);
  const { from, to } = await store.observations.period();
  return {
    store: store.url,
    exists: true,
    articles: {
      total: sum('articles'),
      coded: sum('coded'),
      changed: sum('changed'),
      undated: sum('undated'),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      byOutlet: overview,
    },
    entries,
    /** What the pre-filter let through and passed over, and the share of relevant articles that it misses. */
    audit: await auditOf(store),
    /** Per outlet and day, what was published, read, passed over, refused and failed. */
    coverage: await store.collection.days(),
    /** Outlets whose newest articles look unlike those before. */
    drifts: await driftsOf(store, [...new Set(overview.map(({ outlet }) => outlet))]),
    runs,
    failures,
  } as const;
}

/** Failures of the runs shown, grouped, most frequent first, each group with its latest case. */
async function latestFailures(store: Store, runs: readonly { readonly id: number }[]) {
  const oldest = Math.min(...runs.map(({ id }) => id));
  const groups = new Map<string, { stage: string; outlet: string; reason: string; count: number; latest: string }>();
  for (const failure of await store.runs.failures({ limit: failuresRead })) {
    if (failure.run < oldest) continue;
    const { stage, outlet = '', reason } = failure;
    const key = JSON.stringify([stage, outlet, reason]);
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { stage, outlet, reason, count: 1, latest: `${failure.place}: ${failure.message}` });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
