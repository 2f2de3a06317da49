import { closeSync, openSync, statSync } from 'node:fs';
import { messageOf, UsageError } from '../../errors.ts';

/** Before anything is begun: a list of files of which one is missing is a mistake in the list. */
export function checkReadable(file: string): void {
  if (file === '-') return;
  try {
    if (statSync(file).isDirectory()) throw new Error('is a folder');
    closeSync(openSync(file, 'r'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UsageError(`${file}: ${missing ? 'there is no such file' : `cannot be read (${messageOf(error)})`}`);
  }
}
