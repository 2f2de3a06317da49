/**
 * Reading pages, beside Readability with linkedom in the same run: main-text quality on the public half of
 * scrapinghub/article-extraction-benchmark (precision, recall and F1 over shingles of four tokens, averaged as that
 * project does it) and pages per second of processor time, metadata included.
 * `npm run bench -- extraction [FOLDER] [--passes 5] [--worst]`
 */

import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isElement, outline } from '../../src/crawl/blocks.ts';
import { decode } from '../../src/crawl/charset.ts';
import { extractArticle } from '../../src/crawl/extract.ts';
import { parseHtml } from '../../src/crawl/markup.ts';
import { UsageError } from '../../src/errors.ts';

interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly truth: string;
}
interface Extractor {
  readonly name: string;
  /** What is timed; throws for a page that it cannot read. */
  readonly read: (page: Page) => unknown;
  readonly bodyOf: (read: unknown) => string;
}
interface Score {
  readonly page: Page;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly failed?: boolean;
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

const extractors: readonly Extractor[] = [
  {
    name: 'diskurssi',
    read: ({ html, url }) => extractArticle(html, { url }),
    bodyOf: (read) => (read as ReturnType<typeof extractArticle>).body ?? '',
  },
  {
    name: 'Readability 0.6.0 + linkedom 0.18.14',
    read: ({ html }) => new Readability(parseHTML(html).document).parse(),
    bodyOf: (read) => textOf((read as { readonly content?: string | null } | null)?.content ?? ''),
  },
];

/** Readability's HTML with a line for each block: by `textContent` the words of neighbouring blocks would run together. */
function textOf(content: string): string {
  const tree = parseHtml(`<body>${content}</body>`);
  const body = tree.children.find(isElement);
  return body
    ? outline(body)
        .blocks.map(({ text }) => text)
        .join('\n')
    : '';
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

/** In a thread of its own an extractor is timed with its own heap and compiled code, as in a program that has only it. */
if (!isMainThread) {
  const { read } = extractors[Number(workerData)] ?? {};
  parentPort?.on('message', () => {
    const start = process.cpuUsage();
    for (const page of pages) {
      try {
        read?.(page);
      } catch {
        // Counted by the main thread.
      }
    }
    const { user, system } = process.cpuUsage(start);
    parentPort?.postMessage((user + system) / 1000 / pages.length);
  });
} else {
  await compare();
}

async function compare(): Promise<void> {
  // The extractors take turns, so that a busy machine slows all alike; the first turn warms up.
  const workers = extractors.map(
    (_, index) => new Worker(new URL(import.meta.url), { argv: process.argv.slice(2), workerData: index }),
  );
  const times = extractors.map((): number[] => []);
  for (let pass = 0; pass <= Number(values.passes); pass += 1) {
    for (const [index, worker] of workers.entries()) {
      worker.postMessage('pass');
      const [ms]: number[] = await once(worker, 'message');
      if (pass > 0 && ms !== undefined) times[index]?.push(ms);
    }
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  const slowest = median(times.at(-1) ?? []);
  console.log(`${pages.length} pages, ${values.passes} turns each after one to warm up\n`);
  console.log('extractor                              F1  precision  recall  failed  ms/page  pages/s  times as fast');
  for (const [index, extractor] of extractors.entries()) {
    const rows = pages.map((page) => scored(page, extractor));
    const mean = (pick: (row: Score) => number): number => rows.reduce((sum, row) => sum + pick(row), 0) / rows.length;
    const [precision, recall] = [mean((row) => row.precision), mean((row) => row.recall)];
    const f1 = (2 * precision * recall) / (precision + recall);
    const ms = median(times[index] ?? []);
    const cells = [f1.toFixed(4).padStart(6), precision.toFixed(4).padStart(9), recall.toFixed(4).padStart(7)];
    cells.push(String(rows.filter(({ failed }) => failed).length).padStart(6), ms.toFixed(2).padStart(7));
    cells.push((1000 / ms).toFixed(0).padStart(7), (slowest / ms).toFixed(1).padStart(13));
    console.log([extractor.name.padEnd(36), ...cells].join('  '));
    if (index === 0 && values.worst) worst(rows);
  }
}

function scored(page: Page, { read, bodyOf }: Extractor): Score {
  try {
    return scoreOf(page, bodyOf(read(page)));
  } catch {
    return { ...scoreOf(page, ''), failed: true };
  }
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
