import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/analysis/random.ts';
import { loadCoder } from '../../../src/annotate/coder.ts';
import type { Frame } from '../../../src/annotate/frame.ts';
import { clusterStore } from '../../../src/jobs/cluster.ts';
import { writeReport } from '../../../src/jobs/report.ts';
import { loadPlugins } from '../../../src/plugins.ts';
import { silent } from '../../../src/progress.ts';
import { labelName } from '../../../src/report/words/labels.ts';
import type { Engine } from '../../../src/store/engine.ts';
import { openStore } from '../../../src/store/open.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { NewArticle, Store } from '../../../src/store/store.ts';
import { type Annotation, voices } from '../../../src/types.ts';
import { madeUpPress } from '../../crawl/copied-texts.ts';

/** An archive of a year in three outlets with random marks, reported, changed in many ways, and reported again. */

const coder = await loadCoder();
const frames = await loadPlugins<Frame>('models/frames');
const random = seededRandom(7);
const oneOf = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
const some = <Value>(values: readonly Value[], share: number): readonly Value[] =>
  values.filter(() => random() < share);
const outlets = ['yle', 'iltalehti', 'an-outlet-without-definition'] as const;
const texts = madeUpPress(11, 300);

/** The same article of a second reading has another text and, as a rule, another day. */
function article(id: number, reading: 1 | 2): NewArticle {
  const { title, lead, body } = texts[(id * reading) % texts.length] ?? oneOf(texts);
  const day = Math.floor(random() * 360);
  return {
    id: String(id),
    outlet: outlets[id % outlets.length] ?? 'yle',
    origin: 'test',
    title,
    lead,
    body,
    fetchedAt: `2025-01-0${reading}T00:00:00Z`,
    language: oneOf(['fi', 'fi', 'sv', 'en']),
    ...(random() < 0.03 ? {} : { publishedAt: new Date(Date.UTC(2024, 0, 1 + day, 24 * random())).toISOString() }),
  };
}

function marks(): Record<string, readonly Annotation[]> {
  const mark = (label: string, more: Partial<Annotation> = {}): Annotation => ({
    label,
    score: Math.round(100 * random()) / 100,
    evidence: [],
    ...more,
  });
  const nothing = Object.fromEntries(coder.annotators.map(({ id }) => [id, []]));
  if (random() < 0.25) return { ...nothing, relevance: [mark('not_relevant')] };
  return {
    ...nothing,
    relevance: [mark('relevant')],
    frames: some(frames, 0.2).map(({ id }) => mark(id)),
    tone: [mark(oneOf(['negative', 'neutral', 'positive']))],
    toxicity: some(['1', '1', '2', '3'], 0.1).map((level) => mark(level, { voice: oneOf(voices) })),
    groups: some(['asylum_seeker', 'refugee', 'asylum_seeker', 'immigrant'], 0.6).map((label) =>
      mark(label, { detail: { term: oneOf(['kulkija', 'tulija']) } }),
    ),
  };
}

let folder: string;
let store: Store;
let direct: Engine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-numbers-'));
  store = await openStore(`sqlite:${join(folder, 'store.sqlite')}`);
  direct = await openSqlite(join(folder, 'store.sqlite'));
  await store.articles.save(Array.from({ length: 1000 }, (_, id) => article(id, 1)));
  await code((key) => key % 20 !== 0);
  await clusterStore({ store });
  await report();
  // Other texts, other days, other marks, new articles, and some that are not coded again.
  await store.articles.save(Array.from({ length: 150 }, (_, at) => article(900 + at, 2)));
  await code((key) => key % 7 === 0 || key > 1000);
  await clusterStore({ store });
  await report();
});
afterAll(async () => {
  await store.close();
  await direct.close();
  await rm(folder, { recursive: true });
});

async function code(wanted: (key: number) => boolean): Promise<void> {
  for await (const batch of store.articles.each(500)) {
    const chosen = batch.filter(({ key }) => wanted(key));
    await store.codings.save(
      coder.ledger,
      chosen.map(({ key, textVersion }) => ({ key, textVersion, marks: marks() })),
    );
  }
}

async function report(): Promise<void> {
  await writeReport(store, {
    ...{ audience: 'trends', formats: ['csv'], language: 'en', by: 'month', base: folder, out: join(folder, 'report') },
    ...{ now: new Date('2025-01-01T10:00:00Z'), software: 'diskurssi test', progress: silent },
  });
}

type Line = Readonly<Record<string, string>>;

async function table(name: string): Promise<readonly Line[]> {
  const text = await readFile(join(folder, 'report', 'tables', `${name}.csv`), 'utf8');
  return parse(text, { bom: true, columns: true });
}

