import type { Ledger } from '../../types.ts';
import { modelsOf } from './article-table.ts';

/** Which versions coded how many articles. */
export interface LedgerCount {
  readonly add: (ledger: Ledger | undefined) => void;
  /** By number of articles, most first; articles that are not coded have no versions. */
  readonly list: () => readonly {
    readonly models: string | null;
    readonly articles: number;
    readonly ledger?: Ledger;
  }[];
}

export function createLedgerCount(): LedgerCount {
  const counts = new Map<string | null, { articles: number; readonly ledger?: Ledger }>();
  return {
    add: (ledger) => {
      const models = ledger ? modelsOf(ledger) : null;
      const count = counts.get(models) ?? { articles: 0, ...(ledger ? { ledger } : {}) };
      count.articles += 1;
      counts.set(models, count);
    },
    list: () =>
      [...counts]
        .map(([models, count]) => ({ models, ...count }))
        .sort((a, b) => b.articles - a.articles || (String(a.models) < String(b.models) ? -1 : 1)),
  };
}
