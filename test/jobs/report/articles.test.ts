import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/analysis/calendar.ts';
import { seededRandom } from '../../../src/analysis/random.ts';
import { loadCoder } from '../../../src/annotate/coder.ts';
import { writeReport } from '../../../src/jobs/report.ts';
import { silent } from '../../../src/progress.ts';
import type { Report } from '../../../src/report/format.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { type Annotation, voices } from '../../../src/types.ts';

/** A year of three outlets with random marks: its report, and the file of the articles behind the report's numbers. */

type Row = Readonly<Record<string, string>>;

const random = seededRandom(17);
const oneOf = <Value>(values: readonly [Value, ...Value[]]): Value =>
  values[Math.floor(random() * values.length)] ?? values[0];
const some = <Value>(values: readonly Value[], share: number): readonly Value[] =>
  values.filter(() => random() < share);
const mark = (label: string, more: Partial<Annotation> = {}): Annotation => ({
  label,
  score: 0.5,
  evidence: [],
  ...more,
});

const seasons = ['talvella', 'kesällä', 'syksyllä'];

let folder: string;
let store: Store;
let rows: readonly Row[];
let report: Report;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-articles-'));
  store = await openStore('sqlite::memory:');
  const coder = await loadCoder();
  await store.articles.save(
    Array.from({ length: 1200 }, (_, id) => ({
      id: String(id),
      url: `https://example.org/${id}`,
      outlet: oneOf(['yle', 'iltalehti', 'an-outlet-without-definition']),
      origin: 'test',
      // Nobody's name: a number written out in signs.
      title: `Kunta päätti asiasta ${id} ${seasons[id % 3]}${id % 13 === 0 ? ': hallittu maahanmuutto' : ''}`,
      language: 'fi' as const,
      publishedAt: `${addDays('2024-01-01', Math.floor(random() * 360))}T10:00:00Z`,
    })),
  );
  const nothing = Object.fromEntries(coder.annotators.map(({ id }) => [id, []]));
  for await (const batch of store.articles.each(500)) {
    await store.codings.save(
      coder.ledger,
      batch.map(({ key, textVersion }) => ({ key, textVersion, marks: { ...nothing, ...marks() } })),
    );
  }
  const events = join(folder, 'events.yaml');
  await writeFile(
    events,
    ['2024-03-02', '2024-06-10', '2024-06-10', '2024-12-20']
      .map((date, at) => `- { date: ${date}, name: Tapahtuma ${at}, search: ['${seasons[at % 3]}'] }\n`)
      .join(''),
  );
  await writeReport(store, {
    events,
    ...{ audience: 'trends', formats: ['csv', 'json', 'html'], language: 'en', by: 'month', base: folder, out: folder },
    ...{ now: new Date('2025-01-01T10:00:00Z'), software: 'diskurssi test', progress: silent },
  });
  rows = await csv('articles.csv');
  report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function marks(): Record<string, readonly Annotation[]> {
  const crime = {
    'origin-mention': some([oneOf(['mentioned', 'finnish', 'not_mentioned'])], 0.3).map((it) => mark(it)),
  };
  if (random() < 0.3) return { ...crime, relevance: [mark('not_relevant')] };
  return {
    ...crime,
    relevance: [mark('relevant')],
    frames: some(['control', 'labour_need', 'welfare_burden', 'humanitarian', 'services'], 0.2).map((id) => mark(id)),
    tone: [mark(oneOf(['negative', 'neutral', 'positive']))],
    stance: [mark(oneOf(['restrictive', 'balanced_or_none', 'supportive']))],
    // A text without any find carries its score under the label 0.
    toxicity:
      random() < 0.8 ? [mark('0')] : [mark(oneOf(['1', '2']), { voice: oneOf(voices), detail: { target: 'refugee' } })],
    quotes: some(['direct', 'indirect'], 0.4).map((label) =>
      mark(label, { detail: { speaker: { role: oneOf(['official', 'expert']), party: oneOf(['kok', 'sdp']) } } }),
    ),
    groups: some(['asylum_seeker', 'refugee', 'immigrant'], 0.4).map((label) =>
      mark(label, { detail: { term: oneOf(['kulkija', 'tulija']) } }),
    ),
    places: some(['Uusimaa', 'SE', 'FI'], 0.3).map((label) => mark(label, { detail: { name: label } })),
  };
}

async function csv(name: string): Promise<readonly Row[]> {
  return parse(await readFile(join(folder, name), 'utf8'), { bom: true, columns: true });
}

