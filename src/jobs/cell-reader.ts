import type { Cell, ReportInput } from '../report/section.ts';
import type { Store } from '../store/store.ts';

/**
 * The cube's cells of some inclusive days; must be fresh. Each question is asked of the store once; where a measure was
 * read whole, its labels are taken from that.
 */
export function cellReader(
  store: Store,
  { from, to }: { readonly from: string; readonly to: string },
): ReportInput['cells'] {
  const known = new Map<string, Promise<readonly Cell[]>>();
  const ask = (measure: string, labels: readonly string[] | undefined): Promise<readonly Cell[]> => {
    const whole = known.get(JSON.stringify([measure, null]));
    if (labels === undefined || whole === undefined) {
      return store.observations.cells({ measure, from, to, ...(labels ? { labels } : {}) });
    }
    return whole.then((cells) => cells.filter(({ label }) => labels.includes(label)));
  };
  return (measure, labels) => {
    const key = JSON.stringify([measure, labels ?? null]);
    const cells = known.get(key) ?? ask(measure, labels);
    known.set(key, cells);
    return cells;
  };
}
