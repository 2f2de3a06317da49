import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { loadPlugins } from '../plugins.ts';
import { openStore } from '../store/open.ts';
import { pressZone } from '../types.ts';
import { findChromium } from './print-page.ts';

/** One thing that this machine can or cannot do. `missing` stops the work, `warning` does not. */
export interface Check {
  readonly what: string;
  readonly state: 'ok' | 'warning' | 'missing';
  /** What was found, and the way out where it is not well. */
  readonly found: string;
}

/** Major versions and the oldest minor of each that can `require` ES modules, as packages do; all later majors can. */
const oldestNodes: ReadonlyMap<number, number> = new Map([
  [20, 19],
  [22, 12],
  [24, 0],
]);
const enoughBytes = 1e9;

/** Looks at what the program needs, writes nothing, and reaches no network. */
export async function examine(config: Config): Promise<readonly Check[]> {
  return [
    checkNode(process.versions.node),
    await checked('SQLite', async () => {
      const store = await openStore('sqlite::memory:');
      await store.close();
      return 'its binding loads and the tables can be made';
    }),
    await checked('place for the store', async () => checkPlace(config.store)),
    await checked('time zones', async () => {
      const hour = new Intl.DateTimeFormat('en', { timeZone: pressZone, hour: 'numeric', hourCycle: 'h23' });
      if (hour.format(Date.UTC(2026, 0, 1, 12)) !== '14') throw new Error(`${pressZone} is not known to this Node`);
      return `${pressZone} is known`;
    }),
    await checked('plug-ins', async () => {
      const folders = ['crawlers', 'models/frames', 'models/annotators', 'reports/sections', 'reports/formats'];
      const counts = await Promise.all(
        folders.map(async (folder) => `${(await loadPlugins(folder)).length} in ${folder}`),
      );
      return counts.join(', ');
    }),
    await checkPrinting(config.chromium),
    config.contact === undefined
      ? warning('contact', 'none: set "contact" (e-mail or web page), so that the sites you read can reach you')
      : { what: 'contact', state: 'ok', found: config.contact },
  ];
}

/** Whether this version of Node, as 22.12.0, runs the program. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const oldest = oldestNodes.get(major) ?? (major > Math.max(...oldestNodes.keys()) ? 0 : undefined);
  return oldest !== undefined && minor >= oldest
    ? { what: 'Node', state: 'ok', found: version }
    : { what: 'Node', state: 'missing', found: `${version}: needs 20.19, 22.12 or newer of these, or 24 or later` };
}

/** The nearest folder that exists must take files, and its disk must have room. */
function checkPlace(url: string): string {
  if (!url.startsWith('sqlite:') || url === 'sqlite::memory:') return url;
  const file = resolve(url.slice('sqlite:'.length));
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  accessSync(existsSync(file) ? file : folder, constants.W_OK);
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free < enoughBytes) throw new Error(`${folder}: only ${(free / 1e6).toFixed(0)} MB left on the disk`);
  return `${file}${existsSync(file) ? '' : ' (not there yet)'}, ${(free / 1e9).toFixed(0)} GB left on the disk`;
}

async function checkPrinting(configured: string | undefined): Promise<Check> {
  const check = await checked('printing', async () => (await findChromium(configured)) ?? '');
  return check.found === ''
    ? warning(
        'printing',
        'no Chromium or Chrome: reports come in every format but pdf (Debian: apt-get install chromium)',
      )
    : check;
}

async function checked(what: string, look: () => Promise<string>): Promise<Check> {
  try {
    return { what, state: 'ok', found: await look() };
  } catch (error) {
    return { what, state: 'missing', found: messageOf(error) };
  }
}

function warning(what: string, found: string): Check {
  return { what, state: 'warning', found };
}
