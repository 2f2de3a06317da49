/** One backfill in a process of its own, to be killed: `node backfill-once.js STORE OUTLET-AS-JSON` */
import type { Outlet } from '../../src/crawl/outlet.ts';
import { backfill } from '../../src/jobs/backfill.ts';
import { openStore } from '../../src/store/open.ts';

const [url = '', definition = ''] = process.argv.slice(2);
const store = await openStore(url);
const run = await store.runs.start({
  command: 'backfill',
  lock: 'write',
  software: 'test',
  now: new Date().toISOString(),
});
const outlet: Outlet = JSON.parse(definition);
const period = { from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' };
await backfill({ store, run, outlets: [outlet], privateHosts: ['127.0.0.1'], now: () => new Date(), period });
await run.end('done', new Date().toISOString(), {});
await store.close();
process.exit(0);
