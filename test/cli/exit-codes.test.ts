import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outlet } from '../../src/crawl/outlet.ts';
import { writeWorkplace } from '../newsroom/definitions.ts';
import { openSite, type Site } from '../newsroom/sites.ts';
import { startProgram } from './built-program.ts';

const env = { DISKURSSI_NOW: '2026-01-22T04:00:00Z' };
let healthy: Site;
let cwd: string;

/** Nothing listens there. */
const dead = (id: string): Outlet => ({
  ...outletOf(healthy),
  id,
  homepage: 'http://127.0.0.1:9/',
  feeds: ['http://127.0.0.1:9/feed.xml'],
});
const outletOf = (site: Site): Outlet => ({ ...site.outlet, all: true });
const program = (...args: string[]) => startProgram(args, { cwd, env }).ended;

beforeAll(async () => {
  healthy = await openSite('healthy');
});
afterAll(() => healthy.close());
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'diskurssi-exit-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe('the exit code of the program', { timeout: 120_000 }, () => {
  it('is 0 when all is well, also when single pages fail', async () => {
    writeWorkplace(cwd, [outletOf(healthy)]);
    const { code, stderr } = await program('crawl', '--quiet');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('is 3 when some sources failed, and each is named with why', async () => {
    writeWorkplace(cwd, [outletOf(healthy), dead('mute')]);
    const { code, stdout } = await program('crawl', '--json');
    expect(code).toBe(3);
    expect(JSON.parse(stdout).outlets).toMatchObject([
      { outlet: 'healthy', stored: 1 },
      { outlet: 'mute', error: expect.stringContaining('127.0.0.1:9') },
    ]);
  });

  it('is 1 when every source failed, or what is named cannot be had', async () => {
    writeWorkplace(cwd, [dead('mute'), dead('deaf')]);
    expect((await program('crawl', '--quiet')).code).toBe(1);
  });

  it('is 2 for a store that is no database, which is named and left as it was', async () => {
    writeWorkplace(cwd, [outletOf(healthy)]);
    const torn = 'SQLite format 3\0 and then nothing of the kind'.repeat(100);
    writeFileSync(join(cwd, 'torn.sqlite'), torn);
    const { code, stderr } = await program('status', '--store', 'sqlite:torn.sqlite');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^diskurssi: .*torn\.sqlite.*--store.*\n$/);
    expect(readFileSync(join(cwd, 'torn.sqlite'), 'utf8')).toBe(torn);
  });

  it.each([
    ['an unknown outlet', ['crawl', 'helthy'], /healthy/],
    ['an unknown command', ['crowl'], /crawl/],
    ['an unknown option', ['crawl', '--sinc', '2026-01-01'], /--since/],
    ['a day that does not exist', ['crawl', '--since', '2026-02-31'], /2026-02-31/],
    ['an unknown format', ['report', '--format', 'htlm'], /html/],
    ['a configuration that is not there', ['crawl', '--config', 'none.yaml'], /none\.yaml/],
    ['a store that is not there', ['show', 'https://nowhere.example/'], /there is no store/],
    ['a report of a store that is not there', ['report', '--store', 'sqlite:data/none.sqlite'], /there is no store/],
    ['a hypothesis on a store that is not there', ['report', '--hypothesis', 'H1'], /there is no store/],
    ['codes for a store that is not there', ['annotate', '--store', 'sqlite:data/none.sqlite'], /there is no store/],
    [
      'a file to import that is not there',
      ['import', 'csv', 'none.csv', '--outlet', 'x'],
      /none\.csv: there is no such/,
    ],
    ['a report into no folder', ['report', '--out', ''], /--out: name a folder/],
    ['a hypothesis for an audience', ['report', '--hypothesis', 'H1', '--audience', 'brief'], /--audience/],
    ['a hypothesis by a calendar', ['report', '--hypothesis', 'H1', '--by', 'week'], /--by/],
    ['no command at all', [], /Usage/],
  ])('is 2 for %s, which touches no store', async (_, args, told) => {
    writeWorkplace(cwd, [outletOf(healthy)]);
    const { code, stderr } = await program(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(told);
    expect(existsSync(join(cwd, 'data'))).toBe(false);
  });

  it('is 0 for a dry run and for trying an outlet where there is no store, and none is made', async () => {
    writeWorkplace(cwd, [outletOf(healthy)]);
    const plan = await program('crawl', '--dry-run', '--quiet');
    expect([plan.code, plan.stdout]).toEqual([0, expect.stringContaining('healthy\thttp')]);
    expect((await program('outlets', 'check', 'healthy')).code).toBe(0);
    expect(existsSync(join(cwd, 'data'))).toBe(false);
  });

  it('is 2 for a wrong key of the configuration, which is named with its line', async () => {
    writeWorkplace(cwd, [outletOf(healthy)]);
    writeFileSync(join(cwd, 'diskurssi.config.yaml'), 'contact: me@example.org\noutlet: [healthy]\n');
    const { code, stderr } = await program('crawl');
    expect(code).toBe(2);
    expect(stderr).toMatch(/diskurssi\.config\.yaml.*2.*outlet.*outlets/);
  });

  it('is 75 while another run writes; the store of a run that was killed is free at once', async () => {
    let asked: () => void = () => {};
    const arrived = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const silent = await openSite('silent', ({ url }) => {
      if (url === '/feed.xml') asked();
      return url === '/feed.xml';
    });
    writeWorkplace(cwd, [outletOf(silent)]);
    const first = startProgram(['crawl'], { cwd, env });
    await arrived;
    const [second, third] = await Promise.all([program('crawl'), program('annotate')]);
    expect([second.code, third.code]).toEqual([75, 75]);
    for (const { stderr } of [second, third]) expect(stderr).toMatch(/^diskurssi: .*crawl/m);
    first.child.kill('SIGKILL');
    expect((await first.ended).code).toBeNull();
    await silent.close();
    expect((await program('annotate')).code).toBe(0);
  });
});

