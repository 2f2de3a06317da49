/** Keeps the newsroom open for trials by hand: `npm run build && node dist/test/newsroom/serve.js` */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNewsroom } from './newsroom.ts';

const newsroom = await openNewsroom({ firstPort: 8810, slowMs: 40_000 });
const folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
await newsroom.writeDefinitions(folder);
console.log(`In another window:
  DISKURSSI_PRIVATE_HOSTS=127.0.0.1 node dist/src/cli/main.js crawl ${[...newsroom.origins.keys()].join(' ')} --crawlers ${folder} --store sqlite:${folder}/store.sqlite
Ctrl-C closes the newsroom.`);
