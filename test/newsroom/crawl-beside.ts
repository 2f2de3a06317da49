/**
 * One crawl in a process of its own that takes no lock of the store, to run beside another one; each request's start
 * (epoch ms, a line each) is appended to STARTS: `node crawl-beside.js STORE DEFINITIONS CONTACT STARTS`
 */
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import type { Outlet } from '../../src/crawl/outlet.ts';
import { crawl } from '../../src/jobs/crawl.ts';
import { loadPlugins } from '../../src/plugins.ts';
import { openStore } from '../../src/store/open.ts';

const [url = '', crawlers = '', contact = '', starts = ''] = process.argv.slice(2);
subscribe('undici:client:sendHeaders', () => appendFileSync(starts, `${Date.now()}\n`));
const store = await openStore(url);
const outlets = await loadPlugins<Outlet>(crawlers);
const run = { fail: async ({ message }: { readonly message: string }) => console.error(message) };
await crawl({ store, run, outlets, contact, privateHosts: ['127.0.0.1'], now: () => new Date() });
await store.close();
process.exit(0);
