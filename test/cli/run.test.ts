import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProgram } from './built-program.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'diskurssi-run-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

/** An outlet on a port of this machine; where nothing listens (9) it is refused at once, as without internet. */
function outletAt(id: string, port: number): string {
  return `export default { id: '${id}', name: '${id}', homepage: 'http://127.0.0.1:${port}/', type: 'local', owner: 'Nobody',
  language: 'fi', feeds: ['http://127.0.0.1:${port}/${id}.xml'],
  examples: { article: 'http://127.0.0.1:${port}/a', other: 'http://127.0.0.1:${port}/b' } };\n`;
}

function prepare(ids: readonly string[], port = 9): void {
  mkdirSync(join(cwd, 'outlets'));
  for (const id of ids) writeFileSync(join(cwd, 'outlets', `${id}.mjs`), outletAt(id, port));
  writeFileSync(
    join(cwd, 'diskurssi.config.yaml'),
    `contact: me@example.org\ncrawlers: outlets\noutlets: [${ids.join(', ')}]\nprivateHosts: [127.0.0.1]\n`,
  );
}

const env = { DISKURSSI_NOW: '2026-01-15T02:00:00Z' };

// Whole processes: slow on a machine that is busy with other tests.
describe('run without a network', { timeout: 120_000 }, () => {
  it('says for each outlet what could not be reached, reports what the empty store holds, and exits 1', async () => {
    prepare(['aamu', 'ilta']);
    const { stdout, code } = await startProgram(['run'], { cwd, env }).ended;
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAILED +why\naamu {4}http\S+: .+\nilta {4}http\S+: .+$/m);
    expect(stdout).toContain('2 outlets, 2 failed; 0 new articles; 0 articles coded');
    const report = /^Report: (.+)$/m.exec(stdout)?.[1] ?? '';
    expect(readFileSync(report, 'utf8')).toContain('</html>');
  });

  it('codes and reports what had been imported', async () => {
    prepare(['aamu']);
    const article = {
      id: '1',
      language: 'fi',
      title: 'Turvapaikanhakijat odottavat päätöstä',
      publishedAt: '2026-01-10',
    };
    writeFileSync(join(cwd, 'a.jsonl'), `${JSON.stringify(article)}\n`);
    expect((await startProgram(['import', 'jsonl', 'a.jsonl', '--outlet', 'aamu'], { cwd, env }).ended).code).toBe(0);
    const { stdout, code } = await startProgram(['run', '--json'], { cwd, env }).ended;
    const night = JSON.parse(stdout);
    expect(night).toMatchObject({ coded: 1, incomplete: 0, problems: [], stopped: false, exit: 1 });
    expect(night.outlets).toMatchObject([{ outlet: 'aamu', stored: 0, error: expect.any(String) }]);
    expect(existsSync(night.report.main)).toBe(true);
    expect(code).toBe(1);
  });

  it('writes the audiences and languages that the configuration names, or the command line', async () => {
    prepare(['aamu']);
    const settings = readFileSync(join(cwd, 'diskurssi.config.yaml'), 'utf8');
    writeFileSync(
      join(cwd, 'diskurssi.config.yaml'),
      `${settings}report:\n  language: fi\n  audiences: [trends, dataset]\n  languages: [fi, sv]\n  formats: [md]\n`,
    );
    const article = { id: '1', language: 'fi', title: 'Silta avattiin', publishedAt: '2026-01-08' };
    writeFileSync(join(cwd, 'a.jsonl'), `${JSON.stringify(article)}\n`);
    await startProgram(['import', 'jsonl', 'a.jsonl', '--outlet', 'aamu'], { cwd, env }).ended;
    const folders = async (...args: readonly string[]) => {
      const { reports } = JSON.parse((await startProgram(['run', '--json', ...args], { cwd, env }).ended).stdout);
      return reports.map(({ folder, latest }: Record<string, string>) => [
        basename(folder ?? ''),
        basename(latest ?? ''),
      ]);
    };
    expect(await folders()).toEqual([
      ['2026-01-08_2026-01-08_day', 'latest.html'],
      ['2026-01-08_2026-01-08_day_sv', 'latest-sv.html'],
      ['2026-01-08_2026-01-08_dataset', 'latest-dataset.html'],
      ['2026-01-08_2026-01-08_dataset_sv', 'latest-dataset-sv.html'],
    ]);
    expect(await folders('--audience', 'brief', '--language', 'en')).toEqual([
      ['2026-01-08_2026-01-08_brief_en', 'latest-brief-en.html'],
    ]);
    const { code, stderr } = await startProgram(['run', '--audience', 'breif'], { cwd, env }).ended;
    expect([code, stderr]).toEqual([2, expect.stringContaining('did you mean')]);
  });

  it('refuses an outlet that does not exist before it touches anything', async () => {
    prepare(['aamu']);
    writeFileSync(join(cwd, 'diskurssi.config.yaml'), 'outlets: [yle-uutise]\n');
    const { stderr, code } = await startProgram(['run'], { cwd, env }).ended;
    expect(code).toBe(2);
    expect(stderr).toContain('yle-uutiset');
    expect(existsSync(join(cwd, 'data'))).toBe(false);
  });
});

describe('run, stopped by a signal', { timeout: 120_000 }, () => {
  it('ends in seconds with 143, is remembered as interrupted, and frees the lock for the next night', async () => {
    // Accepts connections and never answers.
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    try {
      prepare(['aamu'], port);
      const { child, ended } = startProgram(['run'], { cwd, env });
      await new Promise((resolve) => silent.once('connection', resolve));
      child.kill('SIGTERM');
      expect((await ended).code).toBe(143);
      const status = await startProgram(['status', '--json'], { cwd, env }).ended;
      expect(JSON.parse(status.stdout).runs).toMatchObject([{ command: 'run', state: 'interrupted' }]);
      expect((await startProgram(['annotate'], { cwd, env }).ended).code).toBe(0);
    } finally {
      silent.close();
    }
  });
});
