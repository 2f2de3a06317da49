/**
 * Main-text quality on the public half of scrapinghub/article-extraction-benchmark: precision, recall and F1 over
 * shingles of four tokens, averaged as that project does it. `node dist/test/bench/extraction.js FOLDER [--worst]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../src/crawl/charset.ts';
import { extractArticle } from '../../src/crawl/extract.ts';
import { messageOf } from '../../src/errors.ts';

const folder = process.argv[2] ?? '../shared/data/pages/benchmark';
const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
  readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
);

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(tokens.length - 4, 0);
  for (let at = 0; at <= last && tokens.length > 0; at++) {
    const key = tokens.slice(at, at + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const rows: { url: string; id: string; precision: number; recall: number; f1: number }[] = [];
let milliseconds = 0;
for (const [id, { articleBody, url }] of Object.entries(truth)) {
  const html = decode(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))));
  const start = process.cpuUsage();
  let body = '';
  try {
    body = extractArticle(html, { url }).body ?? '';
  } catch (error) {
    console.error(url, messageOf(error));
  }
  const used = process.cpuUsage(start);
  milliseconds += (used.user + used.system) / 1000;
  const [wanted, got] = [shingles(articleBody), shingles(body)];
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [key, count] of got) common += Math.min(count, wanted.get(key) ?? 0);
  const precision = total(got) === 0 ? 1 : common / total(got);
  const recall = total(wanted) === 0 ? 1 : common / total(wanted);
  rows.push({ url, id, precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) });
}
const mean = (pick: (row: (typeof rows)[number]) => number): number =>
  rows.reduce((sum, row) => sum + pick(row), 0) / rows.length;
const [precision, recall] = [mean((row) => row.precision), mean((row) => row.recall)];
const figures = { pages: rows.length, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
console.log(JSON.stringify({ ...figures, cpuMsPerPage: milliseconds / rows.length }));
if (process.argv.includes('--worst')) {
  for (const row of rows.sort((a, b) => a.f1 - b.f1).slice(0, 25)) {
    console.log(row.f1.toFixed(2), row.precision.toFixed(2), row.recall.toFixed(2), row.id.slice(0, 8), row.url);
  }
}
