import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main, startProgram } from './built-program.ts';

const cwd = mkdtempSync(join(tmpdir(), 'diskurssi-main-'));
afterAll(() => rmSync(cwd, { recursive: true }));

describe('the program as a process', { timeout: 120_000 }, () => {
  it('shows its help without loading what only commands need', async () => {
    const { ended } = startProgram(['--help'], {
      cwd,
      env: { NODE_DEBUG: 'module' },
    });
    const { stdout, stderr, code } = await ended;
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: diskurssi');
    // The libraries that take long to load; CommonJS ones would show in the module trace.
    for (const heavy of ['sqlite3', 'natural', 'cheerio', 'linkedom', 'wink-nlp']) expect(stderr).not.toContain(heavy);
  });

  it('passes exit code and one line on stderr to the shell', async () => {
    const { ended } = startProgram(['codebook', '--language', 'de'], { cwd });
    expect(await ended).toEqual({ stdout: '', stderr: 'diskurssi: --language de: must be fi, sv, en\n', code: 2 });
  });

  it('takes a byte order mark for no part of the first token', async () => {
    const { child, ended } = startProgram(['lemmatize'], { cwd });
    child.stdin.end('\uFEFFtalossa\r\n\r\n');
    expect(await ended).toEqual({ stdout: 'talossa\ttalo\n\n', stderr: '', code: 0 });
  });

  it('is quiet when its reader leaves early', async () => {
    const { child, ended } = startProgram(['codebook', '--json'], { cwd });
    child.stdout.destroy();
    expect(await ended).toMatchObject({ stderr: '', code: 0 });
  });

  it.skipIf(!existsSync('/dev/full')).each(['codebook', 'outlets'])(
    'fails with one line when the results of %s cannot be written',
    (command) => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [main, command], { cwd, stdio: ['ignore', full, 'pipe'] });
      closeSync(full);
      expect(status).toBe(1);
      expect(String(stderr)).toMatch(/^diskurssi: the results cannot be written: ENOSPC.*\n$/);
    },
  );

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops at %s with %i and says that what is done is kept', async (signal, expected) => {
    // Waits for articles on stdin, which never come.
    const { child, ended } = startProgram(['annotate', '-'], { cwd });
    child.stdin.write('{"id":"1","language":"en","title":"Council opens language courses for refugees"}\n');
    await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
    child.kill(signal);
    const { code, stderr } = await ended;
    expect(code).toBe(expected);
    expect(stderr).toContain('diskurssi: stopping; what is done is kept');
  });
});
