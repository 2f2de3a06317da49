import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './errors.ts';

/**
 * Makes a folder and those above it, one level at a time: Node's own `recursive` never ends in folders as /proc, which are
 * there and answer that nothing is (seen in Node 20). Throws UsageError for those, and the errors of the file system.
 */
export function makeFolder(path: string): void {
  const folder = resolve(path);
  try {
    mkdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (isFolder(folder)) return;
    if (code !== 'ENOENT') throw error;
    const above = dirname(folder);
    if (isFolder(above)) throw new UsageError(`no folder can be made in ${above}`);
    makeFolder(above);
    mkdirSync(folder);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
