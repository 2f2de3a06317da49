import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { writeReportFiles } from '../../../src/jobs/report/files.ts';
import { claimFolder } from '../../../src/jobs/report/folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diskurssi-report-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder that the user names for a report', () => {
  it.each(['articles.csv', 'report.html', 'tables', 'files.json'])(
    'is refused where somebody’s own %s lies',
    async (name) => {
      const path = join(folder, name);
      if (name === 'tables') mkdirSync(path);
      else writeFileSync(path, '["my own"]');
      const error = await claimFolder(folder).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(UsageError);
      expect(String(error)).toContain(`holds ${name}, which no report wrote; name another folder`);
      if (name !== 'tables') expect(readFileSync(path, 'utf8')).toBe('["my own"]');
      expect(existsSync(join(folder, 'files.json'))).toBe(name === 'files.json');
    },
  );

  it('is taken beside other files, again, and after a report that was killed or finished', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    await claimFolder(folder);
    writeFileSync(join(folder, 'articles.csv'), 'of a report that was killed here');
    await claimFolder(folder);
    await writeReportFiles(folder, [{ id: 'html', files: [{ name: 'report.html', content: 'x' }] }], ['articles.csv']);
    await claimFolder(folder);
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('is made where there is none', async () => {
    await claimFolder(join(folder, 'a', 'b'));
    expect(existsSync(join(folder, 'a', 'b', 'files.json'))).toBe(true);
  });
});
