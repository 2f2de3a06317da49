import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCoder } from '../../src/annotate/coder.ts';
import { annotateStore } from '../../src/jobs/annotate.ts';
import { type ReportOptions, writeReport } from '../../src/jobs/report.ts';
import { silent } from '../../src/progress.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

const now = new Date('2025-03-01T10:00:00Z');
let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  store = await openStore('sqlite::memory:');
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function options(changes: Partial<ReportOptions> = {}): ReportOptions {
  return {
    audience: 'trends',
    formats: ['html', 'md', 'csv', 'json'],
    language: 'fi',
    base: folder,
    now,
    software: 'diskurssi test',
    progress: silent,
    ...changes,
  };
}

async function fill(): Promise<void> {
  await store.articles.save(
    Array.from({ length: 40 }, (_, index) => ({
      id: `a${index}`,
      outlet: 'yle',
      language: 'fi' as const,
      title:
        index % 4 === 0
          ? 'Hallitus kiristää maahanmuuttoa: oleskeluluvan ehdot tiukentuvat'
          : 'Kunta remontoi uimahallin ensi kesänä',
      url: `https://example.org/${index}`,
      publishedAt: `2025-02-${String(1 + (index % 20)).padStart(2, '0')}T10:00:00Z`,
      access: 'full' as const,
      origin: 'test',
    })),
  );
  const coder = await loadCoder();
  await annotateStore({
    store,
    coder,
    progress: silent,
    signal: new AbortController().signal,
    now: () => now,
    fail: async () => {},
  });
}

describe('the report of a store', () => {
  it('counts what the annotators marked and links to the articles', async () => {
    await fill();
    const written = await writeReport(store, options());
    expect(written).toMatchObject({ from: '2025-02-01', to: '2025-02-20', by: 'day' });
    expect(written.main).toBe(join(folder, '2025-02-01_2025-02-20_day', 'report.html'));
    const report = JSON.parse(await readFile(join(written.folder, 'report.json'), 'utf8'));
    const volume = report.sections.find(({ id }: { id: string }) => id === 'volume');
    expect(volume.blocks[0].text).toMatch(/^Maahanmuutosta kertoo 10 \/ 40/);
    expect(await readFile(written.main, 'utf8')).toContain('href="https://example.org/');
    const files = await readdir(written.folder, { recursive: true });
    expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
    for (const name of written.files) expect(files).toContain(name);
  });

  it('is the same to the byte when written again', async () => {
    await fill();
    const [first, second] = [
      await writeReport(store, options({ out: join(folder, 'a') })),
      await writeReport(store, options({ out: join(folder, 'b') })),
    ];
    for (const name of first.files) {
      expect(await readFile(join(second.folder, name))).toEqual(await readFile(join(first.folder, name)));
    }
  });

  it('keeps to the days that were asked for', async () => {
    await fill();
    const written = await writeReport(store, options({ from: '2025-02-03', to: '2025-02-04', formats: ['json'] }));
    const report = JSON.parse(await readFile(written.main, 'utf8'));
    const volume = report.sections.find(({ id }: { id: string }) => id === 'volume');
    expect(volume.blocks[0].text).toMatch(/ \/ 4 \(/);
  });

  it('says of an empty store that it is empty', async () => {
    const written = await writeReport(store, options());
    expect(written).toMatchObject({ from: '2025-03-01', to: '2025-03-01' });
    expect(await readFile(written.main, 'utf8')).toContain('ei ole tallessa yhtään juttua');
  });
});

describe('what the user got wrong', () => {
  it.each([
    [{ formats: ['htlm'] }, '--format htlm: must be csv, html, json, md (did you mean "html"?)'],
    [{ formats: ['pdf'] }, '--format pdf: comes later'],
    [{ formats: [] }, '--format: name at least one'],
    [{ from: '2025-02-30' }, '--from 2025-02-30: is not a day'],
    [{ from: '2025-02-02', to: '2025-02-01' }, 'the first day is after the last'],
    [{ out: '/dev/null/x' }, '--out /dev/null/x: cannot write'],
  ])('is said in one line: %j', async (changes, message) => {
    await expect(writeReport(store, options(changes))).rejects.toThrow(message);
  });
});
