/**
 * One crawl in a process of its own, so that its memory is no one else's: `node crawl-measured.js OUTLET SINCE` with the
 * outlet as JSON. Prints `{"summaries", "failures", "maxRssBytes"}`.
 */
import type { Outlet } from '../../src/crawl/outlet.ts';
import { crawl } from '../../src/jobs/crawl.ts';
import { openStore } from '../../src/store/open.ts';
import type { Failure } from '../../src/store/store.ts';

const [outlet = '', since = ''] = process.argv.slice(2);
const store = await openStore('sqlite::memory:');
const failures: Failure[] = [];
const summaries = await crawl({
  store,
  outlets: [JSON.parse(outlet) as Outlet],
  privateHosts: ['127.0.0.1'],
  since,
  now: () => new Date('2026-01-22T04:00:00Z'),
  run: {
    fail: async (failure) => {
      failures.push(failure);
    },
  },
});
console.log(JSON.stringify({ summaries, failures, maxRssBytes: process.resourceUsage().maxRSS * 1024 }));
await store.close();
process.exit(0);
