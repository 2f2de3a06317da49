/** Parts of the store's contract about collecting: which pages were chosen, how hosts are treated, what came of it. */

/**
 * Why a page is fetched: its outlet is read whole, its title and summary may concern the topic, or it was drawn for the
 * audit of those that do not; `passed_over` were not drawn.
 */
export type Selection = 'all' | 'filter' | 'audit' | 'passed_over';

export interface SelectedEntry {
  readonly url: string;
  readonly selection: Selection;
  /** Probability with which such an entry is fetched, 0 to 1: 1 unless it depends on the draw. */
  readonly inclusion: number;
}

/** A file by which a site states rules, as it answered: robots.txt, tdmrep.json. */
export interface RulesFile {
  readonly status: number;
  readonly text: string;
  readonly fetchedAt: string;
}

export interface HostRules {
  readonly robots?: RulesFile;
  /** What the site says of text and data mining. */
  readonly mining?: RulesFile;
}

/** The pace and rules of hosts, kept across processes and runs. */
export interface Hosts {
  readonly rules: (host: string) => Promise<HostRules>;
  readonly saveRules: (host: string, rules: HostRules) => Promise<void>;
  /**
   * Takes the host's turn when it is free at `now` (epoch ms) and closes it for `delayMs` times the host's slowdown, in
   * one step; otherwise takes nothing and says when it will be free.
   */
  readonly takeTurn: (host: string, now: number, delayMs: number) => Promise<{ readonly startAt: number }>;
  /** No turn before `until` (epoch ms). */
  readonly pause: (host: string, until: number) => Promise<void>;
  /** `too_many` doubles the slowdown, to 16 at most; every tenth good answer after it halves it. */
  readonly answered: (host: string, how: 'well' | 'too_many') => Promise<void>;
}

/** Links of one outlet and press-zone day (of publication, else of the first sight), and what became of them. */
export interface CollectedDay {
  readonly outlet: string;
  readonly day: string;
  readonly seen: number;
  readonly stored: number;
  readonly refused: number;
  readonly failed: number;
  readonly waiting: number;
  readonly passedOver: number;
  /** Of the stored ones, those cut for non-subscribers. */
  readonly teaser: number;
  /** Of those looked at, stored or refused, live blogs, galleries and videos. */
  readonly otherKinds: number;
}

export interface SelectionCount {
  readonly selection: Selection;
  readonly entries: number;
  readonly stored: number;
  readonly coded: number;
  /** Of the coded ones, those with the label that was asked for. */
  readonly labelled: number;
  /** Probability of being fetched, 0 to 1: the smallest and the greatest of these entries. */
  readonly leastInclusion: number;
  readonly mostInclusion: number;
}

/** What an article looks like from far away: enough to notice that an outlet's pages have changed. */
export interface Shape {
  /** Characters of the body. */
  readonly length: number;
  readonly lead: boolean;
  readonly author: boolean;
  readonly section: boolean;
  readonly publishedAt: boolean;
}

interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

export interface Collection {
  readonly days: (range?: DayRange) => Promise<readonly CollectedDay[]>;
  readonly selections: (
    query: DayRange & { readonly annotator: string; readonly label: string },
  ) => Promise<readonly SelectionCount[]>;
  /** The outlet's crawled articles that are not cut, newest first. */
  readonly shapes: (outlet: string, limit: number) => Promise<readonly Shape[]>;
}
