import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { UsageError } from '../src/errors.ts';
import { makeFolder } from '../src/make-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'diskurssi-folder-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

it('makes a folder with all above it, and leaves one that is there alone', () => {
  const folder = join(base, 'a', 'b', 'c');
  makeFolder(folder);
  writeFileSync(join(folder, 'kept'), '');
  makeFolder(folder);
  expect(statSync(join(folder, 'kept')).isFile()).toBe(true);
});

it('refuses a path on which a file or a link to nothing stands', () => {
  const file = join(base, 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(file)).toThrow('EEXIST');
  expect(() => makeFolder(join(file, 'below'))).toThrow('ENOTDIR');
  symlinkSync(join(base, 'nowhere'), join(base, 'link'));
  expect(() => makeFolder(join(base, 'link'))).toThrow('EEXIST');
});

it.runIf(existsSync('/proc/self')).each(['/proc/x', '/proc/x/y'])(
  'refuses %s, which the system says is neither there nor to be made',
  (folder) => {
    expect(() => makeFolder(folder)).toThrow(new UsageError('no folder can be made in /proc'));
  },
);
