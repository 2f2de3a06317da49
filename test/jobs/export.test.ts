import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { readParquet } from 'parquet-wasm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { tableIds } from '../../src/jobs/export/columns.ts';
import { exportFormats } from '../../src/jobs/export/readme.ts';
import { type ExportOptions, exportStore } from '../../src/jobs/export.ts';
import { silent } from '../../src/progress.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { articles, coder, fill, hostile, now, outlets, planted } from './export/made-up-store.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  store = await openStore('sqlite::memory:');
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function run(more: Partial<ExportOptions> = {}) {
  return exportStore({
    ...{ store, coder: await coder(), outlets, tables: tableIds, formats: exportFormats, out: folder },
    ...{ relevant: false, text: false, names: false, now: () => now, progress: silent },
    signal: new AbortController().signal,
    ...more,
  });
}

type Row = Readonly<Record<string, unknown>>;

const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
const jsonl = async (name: string): Promise<Row[]> =>
  (await text(name))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const csv = async (name: string): Promise<Readonly<Record<string, string>>[]> =>
  parse(await text(name), { columns: true, relax_column_count: false });

/** Read by Arrow's own implementation (Rust, in WebAssembly), not by the library that wrote it. */
async function parquet(name: string) {
  return tableFromIPC(readParquet(await readFile(join(folder, name))).intoIPCStream());
}

