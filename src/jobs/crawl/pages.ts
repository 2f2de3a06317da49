import { seededRandom } from '../../analysis/random.ts';
import type { PoliteFetcher } from '../../crawl/fetch.ts';
import type { Outlet } from '../../crawl/outlet.ts';
import { entryRefusal, hostsOf } from '../../crawl/outlets.ts';
import { messageOf, RetryError, SkipError } from '../../errors.ts';
import type { NewArticle, RunHandle, Store, TimeRange, Validators, WaitingEntry } from '../../store/store.ts';
import { articleOfPage } from './page-article.ts';
import { nextRevisit } from './revisits.ts';
import { judgeAgain, type SelectionRules, selectEntries } from './selection.ts';

/** Soft failures are tried this often, with a growing pause, then given up. */
const mostAttempts = 5;
const firstPauseMs = 30 * 60_000;

/** After this many pages in a row that the server did not answer, the outlet's others wait for the next run. */
const patience = 5;

export interface PageCounts {
  readonly passedOver: number;
  readonly stored: number;
  readonly refused: number;
  readonly failed: number;
}

interface PageSettings {
  readonly store: Store;
  readonly run: Pick<RunHandle, 'fail'>;
  readonly now: () => Date;
  readonly since?: string | undefined;
  readonly signal?: AbortSignal;
  readonly selection?: SelectionRules;
  readonly random?: () => number;
  /** Days after publication on which a stored page is looked at again. */
  readonly revisits?: readonly number[];
  /** Only pages of this time, those that a backfill found among them. */
  readonly backfill?: TimeRange;
  /** Told of each page when it is done with. */
  readonly settled?: (entry: WaitingEntry, outcome: 'stored' | 'refused' | 'failed') => void;
}

/** Fetches, reads and stores the pages of an outlet that are due, one after the other, oldest first. */
export async function crawlPages(
  settings: PageSettings,
  fetcher: PoliteFetcher,
  outlet: Outlet,
  count: (done: number, total: number) => void,
): Promise<PageCounts> {
  const { store, since, signal } = settings;
  await judgeAgain(store, outlet, settings.selection);
  const waiting = (await store.crawl.waiting(outlet.id, settings.now().toISOString(), settings.backfill)).filter(
    (entry) => isDue(entry, since),
  );
  const due = await selectEntries(store, outlet, waiting, settings.selection);
  count(0, due.length);
  const counts = { passedOver: waiting.length - due.length, stored: 0, refused: 0, failed: 0 };
  let silent = 0;
  for (const entry of due) {
    signal?.throwIfAborted();
    try {
      await crawlPage(settings, fetcher, outlet, entry);
      counts.stored += 1;
      settings.settled?.(entry, 'stored');
      silent = 0;
    } catch (error) {
      if (signal?.aborted) throw error;
      const hard = error instanceof SkipError;
      await settle(settings, outlet, entry, error);
      counts[hard ? 'refused' : 'failed'] += 1;
      settings.settled?.(entry, hard ? 'refused' : 'failed');
      silent = hard ? 0 : silent + 1;
    }
    count(1, 0);
    if (silent >= patience) break;
  }
  return counts;
}

/** Entries without a time count by when they were first seen. */
export function isDue(entry: { readonly publishedAt?: string; readonly seenAt: string }, since: string | undefined) {
  return since === undefined || (entry.publishedAt ?? entry.seenAt) >= since;
}

async function crawlPage(
  settings: PageSettings,
  fetcher: PoliteFetcher,
  outlet: Outlet,
  entry: WaitingEntry,
): Promise<void> {
  const { store, revisits } = settings;
  const now = settings.now();
  const { article, miningReserved, validators } = await readPage(fetcher, outlet, entry, now);
  const revisitAt = nextRevisit(article.publishedAt, now, revisits);
  // Validators are for the second look: without one they would only fill the store.
  const second = revisitAt === undefined ? {} : { revisitAt, validators };
  await store.crawl.storePage(entry.url, article, { miningReserved, ...second });
}

interface ReadPage {
  readonly article: NewArticle;
  readonly html: string;
  readonly miningReserved: boolean;
  readonly validators: Validators;
}

/** One page from address to article. Throws SkipError or RetryError. */
export async function readPage(
  fetcher: PoliteFetcher,
  outlet: Outlet,
  entry: { readonly url: string; readonly title?: string; readonly summary?: string; readonly publishedAt?: string },
  now: Date,
): Promise<ReadPage> {
  const refusal = entryRefusal(outlet, entry.url);
  if (refusal) throw new SkipError(refusal, `${entry.url}: ${refusal.replace('_', ' ')}, not read`);
  const page = await fetcher.fetch(entry.url, {
    kind: 'page',
    hosts: hostsOf(outlet),
    ...(outlet.delayMs === undefined ? {} : { delayMs: outlet.delayMs }),
  });
  const article = await articleOfPage(page.text, { url: page.url, outlet, entry, now });
  const { etag, lastModified } = page;
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  return { article, html: page.text, miningReserved: page.miningReserved, validators };
}

/** The failure is written before the entry is settled: killed between the two, it is told twice rather than never. */
async function settle(settings: PageSettings, outlet: Outlet, entry: WaitingEntry, error: unknown): Promise<void> {
  const now = settings.now();
  const reason = error instanceof SkipError || error instanceof RetryError ? error.reason : 'unexpected';
  // What a rule of ours keeps out is no failure; the entry's state tells it.
  const expected = ['other_host', 'skipped', 'front_page'].includes(reason);
  if (!expected) {
    const at = now.toISOString();
    await settings.run.fail({
      stage: 'page',
      outlet: outlet.id,
      place: entry.url,
      reason,
      message: messageOf(error),
      at,
    });
  }
  const soft = !(error instanceof SkipError) && entry.attempts + 1 < mostAttempts;
  const asked = error instanceof RetryError ? (error.retryAfterMs ?? 0) : 0;
  const pauseMs = Math.max(pauseBefore(entry.attempts, settings.random ?? fixedSeed), asked);
  const retryAt = soft ? new Date(now.getTime() + pauseMs).toISOString() : undefined;
  await settings.store.crawl.settleEntry(entry.url, error instanceof SkipError ? 'refused' : 'failed', reason, retryAt);
}

const fixedSeed = seededRandom(1);

/** Half an hour, doubled for every attempt before, give or take a quarter: many failures must not come back at once. */
export function pauseBefore(attempts: number, random: () => number): number {
  return Math.round(firstPauseMs * 2 ** attempts * (0.75 + random() / 2));
}
