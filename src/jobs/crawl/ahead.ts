import type { Clock } from '../../crawl/clock.ts';
import type { FeedEntry } from '../../crawl/feed.ts';
import type { Outlet } from '../../crawl/outlet.ts';
import { entryRefusal } from '../../crawl/outlets.ts';
import { messageOf } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { politeFetcher } from '../crawl.ts';
import { isDue } from './pages.ts';
import { choose, type SelectionRules } from './selection.ts';
import { readSource, sourcesOf } from './sources.ts';

export interface Plan {
  readonly outlet: string;
  readonly entries: readonly (FeedEntry & { readonly outlet: string })[];
  readonly problems: readonly string[];
  /** Set when no source could be read. */
  readonly error?: string;
}

/**
 * What a crawl would fetch now: reads the feeds as politely as ever and leaves the entries, validators and articles of
 * the store as they are. Only the hosts' next turn and rules are kept, which politeness needs.
 */
export async function lookAhead(settings: {
  readonly store: Store;
  readonly outlets: readonly Outlet[];
  readonly contact?: string | undefined;
  readonly privateHosts: readonly string[];
  readonly since?: string | undefined;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly timeoutMs?: number;
  readonly selection?: SelectionRules;
  readonly textMining?: 'research' | 'respect' | undefined;
}): Promise<readonly Plan[]> {
  const fetcher = politeFetcher(settings, settings.store.crawl);
  const now = settings.now();
  try {
    return await Promise.all(
      settings.outlets.map(async (outlet): Promise<Plan> => {
        const found = new Map<string, FeedEntry & { readonly outlet: string }>();
        const problems: string[] = [];
        let read = 0;
        for (const source of sourcesOf(outlet)) {
          try {
            const { entries = [] } = await readSource(fetcher, outlet, source, {}, now);
            read += 1;
            for (const entry of entries)
              if (!found.has(entry.url)) found.set(entry.url, { ...entry, outlet: outlet.id });
          } catch (error) {
            settings.signal?.throwIfAborted();
            problems.push(messageOf(error));
          }
        }
        const wanted = [...found.values()].filter(
          (entry) =>
            entryRefusal(outlet, entry.url) === undefined &&
            isDue({ ...entry, seenAt: now.toISOString() }, settings.since),
        );
        const due = new Set((await settings.store.crawl.waiting(outlet.id, now.toISOString())).map(({ url }) => url));
        const states = await settings.store.crawl.states(wanted.map(({ url }) => url));
        const entries = wanted.filter(
          (entry) =>
            (!states.has(entry.url) || due.has(entry.url)) &&
            choose(entry, outlet, settings.selection).selection !== 'passed_over',
        );
        const first = problems[0];
        return { outlet: outlet.id, entries, problems, ...(read === 0 && first !== undefined ? { error: first } : {}) };
      }),
    );
  } finally {
    await fetcher.close();
  }
}
