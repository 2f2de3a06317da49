import { LockedError, messageOf, UsageError } from '../errors.ts';
import type { Failure } from '../store/store.ts';

/** What one outlet came to in a night; `error` when nothing of it could be read. */
export interface OutletNight {
  readonly outlet: string;
  readonly error?: string;
}

/** The parts of a night, in this order. Each may fail by itself without taking the others along. */
export interface NightParts<Outlet extends OutletNight> {
  readonly crawl: () => Promise<readonly Outlet[]>;
  readonly annotate: () => Promise<{ readonly coded: number; readonly incomplete: number }>;
  /** Write the reports of what the store holds, in this order; one that breaks down does not stop the next. */
  readonly reports: readonly (() => Promise<NightReport>)[];
}

export interface NightReport {
  readonly audience: string;
  readonly language: string;
  readonly folder: string;
  readonly main: string;
  /** A page that always leads to the latest report. */
  readonly latest?: string;
}

export interface Night<Outlet extends OutletNight> {
  readonly outlets: readonly Outlet[];
  readonly coded: number;
  readonly incomplete: number;
  /** The first of the reports. */
  readonly report?: NightReport;
  readonly reports: readonly NightReport[];
  /** Parts that broke down as a whole. */
  readonly problems: readonly { readonly part: string; readonly message: string }[];
  /** True when a signal ended it before the last part. */
  readonly stopped: boolean;
}

/**
 * The nightly job: collect what is due, code what is owed, report what there is. A part that breaks down is kept as a
 * failure and the next one goes on, since last week's texts deserve their report although the network is down
 * tonight. What the user must mend (UsageError) and a held lock end the night at once.
 */
export async function runNight<Outlet extends OutletNight>(
  parts: NightParts<Outlet>,
  options: {
    readonly signal: AbortSignal;
    readonly now: () => Date;
    readonly fail: (failure: Failure) => Promise<void>;
  },
): Promise<Night<Outlet>> {
  const problems: { part: string; message: string }[] = [];
  let stopped = false;
  const attempt = async <Outcome>(part: string, work: () => Promise<Outcome>): Promise<Outcome | undefined> => {
    stopped ||= options.signal.aborted;
    if (stopped) return undefined;
    try {
      return await work();
    } catch (error) {
      if (error instanceof UsageError || error instanceof LockedError) throw error;
      stopped ||= options.signal.aborted;
      if (stopped) return undefined;
      const message = messageOf(error);
      problems.push({ part, message });
      const at = options.now().toISOString();
      await options.fail({ stage: part, place: 'run', reason: 'broke_down', message, at });
      return undefined;
    }
  };
  const outlets = (await attempt('crawl', parts.crawl)) ?? [];
  const { coded, incomplete } = (await attempt('annotate', parts.annotate)) ?? { coded: 0, incomplete: 0 };
  const reports: NightReport[] = [];
  for (const write of parts.reports) {
    const report = await attempt('report', write);
    if (report) reports.push(report);
  }
  const [report] = reports;
  return { outlets, coded, incomplete, ...(report ? { report } : {}), reports, problems, stopped };
}

/** 0 all well, 1 a part or every outlet failed, 3 some outlets failed or some articles could not be coded whole. */
export function nightExitCode(night: Night<OutletNight>): 0 | 1 | 3 {
  const failed = night.outlets.filter(({ error }) => error !== undefined).length;
  if (night.problems.length > 0 || (failed > 0 && failed === night.outlets.length)) return 1;
  return failed > 0 || night.incomplete > 0 ? 3 : 0;
}
