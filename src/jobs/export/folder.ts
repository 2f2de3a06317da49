import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { messageOf, UsageError } from '../../errors.ts';

/** What an export wrote, for whoever reads it and for the next export into the same folder. */
export const listName = 'export.json';
const stagingPattern = /^\.export-[0-9a-f-]+\.part$/;

export interface FileFacts {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A folder that files are made in before they are shown. */
export interface Staging {
  readonly path: (name: string) => string;
  readonly add: (name: string, content: string) => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Makes the folder and a hidden one in it; what a killed export left there is removed. Throws UsageError. */
export async function openStaging(folder: string): Promise<Staging> {
  const hidden = join(folder, `.export-${randomUUID()}.part`);
  try {
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      if (stagingPattern.test(name)) await rm(join(folder, name), { recursive: true, force: true });
    }
    await mkdir(hidden);
  } catch (error) {
    throw new UsageError(`--out ${folder}: cannot be written to (${messageOf(error)}); name another folder`);
  }
  return {
    path: (name) => join(hidden, name),
    add: (name, content) => writeFile(join(hidden, name), content, { flag: 'wx' }),
    discard: () => rm(hidden, { recursive: true, force: true }),
  };
}

/** Size and hash of a file, read as a stream. */
export async function factsOf(file: string, path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

/**
 * Shows the files: the list of the export before goes first and the new one comes last, so that a folder with a list is
 * whole. Files of the export before that this one does not have are removed; others are left alone.
 */
export async function showFiles(
  folder: string,
  staging: Staging,
  names: readonly string[],
  list: string,
): Promise<void> {
  const before = await listedBefore(folder);
  await rm(join(folder, listName), { force: true });
  for (const name of before) {
    if (!names.includes(name)) await rm(join(folder, name), { force: true });
  }
  for (const name of names) await rename(staging.path(name), join(folder, name));
  await staging.add(listName, list);
  await rename(staging.path(listName), join(folder, listName));
  await staging.discard();
}

async function listedBefore(folder: string): Promise<readonly string[]> {
  let files: unknown;
  try {
    files = (JSON.parse(await readFile(join(folder, listName), 'utf8')) as { readonly files?: unknown }).files;
  } catch {
    // No export was written here before, or its list is broken: then nothing is known to be removable.
    return [];
  }
  const names = (Array.isArray(files) ? files : []).flatMap((one: { readonly path?: unknown } | null) =>
    typeof one?.path === 'string' && /^[a-z][a-z-]*\.(csv|jsonl|parquet|json|md)$/.test(one.path) ? [one.path] : [],
  );
  const present = await Promise.all(
    names.map(async (name) => ((await stat(resolve(folder, name)).catch(() => undefined))?.isFile() ? [name] : [])),
  );
  return present.flat();
}
