import { spawn } from 'node:child_process';

/** When to kill: that many requests have come, and a few milliseconds later. */
export interface KillAt {
  readonly requests: number;
  readonly laterMs: number;
}

/**
 * Runs a compiled program to its end, or kills it with SIGKILL at `killAt`. `listen` is given what to call at every
 * request that the program makes of the test's server.
 */
export async function runOrKill(
  args: readonly string[],
  listen: (arrived: () => void) => void,
  killAt: KillAt | undefined,
) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += String(chunk);
  });
  let requests = 0;
  listen(() => {
    requests += 1;
    if (requests === killAt?.requests) setTimeout(() => child.kill('SIGKILL'), killAt.laterMs);
  });
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on('exit', (code, signal) => resolve({ code, signal })),
  );
  listen(() => {});
  return { code, killed: signal === 'SIGKILL', complaint };
}