describe('P6: without a contact', { timeout: 120_000 }, () => {
  it.each([
    ['crawl', ['crawl', '--quiet']],
    ['crawl --dry-run', ['crawl', '--dry-run', '--quiet']],
    ['run', ['run', '--quiet']],
    ['outlets check', ['outlets', 'check', 'healthy', '--quiet']],
    ['backfill', ['backfill', 'healthy', '--from', '2026-01-01', '--to', '2026-01-02', '--quiet']],
  ])('%s warns, --quiet included', async (_, args) => {
    writeWorkplace(cwd, [outletOf(healthy)], '');
    expect((await program(...args)).stderr).toMatch(/^no contact is set: .+$/m);
  });

  it('every run warns until one is set', async () => {
    writeWorkplace(cwd, [outletOf(healthy)], '');
    for (const _run of ['first', 'second']) expect((await program('crawl')).stderr).toMatch(/^no contact is set/m);
    const { stderr } = await startProgram(['crawl'], { cwd, env: { ...env, DISKURSSI_CONTACT: 'me@example.org' } })
      .ended;
    expect(stderr).not.toContain('no contact');
  });

  it('the sites are told the program’s name and version alone; with one, the contact too', async () => {
    const agents: (string | undefined)[] = [];
    const curious = await openSite('curious', ({ headers }) => {
      agents.push(headers['user-agent']);
      return false;
    });
    writeWorkplace(cwd, [outletOf(curious)], '');
    await program('crawl', '--quiet');
    expect(new Set(agents.splice(0))).toEqual(new Set([expect.stringMatching(/^diskurssi\/\d+\.\d+\.\d+$/)]));
    writeWorkplace(cwd, [outletOf(curious)]);
    const { stderr } = await program('crawl', '--quiet');
    expect(stderr).toBe('');
    expect(new Set(agents)).toEqual(
      new Set([expect.stringMatching(/^diskurssi\/\d+\.\d+\.\d+ \(\+me@example\.org\)$/)]),
    );
    await curious.close();
  });
});
