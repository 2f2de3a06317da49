import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { messageOf, UsageError } from '../../errors.ts';
import { makeFolder } from '../../make-folder.ts';
import type { PrintedFile } from '../print-page.ts';

/** What a report wrote into its folder, by format: so that the next one knows what it may remove there. */
export const manifestName = 'files.json';

/** Failures that another folder mends; a full disk, say, is none of them. */
const ofTheFolder = new Set([
  'EACCES',
  'EEXIST',
  'EINVAL',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

/**
 * Writes the files of each format into a folder, each whole or not at all, and removes what an earlier report of the
 * same formats had written there and this one does not, so that tables of two reports never lie side by side. Files
 * that no report wrote are left alone. `streamed` are files that this report has written there itself. Throws UsageError where the folder cannot be written to, Error for all else.
 */
export async function writeReportFiles(
  folder: string,
  formats: readonly { readonly id: string; readonly files: readonly PrintedFile[] }[],
  streamed: readonly string[] = [],
): Promise<void> {
  const names = new Set<string>();
  for (const { name, content } of formats.flatMap(({ files }) => files)) {
    if (names.has(name)) throw new Error(`two parts of the report would be written to ${name}; ids must be unique`);
    if (!inside(folder, name)) throw new Error(`${name}: a format may only write into the report's folder`);
    names.add(name);
    await writeWhole(join(folder, name), content);
  }
  const before = await manifestOf(folder);
  const now = {
    ...Object.fromEntries(formats.map(({ id, files }) => [id, files.map(({ name }) => name)])),
    streamed,
  };
  const kept = new Set([
    ...names,
    ...streamed,
    ...Object.entries(before).flatMap(([id, old]) => (id in now ? [] : old)),
  ]);
  for (const name of Object.keys(now).flatMap((id) => before[id] ?? [])) {
    if (!kept.has(name) && inside(folder, name)) await rm(resolve(folder, name), { force: true });
  }
  await writeWhole(join(folder, manifestName), `${JSON.stringify({ ...before, ...now }, null, 1)}\n`);
}

/**
 * The page `name`.html under `base`, which leads to the latest report of a kind: an ordinary file, since links between files are not to be had
 * on every platform. Returns its path.
 */
export async function pointToLatest(
  base: string,
  name: string,
  { main, language }: { readonly main: string; readonly language: string },
): Promise<string> {
  const path = resolve(base, `${name}.html`);
  const address = relative(dirname(path), main).split(sep).map(encodeURIComponent).join('/');
  const page = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${address}"><title>diskurssi</title></head>
<body><p><a href="${address}">${address}</a></p></body>
</html>
`;
  await writeWhole(path, page);
  return path;
}

async function manifestOf(folder: string): Promise<Readonly<Record<string, readonly string[]>>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(join(folder, manifestName), 'utf8'));
  } catch {
    // No report was written here before, or its list is broken: then nothing is known to be removable.
    return {};
  }
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).map(([id, names]) => [
      id,
      Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [],
    ]),
  );
}

function inside(folder: string, name: string): boolean {
  return resolve(folder, name).startsWith(resolve(folder) + sep);
}

/** Writes a file whole or not at all. Throws UsageError where the folder cannot be written to, Error for all else. */
export async function writeWhole(path: string, content: string | Uint8Array | AsyncIterable<string>): Promise<void> {
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    makeFolder(dirname(path));
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(temporary, content);
    else await pipeline(content, createWriteStream(temporary));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const message = `${path}: cannot be written (${messageOf(error)})`;
    throw ofTheFolder.has(code) || error instanceof UsageError
      ? new UsageError(`${message}; name another folder with --out`)
      : new Error(message);
  }
}
