import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../jobs/export/made-up-store.ts';
import { startProgram } from './built-program.ts';

const env = { DISKURSSI_NOW: '2026-02-01T10:00:00Z' };
let cwd: string;

async function diskurssi(...args: readonly string[]) {
  return startProgram(args, { cwd, env }).ended;
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** The Python that a README shows, run where its files are. */
function runSnippets(folder: string): string {
  const blocks = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/```python\n([\s\S]*?)```/g)];
  expect(blocks.length).toBeGreaterThan(0);
  return blocks
    .map(([, code = '']) => {
      const { stdout, stderr, status } = spawnSync('python3', ['-c', code], { cwd: folder, encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
      return stdout;
    })
    .join('');
}

describe('the commands export and verify', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'diskurssi-export-'));
    writeFileSync(join(cwd, 'articles.jsonl'), articles.map((one) => `${JSON.stringify(one)}\n`).join(''));
    expect(await diskurssi('import', 'jsonl', 'articles.jsonl')).toMatchObject({ code: 0 });
    expect(await diskurssi('annotate')).toMatchObject({ code: 0 });
  }, 120_000);
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  it('write tables without texts, and say how many rows', async () => {
    const { stdout, stderr, code } = await diskurssi(
      'export',
      '--format',
      'csv,jsonl,parquet',
      '--out',
      'data',
      '--no-text',
    );
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('texts')]);
    expect(stdout).toMatch(/data: articles 6, annotations \d+, observations \d+, quotes \d+ rows\n$/);
    expect(readFileSync(join(cwd, 'data', 'articles.csv'), 'utf8')).not.toContain('Lahtirannassa');
    const named = JSON.parse((await diskurssi('export', '--json', '--out', 'data')).stdout);
    expect(named.files.map(({ path }: { path: string }) => path)).toContain('quotes.csv');
  });

  it('warn before texts or names go out', async () => {
    const { stderr, code } = await diskurssi('export', '--text', '--names', '--out', 'private');
    expect(code).toBe(0);
    expect(stderr).toContain('belong to their publishers');
    expect(stderr).toContain('names private persons');
    expect(readFileSync(join(cwd, 'private', 'articles.csv'), 'utf8')).toContain('Kukkaniemi');
  });

  it.skipIf(!hasPython)('show Python in each README that runs', async () => {
    await diskurssi('export', '--format', 'csv,jsonl', '--out', 'py');
    expect(runSnippets(join(cwd, 'py'))).toBe('6 rows of articles\n4 of them relevant\n6 rows of articles\n');
    await diskurssi('export', '--what', 'observations', '--out', 'cube');
    expect(runSnippets(join(cwd, 'cube'))).toMatch(/^\d+ rows of observations\n5 articles with a known day\n$/);
    await diskurssi('export', '--bundle', 'py-bundle');
    expect(runSnippets(join(cwd, 'py-bundle'))).toBe('6 articles, 6 of them coded\n');
  });

  it('write a bundle that verifies, from the store and from files of articles', async () => {
    expect(await diskurssi('export', '--bundle', 'bundle')).toMatchObject({ code: 0 });
    const { stdout, code } = await diskurssi('verify', 'bundle');
    expect(stdout).toContain('Codes: 6 of 6 articles compared are coded the same.');
    expect(stdout).toContain('Everything that was compared is the same.');
    expect(code).toBe(0);
    const byFile = await diskurssi('verify', 'bundle', 'articles.jsonl', '--store', 'sqlite:none.sqlite', '--json');
    expect(JSON.parse(byFile.stdout)).toMatchObject({ isSame: true, match: { compared: 6, identical: 6 } });
    expect([byFile.code, existsSync(join(cwd, 'none.sqlite'))]).toEqual([0, false]);
  });

  it('answer 1 to what differs, and 2 to what cannot be', async () => {
    await diskurssi('export', '--bundle', 'other');
    const file = join(cwd, 'other', 'coverage.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2026', '2027'));
    const changed = await diskurssi('verify', 'other', '--files');
    expect(changed).toMatchObject({ code: 1, stderr: '' });
    expect(changed.stdout).toMatch(/coverage\.csv {2}changed: has SHA-256/);
    for (const [args, message] of [
      [['export', '--what', 'artikles'], 'did you mean'],
      [['export', '--format', 'xlsx'], '--format xlsx: must be csv, jsonl, parquet'],
      [['export', '--from', '2026-13-01'], 'is not a day'],
      [['export', '--bundle', 'b', '--text'], 'so not with --text'],
      [['export', '--bundle', 'b', '--out', 'data'], 'so not with --out'],
      [['export', '--bundle', 'b', '--format', 'csv'], 'so not with --format'],
      [['export', '--store', 'sqlite:none.sqlite'], 'there is no store'],
      [['export', '--bundle', '.'], 'holds something else than a bundle'],
      [['verify', 'data'], 'manifest.json: cannot be read'],
      [['verify', 'bundle', '--store', 'sqlite:none.sqlite'], 'there is no store to take texts from'],
      [['verify', 'none', '--store', 'sqlite:none.sqlite'], 'none: there is no such folder'],
      [['verify', 'bundle', 'none.jsonl'], 'none.jsonl: there is no such file'],
    ] as const) {
      const { code, stderr } = await diskurssi(...args);
      expect([args, code, stderr]).toEqual([args, 2, expect.stringContaining(message)]);
      expect(stderr.trim()).not.toContain('\n');
    }
  });

  it('that are killed leave no half file, and the next one clears up', async () => {
    const many = Array.from(
      { length: 6000 },
      (_, at) => `${JSON.stringify({ id: `m${at}`, title: `Silta ${at}`, publishedAt: '2026-01-05T08:00:00Z' })}\n`,
    );
    writeFileSync(join(cwd, 'many.jsonl'), many.join(''));
    const store = ['--store', 'sqlite:many.sqlite'];
    await diskurssi('import', 'jsonl', 'many.jsonl', '--outlet', 'paiva', ...store);
    mkdirSync(join(cwd, 'killed'));
    const hidden = () => readdirSync(join(cwd, 'killed'));
    const watcher = watch(join(cwd, 'killed'));
    for (const format of ['csv', 'jsonl,parquet']) {
      const { child, ended } = startProgram(['export', '--format', format, '--out', 'killed', ...store], { cwd, env });
      // The first thing that an export makes is the hidden folder.
      await once(watcher, 'change');
      child.kill('SIGKILL');
      await ended;
      expect(child.signalCode).toBe('SIGKILL');
      expect(hidden().filter((name) => !name.startsWith('.export-'))).toEqual([]);
    }
    watcher.close();
    expect(await diskurssi('export', '--what', 'articles', '--out', 'killed', ...store)).toMatchObject({ code: 0 });
    expect(hidden()).toContain('export.json');
    expect(hidden().filter((name) => name.startsWith('.'))).toEqual([]);
    expect(
      readFileSync(join(cwd, 'killed', 'articles.csv'), 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(6001);
  });
});
