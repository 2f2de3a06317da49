import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProgram } from './built-program.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'diskurssi-run-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

/** An outlet on a port of this machine where nothing listens: refused at once, as without internet. */
function unreachable(id: string): string {
  return `export default { id: '${id}', name: '${id}', homepage: 'http://127.0.0.1:9/', type: 'local', owner: 'Nobody',
  language: 'fi', feeds: ['http://127.0.0.1:9/${id}.xml'],
  examples: { article: 'http://127.0.0.1:9/a', other: 'http://127.0.0.1:9/b' } };\n`;
}

function prepare(ids: readonly string[]): void {
  mkdirSync(join(cwd, 'outlets'));
  for (const id of ids) writeFileSync(join(cwd, 'outlets', `${id}.mjs`), unreachable(id));
  writeFileSync(
    join(cwd, 'diskurssi.config.yaml'),
    `contact: me@example.org\ncrawlers: outlets\noutlets: [${ids.join(', ')}]\nprivateHosts: [127.0.0.1]\n`,
  );
}

const env = { DISKURSSI_NOW: '2026-01-15T02:00:00Z' };

describe('run without a network', () => {
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

  it('refuses an outlet that does not exist before it touches anything', async () => {
    prepare(['aamu']);
    writeFileSync(join(cwd, 'diskurssi.config.yaml'), 'outlets: [yle-uutise]\n');
    const { stderr, code } = await startProgram(['run'], { cwd, env }).ended;
    expect(code).toBe(2);
    expect(stderr).toContain('yle-uutiset');
    expect(existsSync(join(cwd, 'data'))).toBe(false);
  });
});
