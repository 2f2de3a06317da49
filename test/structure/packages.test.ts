import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/plugins.ts';

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, LockEntry>> } = readJson('package-lock.json');
const entries = Object.entries(lock.packages).filter(([place]) => place !== '');
const manifest: Manifest = readJson('package.json');

const permissive =
  /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0)$/;
/** Weak copyleft for tools that are never shipped and never linked: axe-core, lightningcss (through vitest). */
const permittedForTools = /^MPL-2\.0$/;
/** Packages whose manifest names no licence in the modern field; looked up by hand. */
const lookedUp: Readonly<Record<string, string>> = {
  'node_modules/sylvester': 'MIT',
};

describe('package-lock.json', () => {
  it('has an entry for every optional dependency of every platform, or `npm ci` refuses it', () => {
    const missing = entries.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !resolves(place, name))
        .map((name) => `${place} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('holds only packages whose licence is permissive', () => {
    const wrong = entries
      .map(([place, { license, dev }]) => ({ place, dev, license: license ?? lookedUp[place] ?? 'none' }))
      .filter(({ license, dev }) => !admits(license, permissive) && !(dev && admits(license, permittedForTools)));
    expect(wrong).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every package to one version', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    // The types of node follow the oldest node that the program runs on; the lock pins them.
    const loose = Object.entries(wanted).filter(
      ([name, range]) => name !== '@types/node' && !/^\d+\.\d+\.\d+$/.test(range),
    );
    expect(loose).toEqual([]);
  });

  it('names its licence, which is there', () => {
    expect(readJson<{ license: string }>('package.json').license).toBe('MIT');
    expect(existsSync(join(packageRoot, 'LICENSE'))).toBe(true);
  });
});

function readJson<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(join(packageRoot, name), 'utf8'));
}

/** A choice (`A OR B`) is free when one side of it is. */
function admits(license: string, accepted: RegExp): boolean {
  return license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => accepted.test(choice.trim()));
}

/** Node's own look-up: beside the package, then beside each of those that hold it. */
function resolves(place: string, name: string): boolean {
  for (let from = place; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`]) return true;
    if (from === '') return false;
    if (!from.includes('/node_modules/')) return lock.packages[`node_modules/${name}`] !== undefined;
  }
}
