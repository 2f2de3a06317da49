import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCoder } from '../../src/annotate/coder.ts';
import { createCrew } from '../../src/jobs/annotate/coding-crew.ts';
import { annotateStore } from '../../src/jobs/annotate.ts';
import { briefDays } from '../../src/jobs/brief.ts';
import { writeReport } from '../../src/jobs/report.ts';
import { silent } from '../../src/progress.ts';
import type { Block, Points, Quotations, Table } from '../../src/report/block.ts';
import type { Report } from '../../src/report/format.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type Language, languages } from '../../src/types.ts';
import { twoWeeks, weeks } from './made-up-weeks.ts';

const now = new Date('2025-02-19T10:00:00Z');
let folder: string;
let store: Store;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-'));
  store = await openStore('sqlite::memory:');
  await store.articles.save(twoWeeks);
  const crew = createCrew({ coder: await loadCoder() });
  await annotateStore({
    store,
    crew,
    progress: silent,
    signal: new AbortController().signal,
    now: () => now,
    fail: async () => {},
  }).finally(crew.close);
}, 120_000);

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function brief(
  changes: { from?: string; to?: string; language?: Language; out?: string; by?: 'month' } = {},
): Promise<Report & { readonly text: string; readonly folder: string }> {
  const written = await writeReport(store, {
    audience: 'brief',
    formats: ['json', 'html', 'md'],
    language: 'en',
    base: folder,
    now,
    software: 'diskurssi test',
    progress: silent,
    ...changes,
  });
  const text = await readFile(join(written.folder, 'report.json'), 'utf8');
  return { ...(JSON.parse(text) as Report), text, folder: written.folder };
}

function section(report: Report, id: string): readonly Block[] {
  return report.sections.find((one) => one.id === id)?.blocks ?? [];
}

function quoted(report: Report, id: string): Quotations['items'] {
  return section(report, id).flatMap((block) => (block.kind === 'quotations' ? block.items : []));
}

function points(report: Report): Points['items'] {
  return section(report, 'brief-new').flatMap((block) => (block.kind === 'points' ? block.items : []));
}