/** What a printed condition leaves of the rows, read as a person would read it. */
function left(condition: string): number {
  const tests = condition.split('; ').map((part) => {
    const [, column = '', is = '', values = ''] = /^(\w+) (=|contains|>=|<=) (.*)$/.exec(part) ?? [];
    return { column, is, values: values.split(' or ') };
  });
  return rows.filter((row) =>
    tests.every(({ column, is, values }) => {
      const cell = row[column] ?? 'no such column';
      if (is === 'contains') return values.some((value) => cell.includes(value));
      if (is === '=') return values.includes(cell);
      return is === '>=' ? cell >= String(values[0]) : cell <= String(values[0]);
    }),
  ).length;
}

/** Texts of the report with the articles behind their numbers. */
function texts() {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'text' ? [block] : block.kind === 'points' ? block.items : [])),
  );
}

/** Tables whose numbers are passages or frames, of which an article may hold several. */
const ofSeveral = [
  ...['toxicity-by-voice', 'toxicity-targets', 'speaker-roles', 'speaker-parties'],
  ...['opposed-frame-pairs', 'opposed-pairs-overall', 'slogan-speakers'],
];

describe('the articles behind the numbers', () => {
  it('are as many as each number of a table says, by the condition printed beside it', async () => {
    let checked = 0;
    const tables = (await readdir(join(folder, 'tables'))).filter((name) => name !== 'columns.csv');
    for (const name of tables) {
      for (const line of await csv(join('tables', name))) {
        for (const [column, condition] of Object.entries(line)) {
          if (!column.startsWith('articles_') || condition === '') continue;
          const number = Number(line[column.slice('articles_'.length)]);
          const found = left(condition);
          if (ofSeveral.includes(name.replace('.csv', ''))) expect(found).toBeLessThanOrEqual(number);
          else expect({ name, condition, found }).toEqual({ name, condition, found: number });
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(400);
  });

  it('are as many as each linked number of a text says', () => {
    const named = texts().flatMap(({ articles = [] }) => articles);
    expect(named.length).toBeGreaterThan(90);
    const lists = new Map(report.behind?.lists.map((list) => [JSON.stringify(list.articles), list]));
    for (const { number, articles, of } of named) {
      const count = lists.get(JSON.stringify(articles))?.count;
      if (of !== undefined) expect(count).toBeLessThanOrEqual(number);
      else expect({ articles, count }).toEqual({ articles, count: number });
    }
  });

  it('are named in the order in which their numbers stand in the text, so that each number gets its link', () => {
    for (const { text, articles = [] } of texts()) {
      let at = 0;
      for (const { number } of articles) {
        const written = new RegExp(`(?<![\\d.,])${number.toLocaleString('en')}(?![\\d%]|[.,]\\d)`, 'g');
        written.lastIndex = at;
        expect([number, text, written.test(text)]).toEqual([number, text, true]);
        at = written.lastIndex;
      }
    }
  });

  it('stand in lists of at most twenty, drawn from all of them, without private names', () => {
    const lists = report.behind?.lists ?? [];
    expect(lists.length).toBeGreaterThan(40);
    for (const { count, items } of lists) {
      expect(items.length).toBeLessThanOrEqual(20);
      expect(items.length).toBeLessThanOrEqual(count);
      if (count > 0) expect(items.length).toBeGreaterThan(0);
      expect([...items].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).map(({ day }) => day)).toEqual(
        items.map(({ day }) => day),
      );
    }
    const all = lists.find(({ articles }) => articles.length === 1 && articles[0]?.column === 'relevant');
    expect(new Set(all?.items.map(({ day }) => day.slice(0, 7))).size).toBeGreaterThan(4);
  });

  it('are reached from the numbers of the page, each link leading to a list that is there', async () => {
    const page = await readFile(join(folder, 'report.html'), 'utf8');
    const links = [...page.matchAll(/<a class="number" href="#([^"]+)">/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(60);
    for (const id of new Set(links)) expect(page).toContain(`<div class="behind" id="${id}">`);
  });

  it('are there too for searches of phrases, on the topic or not', async () => {
    const table = await csv('tables/resonance.csv');
    expect(table.map(({ articles_volume }) => articles_volume)).toEqual([
      'phrases contains |event:2024-03-02|; day >= 2024-03-02; day <= 2024-03-29',
      'phrases contains |event:2024-06-10|; day >= 2024-06-10; day <= 2024-07-07',
      'phrases contains |event:2024-06-10:2|; day >= 2024-06-10; day <= 2024-07-07',
    ]);
    expect(Number(table[0]?.volume)).toBeGreaterThan(10);
    const [speakers] = await csv('tables/slogan-speakers.csv');
    expect(left(speakers?.articles_uses ?? '')).toBe(Number(speakers?.uses));
  });

  it('are told without headlines in the file, once each', () => {
    expect(new Set(rows.map(({ outlet, id }) => `${outlet} ${id}`)).size).toBe(rows.length);
    expect(rows.length).toBe(report.behind?.rows);
    expect(JSON.stringify(rows)).not.toContain('Kunta päätti');
  });
});
