import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { openStore } from '../../src/store/open.ts';
import type { HumanCodedArticle } from '../../src/types.ts';
import { fillArchive, type MadeUpArchive } from './made-up-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'human-coding-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
let store: string;
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  mkdirSync(folder);
  store = `sqlite:${join(folder, 'store.sqlite')}`;
});

async function coding(...args: readonly string[]) {
  return codingUntil(new AbortController().signal, ...args);
}

async function codingUntil(signal: AbortSignal, ...args: readonly string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await runProgram(['coding', ...args, '--store', store, '--quiet'], {
    env: { DISKURSSI_NOW: '2026-02-01T00:00:00Z' },
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    stderrIsTerminal: false,
    stderrWidth: () => 80,
    signal,
  });
  return { code, stdout, stderr };
}

type Row = Record<string, string>;
const rowsOf = (file: string, delimiter = ','): Row[] =>
  parse(readFileSync(join(folder, file)), { columns: true, bom: true, delimiter });
const write = (file: string, rows: readonly Row[]) =>
  writeFileSync(join(folder, file), stringify(rows as Row[], { header: true }));

/** Codes a file as a coder who makes every `slip`-th relevance wrong among those that both coders have. */
function fill(file: string, { truth }: MadeUpArchive, slips: ReadonlySet<string> = new Set()): Row[] {
  const rows = rowsOf(file);
  for (const row of rows) {
    const { relevant, frames, tone, toxicity } = truth.get(`${row.outlet} ${row.id}`) ?? fail(row);
    const says = slips.has(row.code ?? '') ? !relevant : relevant;
    row.relevant = says ? 'Kyllä' : 'ei';
    if (!says) continue;
    row.frames = frames.join('; ') || 'none';
    row.tone = tone;
    row.toxicity = String(toxicity);
  }
  write(file, rows);
  return rows;
}

function fail(row: Row): never {
  throw new Error(`no such article: ${JSON.stringify(row)}`);
}

async function drawn(): Promise<readonly HumanCodedArticle[]> {
  const opened = await openStore(store);
  const found: HumanCodedArticle[] = [];
  for await (const batch of opened.humanCodes.each()) found.push(...batch);
  await opened.close();
  return found;
}

describe('coding by people', () => {
  it('goes from the sample to agreement, with the numbers that are true', async () => {
    const archive = await fillArchive(store);
    const sample = [
      'sample',
      '--size',
      '600',
      '--coders',
      'anna,bo',
      '--double',
      '0.5',
      '--out',
      join(folder, 's.csv'),
    ];
    expect((await coding(...sample)).code).toBe(0);
    const both = new Set(rowsOf('s.bo.csv').map(({ code = '' }) => code));
    const shared = rowsOf('s.anna.csv').filter(({ code = '' }) => both.has(code));
    expect(shared).toHaveLength(300);
    expect(rowsOf('s.anna.csv')).toHaveLength(450);

    // Bo errs on every tenth of the shared ones; all 600 articles are in the sample, so the truth is known.
    const slips = new Set(shared.filter((_, index) => index % 10 === 0).map(({ code = '' }) => code));
    const filled = fill('s.anna.csv', archive);
    fill('s.bo.csv', archive, slips);
    expect((await coding('import', join(folder, 's.anna.csv'), '--coder', 'anna')).stdout).toMatch(
      /450 added, 0 changed/,
    );
    expect((await coding('import', join(folder, 's.bo.csv'), '--coder', 'bo')).code).toBe(0);

    const summary = JSON.parse((await coding('agreement', '--json')).stdout);
    expect(summary).toMatchObject({ samples: 1, drawn: 600, coded: 600, codedTwice: 300 });
    const row = (label: string) => summary.agreement.find((one: { label: string }) => one.label === label);
    // Alpha of two coders and yes/no, from the four counts (Krippendorff 2011, section A): 1 − (n − 1) o / (n0 n1).
    const yes = filled.filter(({ code = '', relevant }) => both.has(code) && relevant === 'Kyllä');
    const slipped = yes.filter(({ code = '' }) => slips.has(code)).length;
    const [n, ones] = [600, 2 * yes.length - slipped + (slips.size - slipped)];
    expect(row('relevant')).toMatchObject({ articles: 300, coders: 2, same: 0.9 });
    expect(row('relevant').alpha).toBeCloseTo(1 - ((n - 1) * 2 * slips.size) / (2 * ones * (n - ones)), 10);
    expect(row('relevant').low).toBeLessThan(row('relevant').alpha);
    expect(row('relevant').high).toBeGreaterThan(row('relevant').alpha);
    expect(row('control')).toMatchObject({ alpha: 1, standing: 'reliable', articles: yes.length - slipped });
    expect(summary.agreement.find((one: { measure: string }) => one.measure === 'tone')).toMatchObject({
      label: 'all',
      scale: 'ordinal',
      alpha: 1,
    });
    expect(row('populism')).toMatchObject({ alpha: null, standing: 'unchecked' });
    expect(summary.groups.map(({ value }: { value: string }) => value)).toEqual([
      'fi',
      'sv',
      'public',
      'quality',
      'tabloid',
    ]);

    // Where both coded, an article is relevant in part when they differ; else one said what is true.
    let [relevant, hit] = [0, 0];
    for (const { code = '', outlet, id } of [
      ...rowsOf('s.anna.csv'),
      ...rowsOf('s.bo.csv').filter((one) => !shared.some(({ code }) => code === one.code)),
    ]) {
      const name = `${outlet} ${id}`;
      const truth = Number(archive.truth.get(name)?.relevant);
      const said = slips.has(code) ? 0.5 : truth;
      relevant += said;
      if (archive.found.has(name)) hit += said;
    }
    expect(summary.filter.recall).toBeCloseTo(hit / relevant, 10);
    expect(summary.filter.relevant).toBeCloseTo(relevant, 6);
  }, 60_000);

  it('estimates what the filter misses from a part of the archive, with the truth in the interval', async () => {
    const archive = await fillArchive(store, { articles: 3000, recall: 0.7 });
    await coding('sample', '--size', '500', '--outside', '0.6', '--out', join(folder, 's.csv'));
    fill('s.csv', archive);
    await coding('import', join(folder, 's.csv'), '--coder', 'anna');
    const { filter } = JSON.parse((await coding('agreement', '--json')).stdout);
    const relevant = [...archive.truth].filter(([, { relevant }]) => relevant).map(([name]) => name);
    const truth = relevant.filter((name) => archive.found.has(name)).length / relevant.length;
    expect(filter.recallInterval.low).toBeLessThan(truth);
    expect(filter.recallInterval.high).toBeGreaterThan(truth);
    expect(filter.recallInterval.high - filter.recallInterval.low).toBeLessThan(0.25);
    expect((await coding('agreement')).stdout).toMatch(/recall \d+\.\d %.*No|recall \d+\.\d %/);
  }, 60_000);
});

