import type { Voice } from '../types.ts';

/** What can be asked of the memory about numbers: the observation cube, and lists by marks. */

/**
 * One cell of the cube, sparse: zero cells are not stored. `articles` counts distinct articles, `marks` annotations.
 * Rows of measure `coverage` count articles by state (labels `stored`, `coded`, `full`, `teaser`, `unknown_access`);
 * label `*` of a measure counts the articles that have any mark of it: the denominator of base `labelled`.
 */
export interface ObservationCell {
  /** Annotator id, or `coverage`. */
  readonly measure: string;
  readonly label: string;
  readonly outlet: string;
  readonly language: string;
  /** YYYY-MM-DD in the press zone; articles without a known day are in no cell and are counted apart. */
  readonly day: string;
  /** Empty where the measure has no voice. */
  readonly voice: Voice | '';
  readonly articles: number;
  /** Of them, those that were the first to print their story: copies left out. Adds up over outlets and days. */
  readonly decisions: number;
  readonly marks: number;
}

export interface ObservationQuery {
  readonly measure: string;
  readonly labels?: readonly string[];
  readonly outlets?: readonly string[];
  readonly languages?: readonly string[];
  /** Inclusive days. */
  readonly from?: string;
  readonly to?: string;
}

export interface ArticleRank {
  readonly key: number;
  readonly score: number;
  /** Which part of the period the article is from, where it was asked for in parts: 0, 1, … */
  readonly part?: number;
}

export interface Observations {
  /** Brings the cube up to date: only the outlet-days touched since the last refresh are counted again. */
  readonly refresh: (progress?: (done: number, total: number) => void) => Promise<void>;
  readonly cells: (query: ObservationQuery) => Promise<readonly ObservationCell[]>;
  /** First and last day with stored articles, and how many articles have no day. */
  readonly period: () => Promise<{ readonly from?: string; readonly to?: string; readonly undated: number }>;
  /** Counts of an open vocabulary: for example the `term` of `groups`, most frequent first. */
  readonly details: (query: {
    readonly measure: string;
    /** Key of `detail` to count by. */
    readonly by: string;
    readonly from?: string;
    readonly to?: string;
    readonly outlets?: readonly string[];
    readonly limit: number;
  }) => Promise<
    readonly { readonly label: string; readonly value: string; readonly articles: number; readonly marks: number }[]
  >;
  /** Articles with a label, highest score first, for "most telling" lists. */
  readonly telling: (
    query: ObservationQuery & {
      readonly limit: number;
      readonly voice?: Voice;
      /** Last days of the parts of the period but the last one, in order: each part then has its own `limit` articles. */
      readonly partEnds?: readonly string[];
    },
  ) => Promise<readonly ArticleRank[]>;
}
