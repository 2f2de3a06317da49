import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { packageRoot } from '../../src/plugins.ts';

/** A source file of the program: where it stands and what it imports. */
export interface Source {
  /** From the package's root, with `/`. */
  readonly path: string;
  readonly lines: number;
  /** Our own files that it imports, from the package's root; type imports count too. */
  readonly ours: readonly string[];
  /** Packages and their subpaths, as written; node's own modules are left out. */
  readonly packages: readonly string[];
}

export const programFolders = ['src', 'crawlers', 'models', 'reports'] as const;

/** `from '…'`, `import '…'` and `import('…')`, which is all that the style of the project allows. */
const importPattern = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)(['"])([^'"\n]+)\1/g;

export const sources: readonly Source[] = programFolders.flatMap((folder) =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map(read),
);

function read(path: string): Source {
  const text = readFileSync(join(packageRoot, path), 'utf8');
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const names = [...code.matchAll(importPattern)].map((match) => match[2] ?? '');
  return {
    path,
    lines: text.split('\n').length,
    ours: names.filter((name) => name.startsWith('.')).map((name) => posix.join(dirname(path), name)),
    packages: names.filter((name) => !name.startsWith('.') && !name.startsWith('node:')),
  };
}

/** `@scope/name/deep.js` → `@scope/name`. */
export function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
