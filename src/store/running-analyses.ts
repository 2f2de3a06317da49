import type { JsonValue } from '../types.ts';

/** One run of a ready-made analysis, kept for good: what was asked of which data, by which template, and the answer. */
export interface AnalysisRun {
  /** "H2". */
  readonly analysis: string;
  readonly template: { readonly version: number /** Fingerprint of its file. */; readonly hash: string };
  /** ISO 8601 in UTC. */
  readonly runAt: string;
  /** Inclusive press-zone days. */
  readonly from: string;
  readonly to: string;
  /** Ids of the outlets that have articles in the period. */
  readonly outlets: readonly string[];
  readonly software: string;
  readonly codebook: string;
  /** Fingerprint of the versions of all annotators. */
  readonly models: string;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly result: Readonly<Record<string, JsonValue>>;
}

export interface AnalysisRuns {
  /** All earlier runs of an analysis, oldest first. */
  readonly of: (analysis: string) => Promise<readonly AnalysisRun[]>;
  /**
   * Records runs in one transaction; nothing removes one. Returns for each the earlier runs of its analysis as they stood
   * in that transaction, oldest first: of two processes at once, one sees the other's.
   */
  readonly record: (runs: readonly AnalysisRun[]) => Promise<readonly (readonly AnalysisRun[])[]>;
}
