import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LockedError, UsageError } from '../../src/errors.ts';
import { parseMap } from '../../src/jobs/import/fields.ts';
import { type ImportOptions, type ImportSummary, importFiles } from '../../src/jobs/import.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store, StoredArticle } from '../../src/store/store.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diskurssi-import-'));
  store = await openStore('sqlite::memory:');
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(files: readonly string[], more: Partial<ImportOptions> = {}): Promise<ImportSummary> {
  return importFiles({
    store,
    format: 'tsv',
    files,
    map: {},
    outlet: 'saaristo',
    rejectsFolder: join(folder, 'rejects'),
    stdin: Readable.from([]),
    now: () => new Date('2026-01-10T00:00:00Z'),
    ...more,
  });
}

async function stored(): Promise<StoredArticle[]> {
  const articles: StoredArticle[] = [];
  for await (const batch of store.articles.each(100)) articles.push(...batch);
  return articles;
}

const rejectsOf = (summary: ImportSummary): { line: number; reason: string; raw: string; file: string }[] =>
  readFileSync(summary.rejectsFiles[0] ?? '', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('rows become articles', () => {
  it('by columns that are named as fields and by columns that are mapped', async () => {
    const path = file(
      'a.tsv',
      'id\totsikko\tlead\tpvm\tmuuta\n1\tKunta varautuu\tIngressi "lainaus\t5.1.2026 klo 10.00\tx\n',
    );
    const summary = await run([path], { map: parseMap(['title=otsikko,publishedAt=pvm']), language: 'fi' });
    expect(summary).toMatchObject({ rows: 1, added: 1, changed: 0, unchanged: 0, rejected: 0, complete: true });
    expect(await stored()).toEqual([
      {
        key: 1,
        id: '1',
        outlet: 'saaristo',
        language: 'fi',
        title: 'Kunta varautuu',
        lead: 'Ingressi "lainaus',
        publishedAt: '2026-01-05T08:00:00.000Z',
        day: '2026-01-05',
        origin: 'import:tsv',
        textVersion: 1,
      },
    ]);
  });

  it('from csv with quotes, line ends in cells, a byte order mark and Windows line ends', async () => {
    const path = file(
      'a.csv',
      '\uFEFFid,title,body\r\n1,"Pilkku, ""lainaus""","Eka\r\n\r\ntoka"\r\n\r\n2,5" ruutu,"x"\r\n3,viimeinen,y',
    );
    expect(await run([path], { format: 'csv' })).toMatchObject({ rows: 3, added: 3 });
    expect((await stored()).map(({ id, title, body }) => [id, title, body])).toEqual([
      ['1', 'Pilkku, "lainaus"', 'Eka\ntoka'],
      ['2', '5" ruutu', 'x'],
      ['3', 'viimeinen', 'y'],
    ]);
  });

  it('from csv with semicolons or tabs, as spreadsheets write it, also with a line that says so', async () => {
    const cases = [
      'id;title;lead\n1;Kunta, kaupunki;a\n',
      '"id";"title, in full";title\n2;x;Valtuusto\n',
      'id\ttitle\n3\tLaki; asetus\n',
      'sep=|\r\nid|title\r\n4|Koulu\r\n',
      'id,title\n5,Satama; lautta\n',
    ];
    for (const [index, text] of cases.entries()) await run([file(`${index}.csv`, text)], { format: 'csv' });
    const titles = (await stored()).map(({ title }) => title);
    expect(titles).toEqual(['Kunta, kaupunki', 'Valtuusto', 'Laki; asetus', 'Koulu', 'Satama; lautta']);
  });

  it('with dates of open order only when it is said what is the day', async () => {
    const text = 'id\ttitle\tpublishedAt\n1\tA\t3/4/2025\n2\tB\t3.4.25\n3\tC\t3/4/2025 1:05 PM\n4\tD\t31/1/2025\n';
    const refused = await run([file('slashes.tsv', text)]);
    expect(refused).toMatchObject({ added: 0, rejected: 4 });
    expect(refused.firstRejects[0]).toContain('--dates dmy');
    expect(await run([file('dmy.tsv', text)], { dates: 'dmy' })).toMatchObject({ added: 4 });
    const times = async () => (await stored()).map(({ publishedAt }) => publishedAt);
    const [first, second, third] = await times();
    expect([first, second, third]).toEqual([
      '2025-04-02T21:00:00.000Z',
      '2025-04-02T21:00:00.000Z',
      '2025-04-03T10:05:00.000Z',
    ]);
    expect(await run([file('mdy.tsv', text)], { dates: 'mdy', outlet: 'us' })).toMatchObject({ added: 3, rejected: 1 });
    expect((await times()).filter((time) => time?.startsWith('2025-03-0'))).toHaveLength(3);
  });

  it('with languages as tables name them', async () => {
    const names = ['fi-FI', 'Suomi', 'swe', 'English', 'ru'];
    const rows = names.map((name, index) => `${index}\tA\t${name}\n`).join('');
    await run([file('a.tsv', `id\ttitle\tlanguage\n${rows}`)]);
    expect((await stored()).map(({ language }) => language)).toEqual(['fi', 'fi', 'sv', 'en', 'other']);
  });

  it('without control characters, which would steer a terminal', async () => {
    await run([file('a.tsv', 'id\ttitle\tbody\n1\t\x1b[31mKunta\x07\trivi\x00\x9b2J\n')]);
    expect((await stored())[0]).toMatchObject({ title: '[31mKunta', body: 'rivi2J' });
  });

  it('from tsv with quotes only when asked', async () => {
    const path = file('a.tsv', 'id\ttitle\n1\t"Yksi"\n');
    await run([path]);
    expect((await stored())[0]?.title).toBe('"Yksi"');
    await run([path], { quote: true });
    expect((await stored())[0]?.title).toBe('Yksi');
  });

  it('from jsonl, where text is another name of body and outlet and language may stand in the row', async () => {
    const path = file(
      'a.jsonl',
      [
        { id: 7, text: 'Eka\n\n\ntoka', language: 'sv-FI', outlet: 'arkiv', publishedAt: 1_767_600_000_000, codes: [] },
        { title: 'B', url: 'http://A.example/b?utm_source=x#y', language: 'et', access: 'teaser', lead: null },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    const { outlet: _, ...summary } = { outlet: '', ...(await run([path], { format: 'jsonl' })) };
    expect(summary).toMatchObject({ rows: 2, added: 2, rejected: 0 });
    expect(await stored()).toMatchObject([
      { id: '7', body: 'Eka\ntoka', language: 'sv', outlet: 'arkiv', publishedAt: '2026-01-05T08:00:00.000Z' },
      { url: 'https://a.example/b', language: 'other', access: 'teaser', outlet: 'saaristo' },
    ]);
  });

  it('with an id made from the address, or from outlet, title and date, the same every time', async () => {
    const path = file('a.tsv', 'title\turl\tpublishedAt\nA\thttps://a.example/1\t\nA\t\t2026-01-05\nA\t\t2026-01-06\n');
    expect(await run([path])).toMatchObject({ added: 3 });
    expect(await run([path])).toMatchObject({ added: 0, unchanged: 3 });
    expect(new Set((await stored()).map(({ id }) => id)).size).toBe(3);
  });

  it('without what databases write for nothing', async () => {
    await run([file('a.tsv', 'title\tlead\tauthor\nA\tNULL\t\\N\n')]);
    const [article] = await stored();
    expect(article).not.toHaveProperty('lead');
    expect(article).not.toHaveProperty('author');
  });

  it('whatever the encoding: gzip, windows-1252 lines among UTF-8, UTF-16, letters in two parts', async () => {
    const cases: readonly (readonly [string, Uint8Array, string?])[] = [
      ['gzip.tsv.gz', gzipSync('id\ttitle\n1\tÄänestys\n')],
      ['mixed.tsv', Buffer.concat([Buffer.from('id\ttitle\n2\tÄiti\n'), Buffer.from('3\tÄänestys\n', 'latin1')])],
      ['wide.tsv', Buffer.from('\uFEFFid\ttitle\n4\tÄänestys\n', 'utf16le')],
      ['mac.tsv', Buffer.from('id\ttitle\n5\tÄänestys\n'.normalize('NFD'))],
      ['label.tsv', Buffer.from('id\ttitle\n6\tÄänestys\n', 'latin1'), 'iso-8859-15'],
      ['quoted.tsv', Buffer.from('id\ttitle\n7\t\x94Äänestys\x94\n', 'latin1')],
    ];
    for (const [name, bytes, encoding] of cases) await run([file(name, bytes)], encoding ? { encoding } : {});
    expect((await stored()).map(({ title }) => title)).toEqual([
      'Äänestys',
      'Äiti',
      'Äänestys',
      'Äänestys',
      'Äänestys',
      'Äänestys',
      '”Äänestys”',
    ]);
  });

  it('from a pipe that gives one byte at a time', async () => {
    const bytes = gzipSync('id\ttitle\n1\tÄänestys\n');
    const stdin = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    expect(await run(['-'], { stdin })).toMatchObject({ added: 1 });
    expect((await stored())[0]?.title).toBe('Äänestys');
  });
});

describe('bad rows', () => {
  it('are kept with file, line, reason and row, recorded as failures, and stop nothing', async () => {
    const path = file(
      'a.tsv',
      [
        'id\ttitle\tpublishedAt\turl',
        '1\tA\t2026-01-05T10:00:00Z\t',
        '2\tliian\tmonta\tsolua\tx',
        '3\t\t2026-01-05\t',
        '4\tD\t03/04/2026\t',
        '5\tE\t2026-02-30\t',
        '6\tF\t2027-01-01\t',
        '7\tG\t2026-01-05\tjavascript:alert(1)',
        '',
        '8\tH\t2026-01-05\t',
      ].join('\n'),
    );
    const summary = await run([path]);
    expect(summary).toMatchObject({
      rows: 8,
      added: 2,
      rejected: 6,
      reasons: { column_count: 1, no_text: 1, bad_date: 2, future_date: 1, bad_url: 1 },
    });
    expect(rejectsOf(summary).map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'column_count'],
      [4, 'no_text'],
      [5, 'bad_date'],
      [6, 'bad_date'],
      [7, 'future_date'],
      [8, 'bad_url'],
    ]);
    expect(rejectsOf(summary)[0]).toMatchObject({ file: path, raw: '2\tliian\tmonta\tsolua\tx' });
    expect(summary.firstRejects[0]).toBe(`${path}:3: has 5 cells, the header has 4`);
    expect(await store.runs.failures({ limit: 10 })).toHaveLength(6);
    expect((await store.runs.latest(1))[0]).toMatchObject({ state: 'done', summary: { rejected: 6 } });
  });

  it('of jsonl: broken JSON, no object, a field that is no text, no outlet', async () => {
    const path = file('a.jsonl', '{"title":"A"}\n{"title":\n[1]\n{"title":{"fi":"x"}}\n{"outlet":"o","title":"B"}\n');
    const { outlet: _, ...options } = { outlet: undefined };
    const summary = await importFiles({
      store,
      format: 'jsonl',
      files: [path],
      map: {},
      rejectsFolder: join(folder, 'rejects'),
      stdin: Readable.from([]),
      now: () => new Date('2026-01-10T00:00:00Z'),
      ...options,
    });
    expect(summary).toMatchObject({ added: 1, reasons: { no_outlet: 1, bad_json: 2, bad_field: 1 } });
  });

  it('with a quote that is never closed, or closed within a cell, cost themselves and not the rows behind', async () => {
    const path = file('a.csv', 'id,title\n1,"auki\n2,"väärä" lainaus\n3,"oikea, lainaus"\n4,D\n5,"loppu auki\n6,F');
    const summary = await run([path], { format: 'csv' });
    expect(rejectsOf(summary).map(({ line }) => line)).toEqual([2, 3, 6]);
    expect((await stored()).map(({ id }) => id)).toEqual(['3', '4', '6']);
  });

  it('that are longer than 10 MB are cut off and kept apart', async () => {
    const path = file('a.tsv', `id\ttitle\n1\t${'x'.repeat(10_000_001)}\n2\tB\n`);
    expect(await run([path])).toMatchObject({ added: 1, reasons: { too_long: 1 } });
  });

  it('whose text is longer than any article are kept apart', async () => {
    const path = file('a.tsv', `id\ttitle\tlead\n1\tA\t${'x'.repeat(400_000)}\n2\tB\t\n`);
    const summary = await run([path]);
    expect(summary).toMatchObject({ added: 1, reasons: { too_long: 1 } });
    expect(summary.firstRejects[0]).toContain('the text has 400001 characters');
  });

  it('where compression breaks off leave what came before', async () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `${index}\tOtsikko ${(index * 7919) % 50_021}\n`);
    const whole = gzipSync(`id\ttitle\n${rows.join('')}`);
    const summary = await run([file('a.tsv.gz', whole.subarray(0, whole.length / 2))]);
    expect(summary.reasons).toEqual({ broken_gzip: 1 });
    expect(summary.added).toBeGreaterThan(1000);
  });

  it('in thousands are kept without a warning of Node', async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error) => warnings.push(warning);
    process.on('warning', listen);
    const row = `${'x'.repeat(500)}\n`;
    const summary = await run([file('a.jsonl', row.repeat(3000))], { format: 'jsonl' });
    await new Promise(setImmediate);
    process.off('warning', listen);
    expect([summary.rejected, warnings]).toEqual([3000, []]);
  });

  it('and nothing else make the run a failed one', async () => {
    expect(await run([file('a.tsv', 'id\ttitle\n1\t\n')])).toMatchObject({ added: 0, rejected: 1 });
    expect((await store.runs.latest(1))[0]?.state).toBe('failed');
  });

  it('leave no rejects file when there are none', async () => {
    expect((await run([file('a.tsv', 'title\nA\n')])).rejectsFiles).toEqual([]);
    expect(existsSync(join(folder, 'rejects'))).toBe(false);
  });
});

