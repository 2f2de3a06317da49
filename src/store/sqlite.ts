import type { Database } from 'sqlite3';
import { messageOf, UsageError } from '../errors.ts';
import type { Dialect, Engine, Queries, SqlValue } from './engine.ts';

/** How long a statement waits for another process that is writing. */
const busyTimeoutMs = 30_000;

const dialect: Dialect = {
  rows: (columns) =>
    `(SELECT ${Object.keys(columns)
      .map((name) => `value ->> '${name}' AS ${name}`)
      .join(', ')} FROM json_each(?)) AS r`,
  jsonField: (column) => `${column} ->> ('$.' || ?)`,
};

/** Opens a database file (`:memory:` for none). The only place that knows the `sqlite3` package. */
export async function openSqlite(path: string): Promise<Engine> {
  const database = await open(path);
  const queries: Queries = {
    all: (sql, values = []) =>
      new Promise((resolve, reject) => {
        database.all(sql, values, (error: Error | null, rows: never[]) =>
          error ? reject(explained(error, path)) : resolve(rows),
        );
      }),
    get: (sql, values = []) =>
      new Promise((resolve, reject) => {
        database.get(sql, values, (error: Error | null, row: never) =>
          error ? reject(explained(error, path)) : resolve(row),
        );
      }),
    run: (sql, values = []) =>
      new Promise((resolve, reject) => {
        database.run(sql, values, function (error: Error | null) {
          if (error) reject(explained(error, path));
          else resolve(this.changes);
        });
      }),
  };

  // One connection: whatever is asked while a transaction is open would become part of it, so all take turns.
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  };

  const engine: Engine = {
    dialect,
    all: <Result>(sql: string, values?: readonly SqlValue[]) => alone(() => queries.all<Result>(sql, values)),
    get: <Result>(sql: string, values?: readonly SqlValue[]) => alone(() => queries.get<Result>(sql, values)),
    run: (sql, values) => alone(() => queries.run(sql, values)),
    transaction: (work) =>
      alone(async () => {
        await queries.run('BEGIN IMMEDIATE');
        try {
          const result = await work(queries);
          await queries.run('COMMIT');
          return result;
        } catch (error) {
          // A full disk rolls back by itself; the second ROLLBACK then fails and must not hide the first error.
          await queries.run('ROLLBACK').catch(() => {});
          throw error;
        }
      }),
    close: () =>
      alone(
        () =>
          new Promise((resolve, reject) => {
            database.close((error) => (error ? reject(explained(error, path)) : resolve()));
          }),
      ),
  };

  try {
    database.configure('busyTimeout', busyTimeoutMs);
    await queries.run('PRAGMA foreign_keys = ON');
    await queries.run('PRAGMA synchronous = NORMAL');
    await queries.run('PRAGMA cache_size = -32768');
    await queries.run('PRAGMA temp_store = MEMORY');
    // Reads the file's header, so that a file that is no database is refused before anything is written to it.
    await queries.get('SELECT count(*) FROM sqlite_master');
  } catch (error) {
    await engine.close().catch(() => {});
    throw error;
  }
  return engine;
}

async function open(path: string): Promise<Database> {
  let sqlite3: typeof import('sqlite3');
  try {
    sqlite3 = (await import('sqlite3')).default;
  } catch (error) {
    throw new UsageError(`sqlite3 has no binding for this machine; run npm run postinstall (${messageOf(error)})`);
  }
  return new Promise((resolve, reject) => {
    const database: Database = new sqlite3.Database(path, (error) =>
      error ? reject(explained(error, path)) : resolve(database),
    );
  });
}

const explanations: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'is not a database; it was left as it is. Give another --store',
  SQLITE_CORRUPT:
    'is a damaged database. Put back a copy, or save what can be read with: sqlite3 FILE .recover | sqlite3 NEW-FILE',
  SQLITE_CANTOPEN: 'cannot be opened; check that the folder is there and may be written to',
  SQLITE_READONLY: 'may not be written to; check its owner and rights, or give another --store',
  SQLITE_PERM: 'may not be read; check its owner and rights, or give another --store',
  SQLITE_FULL: 'cannot grow: the disk is full. Nothing was lost; free some space and run the same command again',
  SQLITE_BUSY: `is being written by another program for more than ${busyTimeoutMs / 1000} s; try again later`,
  SQLITE_IOERR: 'cannot be read or written: the disk reports an error',
};

/** Errors of the file, not of our SQL, are the user's to mend: named, with the next step. */
function explained(error: Error, path: string): Error {
  const code = 'code' in error ? String(error.code) : '';
  const explanation = explanations[code];
  return explanation ? new UsageError(`${path}: ${explanation} (${code})`) : error;
}
