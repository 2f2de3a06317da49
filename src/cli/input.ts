import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { messageOf, UsageError } from '../errors.ts';

/** A file's bytes, or stdin's for `-`. Throws UsageError where nothing can be read. */
export async function openInput(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === '-') return process.stdin;
  try {
    const handle = await open(file);
    const isFile = !(await handle.stat()).isDirectory();
    await handle.close();
    if (!isFile) throw new Error('it is a folder');
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${messageOf(error)}); name a JSONL file, or - for stdin`);
  }
  return createReadStream(file);
}
