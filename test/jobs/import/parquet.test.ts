import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { parquetMetadata } from 'hyparquet';
import { Compression, Table as WasmTable, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseMap } from '../../../src/jobs/import/fields.ts';
import { type ImportOptions, importFiles } from '../../../src/jobs/import.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store, StoredArticle } from '../../../src/store/store.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diskurssi-parquet-'));
  store = await openStore('sqlite::memory:');
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = {
  key: Array.from({ length: 25 }, (_, at) => `n${at}`),
  headline: Array.from({ length: 25 }, (_, at) => (at === 7 ? null : `Kunta ${at} varautuu "tulijoihin"\nensi vuonna`)),
  date: Array.from({ length: 25 }, (_, at) =>
    at === 9 ? 'eilen' : `2026-01-${String(at + 1).padStart(2, '0')}T08:00:00Z`,
  ),
};

/** A file as another implementation writes it (Rust, through WebAssembly), in row groups of ten rows. */
function written(compression: Compression, name = 'news.parquet'): string {
  const table = new Table(
    Object.fromEntries(Object.entries(rows).map(([column, values]) => [column, vectorFromArray(values, new Utf8())])),
  );
  const properties = new WriterPropertiesBuilder().setCompression(compression).setMaxRowGroupSize(10).build();
  const path = join(folder, name);
  writeFileSync(path, writeParquet(WasmTable.fromIPCStream(tableToIPC(table, 'stream')), properties));
  return path;
}

function run(file: string, more: Partial<ImportOptions> = {}) {
  return importFiles({
    ...{ store, format: 'parquet', files: [file], outlet: 'saaristo', language: 'fi' },
    map: parseMap(['id=key,title=headline,publishedAt=date']),
    ...{ rejectsFolder: join(folder, 'rejects'), stdin: Readable.from([]) },
    now: () => new Date('2026-03-01T00:00:00Z'),
    ...more,
  });
}

async function stored(): Promise<readonly StoredArticle[]> {
  const found: StoredArticle[] = [];
  for await (const batch of store.articles.each(100)) found.push(...batch);
  return found;
}

describe('importing Parquet', () => {
  it.each([
    ['snappy', Compression.SNAPPY],
    ['gzip', Compression.GZIP],
    ['brotli', Compression.BROTLI],
    ['no compression', Compression.UNCOMPRESSED],
  ])('takes every row of every row group, with %s', async (_, compression) => {
    const summary = await run(written(compression));
    expect(summary).toMatchObject({
      rows: 25,
      added: 23,
      rejected: 2,
      reasons: { no_text: 1, bad_date: 1 },
      complete: true,
    });
    const found = await stored();
    expect(found.map(({ id }) => id)).toEqual(rows.key.filter((_, at) => at !== 7 && at !== 9));
    expect(found.at(-1)).toMatchObject({
      ...{ title: 'Kunta 24 varautuu "tulijoihin" ensi vuonna', publishedAt: '2026-01-25T08:00:00.000Z' },
      origin: 'import:parquet',
    });
    expect(summary.firstRejects[0]).toContain('news.parquet:8:');
    expect(await run(written(compression))).toMatchObject({ added: 0, unchanged: 23 });
  });

  it('names the columns that there are when a mapped one is not', async () => {
    const file = written(Compression.SNAPPY);
    await expect(run(file, { map: parseMap(['title=otsikko']) })).rejects.toThrow(
      /has no column "otsikko".*key, headline, date/,
    );
    await expect(run(file, { map: {} })).rejects.toThrow('none of its columns');
  });

  it('says what it cannot read', async () => {
    const path = join(folder, 'no.parquet');
    writeFileSync(path, 'PAR1 this is not it');
    await expect(run(path)).rejects.toThrow(/no\.parquet: is no Parquet file/);
    await expect(run('-')).rejects.toThrow('needs a file, not stdin');
    expect(await run(written(Compression.ZSTD, 'z.parquet'))).toMatchObject({
      added: 0,
      reasons: { broken_parquet: 1 },
    });
  });

  it('keeps what came before a damaged row group', async () => {
    const file = written(Compression.SNAPPY);
    const bytes = readFileSync(file);
    const { row_groups: groups } = parquetMetadata(new Uint8Array(bytes).buffer);
    const page = groups[2]?.columns[1]?.meta_data?.data_page_offset;
    bytes.fill(0xff, Number(page), Number(page) + 20);
    writeFileSync(file, bytes);
    const summary = await run(file);
    expect(summary.added).toBe(18);
    expect(summary.reasons).toMatchObject({ broken_parquet: 1 });
  });
});
