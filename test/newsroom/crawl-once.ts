/** One crawl of the newsroom in a process of its own, to be killed: `node crawl-once.js STORE DEFINITIONS` */
import type { Outlet } from '../../src/crawl/outlet.ts';
import { crawl } from '../../src/jobs/crawl.ts';
import { loadPlugins } from '../../src/plugins.ts';
import { openStore } from '../../src/store/open.ts';

const [url = '', crawlers = ''] = process.argv.slice(2);
const store = await openStore(url);
const run = await store.runs.start({
  command: 'crawl',
  lock: 'crawl',
  software: 'test',
  now: new Date().toISOString(),
});
const outlets = await loadPlugins<Outlet>(crawlers);
await crawl({ store, run, outlets, privateHosts: ['127.0.0.1'], now: () => new Date(), timeoutMs: 1500 });
await run.end('done', new Date().toISOString(), {});
await store.close();
