import { counted } from '../counted.ts';
import type { Store } from '../store/store.ts';

/** What the writer of a report should know before opening it: that no article stands behind it, or that some are not coded. */
export async function reportNotes(
  { observations }: Pick<Store, 'observations'>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly string[]> {
  const counts = { stored: 0, coded: 0 };
  for (const { label, articles } of await observations.cells({ measure: 'coverage', from, to })) {
    if (label === 'stored' || label === 'coded') counts[label] += articles;
  }
  const { stored, coded } = counts;
  if (stored === 0) {
    const held = await observations.period();
    return held.from === undefined || held.to === undefined
      ? [
          `the store holds no article with a known day${held.undated > 0 ? ` (${held.undated} without)` : ''}: the report says how to fill it`,
        ]
      : [
          `no articles from ${from} to ${to}: the store holds ${held.from} to ${held.to}; --from and --to name other days`,
        ];
  }
  const owed = stored - coded;
  return owed > 0
    ? [
        `${owed} of ${counted(stored, 'articles')} from ${from} to ${to} ${owed === 1 ? 'is' : 'are'} not coded yet; diskurssi annotate codes ${owed === 1 ? 'it' : 'them'}`,
      ]
    : [];
}
