import { createHash } from 'node:crypto';
import type { Prefilter } from '../../annotate/prefilter.ts';
import type { Outlet } from '../../crawl/outlet.ts';
import { readDocument } from '../../language/read.ts';
import { loadPlugins } from '../../plugins.ts';
import type { SelectedEntry, Store, WaitingEntry } from '../../store/store.ts';

/** Which of the pages that feeds name are fetched. */
export interface SelectionRules {
  /** Whether title and summary may concern the study. */
  readonly mayMatter: (entry: Pick<WaitingEntry, 'title' | 'summary'>, outlet: Outlet) => boolean;
  /** Share, 0 to 1, of the others that is fetched all the same, to see what is missed. */
  readonly auditShare: number;
  /** Another seed draws another sample. */
  readonly seed: string;
}

/** The rules by the pre-filters of `models/prefilters`: a page is fetched when any of them lets it through. */
export async function loadSelection(
  settings: { readonly share: number; readonly seed: string },
  folder = 'models/prefilters',
): Promise<SelectionRules> {
  const filters = (await loadPlugins<Prefilter>(folder)).map(({ prepare }) => prepare());
  return {
    auditShare: settings.share,
    seed: settings.seed,
    mayMatter: ({ title, summary }, { language }) => {
      // Without a word to judge by (a plain sitemap) the page itself has to tell.
      if (!title && !summary) return true;
      const document = readDocument({
        id: '',
        language,
        ...(title ? { title } : {}),
        ...(summary ? { lead: summary } : {}),
      });
      return filters.some((passes) => passes(document));
    },
  };
}

/**
 * The entries to fetch, after the decision about each one that had none is written down. The draw depends on address
 * and seed alone: a crawl that was killed, or runs on another machine, draws the same pages.
 */
export async function selectEntries(
  store: Store,
  outlet: Outlet,
  waiting: readonly WaitingEntry[],
  rules: SelectionRules | undefined,
): Promise<readonly WaitingEntry[]> {
  const choices = new Map<string, SelectedEntry>();
  for (const entry of waiting) {
    if (entry.selection === undefined) choices.set(entry.url, choose(entry, outlet, rules));
  }
  await store.crawl.select([...choices.values()]);
  return waiting.filter(({ url }) => choices.get(url)?.selection !== 'passed_over');
}

/**
 * Judges by their new titles the entries that were passed over or drawn for the audit under others. One that the filter
 * lets through now is fetched for that, with certainty; also one of the audit is of the filter's share from then on, as
 * its like that were not drawn are. The others are not drawn again: a second chance would make their probability of
 * being fetched another than the one that is written down.
 */
export async function judgeAgain(store: Store, outlet: Outlet, rules: SelectionRules | undefined): Promise<void> {
  const entries = await store.crawl.retitled(outlet.id);
  if (entries.length === 0) return;
  const choices = entries.map((entry) => choose(entry, outlet, rules));
  await store.crawl.judgedAgain(
    entries.map(({ url }) => url),
    choices.filter(({ selection }) => selection === 'filter' || selection === 'all'),
  );
}

export function choose(
  entry: Pick<WaitingEntry, 'url' | 'title' | 'summary'>,
  outlet: Outlet,
  rules: SelectionRules | undefined,
): SelectedEntry {
  const { url } = entry;
  if (!rules || outlet.all) return { url, selection: 'all', inclusion: 1 };
  if (rules.mayMatter(entry, outlet)) return { url, selection: 'filter', inclusion: 1 };
  const drawn = uniformOf(`${rules.seed}\n${url}`) < rules.auditShare;
  return { url, selection: drawn ? 'audit' : 'passed_over', inclusion: rules.auditShare };
}

/** A number from 0 to 1 (exclusive) that is evenly spread over texts and the same for one text at any time. */
function uniformOf(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6) / 2 ** 48;
}
