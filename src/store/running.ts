/** Part of the store's contract about runs: what was begun, by whom, and what failed. */

export interface Failure {
  /** What was being done: `feed`, `page`, `robots`, `import`, `annotate`, `report`. */
  readonly stage: string;
  readonly outlet?: string;
  /** A URL, or file:line. */
  readonly place: string;
  readonly reason: string;
  readonly message: string;
  readonly at: string;
}

export interface Run {
  readonly id: number;
  readonly command: string;
  readonly startedAt: string;
  readonly endedAt?: string;
  /** `running` with a dead holder is shown as interrupted. */
  readonly state: 'running' | 'done' | 'failed' | 'interrupted';
  readonly software: string;
  readonly summary?: Readonly<Record<string, unknown>>;
}

export interface Runs {
  /**
   * Starts a run and takes the lock `name`; throws LockedError while another live process holds it. The lock of a
   * process that is gone (same machine) or silent for ten minutes is taken over, and its run marked interrupted.
   */
  readonly start: (run: {
    readonly command: string;
    readonly lock: string;
    readonly software: string;
    readonly now: string;
  }) => Promise<RunHandle>;
  readonly latest: (limit: number) => Promise<readonly Run[]>;
  readonly failures: (query: {
    readonly run?: number;
    readonly limit: number;
  }) => Promise<readonly (Failure & { readonly run: number })[]>;
}

export interface RunHandle {
  readonly id: number;
  readonly fail: (failure: Failure) => Promise<void>;
  readonly end: (
    state: Exclude<Run['state'], 'running'>,
    now: string,
    summary: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
}
