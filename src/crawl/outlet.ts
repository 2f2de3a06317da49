import type { Language } from '../types.ts';

/** How an outlet is owned and what it is for; the comparison of reports. */
export const outletTypes = [
  'public',
  'quality',
  'tabloid',
  'commercial',
  'regional',
  'local',
  'party',
  'alternative',
  'agency',
  'business',
  'magazine',
  'rural',
  'government',
  'international',
] as const;
export type OutletType = (typeof outletTypes)[number];

/** An outlet: one file in `crawlers/<country>`, or one title of a group there. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly homepage: string;
  readonly type: OutletType;
  readonly owner: string;
  readonly language: Language;
  /** Maakunta of a regional or local title; absent for national ones. */
  readonly region?: string;
  /** RSS, Atom, RDF or JSON Feed addresses, richest first. */
  readonly feeds: readonly string[];
  /** News sitemaps, where the outlet has them. */
  readonly sitemaps?: readonly string[];
  /** Only pages on these hosts are read; default: the homepage's host. */
  readonly hosts?: readonly string[];
  /** Entries whose URL matches one of these are never fetched (advertising, games, video). */
  readonly skip?: readonly RegExp[];
  /** How its pages are read, newest first; the first whose `until` has not passed is used. None: generic. */
  readonly rules?: readonly ExtractionRule[];
  /** Minimum time between the starts of two requests to the host; never under 1 s outside loopback. */
  readonly delayMs?: number;
  /** Fetch every page, whatever its title says; default: only what the study may need, and a sample of the rest. */
  readonly all?: boolean;
  /** Where the facts above were seen, and what to know. */
  readonly notes?: string;
  /** A URL that is an article of this outlet and one that is not, for the tests and the help. */
  readonly examples: { readonly article: string; readonly other: string };
}

/** One title of a group: what is its own. */
interface Title extends Pick<Outlet, 'id' | 'name' | 'homepage'>, Partial<Omit<Outlet, 'id' | 'name' | 'homepage'>> {}

/**
 * Titles that one publisher prints by one pattern: one file for all of them. What is stated here holds for each title that
 * does not state its own; paths are relative to its homepage.
 */
export interface OutletGroup extends Pick<Outlet, 'id' | 'type' | 'owner' | 'language'> {
  readonly feedPath: string;
  readonly skip?: readonly RegExp[];
  readonly notes?: string;
  readonly examplePaths: { readonly article: string; readonly other: string };
  readonly titles: readonly Title[];
}

export function defineOutletGroup(group: OutletGroup): OutletGroup {
  return group;
}

/** The outlets of a group. */
export function titlesOf(group: OutletGroup): readonly Outlet[] {
  const { feedPath, examplePaths, titles, id: _, ...shared } = group;
  return titles.map((title) => {
    const at = (path: string): string => new URL(path, title.homepage).href;
    const examples = { article: at(examplePaths.article), other: at(examplePaths.other) };
    return { ...shared, feeds: [at(feedPath)], examples, ...title };
  });
}

/** CSS selectors for one period of an outlet's layout. Each is optional: the generic reading fills the gaps. */
export interface ExtractionRule {
  readonly id: string;
  /** Inclusive publication day of the last page with this layout. */
  readonly until?: string;
  readonly title?: string;
  readonly lead?: string;
  /** The elements that hold the paragraphs. */
  readonly body?: string;
  readonly author?: string;
  readonly section?: string;
  readonly publishedAt?: string;
  /** Taken out before the text is read. */
  readonly remove?: string;
  /** Its presence means that the page is cut for non-subscribers. */
  readonly paywall?: string;
}

export function defineOutlet(outlet: Outlet): Outlet {
  return outlet;
}
