import { createReadStream } from 'node:fs';
import { checkReadable } from '../jobs/import/files.ts';

/** A file's bytes, or stdin's for `-`. Throws UsageError where nothing can be read. */
export async function openInput(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === '-') return process.stdin;
  checkReadable(file);
  return createReadStream(file);
}
