/**
 * Near-duplicates: pair precision, recall and F1 on made-up presses, and the time and memory of finding the stories of
 * a store with as many articles as asked for. `npm run bench -- near-duplicates [ARTICLES]`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../src/analysis/random.ts';
import { clusterStore } from '../../src/jobs/cluster.ts';
import { openStore } from '../../src/store/open.ts';
import type { NewArticle } from '../../src/store/store.ts';
import { endlessPress, madeUpPress } from '../crawl/copied-texts.ts';
import { pairScores } from '../crawl/pair-scores.ts';

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** Every sixth article is a copy, printed by another outlet within two days; ten years of 40 outlets. */
function* articles(count: number): Generator<NewArticle> {
  const next = endlessPress(1);
  const random = seededRandom(2);
  let last = next();
  for (let index = 0; index < count; index += 1) {
    if (index % 6 !== 5) last = next();
    const day = Math.floor((index / count) * 3650) + Math.floor(random() * 2);
    yield {
      id: `${index}`,
      outlet: `paper-${index % 40}`,
      origin: 'bench',
      ...last,
      publishedAt: new Date(Date.UTC(2015, 0, 1 + day, 6)).toISOString(),
    };
  }
}

async function nearDuplicates(args: readonly string[]): Promise<void> {
  console.log('seed  texts  precision  recall  pair F1');
  for (const seed of [101, 102, 103, 104, 105]) {
    const texts = madeUpPress(seed, 120);
    const { precision, recall, f1 } = pairScores(texts);
    console.log(`${seed}   ${texts.length}    ${precision.toFixed(3)}      ${recall.toFixed(3)}   ${f1.toFixed(3)}`);
  }
  const count = Number(args[0] ?? 20_000);
  const folder = mkdtempSync(join(tmpdir(), 'diskurssi-bench-'));
  try {
    const store = await openStore(`sqlite:${join(folder, 'bench.sqlite')}`);
    let started = performance.now();
    let batch: NewArticle[] = [];
    for (const article of articles(count)) {
      batch.push(article);
      if (batch.length < 2000) continue;
      await store.articles.save(batch);
      batch = [];
    }
    await store.articles.save(batch);
    console.log(`stored ${count} articles in ${seconds(started)} s, RSS ${megabytes(process.memoryUsage().rss)} MB`);
    started = performance.now();
    await clusterStore({ store });
    const { copies, stories } = await store.copies.counts();
    console.log(
      `compared in ${seconds(started)} s: ${copies} copies of ${stories} stories; ` +
        `peak RSS of all ${megabytes(process.resourceUsage().maxRSS * 1024)} MB`,
    );
    started = performance.now();
    await clusterStore({ store });
    console.log(`again, with nothing new: ${seconds(started)} s`);
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await nearDuplicates(process.argv.slice(2));
