import type { OutletSummary } from '../crawl.ts';

/** One line per outlet, for people: what was read, found, stored, refused and failed. */
export function summaryLines(summaries: readonly OutletSummary[]): readonly string[] {
  const width = Math.max(...summaries.map(({ outlet }) => outlet.length), 0);
  const lines = summaries.map((one) => {
    const counts = [
      `feeds ${one.sourcesRead}/${one.sources}`,
      `entries ${one.seen}`,
      `new ${one.new}`,
      ...(one.edited > 0 ? [`edited since ${one.edited} of ${one.revisited}`] : []),
      ...(one.passedOver > 0 ? [`passed over ${one.passedOver}`] : []),
      `stored ${one.stored}`,
      `refused ${one.refused}`,
      `failed ${one.failed}`,
    ].join(', ');
    return `${one.outlet.padEnd(width)}  ${one.error === undefined ? counts : `FAILED: ${one.error}`}`;
  });
  const failed = summaries.filter(({ error }) => error !== undefined).length;
  const stored = summaries.reduce((sum, one) => sum + one.stored, 0);
  const count = (one: number, what: string): string => `${one} ${what}${one === 1 ? '' : 's'}`;
  const last = `${count(summaries.length, 'outlet')}, ${failed} failed; ${count(stored, 'article')} stored`;
  return [...lines, last];
}
