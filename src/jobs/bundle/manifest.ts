import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UsageError } from '../../errors.ts';
import type { FileFacts } from '../export/folder.ts';

export const manifestName = 'manifest.json';
const format = 'diskurssi-bundle';
const formatVersion = 1;
/** More is no manifest of ours: each file has a line of some 150 characters. */
const mostBytes = 10_000_000;

/** What a bundle holds: every file but the manifest itself. */
export interface Manifest {
  readonly format: typeof format;
  readonly formatVersion: number;
  readonly software: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly files: readonly FileFacts[];
}

export function manifestJson(facts: Pick<Manifest, 'software' | 'createdAt' | 'files'>): string {
  const manifest: Manifest = { format, formatVersion, ...facts };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** Reads a bundle's manifest, which may come from anywhere. Throws UsageError that names what is wrong. */
export async function readManifest(bundle: string): Promise<Manifest> {
  const place = join(bundle, manifestName);
  const refuse = (why: string): never => {
    throw new UsageError(`${place}: ${why}; a bundle is written by: diskurssi export --bundle DIR`);
  };
  let text: string;
  try {
    // A pipe would be waited for, a link may lead to what never ends.
    const stats = await lstat(place);
    if (!stats.isFile()) return refuse('is no ordinary file');
    if (stats.size > mostBytes) return refuse('is too long for a manifest');
    text = await readFile(place, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return refuse(`cannot be read (${messageOf(error)})`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`is not JSON (${messageOf(error)})`);
  }
  const fields = isObject(value) ? value : refuse('is no object');
  if (fields.format !== format) refuse(`has the format ${JSON.stringify(fields.format)}, not "${format}"`);
  if (fields.formatVersion !== formatVersion)
    refuse(`has version ${JSON.stringify(fields.formatVersion)} of the format, this program reads ${formatVersion}`);
  const { software, createdAt, files } = fields;
  if (typeof software !== 'string' || typeof createdAt !== 'string') return refuse('has no software or createdAt');
  const list: readonly unknown[] = Array.isArray(files) ? files : refuse('has no list of files');
  const seen = new Set<string>();
  const read = list.map((one, at): FileFacts => {
    const file = isObject(one) ? one : refuse(`files[${at}] is no object`);
    const { path, bytes, sha256 } = file;
    if (typeof path !== 'string' || !isInside(path)) {
      return refuse(`files[${at}] has the path ${JSON.stringify(path)}, which does not stay in the bundle`);
    }
    if (typeof bytes !== 'number' || typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) {
      return refuse(`files[${at}] (${path}) has no size or SHA-256`);
    }
    if (seen.has(path)) refuse(`names ${path} twice`);
    seen.add(path);
    return { path, bytes, sha256 };
  });
  return { format, formatVersion, software, createdAt, files: read };
}

/** Plain names with `/` between them: no way up, no absolute path, no drive, no NUL. */
function isInside(path: string): boolean {
  return path.split('/').every((part) => /^[\w][\w.-]*$/.test(part));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
