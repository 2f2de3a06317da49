import { type Drift, layoutDrift, pastArticles, recentArticles } from '../analysis/layout-drift.ts';
import { missedShare } from '../analysis/missed-share.ts';
import type { Store } from '../store/store.ts';

interface Range {
  readonly from?: string;
  readonly to?: string;
}

/** How many pages the pre-filter passed over, and what the audit sample says it misses. */
export async function auditOf(store: Store, range: Range = {}) {
  const counts = await store.collection.selections({ annotator: 'relevance', label: 'relevant', ...range });
  const of = (selection: string) => counts.find((row) => row.selection === selection);
  const through = stratum(of('filter'));
  const sample = stratum(of('audit'));
  const stopped = { ...sample, entries: sample.entries + (of('passed_over')?.entries ?? 0) };
  const missed = missedShare({ through, stopped });
  return { through, stopped, sample: sample.entries, ...(missed ? { missed } : {}) };
}

function stratum(row: { readonly entries: number; readonly coded: number; readonly labelled: number } | undefined) {
  return { entries: row?.entries ?? 0, coded: row?.coded ?? 0, relevant: row?.labelled ?? 0 };
}

/** Outlets whose newest articles look unlike those before: their layout may have changed. */
export async function driftsOf(store: Store, outlets: readonly string[]) {
  const found: (Drift & { readonly outlet: string })[] = [];
  for (const outlet of outlets) {
    const shapes = await store.collection.shapes(outlet, recentArticles + pastArticles);
    found.push(...layoutDrift(shapes).map((drift) => ({ outlet, ...drift })));
  }
  return found;
}
