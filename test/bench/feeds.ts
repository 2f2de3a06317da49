/**
 * Reading feeds: processor milliseconds for a feed of 50 entries, beside plain rss-parser in the same run, and time and
 * peak memory of `diskurssi feed` on a file of 50 MB in a process of its own. `npm run bench -- feeds [--megabytes 50]`
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import RssParser from 'rss-parser';
import { parseFeed, readFeed } from '../../src/crawl/feed.ts';

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '50' } } });

function item(at: number): string {
  return `<item><title>Otsikko numero ${at} – ”sitaatti” &amp; muuta</title><link>https://lehti.example/a/${at}?utm_source=rss</link><guid isPermaLink="false">id-${at}</guid><pubDate>Mon, 05 Jan 2026 10:00:00 +0200</pubDate><description><![CDATA[<p>${'Ingressi on tässä. '.repeat(10)}</p>]]></description></item>\n`;
}

const start =
  '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Lehti</title><link>https://lehti.example/</link>\n';
const end = '</channel></rss>';

async function cpuMs(run: () => Promise<unknown>): Promise<number> {
  const times = 100;
  for (let at = 0; at < 20; at++) await run();
  const before = process.cpuUsage();
  for (let at = 0; at < times; at++) await run();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000 / times;
}

const fifty = start + Array.from({ length: 50 }, (_, at) => item(at)).join('') + end;
const plain = new RssParser();
const readers: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['rss-parser, plain: fields as they stand', () => plain.parseString(fifty)],
  ['feed: rss-parser, then texts, links and dates', () => readFeed(fifty)],
  ['feed: the own reader, the same', () => readFeed(`<!DOCTYPE rss>${fifty}`)],
  ['crawl: canonical addresses besides', () => parseFeed(fifty)],
];
console.log('a feed of 50 entries, processor ms');
for (const [name, run] of readers) console.log(`  ${name.padEnd(48)} ${(await cpuMs(run)).toFixed(2).padStart(7)}`);

const folder = mkdtempSync(join(tmpdir(), 'diskurssi-feeds-'));
try {
  const path = join(folder, 'large.xml');
  const file = openSync(path, 'w');
  let bytes = writeSync(file, start);
  let entries = 0;
  while (bytes < Number(values.megabytes) * 1e6) {
    bytes += writeSync(file, item(entries));
    entries += 1;
  }
  writeSync(file, end);
  closeSync(file);
  // The child says itself how much memory it needed: the exit handler runs after the command.
  const report = `process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`;
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      join(import.meta.dirname, '../../src/cli/main.js'),
      'feed',
      path,
    ],
    { maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - began) / 1000;
  const read = (JSON.parse(stdout.toString()) as { entries: readonly unknown[] }).entries.length;
  const peak = Number(/peak (\d+)/.exec(stderr.toString())?.[1] ?? 0) / 1000;
  console.log(
    `a feed of ${(bytes / 1e6).toFixed(0)} MB: ${read} of ${entries} entries, ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB, exit ${status}`,
  );
  if (read !== entries || peak > 300) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
