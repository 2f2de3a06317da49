import { UsageError } from '../errors.ts';
import type { Engine } from './engine.ts';
import first from './migrations/0001-first.ts';
import copies from './migrations/0002-copies.ts';
import selection from './migrations/0003-selection.ts';
import backfill from './migrations/0004-backfill.ts';
import kinds from './migrations/0005-kinds.ts';
import codebooks from './migrations/0006-codebooks.ts';
import humanCodes from './migrations/0007-human-codes.ts';
import analysisRuns from './migrations/0008-analysis-runs.ts';

/** A step of the layout: a file in `migrations`, applied once, in order, never edited after a release. */
export interface Migration {
  readonly id: string;
  readonly sqlite: readonly string[];
}

const migrations: readonly Migration[] = [
  first,
  copies,
  selection,
  backfill,
  kinds,
  codebooks,
  humanCodes,
  analysisRuns,
];

/** "disk" in ASCII: says in the file's header whose it is (sqlite.org/fileformat.html, 1.3.17). */
const applicationId = 0x6469736b;

/**
 * Brings an engine's layout up to date, whole or not at all; two processes at once do it once. Refuses, before
 * anything is written, what another program made and what a newer version of this one made.
 */
export async function migrate(engine: Engine, path: string, steps: readonly Migration[] = migrations): Promise<void> {
  const versionNow = await check(engine, path, steps);
  // Only after the check: this pragma writes to the file. It stays with the file, so it is set once.
  if (versionNow < steps.length) {
    await engine.get('PRAGMA journal_mode = WAL');
    await engine.transaction(async (queries) => {
      const version = await number(queries, 'user_version');
      if (version === 0) {
        await queries.run('CREATE TABLE IF NOT EXISTS migrations (id TEXT PRIMARY KEY, applied_at TEXT NOT NULL)');
        await queries.run(`PRAGMA application_id = ${applicationId}`);
      }
      for (const step of steps.slice(version)) {
        for (const statement of step.sqlite) await queries.run(statement);
        await queries.run('INSERT INTO migrations (id, applied_at) VALUES (?, CURRENT_TIMESTAMP)', [step.id]);
      }
      await queries.run(`PRAGMA user_version = ${Math.max(version, steps.length)}`);
    });
  }
}

async function check(engine: Engine, path: string, steps: readonly Migration[]): Promise<number> {
  const owner = await number(engine, 'application_id');
  const version = await number(engine, 'user_version');
  const { n } = (await engine.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_master')) ?? { n: 0 };
  if (owner !== applicationId && (owner !== 0 || version !== 0 || n > 0)) {
    throw new UsageError(`${path}: is another program's database; it was left as it is. Give another --store`);
  }
  if (version > steps.length) {
    throw new UsageError(
      `${path}: was made by a newer version of diskurssi (layout ${version}, this one knows ${steps.length}); update the program`,
    );
  }
  return version;
}

async function number(queries: Pick<Engine, 'get'>, pragma: 'application_id' | 'user_version'): Promise<number> {
  return (await queries.get<Record<string, number>>(`PRAGMA ${pragma}`))?.[pragma] ?? 0;
}
