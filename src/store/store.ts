import type { Annotation, Article, CodedArticle, Ledger } from '../types.ts';
import type { Collection, Hosts, SelectedEntry, Selection } from './collecting.ts';

export type { CollectedDay, Collection, Hosts, SelectedEntry, Selection } from './collecting.ts';
export type { ArticleRank, ObservationCell, ObservationQuery, Observations } from './counting.ts';
export type { CodedByPeople, HumanCodes, NewSample, SampledArticle } from './human-coding.ts';
export type { Codebooks, ComparedMarks, KeptCodebook, MarkedMonth } from './recoding.ts';
export type { Failure, Run, RunHandle, Runs } from './running.ts';
export type { AnalysisRun, AnalysisRuns } from './running-analyses.ts';

import type { Observations } from './counting.ts';
import type { HumanCodes } from './human-coding.ts';
import type { Codebooks } from './recoding.ts';
import type { Revisits } from './revisits.ts';
import type { Runs } from './running.ts';
import type { AnalysisRuns } from './running-analyses.ts';
import type { Copies } from './stories.ts';

/**
 * What can be asked of the memory. Nothing above this folder knows the engine. Every write is one transaction: it is
 * there whole or not at all, and doing it again changes nothing.
 */
export interface Store {
  readonly url: string;
  readonly articles: Articles;
  readonly codings: Codings;
  readonly codebooks: Codebooks;
  /** Articles that hold some words. */
  readonly mentions: Mentions;
  readonly copies: Copies;
  readonly humanCodes: HumanCodes;
  readonly observations: Observations;
  readonly crawl: CrawlState;
  readonly collection: Collection;
  readonly runs: Runs;
  readonly analysisRuns: AnalysisRuns;
  readonly close: () => Promise<void>;
}

// ── articles ────────────────────────────────────────────────────────────────────────────────────────────────────

/** An article as the store takes it: who published it and in which zone-day it counts are known. */
export interface NewArticle extends Article {
  readonly outlet: string;
  /** How it was read: `import:tsv`, `crawl`, with the rule and version that read the page. */
  readonly origin: string;
  readonly fetchedAt?: string;
}

export interface StoredArticle extends NewArticle {
  /** The store's own key; small, never reused, not for export. */
  readonly key: number;
  /** Press-zone day YYYY-MM-DD of publication; absent when the time is not known. */
  readonly day?: string;
  /** 1, 2, … : the version of the text; a changed text is a new version, the old one is kept. */
  readonly textVersion: number;
}

export interface SaveCounts {
  readonly added: number;
  /** The text had changed: a new version was written, and codings are owed again. */
  readonly changed: number;
  /** The text is the stored one; what else was new of it (author, time, access) was written all the same. */
  readonly unchanged: number;
}

/** One text that an article had or has. */
export interface ArticleVersion extends Article {
  readonly textVersion: number;
  readonly fetchedAt?: string;
}

export interface Articles {
  /** Writes a batch in one transaction; identity is outlet + id. */
  readonly save: (batch: readonly NewArticle[]) => Promise<SaveCounts>;
  readonly count: () => Promise<number>;
  /** Latest versions, in key order, in batches; for exports and counts, never held whole. */
  readonly each: (batchSize: number) => AsyncIterable<readonly StoredArticle[]>;
  readonly versions: (outlet: string, id: string) => Promise<readonly ArticleVersion[]>;
  /** Keys of the articles with this address or id. */
  readonly find: (urlOrId: string) => Promise<readonly number[]>;
  /** Keys of the articles whose text has changed since it was first stored, those read last first. */
  readonly edited: (limit: number) => Promise<readonly number[]>;
  /** Articles by key, for lists in reports. */
  readonly byKeys: (keys: readonly number[]) => Promise<readonly StoredArticle[]>;
  /** What is stored, by outlet and language (empty while it is not known), in that order. */
  readonly overview: () => Promise<readonly ArticlesOverview[]>;
}

