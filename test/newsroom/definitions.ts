import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outlet } from '../../src/crawl/outlet.ts';

/** Writes a working folder for the program: definitions of outlets on this machine and a configuration that names them. */
export function writeWorkplace(folder: string, outlets: readonly Outlet[], contact = 'me@example.org'): void {
  mkdirSync(join(folder, 'outlets'), { recursive: true });
  for (const outlet of outlets) {
    writeFileSync(join(folder, 'outlets', `${outlet.id}.mjs`), `export default ${JSON.stringify(outlet)};\n`);
  }
  const lines = [
    ...(contact === '' ? [] : [`contact: ${contact}`]),
    'crawlers: outlets',
    `outlets: [${outlets.map(({ id }) => id).join(', ')}]`,
    'privateHosts: [127.0.0.1]',
  ];
  writeFileSync(join(folder, 'diskurssi.config.yaml'), `${lines.join('\n')}\n`);
}
