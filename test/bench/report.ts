/**
 * Speed of a report over made-up headlines: `npm run bench -- report [HEADLINES] [--store FILE]` (default 100,000 in a
 * temporary store; a store named by --store is made once and kept). One headline in 190 is on the topic and one in
 * twenty is crime news, as in a Finnish tabloid. Each command runs in a process of its own, since loading the program is part of what
 * a user waits for; the stages run one after the other in this one. Each is set against counting and reading all
 * headlines by plain SQL in the same run, so that machines and days compare.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, defaultBy } from '../../src/analysis/calendar.ts';
import { seededRandom } from '../../src/analysis/random.ts';
import { loadCoder } from '../../src/annotate/coder.ts';
import type { Frame } from '../../src/annotate/frame.ts';
import { loadOutlets } from '../../src/crawl/outlets.ts';
import { maskWords } from '../../src/jobs/masking.ts';
import { articlesBehind } from '../../src/jobs/report/articles.ts';
import { reportInput } from '../../src/jobs/report/input.ts';
import { masksIn } from '../../src/jobs/telling.ts';
import { codeRoot, loadPlugins } from '../../src/plugins.ts';
import { wantedLists } from '../../src/report/articles-behind.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Format } from '../../src/report/format.ts';
import type { Section } from '../../src/report/section.ts';
import { openStore } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Annotation } from '../../src/types.ts';
import { software } from '../../src/version.ts';

const flag = process.argv.indexOf('--store');
const headlines = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'bench-report-'));
const file = (flag > 0 ? process.argv[flag + 1] : undefined) ?? join(folder, 'bench.sqlite');
try {
  if (!existsSync(file)) await make(file, headlines);
  console.log(`${headlines.toLocaleString('en')} headlines, ${Math.round(statSync(file).size / 1e6)} MB`);
  const scan = await plainScan(file);
  const print = (what: string, seconds: number, cpu: number): void =>
    console.log(
      [what.padEnd(44), `${seconds.toFixed(2)} s`, `${cpu.toFixed(2)} s`, `× ${(seconds / scan).toFixed(1)}`].join(
        '\t',
      ),
    );
  console.log(`${''.padEnd(44)}\twall\tprocessor\tplain scans`);
  print('plain SQL: count and read all headlines', scan, scan);
  for (const [what, ...options] of [
    ['report, the cube not yet counted'],
    ['report'],
    ['report again'],
    ['brief', '--audience', 'brief'],
    ['description of the data', '--audience', 'dataset'],
  ] as const) {
    const { seconds, cpu } = command(['report', '--store', `sqlite:${file}`, '--out', join(folder, 'out'), ...options]);
    print(what, seconds, cpu);
  }
  console.log('stages of a report, one after the other in one process');
  await stages(file, print);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs the program and waits for it; seconds of wall clock, and of processor time of all its threads. */
function command(args: readonly string[]): { readonly seconds: number; readonly cpu: number } {
  const tell =
    'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("cpu "+(user+system)/1e6)})';
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', tell, join(codeRoot, 'src/cli/main.js'), ...args, '--quiet'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`diskurssi ${args[0]} ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - start) / 1000, cpu: Number(/cpu ([\d.]+)$/.exec(stderr)?.[1]) };
}

async function plainScan(path: string): Promise<number> {
  const engine = await openSqlite(path);
  const seconds: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    await engine.get('SELECT count(*), sum(length(title)), count(language) FROM articles');
    seconds.push((performance.now() - start) / 1000);
  }
  await engine.close();
  return seconds.sort((a, b) => a - b)[2] ?? Number.NaN;
}

