import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/analysis/multiple-testing.ts';
import { runProgram } from '../../src/cli/program.ts';
import {
  chosenHypotheses,
  type HypothesisOptions,
  type HypothesisRun,
  loadHypotheses,
  runHypotheses,
} from '../../src/jobs/hypotheses.ts';
import { codeRoot } from '../../src/plugins.ts';
import { silent } from '../../src/progress.ts';
import type { Store } from '../../src/store/store.ts';
import { type MadeUpArticle, madeUpPress } from './made-up-press.ts';

const folder = mkdtempSync(join(tmpdir(), 'hypotheses-'));
const url = `sqlite:${join(folder, 'made-up.sqlite')}`;
const known = await loadHypotheses();
let store: Store;

const articles: readonly MadeUpArticle[] = [
  ...Array.from({ length: 60 }, () => ({ frames: ['welfare_burden'], roles: ['official'] })),
  ...Array.from({ length: 20 }, () => ({ frames: ['contribution'], roles: ['migrant'] })),
  ...Array.from({ length: 30 }, () => ({ frames: ['assimilation_duty'] })),
  ...Array.from({ length: 25 }, () => ({ frames: ['two_way_integration'] })),
];

beforeAll(async () => {
  ({ store } = await madeUpPress(articles, { from: '2022-01-01', to: '2023-12-31', url }));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(wanted: string, changes: Partial<HypothesisOptions> = {}): Promise<HypothesisRun> {
  return runHypotheses(store, {
    hypotheses: chosenHypotheses(known, wanted),
    language: 'en',
    formats: ['md'],
    now: new Date('2026-02-03T04:05:06Z'),
    software: 'diskurssi test',
    progress: silent,
    ...changes,
  });
}

async function diskurssi(...args: readonly string[]) {
  const output = { stdout: '', stderr: '' };
  const code = await runProgram(args, {
    env: { DISKURSSI_STORE: url, DISKURSSI_NOW: '2026-03-01T00:00:00Z' },
    stdout: (text) => {
      output.stdout += text;
    },
    stderr: (text) => {
      output.stderr += text;
    },
    stderrIsTerminal: false,
    stderrWidth: () => 80,
    signal: new AbortController().signal,
  });
  return { code, ...output };
}

describe('a run of hypotheses', () => {
  it('says how often each was asked of this store, when, of what, and what came out', async () => {
    const first = await run('H12');
    expect(first.results[0]).toMatchObject({ run: 1, earlier: [], result: { verdict: 'agrees' } });
    expect(first.text).toContain('Run no. 1 of H12 on this store.');
    await run('H12', { from: '2023-01-01' });
    const third = await run('H12', { now: new Date('2026-02-05T00:00:00Z') });
    expect(third.results[0]?.run).toBe(3);
    expect(third.results[0]?.earlier.map(({ from, same, verdict }) => [from, same, verdict])).toEqual([
      [first.from, true, 'agrees'],
      ['2023-01-01', false, 'agrees'],
    ]);
    expect(third.text).toContain(
      `Run no. 3 of H12 on this store; earlier runs: 2026-02-03 04:05 (${first.from} – ${first.to}, same data and template): agrees with the claim`,
    );
  });

  it('does not call a run the same once the archive holds more', async () => {
    const day = (await run('H5')).from;
    const added = {
      id: 'new',
      outlet: 'ilta',
      title: 'Kunta avaa uimahallin',
      publishedAt: `${day}T10:00:00Z`,
      origin: 'test',
    };
    await store.articles.save([added]);
    expect((await run('H5')).results[0]?.earlier.map(({ same }) => same)).toEqual([false]);
    expect((await run('H5')).results[0]?.earlier.map(({ same }) => same)).toEqual([false, true]);
  });

  it('logs the events of the user with the one that reads them', async () => {
    const events = join(folder, 'events.yaml');
    writeFileSync(events, "- {date: 2022-05-01, name: Kaukola, group: victims, pair: iskut, search: ['kaukola*']}\n");
    await run('H3,H5', { events });
    const logged = async (code: string) => (await store.analysisRuns.of(code)).at(-1)?.parameters.events;
    expect(await logged('H3')).toEqual([{ date: '2022-05-01', pair: 'iskut', search: ['kaukola*'] }]);
    expect(await logged('H5')).toBeUndefined();
  });

  it('keeps in the store by which file it was made, on which versions, and all its numbers', async () => {
    const [{ hypothesis, hash, result } = { hypothesis: undefined, hash: '', result: undefined }] = (await run('H7'))
      .results;
    const file = readFileSync(join(codeRoot, 'reports', 'hypotheses', `${hypothesis?.id}.ts`));
    expect(hash).toBe(createHash('sha256').update(file).digest('hex').slice(0, 12));
    const logged = (await store.analysisRuns.of('H7')).at(-1);
    expect(logged).toMatchObject({
      template: { version: hypothesis?.version, hash },
      runAt: '2026-02-03T04:05:06.000Z',
      outlets: ['ilta'],
      software: 'diskurssi test',
      parameters: { articles: articles.length + 1 },
    });
    expect(logged?.codebook).toMatch(/^[0-9a-f]{12}$/);
    expect(logged?.models).toMatch(/^[0-9a-f]{12}$/);
    expect(logged?.result).toEqual(JSON.parse(JSON.stringify(result)));
  });

  it('adjusts the p-values of those that could be tested for each other', async () => {
    const { results, text } = await run('all');
    expect(results.map(({ hypothesis }) => hypothesis.code)).toEqual(known.map(({ code }) => code));
    const tested = results.flatMap(({ result, adjusted }) =>
      result.p === undefined ? [] : [{ p: result.p, adjusted }],
    );
    expect(tested.length).toBeGreaterThan(1);
    expect(tested.length).toBeLessThan(results.length);
    expect(tested.map(({ adjusted }) => adjusted)).toEqual(benjaminiHochberg(tested.map(({ p }) => p)));
    expect(text).toContain(`${results.length} hypotheses were run, and ${tested.length} of them could be tested.`);
  });

  it('has nothing to adjust when asked alone', async () => {
    expect((await run('H12')).results[0]?.adjusted).toBeUndefined();
  });
});

describe('diskurssi report --hypothesis', () => {
  it('lists the hypotheses one a line', async () => {
    const { code, stdout } = await diskurssi('report', '--hypothesis', '--list', '--language', 'sv');
    expect(code).toBe(0);
    expect(stdout).toBe(known.map((one) => `${one.code}\t${one.title.sv}\n`).join(''));
  });

  it('prints what one found, in the language asked for', async () => {
    const { code, stdout } = await diskurssi('report', '--hypothesis', 'h12', '--language', 'fi');
    expect(code).toBe(0);
    expect(stdout).toContain('## H12 Panos ja taakka');
    expect(stdout).toContain('Tulos on väitteen mukainen.');
  });

  it('gives the numbers to machines', async () => {
    const { stdout } = await diskurssi('report', '--hypothesis', 'H12,H2', '--from', '2022-06-01', '--json');
    const { from, results } = JSON.parse(stdout);
    expect(from).toBe('2022-06-01');
    expect(results.map((one: { code: string; verdict: string }) => [one.code, one.verdict])).toEqual([
      ['H12', 'agrees'],
      ['H2', 'too_thin'],
    ]);
    const [{ estimate, low, high, n, counts }] = results[0].estimates;
    expect(estimate).toBeCloseTo(counts[0].count / counts[1].count, 10);
    expect(low).toBeLessThan(estimate);
    expect(high).toBeGreaterThan(estimate);
    expect(n).toBe(counts[0].count + counts[1].count);
  });

  it('writes files of the formats asked for and prints their names', async () => {
    const out = join(folder, 'out');
    const { code, stdout } = await diskurssi('report', '--hypothesis', 'H7,H12', '--out', out, '--format', 'html,csv');
    expect(code).toBe(0);
    expect(readdirSync(join(out, 'tables'))).toEqual(
      expect.arrayContaining(['h07-one-way-and-two-way.csv', 'h12-contribution-and-burden.csv', 'hypotheses.csv']),
    );
    const table = readFileSync(join(out, 'tables', 'h12-contribution-and-burden.csv'), 'utf8').split(/\r?\n/);
    expect(table[0]?.replace('\ufeff', '')).toBe('what,unit,estimate,low,high,n,counts,tested,p');
    expect(table[1]).toMatch(/^contribution \/ burden,ratio,0\.3333\d*,0\.\d+,0\.\d+,80,/);
    for (const path of stdout.trim().split('\n')) expect(readFileSync(path, 'utf8').length).toBeGreaterThan(100);
  });

  it.each([
    [['--hypothesis', 'H99'], '--hypothesis H99: must be H1, H2, '],
    [['--hypothesis', 'H12x'], 'did you mean "H12"?'],
    [['--hypothesis'], '--hypothesis: name one, as in H1; several with commas; or all'],
    [['--hypothesis', 'H1', '--from', 'spring'], '--from spring: is not a day'],
  ])('exits 2 at %j and logs nothing', async (args, message) => {
    const before = await store.analysisRuns.of('H1');
    const { code, stdout, stderr } = await diskurssi('report', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(await store.analysisRuns.of('H1')).toEqual(before);
  });
});
