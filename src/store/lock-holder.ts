import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
  /** Tells this process from an earlier or later one with the same number. */
  readonly process: string;
}

const own = new Set<string>();

export function newHolder(): Holder {
  const process_ = `${startOf(process.pid)} ${randomUUID()}`;
  own.add(process_);
  return { host: hostname(), pid: process.pid, process: process_ };
}

export function released(holder: Holder): void {
  own.delete(holder.process);
}

/** True only when it is certain: the holder ran on this machine, and its process is not there any more. */
export function holderIsGone(holder: Holder): boolean {
  if (holder.host !== hostname()) return false;
  // In a container every process may have the number 1: an own number with a mark we never made is another's.
  if (holder.pid === process.pid) return !own.has(holder.process);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM');
  }
  const start = startOf(holder.pid);
  return start !== '' && !holder.process.startsWith(`${start} `);
}

/** When the process started, in ticks since the machine did (Linux, proc(5), field 22); empty where that is not told. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A process that has ended and was not waited for yet still has its number; it holds nothing.
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
}