async function stages(path: string, print: (what: string, seconds: number, cpu: number) => void): Promise<void> {
  const stage = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    print(`  ${what}`, (performance.now() - start) / 1000, (user + system) / 1e6);
    return result;
  };
  const store = await openStore(`sqlite:${path}`);
  const [sections, coder, frames, outlets, formats] = await stage('reading the program', async () =>
    Promise.all([
      loadPlugins<Section>('reports/sections'),
      loadCoder(),
      loadPlugins<Frame>('models/frames'),
      loadOutlets(),
      loadPlugins<Format>('reports/formats'),
    ]),
  );
  const held = await stage('bringing the cube up to date', async () => {
    await store.observations.refresh();
    return store.observations.period();
  });
  const { from = '', to = '', undated } = held;
  const createdAt = new Date().toISOString();
  const scope = { createdAt, from, to, undated, by: defaultBy(from, to), language: 'fi', software } as const;
  const phrases = new Map<number, readonly string[]>();
  const facts = { coder, frames, outlets, phrases };
  const input = await stage('opening what sections read', () => reportInput(store, scope, facts));
  const built = await stage('building sections', () => buildReport(input, sections, 'trends'));
  const masks = masksIn(store, coder)(maskWords.fi);
  const behind = await stage('finding the articles behind numbers', () =>
    articlesBehind(
      store,
      wantedLists(built.sections),
      { from, to, phrases, outlets: input.outlets, masks },
      async (chunks) => {
        for await (const chunk of chunks) if (chunk === '') throw new Error('an empty piece of a table');
      },
    ),
  );
  for (const format of formats.filter(({ prints }) => !prints)) {
    await stage(`writing ${format.id}`, async () => format.render({ ...built, behind }));
  }
  await store.close();
}

/** Fourteen years of one outlet, with marks as the annotators make them; the words are nobody's. */
async function make(path: string, count: number): Promise<void> {
  const random = seededRandom(7);
  const oneOf = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(random() * values.length)] ?? values[0];
  const mark = (label: string, detail?: Annotation['detail']): Annotation => ({
    label,
    score: Math.round(random() * 1000) / 1000,
    evidence: [{ start: 0, end: 5 }],
    ...(detail ? { detail } : {}),
  });
  const coder = await loadCoder();
  const store = await openStore(`sqlite:${path}`);
  const nothing = Object.fromEntries(coder.annotators.map(({ id }) => [id, [] as readonly Annotation[]]));
  const marks = (): Record<string, readonly Annotation[]> => {
    const kind = random();
    const crime = kind < 0.05 ? [mark(oneOf(['not_mentioned', 'not_mentioned', 'mentioned', 'finnish']))] : [];
    const relevant = kind > 1 - 1 / 190;
    const base = {
      ...nothing,
      relevance: [mark(relevant ? 'relevant' : 'not_relevant')],
      genre: [mark('news')],
      'origin-mention': crime,
    };
    if (!relevant) return base;
    return {
      ...base,
      frames: [mark(oneOf(['control', 'discrimination', 'humanitarian', 'services', 'labour_need']))],
      tone: [mark(oneOf(['negative', 'neutral', 'positive']))],
      stance: [mark(oneOf(['restrictive', 'balanced_or_none', 'supportive']))],
      toxicity: [mark(random() < 0.02 ? '1' : '0')],
      groups: [mark(oneOf(['immigrant', 'refugee', 'asylum_seeker']), { term: oneOf(['siirtolainen', 'pakolainen']) })],
      places: [mark('Uusimaa', { name: oneOf(['Helsinki', 'Espoo']), region: 'Uusimaa', country: 'FI' })],
      quotes: [mark('direct', { speaker: { role: oneOf(['government', 'police', 'expert']), text: 'X' } })],
    };
  };
  const words = ['kunta', 'päätös', 'koulu', 'tie', 'talvi', 'jono', 'raja', 'työ', 'perhe', 'lupa'] as const;
  const batch = 2000;
  for (let start = 0; start < count; start += batch) {
    await store.articles.save(
      Array.from({ length: Math.min(batch, count - start) }, (_, at) => ({
        id: String(start + at),
        url: `https://example.org/${start + at}`,
        outlet: 'iltalehti',
        origin: 'bench',
        title: `${oneOf(words)} ${oneOf(words)} ${oneOf(words)} ${start + at}`,
        lead: `${oneOf(words)} ${oneOf(words)} ${oneOf(words)} ${oneOf(words)} ${oneOf(words)}`,
        language: 'fi' as const,
        publishedAt: `${addDays('2012-01-01', Math.floor(((start + at) / count) * 5113))}T10:00:00Z`,
      })),
    );
  }
  for await (const articles of store.articles.each(batch)) {
    await store.codings.save(
      coder.ledger,
      articles.map(({ key, textVersion }) => ({ key, textVersion, marks: marks() })),
    );
  }
  await store.close();
}
