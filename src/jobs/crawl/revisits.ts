import type { PoliteFetcher } from '../../crawl/fetch.ts';
import type { Outlet } from '../../crawl/outlet.ts';
import { hostsOf } from '../../crawl/outlets.ts';
import { messageOf, RetryError, SkipError } from '../../errors.ts';
import type { DueRevisit } from '../../store/revisits.ts';
import type { RunHandle, Store } from '../../store/store.ts';
import { articleOfPage } from './page-article.ts';

const dayMs = 86_400_000;
/** After this many pages in a row that the server did not answer, the others wait for the next run. */
const patience = 5;

export interface RevisitSettings {
  readonly store: Store;
  readonly run: Pick<RunHandle, 'fail'>;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  /** Days after publication, ascending. */
  readonly revisits?: readonly number[];
}

/** When a page is looked at next: the first of the days after its publication that has not passed. */
export function nextRevisit(
  publishedAt: string | undefined,
  now: Date,
  days: readonly number[] = [],
): string | undefined {
  const published = Date.parse(publishedAt ?? '');
  const since = Number.isNaN(published) ? now.getTime() : published;
  const next = days.map((day) => since + day * dayMs).find((at) => at > now.getTime());
  return next === undefined ? undefined : new Date(next).toISOString();
}

/**
 * Looks again at stored pages whose time has come. A page that the server calls unchanged costs one short answer; a
 * changed text becomes a new version, the old one is kept. A page that is gone stays stored and is not asked for again.
 */
export async function crawlRevisits(
  settings: RevisitSettings,
  fetcher: PoliteFetcher,
  outlet: Outlet,
): Promise<{ readonly revisited: number; readonly edited: number }> {
  const { store, signal, now } = settings;
  if (!settings.revisits?.length) return { revisited: 0, edited: 0 };
  const counts = { revisited: 0, edited: 0 };
  let silent = 0;
  for (const page of await store.crawl.revisits.due(outlet.id, now().toISOString())) {
    signal?.throwIfAborted();
    try {
      if (await revisit(settings, fetcher, outlet, page)) counts.edited += 1;
      counts.revisited += 1;
      silent = 0;
    } catch (error) {
      if (signal?.aborted) throw error;
      silent = error instanceof SkipError ? 0 : silent + 1;
      await settle(settings, outlet, page, error);
    }
    if (silent >= patience) break;
  }
  return counts;
}

/** Whether the text has changed. */
async function revisit(
  settings: RevisitSettings,
  fetcher: PoliteFetcher,
  outlet: Outlet,
  page: DueRevisit,
): Promise<boolean> {
  const { store } = settings;
  const answer = await fetcher.fetch(page.url, {
    kind: 'page',
    hosts: hostsOf(outlet),
    ...page.validators,
    ...(outlet.delayMs === undefined ? {} : { delayMs: outlet.delayMs }),
  });
  const now = settings.now();
  const next = nextRevisit(page.publishedAt, now, settings.revisits);
  if (answer.notModified) {
    await store.crawl.revisits.plan(page.url, next, {});
    return false;
  }
  const article = await articleOfPage(answer.text, { url: answer.url, outlet, entry: page, now });
  const { etag, lastModified, miningReserved } = answer;
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  const { changed } = await store.crawl.storePage(page.url, article, { miningReserved, validators, revisitAt: next });
  return changed > 0;
}

/** A server in trouble is asked at the next of the days; what is gone or no article any more is left as it was. */
async function settle(settings: RevisitSettings, outlet: Outlet, page: DueRevisit, error: unknown): Promise<void> {
  const now = settings.now();
  const hard = error instanceof SkipError;
  const reason = hard || error instanceof RetryError ? error.reason : 'unexpected';
  await settings.run.fail({
    stage: 'revisit',
    outlet: outlet.id,
    place: page.url,
    reason,
    message: messageOf(error),
    at: now.toISOString(),
  });
  const next = hard ? undefined : nextRevisit(page.publishedAt, now, settings.revisits);
  await settings.store.crawl.revisits.plan(page.url, next, {});
}