export interface ArticlesOverview {
  readonly outlet: string;
  readonly language: string;
  readonly articles: number;
  /** Of them, without a known day. */
  readonly undated: number;
  /** Of them, coded at their current text, by whatever version. */
  readonly coded: number;
  /** Of them, whose text has changed since it was first stored. */
  readonly changed: number;
  /** First and last known day. */
  readonly from?: string;
  readonly to?: string;
}

/** Articles that hold some texts. */
export interface MentionQuery {
  /** At least one of these lists must be in title, lead or body with all its texts, capitals or not. */
  readonly anyOf: readonly (readonly string[])[];
  /** Inclusive days. */
  readonly from?: string;
  readonly to?: string;
  /** Only articles with this mark. */
  readonly having?: { readonly measure: string; readonly label: string };
}

export interface MentioningArticle extends StoredArticle {
  readonly day: string;
  /** The key of the article that printed its story first; its own where it is no copy. */
  readonly first: number;
}

/** In key order, in batches. A sieve: letters outside ASCII match any letter, so the caller looks again. */
export type Mentions = (query: MentionQuery, batchSize?: number) => AsyncIterable<readonly MentioningArticle[]>;

// ── annotations ─────────────────────────────────────────────────────────────────────────────────────────────────

/** One article's marks by the annotators that owed it. */
export interface Coding {
  readonly key: number;
  readonly textVersion: number;
  /** annotator id → its marks, possibly none; replaces what that annotator had marked before. */
  readonly marks: Readonly<Record<string, readonly Annotation[]>>;
  /** The language the article was read in, where detection corrected or found it. */
  readonly language?: Article['language'];
}

export interface OwedArticle extends StoredArticle {
  /** The annotator versions its present text was coded with; undefined when it was not. */
  readonly ledger?: Ledger;
}

/** Which coded articles are read, and which marks come with them. */
export interface CodedQuery {
  /** Only articles with this mark, as in `{ measure: 'relevance', label: 'relevant' }`; default: all that are coded. */
  readonly having?: { readonly measure: string; readonly label: string };
  /** Only articles without any of these marks. */
  readonly without?: readonly { readonly measure: string; readonly label: string }[];
  /** Only these articles, also those that are not coded; not with `having`. */
  readonly keys?: readonly number[];
  /** Only articles whose story was printed more than once, by whomever and whenever. */
  readonly repeated?: boolean;
  /** Annotators whose marks are wanted; default: all. */
  readonly measures?: readonly string[];
  /** Inclusive days. */
  readonly from?: string;
  readonly to?: string;
}

export interface CodingState {
  /** The versions its present text was coded with; absent while it is not coded. */
  readonly ledger?: Ledger;
  /** The key of the article that printed its story first; its own where it is no copy. */
  readonly first: number;
}

export interface Codings {
  readonly countOwed: (ledger: Ledger) => Promise<number>;
  /** Articles whose ledger or text differs from the current one, in key order, in batches. */
  readonly owed: (ledger: Ledger, batchSize: number) => AsyncIterable<readonly OwedArticle[]>;
  /** Writes marks and remembers that these articles now stand at `ledger`; also when nothing was found. */
  readonly save: (ledger: Ledger, batch: readonly Coding[]) => Promise<void>;
  /**
   * Coded articles with a known day and their marks, in key order, in batches: for analyses that need to see marks of
   * one article together. The cube is for everything that can be counted apart.
   */
  readonly each: (query: CodedQuery, batchSize?: number) => AsyncIterable<readonly CodedArticle[]>;
  /** Marks of some articles, by all annotators or by those named: key → annotator → annotations. */
  readonly of: (
    keys: readonly number[],
    measures?: readonly string[],
  ) => Promise<ReadonlyMap<number, Readonly<Record<string, readonly Annotation[]>>>>;
  /**
   * Marks by these annotators of those articles whose present text was coded with exactly these versions of them; the
   * other articles are absent.
   */
  readonly standing: (
    keys: readonly number[],
    versions: Ledger,
  ) => Promise<ReadonlyMap<number, Readonly<Record<string, readonly Annotation[]>>>>;
  /** Which versions coded how many articles at their present text, most first. */
  readonly ledgers: () => Promise<readonly { readonly ledger: Ledger; readonly articles: number }[]>;
  /** How articles stand, by key. */
  readonly states: (keys: readonly number[]) => Promise<ReadonlyMap<number, CodingState>>;
}

