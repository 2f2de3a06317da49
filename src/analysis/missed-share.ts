import { type Interval, wilson } from './intervals.ts';

/** Two strata of links: those that the pre-filter let through, and the others, of which a random sample was read. */
export interface AuditCounts {
  readonly through: { readonly entries: number; readonly coded: number; readonly relevant: number };
  readonly stopped: { readonly entries: number; readonly coded: number; readonly relevant: number };
}

/**
 * The share of relevant articles that a pre-filter passes over, with a 95 % interval: the relevant ones among the
 * stopped, expanded from the sample (Cochran, Sampling Techniques 1977, 5A, stratified estimation), of all relevant
 * ones. The interval is the Wilson interval of the sample's share carried through; the count of those let through is
 * taken as known. `undefined` while no stopped page was read and coded, or nothing at all is relevant.
 */
export function missedShare({ through, stopped }: AuditCounts): (Interval & { readonly share: number }) | undefined {
  if (stopped.coded === 0 || through.coded === 0) return undefined;
  const found = (through.entries * through.relevant) / through.coded;
  const { low, high } = wilson(stopped.relevant, stopped.coded);
  const shareAt = (rate: number): number => {
    const missed = stopped.entries * rate;
    return missed + found === 0 ? 0 : missed / (missed + found);
  };
  if (found === 0 && stopped.relevant === 0) return undefined;
  return { share: shareAt(stopped.relevant / stopped.coded), low: shareAt(low), high: shareAt(high) };
}