function numbers(report: Report): Table['rows'] {
  return section(report, 'brief-numbers').flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

describe('the days of a brief', () => {
  const held = { from: '2025-01-15', to: '2025-02-19' };

  it('are the last full week, or the last full month', () => {
    expect(briefDays({}, held, '2025-02-20', 'week')).toEqual({ from: '2025-02-10', to: '2025-02-16' });
    expect(briefDays({}, held, '2025-02-20', 'month')).toEqual({ from: '2025-01-01', to: '2025-01-31' });
  });

  it('do not count a day that is not over, nor days that the store does not hold yet', () => {
    expect(briefDays({}, { ...held, to: '2025-02-23' }, '2025-02-23', 'week')).toMatchObject({ to: '2025-02-16' });
    expect(briefDays({}, { ...held, to: '2025-02-23' }, '2025-02-24', 'week')).toMatchObject({ to: '2025-02-23' });
    expect(briefDays({}, { ...held, to: '2025-02-14' }, '2025-03-24', 'week')).toMatchObject({ to: '2025-02-09' });
  });

  it('are what was asked for, and a week up to or from the one day that was', () => {
    expect(briefDays({ from: '2025-02-01', to: '2025-02-03' }, held, '2025-02-20', 'week')).toEqual({
      from: '2025-02-01',
      to: '2025-02-03',
    });
    expect(briefDays({ to: '2025-02-12' }, held, '2025-02-20', 'week')).toMatchObject({ from: '2025-02-06' });
    expect(briefDays({ from: '2025-02-06' }, held, '2025-02-20', 'week')).toMatchObject({ to: '2025-02-12' });
  });

  it('are all that is held where that is less than a week', () => {
    expect(briefDays({}, { from: '2025-02-18', to: '2025-02-19' }, '2025-02-20', 'week')).toEqual({
      from: '2025-02-18',
      to: '2025-02-19',
    });
  });
});

describe('a brief', () => {
  it('is about the last full week, and says what is more than the week before', async () => {
    const report = await brief();
    expect(report).toMatchObject({ from: weeks.second[0], to: weeks.second[1] });
    expect(points(report)[0]).toMatchObject({
      lead: 'More was written on immigration than before',
      text: expect.stringMatching(/^\d+ articles, \d+\.\d% of all 90; the week before: \d+\.\d% \(\d+\)\. Change \+/),
    });
    expect(numbers(report)[0]).toMatchObject({ verdict: 'more' });
    expect(numbers(report).length).toBeGreaterThanOrEqual(6);
  });

  it('draws no conclusion from fewer than 30 articles', async () => {
    const rows = numbers(await brief());
    // The week before has 14 articles on immigration or so.
    expect(rows.find(({ what }) => what === 'Negative tone')).toMatchObject({ verdict: 'too few articles' });
  });

  it('shows hostile passages as printed, with who speaks, how hostile they are and whether somebody answers', async () => {
    const report = await brief();
    const found = quoted(report, 'brief-hostile');
    const minister = found.find(({ facts }) => facts.some((fact) => fact.includes('Aarne Saarikuvio')));
    expect(minister).toMatchObject({
      text: expect.stringContaining('Nämä maahanmuuttajat ovat loisia'),
      mark: 'New',
      facts: [
        'quotation: Aarne Saarikuvio (government)',
        'level 3, severe: likens people to animals or disease',
        'answered in the article’s own words',
      ],
      article: { outlet: 'Iltalehti', day: '2025-02-10', url: 'https://example.org/2025-02-10/piece/0' },
    });
    const neighbour = found.find(({ text }) => text.includes('rosvoja'));
    expect(neighbour?.facts).toContain('no answer in the article');
  });

  it('tells words that were printed the week before from new ones', async () => {
    const known = (await brief()).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'quotations' ? block.items : [])),
    );
    expect(known.find(({ text }) => text.startsWith('Matut pois'))).toMatchObject({ mark: 'Seen before' });
  });

  it('names no private person, in any format', async () => {
    const report = await brief();
    const pages = await Promise.all(
      ['report.json', 'report.html', 'report.md', 'articles.csv'].map((name) =>
        readFile(join(report.folder, name), 'utf8'),
      ),
    );
    for (const page of pages) expect(page).not.toMatch(/Kukkanie|Xhemajl/);
    const neighbour = quoted(report, 'brief-hostile').find(({ text }) => text.includes('rosvoja'));
    expect(neighbour?.facts[0]).toMatch(/^quotation: a private person/);
  });

  it('shows the answers and what immigrants contribute beside them', async () => {
    const found = quoted(await brief(), 'brief-counter');
    expect(found[0]).toMatchObject({ mark: 'Answer', text: expect.stringMatching(/tuomitsi|väärin|denied/) });
    expect(found.map(({ mark }) => mark)).toContain('Contribution and success');
  });

  it('says that it is the first, and the next one what the last was', async () => {
    expect(points(await brief({ from: weeks.first[0], to: weeks.first[1] }))[1]?.lead).toBe('This is the first brief');
    const next = points(await brief());
    expect(next[1]).toMatchObject({
      lead: 'The last brief',
      text: expect.stringMatching(/^week 6\/2025 .*: \d+ articles/),
    });
    expect(next[1]?.text).not.toContain('now gives');
  });

  it('is the same to the byte when written again, and is kept once', async () => {
    const [one, two] = [await brief({ out: join(folder, 'a') }), await brief({ out: join(folder, 'b') })];
    expect(two.text).toBe(one.text);
    const kept = (await store.analysisRuns.of('brief')).filter(({ from }) => from === weeks.second[0]);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(/loisia|Kukkanie/);
  });

  it('says of a period without articles that there is nothing to tell, where the newest are, and what to do', async () => {
    const report = await brief({ from: '2024-06-03', to: '2024-06-09' });
    expect(points(report)).toEqual([
      { lead: 'Nothing to tell', text: expect.stringMatching(/^No articles are stored from week 23\/2024/) },
      { lead: 'Newest week', text: expect.stringMatching(/week 7\/2025 \(10 Feb 2025.*\), 48 articles\.$/) },
      { text: expect.stringContaining('--audience brief --from 2025-02-10 --to 2025-02-16') },
      { text: expect.stringContaining('diskurssi run') },
      { text: expect.stringContaining('diskurssi backfill') },
    ]);
    expect(report.sections).toHaveLength(1);
  });

  it('compares nothing where the store does not hold the period before', async () => {
    const report = await brief({ from: '2025-02-03', to: '2025-02-09' });
    expect(points(report)[0]?.lead).toBe('The amount cannot be compared with the period before');
    expect(new Set(numbers(report).map(({ verdict }) => verdict))).toEqual(new Set(['too few articles']));
  });

  it.each(languages)('reads in %s without a gap in its words', async (language) => {
    const report = await brief({ language });
    expect(report.text).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(report.sections.map(({ id }) => id)).toEqual([
      'brief-new',
      'brief-numbers',
      'brief-hostile',
      'brief-counter',
      'brief-voices',
      'brief-articles',
    ]);
  });
});
