/** What is remembered of a host across processes and runs. The shape is the store's; the store is not known here. */

/** A file by which a site states rules, as it answered: robots.txt, tdmrep.json. */
export interface RulesFile {
  readonly status: number;
  readonly text: string;
  readonly fetchedAt: string;
}

export interface HostRules {
  readonly robots?: RulesFile;
  /** `/.well-known/tdmrep.json`: what may be mined (TDM Reservation Protocol). */
  readonly mining?: RulesFile;
}

export interface Turn {
  /** Epoch ms: taken when it is not after the `now` that was given; otherwise nothing was taken, come back then. */
  readonly startAt: number;
}

export interface HostRegister {
  readonly rules: (host: string) => Promise<HostRules>;
  readonly saveRules: (host: string, rules: HostRules) => Promise<void>;
  /**
   * Takes the host's turn if it is free at `now` and closes it for `delayMs` times the host's slowdown: one atomic
   * step, so that two processes cannot both have it. Written before the request starts: a killed process leaves no gap
   * in the politeness.
   */
  readonly takeTurn: (host: string, now: number, delayMs: number) => Promise<Turn>;
  /** No request before `until`, which the host asked for. */
  readonly pause: (host: string, until: number) => Promise<void>;
  /**
   * `too_many` (HTTP 429) doubles the host's slowdown, to 16 at most; every tenth good answer after it halves it.
   */
  readonly answered: (host: string, how: 'well' | 'too_many') => Promise<void>;
}
