import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { messageOf, UsageError } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import { openAnalysisRuns } from './analysis-runs.ts';
import { openArticles } from './articles.ts';
import { openCodebooks } from './codebooks.ts';
import { openCodings } from './codings.ts';
import { openCollection } from './collection.ts';
import { openCopies } from './copies.ts';
import { openCrawlState } from './crawl-state.ts';
import { openHumanCodes } from './human-codes.ts';
import { openMentions } from './mentions.ts';
import { migrate } from './migrate.ts';
import { openNames } from './names.ts';
import { openObservations } from './observations.ts';
import { openRuns } from './runs.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

/**
 * Opens the store, made new with its folder where there is none, and brings its layout up to date. `url` is
 * `sqlite:PATH` or `sqlite::memory:`. Throws UsageError for what the user can mend; a file that is not ours is never
 * written to.
 */
export async function openStore(url: string, clock: () => Date = () => new Date()): Promise<Store> {
  const path = storePath(url);
  if (path !== ':memory:') prepareFolder(path);
  const engine = await openSqlite(path);
  try {
    await migrate(engine, path);
  } catch (error) {
    await engine.close().catch(() => {});
    throw error;
  }
  const names = openNames(engine);
  const { articles, saveRows } = openArticles(engine, names);
  return {
    url,
    articles,
    codings: openCodings(engine, names),
    codebooks: openCodebooks(engine, names),
    copies: openCopies(engine),
    mentions: openMentions(engine, names),
    humanCodes: openHumanCodes(engine, names),
    observations: openObservations(engine, names),
    crawl: openCrawlState(engine, names, saveRows),
    collection: openCollection(engine, names),
    runs: openRuns(engine, clock),
    analysisRuns: openAnalysisRuns(engine),
    close: engine.close,
  };
}

/** Whether there is a store at this address, without making one. */
export function storeExists(url: string): boolean {
  const path = storePath(url);
  return path !== ':memory:' && existsSync(path);
}

/** The file of a `sqlite:` address, or `:memory:`. */
function storePath(url: string): string {
  if (/^postgres(ql)?:/.test(url)) {
    throw new UsageError('--store postgres://…: PostgreSQL stores come with a later version; use sqlite:PATH');
  }
  const path = /^sqlite:(.+)$/s.exec(url)?.[1];
  if (!path) throw new UsageError(`--store ${url}: is not sqlite:PATH, as in sqlite:data/diskurssi.sqlite`);
  return path === ':memory:' ? path : resolve(path);
}

function prepareFolder(path: string): void {
  try {
    makeFolder(dirname(path));
  } catch (error) {
    throw new UsageError(`--store ${path}: its folder cannot be made (${messageOf(error)}); name another place`);
  }
  if (existsSync(path) && statSync(path).isDirectory()) {
    throw new UsageError(`--store ${path}: is a folder; name a file in it, as in ${path}/diskurssi.sqlite`);
  }
}