/** Counts by month and label straight from the annotations of present texts. */
async function counted(what: string, where: string): Promise<Readonly<Record<string, number>>> {
  const rows = await direct.all<{ cell: string; n: number }>(
    `SELECT ${what} FROM articles a
     JOIN codings c ON c.article = a.key AND c.text_version = a.text_version
     JOIN annotations n ON n.article = a.key
     JOIN names measure ON measure.id = n.annotator JOIN names label ON label.id = n.label
     LEFT JOIN names voice ON voice.id = n.voice
     WHERE a.day IS NOT NULL AND ${where} GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ cell, n }) => [cell, n]));
}

const month = 'substr(a.day, 1, 7)';
const articles = 'count(DISTINCT a.key) AS n';

/** What a table says, without its zeros. */
function told(lines: readonly Line[], key: (line: Line) => string, column: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    lines.flatMap((line) => (Number(line[column]) > 0 ? [[key(line), Number(line[column])]] : [])),
  );
}

function named(counts: Readonly<Record<string, number>>, name: (label: string) => string) {
  return Object.fromEntries(
    Object.entries(counts).map(([cell, n]) => {
      const [at = '', label = ''] = cell.split('|');
      return [`${at}|${name(label)}`, n];
    }),
  );
}

const byPeriod = ({ period = '' }: Line) => period;
const byWhat = ({ period = '', what = '' }: Line) => `${period}|${what}`;

function expectShares(lines: readonly Line[]): void {
  for (const { count, total, share } of lines) {
    if (Number(total) > 0) expect(Number(share)).toBeCloseTo(Number(count) / Number(total), 12);
  }
}

describe('the numbers of a report are those of the annotations', () => {
  it('in the volume of each month', async () => {
    const lines = await table('volume');
    const stored = await direct.all<{ cell: string; n: number }>(
      `SELECT ${month} AS cell, count(*) AS n FROM articles a WHERE a.day IS NOT NULL GROUP BY 1`,
    );
    expect(told(lines, byPeriod, 'stored')).toEqual(Object.fromEntries(stored.map(({ cell, n }) => [cell, n])));
    const judged = await counted(`${month} AS cell, ${articles}`, "measure.name = 'relevance'");
    expect(told(lines, byPeriod, 'coded')).toEqual(judged);
    expect(Object.keys(judged).length).toBeGreaterThan(10);
    const relevant = await counted(`${month} AS cell, ${articles}`, "label.name = 'relevant'");
    expect(told(lines, byPeriod, 'relevant')).toEqual(relevant);
    for (const { relevant, coded, share } of lines) {
      if (Number(coded) > 0) expect(Number(share)).toBeCloseTo(Number(relevant) / Number(coded), 12);
    }
  });

  it('in the frames, the tone and the groups of each month', async () => {
    const nameOf = new Map(frames.map(({ id, name }) => [id, name.en]));
    const byLabel = `${month} || '|' || label.name AS cell, ${articles}`;
    const english = (label: string) => labelName(label, 'en');
    for (const [id, measure, where, name] of [
      ['frames-over-time', 'frames', 'true', (label: string) => nameOf.get(label) ?? label],
      ['tone-over-time', 'tone', "label.name <> 'neutral'", english],
      ['groups-over-time', 'groups', 'true', english],
    ] as const) {
      const lines = await table(id);
      const counts = await counted(byLabel, `measure.name = '${measure}' AND ${where}`);
      expect(told(lines, byWhat, 'count')).toEqual(named(counts, name));
      expectShares(lines);
      // Of articles on the topic; tone is given to all of these, and groups have the articles that name any as their whole.
      const whole = await counted(`${month} AS cell, ${articles}`, `measure.name = '${measure}'`);
      const relevant = await counted(`${month} AS cell, ${articles}`, "label.name = 'relevant'");
      expect(told(lines, byPeriod, 'total')).toEqual(measure === 'frames' ? relevant : whole);
    }
  });

  it('in the hostile passages by level and voice', async () => {
    const lines = await table('toxicity-by-voice');
    const counts = await counted("label.name || '|' || voice.name AS cell, count(*) AS n", "measure.name = 'toxicity'");
    const expected = Object.fromEntries(
      Object.entries(counts).map(([cell, n]) => {
        const [level = '', voice = ''] = cell.split('|');
        return [`${labelName(level, 'en')}|${labelName(voice, 'en')}`, n];
      }),
    );
    expect(told(lines, ({ level = '', voice = '' }) => `${level}|${voice}`, 'count')).toEqual(expected);
    expect(Object.keys(expected).length).toBe(3 * voices.length);
    expectShares(lines);
  });

  it('and the cube that was brought up to date is the one that is counted from nothing', async () => {
    const cells = 'SELECT * FROM observations ORDER BY 1, 2, 3, 4, 5, 6';
    const upToDate = await direct.all(cells);
    await direct.run('DELETE FROM observations');
    await direct.run('INSERT INTO stale_days SELECT DISTINCT outlet, day FROM articles WHERE day IS NOT NULL');
    await store.observations.refresh();
    const counts = await direct.all<{ articles: number; decisions: number }>(cells);
    expect(upToDate).toEqual(counts);
    expect(counts.some(({ articles, decisions }) => decisions < articles)).toBe(true);
  });
});
