import { csvText } from '../../report/csv-text.ts';
import type { Store } from '../../store/store.ts';
import { bundleTables } from './corpus.ts';

/** How much of each outlet's days is held and coded, and what crawls saw of it. */
export async function coverageCsv(store: Store): Promise<string> {
  const days = new Map<string, { outlet: string; day: string; stored: number; coded: number; teaser: number }>();
  const at = (outlet: string, day: string) => {
    const key = `${day}\t${outlet}`;
    const known = days.get(key) ?? { outlet, day, stored: 0, coded: 0, teaser: 0 };
    days.set(key, known);
    return known;
  };
  for (const { outlet, day, label, articles } of await store.observations.cells({ measure: 'coverage' })) {
    if (label === 'stored' || label === 'coded' || label === 'teaser') at(outlet, day)[label] += articles;
  }
  const links = new Map((await store.collection.days()).map((seen) => [`${seen.day}\t${seen.outlet}`, seen]));
  for (const { outlet, day } of links.values()) at(outlet, day);
  const rows = [...days.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { outlet, day, stored, coded, teaser }]) => {
      const seen = links.get(key);
      const counts = seen ? [seen.seen, seen.refused, seen.failed, seen.waiting, seen.passedOver] : Array(5).fill(null);
      return [outlet, day, stored, coded, teaser, ...counts];
    });
  return csvText([bundleTables.coverage.columns.map(({ name }) => name), ...rows]);
}
