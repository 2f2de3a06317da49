import { addDays, spanDays } from './calendar.ts';
import { type Interval, normalQuantile } from './intervals.ts';

/** A use of a phrase. */
export interface PhraseUseAt {
  readonly day: string;
  readonly outlet: string;
  /** ISO 8601; orders uses of one day where it is known. */
  readonly at?: string;
}

/** The days of which the archive holds an outlet. */
export interface OutletReach {
  readonly outlet: string;
  readonly from: string;
  readonly to: string;
}

export interface Adoption {
  readonly outlet: string;
  readonly day: string;
  /** Days since the first use that it could have followed; 0 for the first outlet. */
  readonly lag: number;
  /** Outlets that have used it by then, this one included. */
  readonly adopters: number;
}

export interface Diffusion {
  /** In the order of their first use. */
  readonly adoptions: readonly Adoption[];
  /** Outlets that could have taken it up and did not. */
  readonly without: readonly string[];
  /**
   * Days until half of the other outlets had taken it up, those that never did counted as not yet; `high` is absent
   * where the data do not bound it.
   */
  readonly medianLag:
    | { readonly days: number; readonly low: number; readonly high?: number }
    | { readonly thin: 'few_outlets' | 'most_never' };
}

/** Fewer followers than this have no median worth a number. */
const fewestFollowers = 5;

/**
 * How a phrase spread over outlets: who printed it first, who took it up when (the cumulative adopters of Rogers 2003,
 * chapter 6). The median time to adoption is that of Kaplan & Meier (1958), since outlets that have not used it may
 * still do so; its interval holds the days on which half is not ruled out (Brookmeyer & Crowley 1982, with Greenwood's
 * variance). An outlet whose archive begins after the first use is counted from its own first day.
 * undefined where nobody uses the phrase.
 */
export function diffusion(uses: readonly PhraseUseAt[], outlets: readonly OutletReach[]): Diffusion | undefined {
  const ordered = [...uses].sort((a, b) => compare(a.day, b.day) || compare(a.at ?? a.day, b.at ?? b.day));
  const firsts = new Map<string, PhraseUseAt>();
  for (const use of ordered) if (!firsts.has(use.outlet)) firsts.set(use.outlet, use);
  const [origin] = ordered;
  if (!origin) return undefined;
  const reach = new Map(outlets.map((outlet) => [outlet.outlet, outlet]));
  const startOf = (outlet: string): string => {
    const own = reach.get(outlet)?.from ?? origin.day;
    return own > origin.day ? own : origin.day;
  };
  const adoptions = [...firsts.values()].map(
    (use, index): Adoption => ({
      outlet: use.outlet,
      day: use.day,
      lag: Math.max(0, spanDays(startOf(use.outlet), use.day) - 1),
      adopters: index + 1,
    }),
  );
  const idle = outlets.filter(({ outlet, to }) => !firsts.has(outlet) && to > origin.day);
  return {
    adoptions,
    without: idle.map(({ outlet }) => outlet),
    medianLag: medianLag([
      ...adoptions.slice(1).map(({ lag }) => ({ time: lag, event: true })),
      ...idle.map(({ outlet, to }) => ({
        time: Math.max(0, spanDays(startOf(outlet), addDays(to, 1)) - 1),
        event: false,
      })),
    ]),
  };
}

interface Observed {
  readonly time: number;
  /** Whether it happened then; otherwise it had not happened by then. */
  readonly event: boolean;
}

function medianLag(observed: readonly Observed[]): Diffusion['medianLag'] {
  if (observed.length < fewestFollowers) return { thin: 'few_outlets' };
  const steps = survival(observed);
  const median = steps.find(({ share }) => share <= 0.5);
  if (!median) return { thin: 'most_never' };
  const low = steps.find((step) => step.low <= 0.5)?.time ?? median.time;
  const beyond = steps.find((step) => step.high < 0.5);
  return { days: median.time, low, ...(beyond ? { high: beyond.time } : {}) };
}

interface SurvivalStep extends Interval {
  readonly time: number;
  /** Still without it after this time. */
  readonly share: number;
}

/** Kaplan & Meier's curve at the times at which something happens, with Greenwood's error. */
export function survival(observed: readonly Observed[]): readonly SurvivalStep[] {
  const z = normalQuantile(0.975);
  const times = [...new Set(observed.filter(({ event }) => event).map(({ time }) => time))].sort((a, b) => a - b);
  let [share, spread] = [1, 0];
  return times.map((time) => {
    const atRisk = observed.filter((one) => one.time >= time).length;
    const happened = observed.filter((one) => one.event && one.time === time).length;
    share *= 1 - happened / atRisk;
    if (atRisk > happened) spread += happened / (atRisk * (atRisk - happened));
    const error = share * Math.sqrt(spread);
    return { time, share, low: Math.max(0, share - z * error), high: Math.min(1, share + z * error) };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