// ── crawl state ─────────────────────────────────────────────────────────────────────────────────────────────────

/** `passed_over`: not fetched, because title and summary say that the study does not need it; it counts all the same. */
export type EntryState = 'waiting' | 'stored' | 'refused' | 'failed' | 'passed_over';

/** A link that a feed or sitemap named. Recorded for every entry, fetched or not: the denominators need it. */
export interface Entry {
  /** Canonical. */
  readonly url: string;
  readonly outlet: string;
  readonly title?: string;
  readonly summary?: string;
  readonly publishedAt?: string;
  readonly seenAt: string;
  /** Found by a backfill, which alone fetches it. */
  readonly backfill?: boolean;
}

/** ISO 8601 in UTC; `to` is not in it. */
export interface TimeRange {
  readonly from: string;
  readonly to: string;
}

export interface WaitingEntry extends Entry {
  readonly attempts: number;
  /** Absent until it was decided whether the study needs the page. */
  readonly selection?: Selection;
}

/** What a server said about an address last time, for conditional requests. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface CrawlState {
  /**
   * Records what a feed named together with the feed's validators, in one transaction: a feed is "not modified"
   * only after all its entries are safe. Known entries keep their state; one that was judged by its title and comes
   * with another is `retitled`. Returns how many were new.
   */
  readonly saveEntries: (feedUrl: string, validators: Validators, entries: readonly Entry[]) => Promise<number>;
  readonly validators: (url: string) => Promise<Validators | undefined>;
  /**
   * Entries due now: waiting, or failed softly with their retry time passed; oldest first. Those of a backfill are due
   * only for a backfill of their time.
   */
  readonly waiting: (outlet: string, now: string, backfill?: TimeRange) => Promise<readonly WaitingEntry[]>;
  /** Which of these addresses are recorded, and how they stand; for a look ahead that writes nothing. */
  readonly states: (urls: readonly string[]) => Promise<ReadonlyMap<string, EntryState>>;
  /**
   * The page was read: article, entry state, what the server said about the page and when it is looked at again, in one
   * transaction. Without `revisitAt` it is not looked at again.
   */
  readonly storePage: (
    url: string,
    article: NewArticle,
    answer?: {
      readonly miningReserved?: boolean;
      readonly validators?: Validators;
      readonly revisitAt?: string | undefined;
    },
  ) => Promise<SaveCounts>;
  /** The page is not an article, or failed; with `retryAt` it comes back as due. */
  readonly settleEntry: (url: string, state: 'refused' | 'failed', reason: string, retryAt?: string) => Promise<void>;
  /** Records which waiting entries are to be fetched; those passed over wait no longer. */
  readonly select: (entries: readonly SelectedEntry[]) => Promise<void>;
  /** Entries that were passed over, or drawn for the audit, under another title or summary than they have now. */
  readonly retitled: (outlet: string) => Promise<readonly Pick<Entry, 'url' | 'title' | 'summary'>[]>;
  /**
   * Records what the present title of `retitled` entries says: `chosen` ones have their new selection, and wait if they
   * had been passed over; the others stay as they were.
   */
  readonly judgedAgain: (urls: readonly string[], chosen: readonly SelectedEntry[]) => Promise<void>;
  readonly hosts: Hosts;
  readonly revisits: Revisits;
  /** Entries by outlet and state. */
  readonly counts: () => Promise<
    readonly { readonly outlet: string; readonly state: EntryState; readonly entries: number }[]
  >;
}
