import { setTimeout as sleep } from 'node:timers/promises';

/** Time as an argument, so that tests of politeness need no waiting. */
export interface Clock {
  /** Epoch ms. */
  readonly now: () => number;
  /** Rejects when the signal is aborted meanwhile. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export const wallClock: Clock = {
  now: () => Date.now(),
  wait: async (ms, signal) => {
    await sleep(ms, undefined, signal ? { signal } : {});
  },
};
