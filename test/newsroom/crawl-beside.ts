/**
 * One crawl in a process of its own that takes no lock of the store, to run beside another one:
 * `node crawl-beside.js STORE DEFINITIONS CONTACT`
 */
import type { Outlet } from '../../src/crawl/outlet.ts';
import { crawl } from '../../src/jobs/crawl.ts';
import { loadPlugins } from '../../src/plugins.ts';
import { openStore } from '../../src/store/open.ts';

const [url = '', crawlers = '', contact = ''] = process.argv.slice(2);
const store = await openStore(url);
const outlets = await loadPlugins<Outlet>(crawlers);
const run = { fail: async ({ message }: { readonly message: string }) => console.error(message) };
await crawl({ store, run, outlets, contact, privateHosts: ['127.0.0.1'], now: () => new Date() });
await store.close();
process.exit(0);
