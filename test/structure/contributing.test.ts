import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/plugins.ts';
import { programFolders } from './sources.ts';

const page = readFileSync(join(packageRoot, 'CONTRIBUTING.md'), 'utf8');
/** The examples of the page: ```ts blocks that begin with the path of the one file they are. */
const examples = [...page.matchAll(/```ts\n\/\/ (\S+\.ts)\n([\s\S]*?)```/g)].map(([, path = '', code = '']) => ({
  path,
  code,
}));

const copy = mkdtempSync(join(tmpdir(), 'diskurssi-contributing-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function diskurssi(args: readonly string[], input = '') {
  const main = join(copy, 'dist', 'src', 'cli', 'main.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...args], {
    cwd: copy,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DISKURSSI_NOW: '2026-01-15T02:00:00Z' },
  });
  return { stdout, stderr, status };
}

const article = {
  id: 'a1',
  language: 'fi',
  title: 'Tuleeko Suomeen ilmastopakolaisia?',
  lead: 'Kunta varautuu maahanmuuttoon. Turvapaikanhakijat asuvat vastaanottokeskuksessa.',
  publishedAt: '2026-01-10T08:00:00Z',
};

// Builds and starts a whole program: minutes on a machine that is busy with other tests.
describe('one new file is one new thing, as CONTRIBUTING shows it', { timeout: 120_000 }, () => {
  beforeAll(() => {
    for (const folder of programFolders) cpSync(join(packageRoot, folder), join(copy, folder), { recursive: true });
    for (const file of ['package.json', 'tsconfig.json']) cpSync(join(packageRoot, file), join(copy, file));
    symlinkSync(join(packageRoot, 'node_modules'), join(copy, 'node_modules'));
    for (const { path, code } of examples) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), code);
    }
    const tsc = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc');
    const built = spawnSync(process.execPath, [tsc], { cwd: copy, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`the examples do not build:\n${built.stdout}`);
  }, 120_000);

  it('shows one of each kind', () => {
    expect(examples.map(({ path }) => dirname(path))).toEqual([
      'crawlers/fi',
      'models/frames',
      'models/annotators',
      'reports/sections',
      'reports/hypotheses',
      'reports/formats',
      'src/cli/commands',
    ]);
  });

  it('an outlet is listed', () => {
    expect(diskurssi(['outlets', 'list']).stdout).toContain('saariston-sanomat');
  });

  it('a frame is in the codebook', () => {
    expect(diskurssi(['codebook', 'climate_displacement', '--language', 'sv']).stdout).toContain('Klimatflykt');
  });

  it('a frame and an annotator code an article', () => {
    const { stdout, stderr } = diskurssi(['annotate', '-'], `${JSON.stringify(article)}\n`);
    expect(stderr).not.toContain('Error');
    const coded = JSON.parse(stdout);
    expect(coded.frames.map((frame: { id: string }) => frame.id)).toContain('climate_displacement');
    expect(coded.questionHeadline).toBe(true);
  });

  it('a command, a section and a format work on what the store holds', () => {
    const file = join(copy, 'articles.jsonl');
    writeFileSync(
      file,
      `${JSON.stringify(article)}\n${JSON.stringify({ ...article, id: 'a2', title: 'Kunta varautuu' })}\n`,
    );
    expect(diskurssi(['import', 'jsonl', file, '--outlet', 'saariston-sanomat'])).toMatchObject({ status: 0 });
    expect(diskurssi(['count', '--json']).stdout).toBe('{"articles":2}\n');
    expect(diskurssi(['annotate'])).toMatchObject({ status: 0 });
    const out = join(copy, 'out');
    expect(diskurssi(['report', '--format', 'txt', '--out', out])).toMatchObject({ status: 0 });
    const written = readdirSync(out, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('report.txt'));
    const text = readFileSync(join(out, written ?? 'report.txt'), 'utf8');
    expect(text).toContain('Headlines that ask\n1 of 2 headlines ask a question.');
  });

  it('a hypothesis is listed, run and logged', () => {
    expect(diskurssi(['report', '--hypothesis', '--list']).stdout).toContain('H16\tQuestions and restrictions\n');
    const { stdout, status } = diskurssi(['report', '--hypothesis', 'H16']);
    expect(status).toBe(0);
    expect(stdout).toContain('The data are too thin to tell: there are');
    expect(stdout).toContain('Run no. 1 of H16 on this store.');
  });
});
