import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCoder } from '../../src/annotate/coder.ts';
import { createCrew } from '../../src/jobs/annotate/coding-crew.ts';
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
    crew: createCrew({ coder }),
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
    expect(volume.blocks[0].text).toMatch(
      /^Maahanmuutosta kertoo pääasiassa 25,0\s% arvioiduista jutuista \(10\s\/\s40;/,
    );
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
    const written = await writeReport(store, options({ from: '2025-02-04', to: '2025-02-05', formats: ['json'] }));
    const report = JSON.parse(await readFile(written.main, 'utf8'));
    const volume = report.sections.find(({ id }: { id: string }) => id === 'volume');
    expect(volume.blocks[0].text).toMatch(/\s\/\s4; /);
  });

  it('counts quotations by the role of their speakers', async () => {
    await store.articles.save([
      {
        id: 'q',
        outlet: 'yle',
        language: 'fi',
        title: 'Maahanmuutto jakaa: hallitus kiristää turvapaikanhakijoiden oleskelulupia',
        body: 'Sisäministeri Mari Rantanen (ps) sanoo, että turvapaikanhakijoiden oleskeluluvat tiukentuvat. ”Maahanmuuttoa rajoitetaan nyt”, Rantanen sanoo.',
        publishedAt: '2025-02-21T10:00:00Z',
        origin: 'test',
      },
    ]);
    await fill();
    const written = await writeReport(store, options({ formats: ['json'] }));
    const report = JSON.parse(await readFile(written.main, 'utf8'));
    const voices = report.sections.find(({ id }: { id: string }) => id === 'voices');
    const table = voices.blocks.find(({ id }: { id?: string }) => id === 'speaker-roles');
    expect(JSON.stringify(table)).toContain('hallitus ja hallituspuolueet');
    expect(JSON.stringify(report)).not.toContain('Mari Rantanen');
  });

  it('removes from its folder the tables that it no longer makes, and nothing that others put there', async () => {
    const out = join(folder, 'mine');
    await fill();
    const first = await writeReport(store, options({ out }));
    await writeFile(join(out, 'tables', 'my-notes.csv'), 'mine');
    const second = await writeReport(store, options({ out, from: '2024-01-01', to: '2024-01-31' }));
    const gone = first.files.filter((name) => !second.files.includes(name));
    expect(gone).toContain('tables/frames-overall.csv');
    const left = (await readdir(join(out, 'tables'))).map((name) => `tables/${name}`).sort();
    expect(left).toEqual(['tables/my-notes.csv', ...second.files.filter((name) => name.startsWith('tables/'))].sort());
  });

  it('keeps what a report in another format wrote into the same folder', async () => {
    const out = join(folder, 'both');
    await writeReport(store, options({ out, formats: ['md'] }));
    await writeReport(store, options({ out, formats: ['json'] }));
    expect((await readdir(out)).sort()).toEqual(['files.json', 'report.json', 'report.md']);
  });

  it('removes nothing outside its folder, whatever its list of files says', async () => {
    const out = join(folder, 'inner');
    await writeReport(store, options({ out, formats: ['json'] }));
    await writeFile(join(folder, 'precious.txt'), 'keep');
    await writeFile(join(out, 'files.json'), JSON.stringify({ json: ['../precious.txt', 'report.json'] }));
    await writeReport(store, options({ out, formats: ['json'] }));
    await access(join(folder, 'precious.txt'));
  });

  it('leaves a page that leads to the latest report, but not for a folder of the user’s own', async () => {
    const { latest = '', main } = await writeReport(store, options({ formats: ['html'] }));
    expect(latest).toBe(join(folder, 'latest.html'));
    const [, address = ''] = /url=([^"]+)/.exec(await readFile(latest, 'utf8')) ?? [];
    expect(resolve(dirname(latest), decodeURIComponent(address))).toBe(main);
    const own = await writeReport(store, options({ formats: ['html'], out: join(folder, 'own') }));
    expect(own.latest).toBeUndefined();
  });

  it('says of an empty store that it is empty', async () => {
    const written = await writeReport(store, options());
    expect(written).toMatchObject({ from: '2025-03-01', to: '2025-03-01' });
    expect(await readFile(written.main, 'utf8')).toContain('Tallessa ei ole vielä yhtään juttua');
  });
});

describe('what the user got wrong', () => {
  it.each([
    [{ formats: ['htlm'] }, '--format htlm: must be csv, html, json, md, pdf (did you mean "html"?)'],
    [{ formats: [] }, '--format: name at least one'],
    [{ from: '2025-02-30' }, '--from 2025-02-30: is not a day'],
    [{ from: '2025-02-02', to: '2025-02-01' }, 'the first day is after the last'],
    [{ out: '/dev/null/x' }, 'name another folder with --out'],
  ])('is said in one line: %j', async (changes, message) => {
    await expect(writeReport(store, options(changes))).rejects.toThrow(message);
  });
});
