import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { messageOf, UsageError } from '../../errors.ts';
import { makeFolder } from '../../make-folder.ts';

/** What an export wrote, for whoever reads it and for the next export into the same folder. */
export const listName = 'export.json';
/** While files are shown: which ones, so that an export after a kill knows them for ours. Not in a whole folder. */
const claimName = '.export-files.json';
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
    makeFolder(folder);
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

/**
 * Throws UsageError where one of the files that are to be written stands in the folder already and no export wrote it:
 * somebody's own README.md or articles.csv must not be lost.
 */
export async function refuseOthersFiles(folder: string, names: readonly string[]): Promise<void> {
  const ours = await listedBefore(folder);
  const isOurList = (await namesIn(join(folder, listName))).length > 0;
  for (const name of [listName, ...names]) {
    if (ours.includes(name) || (name === listName && isOurList)) continue;
    if (await lstat(join(folder, name)).catch(() => undefined)) {
      throw new UsageError(
        `--out ${folder}: holds ${name}, which no export wrote; name another folder, or move it away`,
      );
    }
  }
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
 * whole. Files of the export before that this one does not have are removed and
 * given back; others are left alone.
 */
export async function showFiles(
  folder: string,
  staging: Staging,
  names: readonly string[],
  list: string,
): Promise<readonly string[]> {
  const before = await listedBefore(folder);
  const claimed = [...new Set([...before, ...names])].map((path) => ({ path }));
  await staging.add(claimName, JSON.stringify({ files: claimed }));
  await rename(staging.path(claimName), join(folder, claimName));
  await rm(join(folder, listName), { force: true });
  const removed = before.filter((name) => name !== listName && !names.includes(name));
  for (const name of removed) await rm(join(folder, name), { force: true });
  for (const name of names) await rename(staging.path(name), join(folder, name));
  await staging.add(listName, list);
  await rename(staging.path(listName), join(folder, listName));
  await rm(join(folder, claimName), { force: true });
  await staging.discard();
  return removed;
}

/** The files of the folder that an export wrote, or was about to write when it was killed. */
async function listedBefore(folder: string): Promise<readonly string[]> {
  const lists = await Promise.all([listName, claimName].map((name) => namesIn(join(folder, name))));
  const names = [...new Set(lists.flat())];
  const present = await Promise.all(
    names.map(async (name) => ((await stat(resolve(folder, name)).catch(() => undefined))?.isFile() ? [name] : [])),
  );
  return present.flat();
}

async function namesIn(list: string): Promise<readonly string[]> {
  let files: unknown;
  try {
    files = (JSON.parse(await readFile(list, 'utf8')) as { readonly files?: unknown }).files;
  } catch {
    // No export was written here before, or its list is broken: then nothing is known to be removable.
    return [];
  }
  return (Array.isArray(files) ? files : []).flatMap((one: { readonly path?: unknown } | null) =>
    typeof one?.path === 'string' && /^(README\.md|[a-z][a-z-]*\.(csv|jsonl|parquet|json|md))$/.test(one.path)
      ? [one.path]
      : [],
  );
}