describe('an import', () => {
  it('that is stopped and run again stores nothing twice and loses nothing', async () => {
    const rows = Array.from({ length: 9000 }, (_, index) => `${index}\tOtsikko ${index}\n`);
    const path = file('a.tsv', `id\ttitle\n${rows.join('')}`);
    const controller = new AbortController();
    const progress = () => ({ update: (done: number) => done >= 4000 && controller.abort(), end: () => {} });
    const first = await run([path], { signal: controller.signal, progress });
    expect(first.complete).toBe(false);
    expect(first.added).toBeGreaterThan(0);
    expect(first.added).toBeLessThan(9000);
    const second = await run([path]);
    expect([first.added + second.added, second.unchanged]).toEqual([9000, first.added]);
    expect(await store.articles.count()).toBe(9000);
  });

  it('writes a changed text as a new version', async () => {
    await run([file('a.tsv', 'id\ttitle\n1\tA\n')]);
    expect(await run([file('b.tsv', 'id\ttitle\n1\tB\n')])).toMatchObject({ changed: 1 });
    expect(await store.articles.versions('saaristo', '1')).toHaveLength(2);
  });

  it('excludes another one', async () => {
    await store.runs.start({ command: 'import', lock: 'import', software: 'x', now: '2026-01-10T00:00:00Z' });
    await expect(run([file('a.tsv', 'title\nA\n')])).rejects.toThrow(LockedError);
  });

  it('refuses what cannot work with one line that says the way out, and frees its lock', async () => {
    const good = file('good.tsv', 'title\tdate\nA\t2026-01-05\n');
    const { outlet: _, ...nameless } = { outlet: '' };
    const cases: readonly (readonly [readonly string[], Partial<ImportOptions>, string])[] = [
      [[good, join(folder, 'missing.tsv')], {}, 'missing.tsv: there is no such file'],
      [[folder], {}, 'is a folder'],
      [[good], { map: { publishedAt: 'dat' } }, 'has no column "dat" (did you mean "date"?)'],
      [[file('bare.tsv', 'a\tb\n1\t2\n')], {}, '--map title=COLUMN'],
      [[file('empty.tsv', '')], {}, 'is empty'],
      [[file('book.xlsx', 'PK\x03\x04…')], { format: 'csv' }, 'is a workbook or a ZIP archive; save the sheet as CSV'],
      [[good], { ...nameless, outlet: undefined as unknown as string }, '--outlet NAME'],
    ];
    for (const [files, options, message] of cases) {
      const error = await run(files, options).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(UsageError);
      expect(error instanceof Error && error.message).toContain(message);
    }
    expect(await store.articles.count()).toBe(0);
    expect(await run([good])).toMatchObject({ added: 1 });
  });
});

describe('--map', () => {
  it('takes pairs with commas between them, several times', () => {
    expect(parseMap(['title=otsikko, lead = ingressi', 'id=tunnus'])).toEqual({
      title: 'otsikko',
      lead: 'ingressi',
      id: 'tunnus',
    });
  });

  it('names the field that was probably meant', () => {
    expect(() => parseMap(['titel=otsikko'])).toThrow('there is no field "titel" (did you mean "title"?)');
    expect(() => parseMap(['title'])).toThrow('needs FIELD=COLUMN');
  });
});
