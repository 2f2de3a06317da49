/**
 * Pages per second that a crawl fetches, reads and stores (after which they only wait for the annotators), beside
 * Crawlee's CheerioCrawler over the same pages: `npm run bench -- crawl [ROUNDS]`. The server is a process of its own.
 * Crawlee is no dependency of the project: it is installed into a temporary folder when a registry can be reached.
 */
import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outlet } from '../../src/crawl/outlet.ts';
import { crawl } from '../../src/jobs/crawl.ts';
import { openStore } from '../../src/store/open.ts';

const crawlee = '@crawlee/cheerio@3.18.1';
const [sites, pages, kilobytes] = [8, 2000, 60];
const rounds = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'bench-crawl-'));

/** Does what its own guide shows: takes title and text of each page; all is kept in memory. */
const rival = `import { CheerioCrawler, Configuration, log } from '@crawlee/cheerio';
log.setLevel(log.LEVELS.OFF);
const urls = JSON.parse(process.argv[2]);
const kept = [];
const crawler = new CheerioCrawler({
  minConcurrency: 16, maxConcurrency: 16,
  requestHandler: ({ request, $ }) => {
    kept.push({ url: request.url, title: $('h1').text(), lead: $('.ingress').text(), body: $('.article-body').text() });
  },
}, new Configuration({ persistStorage: false, purgeOnStart: false }));
const start = performance.now();
await crawler.run(urls);
console.log(JSON.stringify({ pages: kept.filter(({ body }) => body.length > 100).length, seconds: (performance.now() - start) / 1000 }));
`;

const server = fork(
  join(import.meta.dirname, '..', 'newsroom', 'page-server.js'),
  [sites, pages, kilobytes].map(String),
);
const origins = await new Promise<readonly string[]>((resolve) =>
  server.once('message', (message) => resolve((message as { origins: string[] }).origins)),
);

async function ours(round: number): Promise<number> {
  const store = await openStore(`sqlite:${join(folder, `${round}.sqlite`)}`);
  const outlets = origins.map(
    (origin, index): Outlet => ({
      id: `site-${index}`,
      name: `Site ${index}`,
      homepage: `${origin}/`,
      type: 'local',
      owner: 'Bench',
      language: 'fi',
      feeds: [`${origin}/feed.xml`],
      delayMs: 0,
      all: true,
      examples: { article: `${origin}/a/0`, other: 'https://example.org/' },
    }),
  );
  const start = performance.now();
  const done = await crawl({
    store,
    outlets,
    privateHosts: ['127.0.0.1'],
    now: () => new Date(),
    run: { fail: async ({ message }) => console.error(message) },
  });
  const seconds = (performance.now() - start) / 1000;
  const stored = done.reduce((sum, one) => sum + one.stored, 0);
  if (stored !== pages) throw new Error(`${stored} of ${pages} pages were stored`);
  await store.close();
  return stored / seconds;
}

function theirs(): number {
  const urls = origins.flatMap((origin) => Array.from({ length: pages / sites }, (_, n) => `${origin}/a/${n}`));
  const run = spawnSync(process.execPath, ['rival.mjs', JSON.stringify(urls)], { cwd: folder, encoding: 'utf8' });
  const { pages: kept, seconds } = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as Record<string, number>;
  if (kept !== pages || !seconds) throw new Error(`Crawlee kept ${kept} of ${pages} pages\n${run.stderr}`);
  return pages / seconds;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

try {
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  writeFileSync(join(folder, 'rival.mjs'), rival);
  const options = ['i', '--no-audit', '--no-fund', '--silent', '-E', crawlee];
  const installed = spawnSync('npm', options, { cwd: folder, encoding: 'utf8' }).status === 0;
  const [own, other]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    own.push(await ours(round));
    if (installed) other.push(theirs());
  }
  console.log(`${pages} pages of ${kilobytes} KB on ${sites} sites of this machine, median of ${rounds} rounds (all)`);
  const show = (values: readonly number[]): string =>
    `${median(values).toFixed(0)} pages/s (${values.map((value) => value.toFixed(0)).join(', ')})`;
  console.log(`diskurssi, stored       ${show(own)}`);
  if (installed) {
    console.log(`${crawlee}  ${show(other)}`);
    console.log(`ratio                   ${(median(own) / median(other)).toFixed(2)}`);
  } else console.log(`${crawlee} could not be installed: no ratio`);
} finally {
  server.disconnect();
  rmSync(folder, { recursive: true, force: true });
}
