import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import { factsOf } from '../export/folder.ts';
import { type Manifest, manifestName } from './manifest.ts';

export interface FileProblem {
  readonly path: string;
  readonly problem: 'missing' | 'changed' | 'unreadable' | 'unlisted' | 'broken';
  readonly message: string;
}

/** Compares every file with the manifest. Links are not followed: what they lead to is no part of the bundle. */
export async function checkFiles(bundle: string, manifest: Manifest): Promise<readonly FileProblem[]> {
  const problems: FileProblem[] = [];
  const add = (path: string, problem: FileProblem['problem'], message: string) =>
    problems.push({ path, problem, message });
  for (const { path, bytes, sha256 } of manifest.files) {
    const place = join(bundle, path);
    const stats = await lstat(place).catch(() => undefined);
    if (!stats) add(path, 'missing', 'is in the manifest and not in the bundle');
    else if (!stats.isFile()) add(path, 'unreadable', 'is no ordinary file');
    else if (stats.size !== bytes) add(path, 'changed', `has ${stats.size} bytes, the manifest says ${bytes}`);
    else {
      try {
        const found = await factsOf(place, path);
        if (found.sha256 !== sha256) add(path, 'changed', `has SHA-256 ${found.sha256}, the manifest says ${sha256}`);
      } catch (error) {
        add(path, 'unreadable', messageOf(error));
      }
    }
  }
  const listed = new Set([manifestName, ...manifest.files.map(({ path }) => path)]);
  for (const name of await readdir(bundle)) {
    const isFolderOfListed = manifest.files.some(({ path }) => path.startsWith(`${name}/`));
    if (!listed.has(name) && !isFolderOfListed) add(name, 'unlisted', 'is in the bundle and not in the manifest');
  }
  return problems;
}
