import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { environmentNames, loadConfig } from '../../src/cli/config-file.ts';
import { UsageError } from '../../src/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'diskurssi-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
function write(text: string, ending = 'yaml'): string {
  made += 1;
  const file = join(folder, `${made}.${ending}`);
  writeFileSync(file, text);
  return file;
}

async function load(text: string, env: Record<string, string> = {}, flags: Record<string, unknown> = {}) {
  const warnings: string[] = [];
  const config = await loadConfig({ flags, env, file: write(text), warn: (warning) => warnings.push(warning) });
  return { config, warnings };
}

async function complaint(text: string, ending = 'yaml', env: Record<string, string> = {}): Promise<string> {
  const file = write(text, ending);
  const error = await loadConfig({ flags: {}, env, file, warn: () => {} }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).message.replaceAll(file, 'FILE');
}

describe('settings', () => {
  it('have defaults', async () => {
    const { config } = await load('');
    expect(config.store).toBe('sqlite:data/diskurssi.sqlite');
    expect(config.report.formats).toEqual(['html', 'md', 'csv']);
  });

  it('come from flags over environment over file over defaults', async () => {
    const file = 'store: sqlite:file.sqlite\ncontact: file@example.org\nreport:\n  out: from-file\n  language: sv\n';
    const env = {
      DISKURSSI_STORE: 'sqlite:env.sqlite',
      DISKURSSI_CONTACT: 'env@example.org',
      DISKURSSI_REPORT_OUT: 'env',
    };
    const { config } = await load(file, env, { store: 'sqlite:flag.sqlite' });
    expect(config).toMatchObject({
      store: 'sqlite:flag.sqlite',
      contact: 'env@example.org',
      report: { out: 'env', language: 'sv', formats: ['html', 'md', 'csv'] },
    });
  });

  it('read lists from the environment by commas', async () => {
    const { config } = await load('', { DISKURSSI_OUTLETS: 'yle-uutiset, iltalehti' });
    expect(config.outlets).toEqual(['yle-uutiset', 'iltalehti']);
  });

  it('have one variable each', () => {
    expect([...environmentNames().keys()]).toEqual(
      expect.arrayContaining(['DISKURSSI_STORE', 'DISKURSSI_PRIVATE_HOSTS', 'DISKURSSI_REPORT_FORMATS']),
    );
  });

  it('warn of a variable that sets nothing, with the nearest that does', async () => {
    const { warnings } = await load('', { DISKURSSI_CONTCT: 'x', DISKURSSI_NOW: '2026-01-01T00:00:00Z' });
    expect(warnings).toEqual(['DISKURSSI_CONTCT sets nothing (did you mean "DISKURSSI_CONTACT"?)']);
  });
});

describe('a configuration that is wrong', () => {
  it.each([
    ['an unknown key', 'contact: a@b.fi\nstroe: x\n', 'FILE:2: unknown key "stroe" (did you mean "store"?)'],
    [
      'an unknown key inside a block',
      'report:\n  out: x\n  langauge: fi\n',
      'FILE:3: unknown key "report.langauge" (did you mean "language"?)',
    ],
    ['a wrong choice', '\nreport:\n  by: year\n', 'FILE:3: report.by: "year" must be day, week, month'],
    ['a wrong item of a list', 'revisits: [1, x]\n', 'FILE:1: revisits.1: "x" must be a number'],
    ['a number out of its range', 'audit:\n  share: 7\n', 'FILE:2: audit.share: 7 cannot be: '],
    ['a wrong type', 'outlets: yle\n', 'FILE:1: outlets: "yle" must be a list, as in [a, b]'],
    ['a key that stands twice', 'store: a\nstore: b\n', 'FILE:2: Map keys must be unique'],
    ['a tab as indent', 'report:\n\tout: x\n', 'FILE:2: '],
    ['a list instead of keys', '- store\n', 'FILE:1: must be'],
  ])('names line, key and way out: %s', async (_what, text, message) => {
    expect(await complaint(text)).toContain(message);
  });

  it('says all that is wrong at once', async () => {
    expect(await complaint('a1: 1\nstore: 5\n')).toMatch(/FILE:2: store: .*; FILE:1: unknown key "a1"/);
  });

  it('is named by line in JSON too', async () => {
    expect(await complaint('{\n  "store": "x",\n  "contct": "y"\n}\n', 'json')).toContain(
      'FILE:3: unknown key "contct"',
    );
  });

  it('names the variable when the value comes from the environment', async () => {
    expect(await complaint('', 'yaml', { DISKURSSI_REPORT_LANGUAGE: 'de' })).toContain(
      'DISKURSSI_REPORT_LANGUAGE: report.language',
    );
  });

  it('does not swell from a few lines into all memory', async () => {
    const bomb = `${['a: &a [1,1,1,1,1,1,1,1,1]'].concat([...'bcdefgh'].map((letter, index) => `${letter}: &${letter} [${`*${'abcdefgh'[index]},`.repeat(9)}1]`)).join('\n')}\n`;
    expect(await complaint(bomb)).toContain('alias');
  });

  it('is missing', async () => {
    const absent = join(folder, 'absent.yaml');
    await expect(loadConfig({ flags: {}, env: {}, file: absent, warn: () => {} })).rejects.toThrow(/cannot read/);
  });
});
