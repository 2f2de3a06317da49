import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/plugins.ts';

export const main = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Starts the built program as a process of its own; `npm test` builds before it tests. */
export function startProgram(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): { readonly child: ChildProcessWithoutNullStreams; readonly ended: Promise<Ended> } {
  if (!existsSync(main)) throw new Error(`${main} is not there: run npm run build`);
  const child = spawn(process.execPath, [main, ...args], {
    cwd: options.cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...options.env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ stdout, stderr, code }));
  });
  return { child, ended };
}
