import { readdir } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CliCommand } from './command.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'commands');

/** The names of the commands: the files of `src/cli/commands`, read from the folder. */
export async function commandNames(): Promise<readonly string[]> {
  return (await commandFiles()).map(nameOf);
}

/** Loads the named commands. */
export async function loadCommands(names: readonly string[]): Promise<readonly CliCommand[]> {
  const files = (await commandFiles()).filter((file) => names.includes(nameOf(file)));
  return Promise.all(
    files.map(async (file) => {
      const module: { readonly default?: CliCommand } = await import(pathToFileURL(join(folder, file)).href);
      if (module.default?.name !== nameOf(file)) {
        throw new Error(`${file}: needs "export default defineCommand({ name: '${nameOf(file)}', … })"`);
      }
      return module.default;
    }),
  );
}

async function commandFiles(): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files.filter((file) => ['.ts', '.js'].includes(extname(file)) && !file.endsWith('.d.ts')).sort();
}

function nameOf(file: string): string {
  return file.slice(0, -extname(file).length);
}
