/**
 * Reading pages, beside other extractors in the same run: main-text quality on the public half of
 * scrapinghub/article-extraction-benchmark (precision, recall and F1 over shingles of four tokens, averaged as that
 * project does it) and pages per second of processor time, metadata included. The last row is what the others are
 * measured against. `npm run bench -- extraction [FOLDER] [--passes 5] [--worst]`
 */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../src/crawl/charset.ts';
import { UsageError } from '../../src/errors.ts';
import { type Extractor, extractors } from './extraction-peers.ts';

interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly truth: string;
}
interface Score {
  readonly page: Page;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly crashed?: boolean;
  readonly empty?: boolean;
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { passes: { type: 'string', default: '5' }, worst: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? '../shared/data/pages/benchmark';
if (!existsSync(join(folder, 'ground-truth.json'))) {
  throw new UsageError(`extraction: ${folder} is not there; give the folder of the benchmark's pages and ground truth`);
}

function shingles(text: string): ReadonlyMap<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(tokens.length - 4, 0);
  for (let at = 0; at <= last && tokens.length > 0; at++) {
    const key = tokens.slice(at, at + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function scoreOf(page: Page, body: string): Score {
  const [wanted, got] = [shingles(page.truth), shingles(body)];
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [key, count] of got) common += Math.min(count, wanted.get(key) ?? 0);
  const precision = common === 0 ? 0 : common / total(got);
  const recall = common === 0 ? 0 : common / total(wanted);
  return { page, precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const truth: Readonly<Record<string, { articleBody: string; url: string }>> = JSON.parse(
  readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
);
const pages = Object.entries(truth).map(([id, { articleBody, url }]): Page => {
  const html = decode(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))));
  return { id, url, html, truth: articleBody };
});

/**
 * A turn goes through all pages, and again until this much processor time is spent: what an extractor finds cold after
 * the others' turns, and what it has not compiled yet, weighs as much for a fast one as for a slow one.
 */
const shortestTurnMs = 3000;

/** Columns of an extractor's name. */
const nameWidth = 50;

/** In a process of its own an extractor is timed with its own heap and compiled code, as in a program that has only it. */
const timed = process.env.BENCH_EXTRACTOR;
if (timed !== undefined) {
  // Some tell the console of every script that they cannot read.
  console.warn = console.error = console.log = () => {};
  const read = await extractors[Number(timed)]?.open();
  process.on('message', async () => {
    const start = process.cpuUsage();
    let spentMs = 0;
    let rounds = 0;
    while (spentMs < shortestTurnMs) {
      for (const { html, url } of pages) {
        try {
          await read?.(html, url);
        } catch {
          // Counted by the main thread.
        }
      }
      const { user, system } = process.cpuUsage(start);
      spentMs = (user + system) / 1000;
      rounds += 1;
    }
    process.send?.(spentMs / rounds / pages.length);
  });
} else {
  await compare();
}

async function compare(): Promise<void> {
  // The extractors take turns, so that a busy machine slows all alike; the first turn warms up.
  const workers = extractors.map((_, index) =>
    fork(fileURLToPath(import.meta.url), process.argv.slice(2), {
      env: { ...process.env, BENCH_EXTRACTOR: String(index) },
    }),
  );
  const times = extractors.map((): number[] => []);
  for (let pass = 0; pass <= Number(values.passes); pass += 1) {
    for (const [index, worker] of workers.entries()) {
      worker.send('pass');
      const [ms]: number[] = await once(worker, 'message');
      if (pass > 0 && ms !== undefined) times[index]?.push(ms);
    }
  }
  for (const worker of workers) worker.disconnect();
  const slowest = median(times.at(-1) ?? []);
  console.log(
    `${pages.length} pages, ${values.passes} turns each of at least ${shortestTurnMs / 1000} s of processor time, after one to warm up\n`,
  );
  const titles = ['F1', 'precision', 'recall', 'crashed', 'empty', 'ms/page', 'pages/s', 'times as fast'];
  console.log(['extractor'.padEnd(nameWidth), ...titles].join('  '));
  for (const [index, extractor] of extractors.entries()) {
    const rows = await scoresOf(extractor);
    const mean = (pick: (row: Score) => number): number => rows.reduce((sum, row) => sum + pick(row), 0) / rows.length;
    const [precision, recall] = [mean((row) => row.precision), mean((row) => row.recall)];
    const f1 = (2 * precision * recall) / (precision + recall);
    const ms = median(times[index] ?? []);
    const cells = [f1.toFixed(4).padStart(2), precision.toFixed(4).padStart(9), recall.toFixed(4).padStart(6)];
    cells.push(String(rows.filter(({ crashed }) => crashed).length).padStart(7));
    cells.push(String(rows.filter(({ empty }) => empty).length).padStart(5), ms.toFixed(2).padStart(7));
    cells.push((1000 / ms).toFixed(0).padStart(7), (slowest / ms).toFixed(1).padStart(13));
    console.log([extractor.name.padEnd(nameWidth - 4), ...cells].join('  '));
    if (index === 0 && values.worst) worst(rows);
  }
}

async function scoresOf({ open, bodyOf }: Extractor): Promise<readonly Score[]> {
  const read = await open();
  const { warn, error, log } = console;
  console.warn = console.error = console.log = () => {};
  const rows: Score[] = [];
  for (const page of pages) {
    try {
      const body = bodyOf(await read(page.html, page.url));
      rows.push({ ...scoreOf(page, body), empty: body === '' });
    } catch {
      rows.push({ ...scoreOf(page, ''), crashed: true });
    }
  }
  Object.assign(console, { warn, error, log });
  return rows;
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}

function worst(rows: readonly Score[]): void {
  for (const row of [...rows].sort((a, b) => a.f1 - b.f1).slice(0, 25)) {
    const figures = [row.f1, row.precision, row.recall].map((value) => value.toFixed(2));
    console.log([...figures, row.page.id.slice(0, 8), row.page.url].join(' '));
  }
}
