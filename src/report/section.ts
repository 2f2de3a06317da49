import type { By } from '../analysis/calendar.ts';
import type { CodedArticle, HumanCodedArticle, Language, Localized, Voice } from '../types.ts';
import type { Block } from './block.ts';
import type { BriefMemory } from './brief/brief.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import type { DatedEvent } from './events/dated-event.ts';
import type { Mention, MentionQuery } from './mention.ts';
import type { Passage, PassageQuery } from './passage.ts';

export type { By } from '../analysis/calendar.ts';

/** One cell of the observation cube as sections see it; see the store for what measures and labels mean. */
export interface Cell {
  readonly measure: string;
  readonly label: string;
  readonly outlet: string;
  readonly language: string;
  readonly day: string;
  readonly voice: Voice | '';
  readonly articles: number;
  /** Of them, those that were the first to print their story; absent where copies were not looked for. */
  readonly decisions?: number;
  readonly marks: number;
}

export interface ListedArticle {
  readonly title: string;
  readonly url?: string;
  /** Its name, or its id where no definition names it. */
  readonly outlet: string;
  readonly day?: string;
  readonly score: number;
  /** Words of the text that led to the label, as printed. */
  readonly evidence: readonly string[];
}

export interface OutletFacts {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly language: string;
  readonly region?: string;
}

export interface FrameFacts {
  readonly id: string;
  readonly name: Localized;
  readonly definition: Localized;
}

export interface AnnotatorFacts {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly labels: readonly string[];
  readonly base: 'relevant' | 'labelled';
}

interface Stratum {
  readonly entries: number;
  readonly coded: number;
  readonly relevant: number;
}

/** How far people agree on one label, over the articles of the whole archive that two or more of them coded. */
export interface LabelAgreement {
  /** `relevance`, `frames`, `tone`, `stance`, `toxicity`, `voice`, `originMention`. */
  readonly measure: string;
  /** `all`: the measure as a whole. */
  readonly label: string;
  readonly articles: number;
  readonly coders: number;
  /** Krippendorff's alpha with its 95 % bootstrap interval; null where it is not defined. */
  readonly alpha: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /**
   * `exploratory`: alpha is below .667, by its point estimate. `unchecked`: too few articles, or no variation, to tell.
   */
  readonly standing: 'reliable' | 'exploratory' | 'unchecked';
}

/** What crawls saw and read; of imported articles nothing is known here. */
export interface CollectionFacts {
  readonly days: readonly {
    readonly outlet: string;
    readonly day: string;
    readonly seen: number;
    readonly stored: number;
    readonly teaser: number;
    readonly passedOver: number;
    readonly refused: number;
    readonly failed: number;
    readonly waiting: number;
  }[];
  /** Pages that the pre-filter let through and those it did not, of which a sample was read. */
  readonly audit: {
    readonly through: Stratum;
    readonly stopped: Stratum;
    readonly missed?: { readonly share: number; readonly low: number; readonly high: number };
  };
}

/** All that a section may read: numbers from the store within the report's period, and facts. Nothing else. */
export interface ReportInput {
  /** Inclusive days of the press zone. */
  readonly from: string;
  readonly to: string;
  readonly by: By;
  readonly language: Language;
  readonly outlets: readonly OutletFacts[];
  readonly frames: readonly FrameFacts[];
  readonly annotators: readonly AnnotatorFacts[];
  readonly cells: (measure: string, labels?: readonly string[]) => Promise<readonly Cell[]>;
  readonly details: (
    measure: string,
    by: string,
    limit: number,
  ) => Promise<
    readonly { readonly label: string; readonly value: string; readonly articles: number; readonly marks: number }[]
  >;
  readonly telling: (query: {
    readonly measure: string;
    readonly labels?: readonly string[];
    readonly voice?: Voice;
    readonly from?: string;
    readonly to?: string;
    readonly limit: number;
  }) => Promise<readonly ListedArticle[]>;
  /**
   * Relevant articles of the period with their marks by these annotators, in batches and in no order that means
   * anything: for what has to be seen within one article (a frame in the same text as a group, a quotation's speaker).
   */
  readonly coded: (measures: readonly string[]) => AsyncIterable<readonly CodedArticle[]>;
  /**
   * Coded articles of the period, relevant or not, whose story was printed more than once, with their marks by these
   * annotators: for intervals that take copies for no further evidence.
   */
  readonly repeated: (measures: readonly string[]) => AsyncIterable<readonly CodedArticle[]>;
  /**
   * Articles of the period that were drawn for human coding or coded by people, relevant or not, each with what the
   * program says of it now. Those that were drawn and not coded yet have no codes.
   */
  readonly humanCodes: () => Promise<readonly HumanCodedArticle[]>;
  /** Agreement of coders on every label that people code; all `unchecked` while nobody has coded. */
  readonly agreement: () => Promise<readonly LabelAgreement[]>;
  /** Where the data come from and how they were made; for whoever describes the data. */
  readonly dataset: () => Promise<DatasetFacts>;
  /** Events that the user lists in a file, in the order of time; also those outside the period. Empty without a file. */
  readonly events: readonly DatedEvent[];
  /** Articles in whose title, lead or body a phrase stands, in key order. */
  readonly mentions: (query: MentionQuery) => Promise<readonly Mention[]>;
  /** Passages of articles on the topic as printed, private names taken out, strongest first. */
  readonly passages: (query: PassageQuery) => Promise<readonly Passage[]>;
  /** The same archive in other days: for what the period is compared with. */
  readonly during: (days: { readonly from: string; readonly to: string; readonly by?: By }) => Promise<ReportInput>;
  /** What earlier briefs told of periods that ended before this one's end, in the order in which they were written. */
  readonly briefs: readonly BriefMemory[];
  /** Headlines of articles with a label, highest score first, for telling words. */
  readonly titles: (query: {
    readonly measure: string;
    readonly labels?: readonly string[];
    readonly from?: string;
    readonly to?: string;
    readonly limit: number;
  }) => Promise<readonly string[]>;
  /** First and last day of which the whole archive holds articles; absent where it holds none. */
  readonly held?: { readonly from: string; readonly to: string };
  /** Stored articles whose day is not known, left out of every series. */
  readonly undated: number;
  /** Failures of the latest runs, by stage and reason. */
  readonly failures: readonly {
    readonly stage: string;
    readonly outlet: string;
    readonly reason: string;
    readonly count: number;
  }[];
  /** Absent when nothing of the period was crawled. */
  readonly collection?: CollectionFacts;
  readonly software: string;
  readonly codebook: string;
  readonly createdAt: string;
}

/** A report section: one file in `reports/sections`. */
export interface Section {
  readonly id: string;
  readonly title: Localized;
  /** What question it answers, in one line; shown by the help. */
  readonly question: Localized;
  /** Position in the report, ascending. */
  readonly order: number;
  readonly audiences: readonly ('brief' | 'trends' | 'dataset')[];
  /** Annotator ids of the measures that it shows: each is explained in a line below the question. */
  readonly measures?: readonly string[];
  /** Blocks without the section's own heading. An empty list leaves the section out. */
  readonly build: (input: ReportInput) => Promise<readonly Block[]>;
}

export function defineSection(section: Section): Section {
  return section;
}
