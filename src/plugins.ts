import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { messageOf, UsageError } from './errors.ts';

/**
 * The folder above `src` of the running code: the project itself under the tests, `dist` when built. The plug-in
 * folders `crawlers`, `models` and `reports` stand in it.
 */
export const codeRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The folder that holds package.json. */
export const packageRoot = existsSync(join(codeRoot, 'package.json')) ? codeRoot : join(codeRoot, '..');

export interface Plugin {
  readonly id: string;
}

/**
 * Reads every plug-in under a folder (`crawlers`, `models/frames`, …; an absolute path for a user's own), subfolders
 * included, sorted by id. A file there is a plug-in when its default export has an `id`; the file's name must be the
 * id, so that a thing is found by its name. Throws UsageError for a broken file or an id that stands twice.
 */
export async function loadPlugins<Kind extends Plugin>(folder: string): Promise<Kind[]> {
  const base = resolve(codeRoot, folder);
  let names: string[];
  try {
    names = await readdir(base, { recursive: true });
  } catch (error) {
    throw new UsageError(`${base}: cannot read the folder (${messageOf(error)})`);
  }
  const plugins = new Map<string, { readonly plugin: Kind; readonly file: string }>();
  for (const name of names.sort()) {
    if (!['.ts', '.js', '.mjs'].includes(extname(name)) || name.endsWith('.d.ts')) continue;
    const file = join(base, name);
    const plugin = await load<Kind>(file);
    const stem = basename(file, extname(file));
    if (plugin.id !== stem) throw new UsageError(`${file}: the id "${plugin.id}" must be the file's name, "${stem}"`);
    const twin = plugins.get(plugin.id);
    if (twin) throw new UsageError(`${file}: the id "${plugin.id}" is already taken by ${twin.file}`);
    plugins.set(plugin.id, { plugin, file });
  }
  return [...plugins.values()].map(({ plugin }) => plugin).sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function load<Kind extends Plugin>(file: string): Promise<Kind> {
  let module: { readonly default?: Partial<Kind> };
  try {
    module = await import(pathToFileURL(file).href);
  } catch (error) {
    throw new UsageError(`${file}: cannot be loaded (${messageOf(error)})`);
  }
  if (typeof module.default?.id !== 'string') {
    throw new UsageError(`${file}: needs a default export with an id, as in "export default define…({ id: … })"`);
  }
  return module.default as Kind;
}
