import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { loadPlugins } from '../plugins.ts';
import { languages } from '../types.ts';
import { type Outlet, type OutletGroup, outletTypes, titlesOf } from './outlet.ts';
import { canonicalUrl, hostOf } from './url.ts';

/**
 * The built-in outlets, those of a user's folder added or put in their place, sorted by id; only the named ones when
 * any are named. Throws UsageError for a broken definition or an unknown name, with the nearest right one.
 */
export async function loadOutlets(
  wanted: { readonly crawlers?: string | undefined; readonly ids?: readonly string[] | undefined } = {},
): Promise<readonly Outlet[]> {
  const own = wanted.crawlers === undefined ? [] : await definitions(resolve(wanted.crawlers));
  const all = new Map([...(await definitions('crawlers')), ...own].map((outlet) => [outlet.id, outlet]));
  for (const outlet of all.values()) {
    const wrong = problemsOf(outlet);
    if (wrong.length > 0) throw new UsageError(`outlet ${outlet.id}: ${wrong.join('; ')}`);
  }
  const chosen = wanted.ids?.length ? wanted.ids : [...all.keys()].sort();
  return [...new Set(chosen)].map((id) => {
    const outlet = all.get(id);
    if (!outlet) throw new UsageError(`unknown outlet "${id}"${didYouMean(id, all.keys())}; see: diskurssi outlets`);
    return outlet;
  });
}

/** The outlets of a folder, those of groups included. Throws UsageError for a name that stands twice. */
async function definitions(folder: string): Promise<readonly Outlet[]> {
  const files = await loadPlugins<Outlet | OutletGroup>(folder);
  const outlets = files.flatMap((file) => ('titles' in file ? titlesOf(file) : [file]));
  const seen = new Set<string>();
  for (const { id } of outlets) {
    if (seen.has(id))
      throw new UsageError(`${folder}: the outlet "${id}" is defined twice, by its own file or a group`);
    seen.add(id);
  }
  return outlets;
}

/** What is wrong with a definition, in words; a user's own file has no compiler that would say it. */
export function problemsOf(outlet: Outlet): readonly string[] {
  const problems: string[] = [];
  const need = (holds: boolean, what: string): void => {
    if (!holds) problems.push(what);
  };
  const filled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  const web = (value: unknown): boolean => typeof value === 'string' && canonicalUrl(value) !== undefined;
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  need(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(outlet.id), 'id must be kebab-case');
  need(filled(outlet.name), 'name is missing');
  need(filled(outlet.owner), 'owner is missing');
  need(web(outlet.homepage), 'homepage must be a web address');
  need(outletTypes.includes(outlet.type), `type must be one of ${outletTypes.join(', ')}`);
  need(languages.includes(outlet.language), `language must be one of ${languages.join(', ')}`);
  need(Array.isArray(outlet.feeds) && outlet.feeds.every(web), 'feeds must be a list of web addresses');
  need(list(outlet.sitemaps).every(web), 'sitemaps must be web addresses');
  need(list(outlet.feeds).length + list(outlet.sitemaps).length > 0, 'needs at least one feed or sitemap');
  need(
    list(outlet.skip).every((rule) => rule instanceof RegExp),
    'skip must be a list of regular expressions',
  );
  need(
    list(outlet.rules).every((rule) => filled((rule as { id?: unknown }).id)),
    'every rule needs an id',
  );
  need(outlet.delayMs === undefined || Number.isFinite(outlet.delayMs), 'delayMs must be a number');
  need(web(outlet.examples?.article) && web(outlet.examples?.other), 'examples need an article and an other address');
  return problems;
}

/** The hosts whose pages count as the outlet's: as stated, else the homepage's with and without www. */
export function hostsOf(outlet: Outlet): readonly string[] {
  if (outlet.hosts) return outlet.hosts;
  const host = hostOf(outlet.homepage) ?? '';
  return host.startsWith('www.') ? [host, host.slice('www.'.length)] : [host, `www.${host}`];
}

/** Why an address that a feed names is not fetched; undefined when it is. */
export function entryRefusal(outlet: Outlet, url: string): 'other_host' | 'skipped' | 'front_page' | undefined {
  if (!hostsOf(outlet).includes(hostOf(url) ?? '')) return 'other_host';
  if (new URL(url).pathname === '/' && new URL(url).search === '') return 'front_page';
  return outlet.skip?.some((rule) => new RegExp(rule.source, rule.flags.replace(/[gy]/g, '')).test(url))
    ? 'skipped'
    : undefined;
}

/**
 * Of outlets that may share a host, as those of a broadcaster do, the one that probably printed the page: one that would
 * fetch it, if possible in that language, and of these the one with most feeds, as the main edition has.
 */
export function likeliestOutlet(outlets: readonly Outlet[], url: string, language?: string): Outlet | undefined {
  const willing = outlets.filter((outlet) => entryRefusal(outlet, url) === undefined);
  const alike = willing.filter((outlet) => outlet.language === language);
  const feeds = (outlet: Outlet): number => outlet.feeds?.length ?? 0;
  return [...(alike.length > 0 ? alike : willing)].sort((one, other) => feeds(other) - feeds(one))[0];
}