describe('a sample', () => {
  it('has in each stratum the probability that its sizes give, and as many articles as it says', async () => {
    await fillArchive(store, { articles: 1500 });
    const { stdout } = await coding('sample', '--size', '200', '--out', join(folder, 's.csv'), '--json');
    const drawing = JSON.parse(stdout);
    const articles = await drawn();
    expect(articles).toHaveLength(200);
    expect(drawing).toMatchObject({ size: 200, outside: 40, population: 1500 });
    let population = 0;
    for (const { id, articles: size, drawn: n } of drawing.strata) {
      const own = articles.filter((article) => article.drawn?.stratum === id);
      expect(own).toHaveLength(n);
      expect(own.map((article) => article.drawn?.inclusion)).toEqual(own.map(() => n / size));
      expect(own.reduce((sum, article) => sum + 1 / (article.drawn?.inclusion ?? 0), 0)).toBeCloseTo(size, 8);
      population += size;
    }
    expect(population).toBe(1500);
    // Outside the filter the near misses are drawn more often than the far ones.
    const chance = (band: string) => {
      const [one] = drawing.strata.filter(
        ({ id }: { id: string }) => id.startsWith('not_relevant') && id.endsWith(band),
      );
      return one.drawn / one.articles;
    };
    expect(chance('near')).toBeGreaterThan(chance('far'));
  });

  it('draws every article of a stratum equally often over seeds', async () => {
    await fillArchive(store, { articles: 60 });
    const times = new Map<number, number>();
    const { drawSample } = await import('../../src/jobs/human-coding/sample.ts');
    const { loadCoder } = await import('../../src/annotate/coder.ts');
    const { silent } = await import('../../src/progress.ts');
    const opened = await openStore(store);
    const coder = await loadCoder();
    for (let seed = 0; seed < 300; seed += 1) {
      const options = { size: 20, outside: 0.5, by: [], seed, typeOf: () => 'public', progress: silent };
      for (const { key, inclusion } of (await drawSample(opened, coder, options)).articles) {
        times.set(key, (times.get(key) ?? 0) + 1 / inclusion);
      }
    }
    await opened.close();
    // The mean of 300 draws weighted by 1 / probability is 1 for each article; 5 standard errors of the rarest.
    expect(times.size).toBe(60);
    for (const sum of times.values()) expect(Math.abs(sum / 300 - 1)).toBeLessThan(0.6);
  }, 60_000);

  it('is the same for one seed, another for the next, and drawn twice stands once', async () => {
    await fillArchive(store);
    const draw = (seed: string, out: string) =>
      coding('sample', '--size', '50', '--seed', seed, '--out', join(folder, out), '--json');
    const first = JSON.parse((await draw('7', 'a.csv')).stdout);
    const again = JSON.parse((await draw('7', 'b.csv')).stdout);
    const other = JSON.parse((await draw('8', 'c.csv')).stdout);
    expect([again.sample, other.sample]).toEqual([first.sample, first.sample + 1]);
    expect(readFileSync(join(folder, 'a.csv'))).toEqual(readFileSync(join(folder, 'b.csv')));
    expect(readFileSync(join(folder, 'a.csv'))).not.toEqual(readFileSync(join(folder, 'c.csv')));
    expect(await drawn()).toHaveLength(100);
  });

  it('is blind: what the program says and what others coded changes no byte of a file', async () => {
    const files: Record<string, string>[] = [];
    for (const marks of [1, 2]) {
      store = `sqlite:${join(folder, `blind-${marks}.sqlite`)}`;
      const archive = await fillArchive(store, { articles: 90, marks, recall: marks / 2 });
      const own = join(folder, `of-${marks}`);
      mkdirSync(own);
      const draw = (kind: string) =>
        coding('sample', '--size', '90', '--coders', 'anna,bo', '--double', '1', '--out', join(own, `s.${kind}`));
      for (const kind of ['csv', 'jsonl']) expect((await draw(kind)).code).toBe(0);
      if (marks === 2) {
        const before = readFileSync(join(own, 's.bo.csv'));
        fill(join(`of-${marks}`, 's.anna.csv'), archive);
        await coding('import', join(own, 's.anna.csv'), '--coder', 'anna');
        rmSync(join(own, 's.anna.csv'));
        expect((await draw('csv')).code).toBe(0);
        expect(readFileSync(join(own, 's.bo.csv'))).toEqual(before);
      }
      files.push(Object.fromEntries(readdirSync(own).map((file) => [file, readFileSync(join(own, file), 'utf8')])));
    }
    expect(Object.keys(files[0] ?? {})).toContain('s.bo.jsonl');
    expect(files[0]).toEqual(files[1]);
    // Each coder reads in an order of their own.
    const order = (file: string) =>
      parse(files[0]?.[file] ?? '', { columns: true, bom: true }).map((row) => (row as Row).code);
    expect(order('s.anna.csv')).not.toEqual(order('s.bo.csv'));
    expect([...order('s.anna.csv')].sort()).toEqual([...order('s.bo.csv')].sort());
  }, 60_000);

  it('is not drawn at all when it is stopped', async () => {
    await fillArchive(store, { articles: 40 });
    const out = join(folder, 's.csv');
    const stopped = AbortSignal.abort('SIGINT');
    expect((await codingUntil(stopped, 'sample', '--size', '20', '--out', out)).code).toBe(130);
    expect(await drawn()).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('s.'))).toEqual([]);
  });

  it('gives spreadsheets no formula to run, and never writes over what a coder filled in', async () => {
    await fillArchive(store, { articles: 40 });
    const out = join(folder, 's.csv');
    await coding('sample', '--size', '20', '--out', out, '--delimiter', ';');
    const text = readFileSync(out, 'utf8');
    expect(text.startsWith('\uFEFFcode;coder;relevant;frames;')).toBe(true);
    expect(rowsOf('s.csv', ';').every(({ title = '' }) => title.startsWith("'=Keksitty"))).toBe(true);
    writeFileSync(out, text.replace(';;;', ';;yes;'));
    const again = await coding('sample', '--size', '20', '--out', out, '--delimiter', ';');
    expect(again.code).toBe(2);
    expect(again.stderr).toMatch(
      /s\.csv: is there already and holds something else; move it away, or name a file in another/,
    );
    const guide = join(folder, 'coding-guide.sv.md');
    expect(readFileSync(guide, 'utf8')).toMatch(/`humanitarian`/);
    writeFileSync(guide, 'våra regler');
    const other = await coding('sample', '--size', '20', '--out', join(folder, 'other.csv'));
    expect(other.stderr).toMatch(/coding-guide\.sv\.md: is there already and holds something else/);
    expect(readFileSync(guide, 'utf8')).toBe('våra regler');
  });

  it.each([
    [['sample', '--by', 'typ'], /--by typ: must be type, year/],
    [['sample', '--size', '0'], /--size 0: must be a whole number/],
    [['sample', '--outside', '2'], /--outside 2: must be a share/],
    [['sample', '--double', '0.5'], /--double: needs two coders/],
    [['sample', '--coders', 'anna,../bo'], /--coders "..\/bo": a coder's name is/],
    [['sample', '--coders', 'anna,Anna'], /--coders: "Anna" stands twice/],
    [['sample', '--out', 's.xlsx'], /--out s.xlsx: must end in/],
    [['sample', '--by', 'type,half,language,uncertainty', '--size', '10'], /makes \d+ strata/],
    [['sample', '--from', '2030-01-01'], /no coded article with a known day in this period/],
    [['sample', '--coder', 'a'], /coding sample --coder: is not for sample/],
    [['agreemnt'], /must be sample, import, agreement.*agreement/],
    [['import'], /name the files/],
  ])('used wrongly says how to mend it: %j', async (args, message) => {
    await fillArchive(store, { articles: 200 });
    const { code, stderr } = await coding(...args);
    expect(stderr).toMatch(message);
    expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 });
  });
});
