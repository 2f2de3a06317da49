import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { arch, platform, release } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../plugins.ts';
import { software } from '../../version.ts';

export async function environmentJson(): Promise<string> {
  return `${JSON.stringify(await environment(), null, 1)}\n`;
}

/** The same as a flat list. */
export async function environmentFacts(): Promise<readonly { readonly what: string; readonly value: string }[]> {
  const { software: program, node, engine, system, packages, packageLockSha256, weights } = await environment();
  const each = (kind: string, values: Readonly<Record<string, string | undefined>>) =>
    Object.entries(values).map(([name, value]) => ({ what: `${kind} ${name}`, value: value ?? '' }));
  return [
    { what: 'software', value: program },
    { what: 'node', value: node },
    ...each('engine', engine),
    ...each('system', system),
    { what: 'package-lock.json, SHA-256', value: packageLockSha256 ?? '' },
    ...each('package', packages),
    ...each('weights, SHA-256:', weights),
  ];
}

/** What the program ran on, as far as it can change a code: the engine, its tables of letters, and every package. */
async function environment() {
  const manifest: { readonly dependencies?: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(join(packageRoot, 'package.json'), 'utf8'),
  );
  const { node, v8, icu, unicode, cldr } = process.versions;
  return {
    software,
    node,
    engine: { v8, icu, unicode, cldr },
    system: { platform: platform(), release: release(), arch: arch() },
    packages: manifest.dependencies ?? {},
    /** Null where the program was installed without its lock file. */
    packageLockSha256: await hashOf(join(packageRoot, 'package-lock.json')),
    weights: await weightHashes(),
  };
}

/** SHA-256 of every file of trained parameters. */
async function weightHashes(): Promise<Readonly<Record<string, string>>> {
  const folder = join(packageRoot, 'models', 'weights');
  const names = await readdir(folder).catch(() => []);
  const hashes: Record<string, string> = {};
  for (const name of names.sort()) {
    const hash = name.endsWith('.md') ? null : await hashOf(join(folder, name));
    if (hash !== null) hashes[name] = hash;
  }
  return hashes;
}

async function hashOf(file: string): Promise<string | null> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes ? createHash('sha256').update(bytes).digest('hex') : null;
}
