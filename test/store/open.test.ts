import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore, storeExists } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'diskurssi-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = (id: string) => ({ id, outlet: 'o', origin: 't', title: `Otsikko ${id}`, body: 'x'.repeat(500) });

/** The message of the UsageError that opening gives. */
async function refusal(url: string): Promise<string> {
  const outcome = await openStore(url).then(
    async (store) => {
      await store.close();
      return new Error('it was opened');
    },
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(UsageError);
  return outcome instanceof Error ? outcome.message : '';
}

async function madeStore(name: string, articles = 0): Promise<string> {
  const path = join(folder, name);
  const store = await openStore(`sqlite:${path}`);
  await store.articles.save(Array.from({ length: articles }, (_, index) => article(String(index))));
  await store.close();
  return path;
}

describe('opening a store', () => {
  it('makes the folder and the file, and finds again what was saved', async () => {
    const url = `sqlite:${join(folder, 'new', 'deep', 'a.sqlite')}`;
    expect(storeExists(url)).toBe(false);
    const store = await openStore(url);
    await store.articles.save([article('a')]);
    await store.close();
    expect(storeExists(url)).toBe(true);
    const again = await openStore(url);
    expect(await again.articles.count()).toBe(1);
    await again.close();
  });

  it('by two at once makes the layout once', async () => {
    const url = `sqlite:${join(folder, 'twice.sqlite')}`;
    const stores = await Promise.all([openStore(url), openStore(url), openStore(url)]);
    await Promise.all(stores.map((store, index) => store.articles.save([article(String(index))])));
    expect(await stores[0]?.articles.count()).toBe(3);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('twice at once shows each the names that the other has added', async () => {
    const url = `sqlite:${join(folder, 'names.sqlite')}`;
    const [one, two] = [await openStore(url), await openStore(url)];
    await one.articles.save([{ ...article('a'), outlet: 'new-outlet' }]);
    for await (const batch of two.articles.each(5)) expect(batch[0]?.outlet).toBe('new-outlet');
    await Promise.all([one.close(), two.close()]);
  });

  it('refuses addresses that it does not know', async () => {
    expect(await refusal('postgres://localhost/x')).toContain('PostgreSQL stores come with a later version');
    expect(await refusal('data/x.sqlite')).toContain('is not sqlite:PATH');
    expect(await refusal('sqlite:')).toContain('is not sqlite:PATH');
    mkdirSync(join(folder, 'folder'));
    expect(await refusal(`sqlite:${join(folder, 'folder')}`)).toContain('is a folder');
    writeFileSync(join(folder, 'file'), '');
    expect(await refusal(`sqlite:${join(folder, 'file', 'a.sqlite')}`)).toContain('cannot be made');
  });

  it('leaves a file that is no database as it is', async () => {
    const path = join(folder, 'letter.txt');
    writeFileSync(path, 'Hyvä toimitus! '.repeat(500));
    const before = readFileSync(path);
    expect(await refusal(`sqlite:${path}`)).toContain('is not a database; it was left as it is');
    expect(readFileSync(path)).toEqual(before);
  });

  it("leaves another program's database as it is, also one that is marked but empty", async () => {
    for (const [name, sql] of [
      ['foreign.sqlite', 'CREATE TABLE recipes (name TEXT)'],
      ['marked.sqlite', 'PRAGMA application_id = 77'],
    ] as const) {
      const path = join(folder, name);
      const engine = await openSqlite(path);
      await engine.run(sql);
      await engine.close();
      const before = readFileSync(path);
      expect(await refusal(`sqlite:${path}`)).toContain("is another program's database");
      expect(readFileSync(path)).toEqual(before);
    }
  });

  it('takes an empty file for its own', async () => {
    const path = join(folder, 'empty.sqlite');
    writeFileSync(path, '');
    const store = await openStore(`sqlite:${path}`);
    expect(await store.articles.count()).toBe(0);
    await store.close();
  });

  it('names a damaged database with the way out', async () => {
    const cut = await madeStore('cut.sqlite', 2000);
    truncateSync(cut, Math.floor(statSync(cut).size / 3 / 4096) * 4096);
    const store = await openStore(`sqlite:${cut}`).catch((error: unknown) => error);
    const error =
      store instanceof Error
        ? store
        : await (async () => {
            const opened = store as Awaited<ReturnType<typeof openStore>>;
            try {
              for await (const _ of opened.articles.each(100));
              return new Error('it was read');
            } catch (caught) {
              return caught as Error;
            } finally {
              await opened.close();
            }
          })();
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain('is a damaged database');
  });

  it('refuses the layout of a newer program and writes nothing', async () => {
    const path = await madeStore('newer.sqlite');
    const engine = await openSqlite(path);
    await engine.run('PRAGMA user_version = 99');
    await engine.close();
    expect(await refusal(`sqlite:${path}`)).toContain('newer version of diskurssi (layout 99');
  });

  it.skipIf(process.getuid?.() === 0)('names a file that may not be written to', async () => {
    const path = join(folder, 'rights.sqlite');
    writeFileSync(path, '', { mode: 0o400 });
    expect(await refusal(`sqlite:${path}`)).toContain('may not be written to');
  });
});

describe('a change of the layout', () => {
  const first = { id: '1', sqlite: ['CREATE TABLE one (a TEXT)', "INSERT INTO one VALUES ('kept')"] };
  const second = { id: '2', sqlite: ['ALTER TABLE one ADD COLUMN b TEXT', 'CREATE TABLE two (a TEXT)'] };

  it('is applied once, in order, to what is there', async () => {
    const engine = await openSqlite(':memory:');
    await migrate(engine, 'x', [first]);
    await migrate(engine, 'x', [first, second]);
    await migrate(engine, 'x', [first, second]);
    expect(await engine.all('SELECT * FROM one')).toEqual([{ a: 'kept', b: null }]);
    expect(await engine.all('SELECT id FROM migrations')).toEqual([{ id: '1' }, { id: '2' }]);
    expect(await engine.get('PRAGMA user_version')).toEqual({ user_version: 2 });
    await engine.close();
  });

  it('that fails half-way leaves the store as it was', async () => {
    const path = join(folder, 'half.sqlite');
    const engine = await openSqlite(path);
    await migrate(engine, path, [first]);
    const broken = { id: '2', sqlite: [...second.sqlite, 'CREATE NONSENSE'] };
    await expect(migrate(engine, path, [first, broken])).rejects.toThrow('NONSENSE');
    expect(await engine.get('PRAGMA user_version')).toEqual({ user_version: 1 });
    expect(await engine.all("SELECT name FROM sqlite_master WHERE name = 'two'")).toEqual([]);
    await migrate(engine, path, [first, second]);
    expect(await engine.all('SELECT a FROM one')).toEqual([{ a: 'kept' }]);
    await engine.close();
    expect(existsSync(path)).toBe(true);
  });
});
