import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/commands.ts';
import { loadConfig } from '../../src/cli/config-file.ts';
import { configSchema } from '../../src/config.ts';
import { packageRoot } from '../../src/plugins.ts';

const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(packageRoot, 'package.json'), 'utf8'),
);

describe('the README', () => {
  it('lists exactly the commands that there are', async () => {
    const table = readme.slice(readme.indexOf('| command |'), readme.indexOf('Every command knows'));
    expect([...table.matchAll(/^\| `(\S+)` \|/gm)].map((match) => match[1])).toEqual(await commandNames());
  });

  it('shows a configuration with every key, that the program takes', async () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'diskurssi-readme-'));
    const file = join(folder, 'diskurssi.config.yaml');
    writeFileSync(file, yaml);
    const config = await loadConfig({ flags: {}, env: {}, file, warn: () => {} });
    rmSync(folder, { recursive: true });
    expect(Object.keys(config).sort()).toEqual(Object.keys(configSchema.shape).sort());
    expect(config.report).toMatchObject({ by: 'month', language: 'en' });
  });

  it('names only npm scripts that there are', () => {
    const named = [...readme.matchAll(/npm (?:run ([\w-]+)|(start|test))/g)].map(
      ([, run, short]) => run ?? short ?? '',
    );
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
  });
});