describe('an export', () => {
  it('says the same in all formats, of every article', async () => {
    await fill(store);
    const summary = await run();
    expect(summary).toMatchObject({ articles: articles.length, complete: true });
    for (const id of tableIds) {
      const rows = await jsonl(`${id}.jsonl`);
      expect([id, rows.length]).toEqual([id, summary.rows[id]]);
      expect(rows.length).toBeGreaterThan(2);
      const cells = await csv(`${id}.csv`);
      const table = await parquet(`${id}.parquet`);
      expect([cells.length, table.numRows]).toEqual([rows.length, rows.length]);
      expect(Object.keys(cells[0] ?? {})).toEqual(Object.keys(rows[0] ?? {}));
      expect(table.schema.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
      for (const [at, row] of rows.entries()) {
        for (const [name, value] of Object.entries(row)) {
          expect([id, at, name, cells[at]?.[name]]).toEqual([id, at, name, asCell(name, value)]);
        }
        // Labels, ids and texts come back as they were.
        for (const name of ['outlet', 'id', 'label', 'kind', 'genre', 'score', 'relevant', 'frame_control']) {
          if (name in row) expect([id, name, table.get(at)?.[name] ?? null]).toEqual([id, name, row[name]]);
        }
      }
    }
  });

  it('has types in Parquet that R and Python take for what they are', async () => {
    await fill(store);
    await run({ formats: ['parquet'] });
    const table = await parquet('articles.parquet');
    const types = Object.fromEntries(table.schema.fields.map(({ name, type }) => [name, String(type)]));
    expect(types).toMatchObject({
      ...{ id: 'Utf8', relevant: 'Bool', relevance_score: 'Float64', toxicity: 'Int32', day: 'Date32<DAY>' },
      ...{ published_at: 'Timestamp<MILLISECOND, UTC>', groups: 'List<Utf8>' },
    });
    const [first] = table.toArray();
    expect(first?.published_at).toBe(Date.parse('2026-01-05T08:00:00Z'));
    expect(new Date(Number(first?.day)).toISOString()).toBe('2026-01-05T00:00:00.000Z');
    expect([...(first?.groups ?? [])]).toContain('asylum_seeker');
    const marks = (await parquet('annotations.parquet')).toArray();
    const quote = marks.find(({ annotator, detail }) => annotator === 'quotes' && String(detail).includes('Zyskowicz'));
    expect(JSON.parse(String(quote?.detail))).toMatchObject({ speaker: { canonical: 'Ben Zyskowicz', party: 'kok' } });
  });

  it('tells missing from zero and from false', async () => {
    await fill(store);
    await store.articles.save([{ id: 'new', outlet: 'paiva', origin: 'test', title: 'Ei vielä luettu' }]);
    await run({ tables: ['articles'], formats: ['jsonl'] });
    const rows = new Map((await jsonl('articles.jsonl')).map((row) => [row.id, row]));
    expect(rows.get('a1')).toMatchObject({
      relevant: true,
      frame_control: true,
      frame_contribution: false,
      toxicity_own: 0,
    });
    expect(rows.get('a3')).toMatchObject({ relevant: false, tone: null, toxicity: null, quotes: null, groups: null });
    expect(rows.get('new')).toMatchObject({
      relevant: null,
      relevance_score: null,
      frame_control: null,
      models: null,
      day: null,
    });
    // A quarter past midnight in Helsinki belongs to the next day.
    expect(rows.get('a2')).toMatchObject({ day: '2026-01-07', published_at: '2026-01-06T22:30:00.000Z' });
  });

  it('holds no words of the articles and no names of private persons or authors', async () => {
    await fill(store);
    await run();
    const files = await readdir(folder);
    const all = (await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')))).join('\n');
    expect(all).not.toMatch(planted);
    expect(all).not.toMatch(/Toimittaja|Lahtirannassa|loisia|silta avattiin/i);
    const quotes = await jsonl('quotes.jsonl');
    expect(quotes.map((row) => row.speaker_name)).toContain('Ben Zyskowicz');
    expect(quotes.filter((row) => row.id === 'a2' && row.speaker_private === true).length).toBeGreaterThan(0);
  });

  it('gives texts on a wish, with private names overwritten so that offsets hold', async () => {
    await fill(store);
    await run({ text: true, formats: ['jsonl'], tables: ['articles', 'quotes'] });
    const shown = new Map((await jsonl('articles.jsonl')).map((row) => [row.id, row]));
    expect(JSON.stringify([...shown.values()])).not.toMatch(planted);
    const title = String(shown.get('a2')?.title);
    expect(title).toHaveLength(articles[1]?.title?.length ?? 0);
    expect(title).toContain('█');
    expect(title.slice(-5)).toBe(articles[1]?.title?.slice(-5));
    const direct = (await jsonl('quotes.jsonl')).find((row) => row.id === 'a2' && row.kind === 'direct');
    expect(direct?.text).toBe('”Pakolaiset ovat loisia, karkottakaa kaikki maahanmuuttajat”');
    await run({ text: true, names: true, formats: ['jsonl'], tables: ['articles', 'quotes'] });
    expect(await text('articles.jsonl')).toMatch(/Kukkaniemi[\s\S]*Zarghuna Jaghouri/);
    expect((await jsonl('quotes.jsonl')).map((row) => row.speaker_name)).toContain('Maija Kukkaniemi');
  });

  it('keeps hostile fields whole, and from being run as formulas', async () => {
    await fill(store);
    await run({ text: true });
    const stored = { ...hostile, title: hostile.title.replace('\uD800', '\uFFFD') };
    expect((await jsonl('articles.jsonl')).at(-1)).toMatchObject(stored);
    const row = (await parquet('articles.parquet')).toArray().at(-1);
    expect({ id: row?.id, section: row?.section, title: row?.title }).toEqual(stored);
    expect((await csv('articles.csv')).at(-1)).toMatchObject({
      id: `'${hostile.id}`,
      title: `'${stored.title.replace('\u202e', '\uFFFD')}`,
    });
    expect(await text('articles.csv')).not.toMatch(/(^|,)"?[=@+]/m);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    await fill(store);
    const first = await run();
    const second = await run({ out: join(folder, 'again') });
    expect(second.files).toEqual(first.files);
  });

  it('replaces the export before in its folder, and names the files that went', async () => {
    await fill(store);
    expect((await run({ formats: ['csv'], tables: ['articles'] })).removed).toEqual([]);
    expect((await run({ formats: ['csv'], tables: ['quotes'] })).removed).toEqual(['articles.csv']);
  });

  it('keeps to days and to relevant articles where that is asked', async () => {
    await fill(store);
    await run({ formats: ['jsonl'], from: '2026-01-06', to: '2026-01-07' });
    expect((await jsonl('articles.jsonl')).map(({ id }) => id)).toEqual(['a2', 'a3']);
    expect(new Set((await jsonl('observations.jsonl')).map(({ day }) => day))).toEqual(new Set(['2026-01-07']));
    await run({ formats: ['jsonl'], relevant: true });
    expect((await jsonl('articles.jsonl')).map(({ id }) => id)).toEqual(['a1', 'a2', 'k1', 'e1']);
    await expect(run({ from: '2026-02-30' })).rejects.toThrow(UsageError);
    await expect(run({ from: '2026-02-02', to: '2026-02-01' })).rejects.toThrow('the first day is after the last');
  });

  it('of an empty store has columns and no rows, in every format', async () => {
    const summary = await run();
    expect(summary.rows).toEqual({ articles: 0, annotations: 0, observations: 0, quotes: 0 });
    for (const id of tableIds) {
      expect(await text(`${id}.jsonl`)).toBe('');
      expect((await text(`${id}.csv`)).split('\r\n')).toHaveLength(2);
      expect((await parquet(`${id}.parquet`)).numRows).toBe(0);
    }
  });

  it('describes every column of every file', async () => {
    await fill(store);
    await run({ text: true });
    const said = new Set(
      (await csv('data-dictionary.csv')).map(({ table, column, meaning }) => meaning && `${table}.${column}`),
    );
    for (const id of tableIds) {
      for (const name of Object.keys((await jsonl(`${id}.jsonl`))[0] ?? {})) expect(said).toContain(`${id}.${name}`);
    }
    const list = JSON.parse(await text('export.json'));
    expect(list.codedWith).toMatchObject([{ models: (await coder()).modelsVersion, articles: articles.length }]);
    expect(list.files.map(({ path }: { path: string }) => path)).toContain('codebook.json');
    expect(JSON.parse(await text('codebook.json')).frames.length).toBeGreaterThan(10);
    expect(await text('codebook.md')).toContain('### control');
  });

  it('takes the place of the export before, and of nothing else', async () => {
    await fill(store);
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await run();
    await mkdir(join(folder, '.export-0000-dead.part'));
    await run({ formats: ['csv'], tables: ['articles'] });
    expect((await readdir(folder)).sort()).toEqual(
      [
        'README.md',
        'articles.csv',
        'codebook.json',
        'codebook.md',
        'data-dictionary.csv',
        'data-dictionary.md',
        'export.json',
        'notes.txt',
      ].sort(),
    );
  });

  it.each(['README.md', 'articles.csv', 'export.json'])('never writes over a %s that no export wrote', async (name) => {
    await fill(store);
    await writeFile(join(folder, name), 'mine');
    await expect(run({ formats: ['csv'] })).rejects.toThrow(
      `holds ${name}, which no export wrote; name another folder`,
    );
    expect(await readdir(folder)).toEqual([name]);
    expect(await text(name)).toBe('mine');
  });

  it('goes on over files of an export that was killed while they were shown', async () => {
    await fill(store);
    await run({ formats: ['csv'] });
    const { files } = JSON.parse(await text('export.json'));
    await rm(join(folder, 'export.json'));
    await rm(join(folder, 'quotes.csv'));
    await writeFile(join(folder, '.export-files.json'), JSON.stringify({ files }));
    await run({ formats: ['csv'], tables: ['articles'] });
    const kept = await readdir(folder);
    expect(kept).toContain('export.json');
    expect(kept).not.toContain('annotations.csv');
    expect(kept).not.toContain('.export-files.json');
  });

  it('that is stopped leaves nothing behind but the export before', async () => {
    await fill(store);
    await run({ formats: ['csv'] });
    const before = await text('articles.csv');
    const stopped = await run({ formats: ['jsonl'], signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ complete: false, files: [] });
    expect(await text('articles.csv')).toBe(before);
    expect(existsSync(join(folder, 'articles.jsonl'))).toBe(false);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
    const [last] = await store.runs.latest(1);
    expect(last).toMatchObject({ state: 'interrupted', summary: { formats: ['jsonl'], text: false, names: false } });
  });

  it('names the folder that it cannot write to', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(run({ out: join(folder, 'file') })).rejects.toThrow(/--out .*file: cannot be written to/);
  });
});

function asCell(name: string, value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  if (typeof value !== 'object') return String(value);
  const isList = ['groups', 'places'].includes(name) && Array.isArray(value);
  return isList ? value.join(';') : JSON.stringify(value);
}
