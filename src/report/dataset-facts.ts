import type { Interval } from '../analysis/intervals.ts';
import type { Ledger, Localized } from '../types.ts';

/** What a description of the data may tell beyond numbers: where the data come from and how they were made. */
export interface DatasetFacts {
  /** Of the outlets that are defined. */
  readonly owners: Readonly<Record<string, string>>;
  /** The whole archive, by outlet and language. */
  readonly held: readonly {
    readonly outlet: string;
    /** Empty while it is not known. */
    readonly language: string;
    readonly articles: number;
    readonly undated: number;
    readonly coded: number;
    readonly changed: number;
    readonly from?: string;
    readonly to?: string;
  }[];
  /** Articles that repeat a text printed before, and the texts that were repeated; of the whole archive. */
  readonly copies: { readonly copies: number; readonly stories: number };
  /** Why pages that feeds named in the period were fetched or not. */
  readonly selection: readonly {
    readonly selection: 'all' | 'filter' | 'audit' | 'passed_over';
    /** Probability of being fetched; two numbers where it was changed on the way. */
    readonly inclusion: { readonly least: number; readonly most: number };
    readonly entries: number;
    readonly stored: number;
    readonly coded: number;
    /** Of the coded ones. */
    readonly relevant: number;
  }[];
  /** What the annotator of relevance finds and misses, by people’s codes, or why that is not known. */
  readonly filter:
    | {
        readonly recall: number;
        readonly recallInterval: Interval;
        readonly precision: number | undefined;
        readonly precisionInterval: Interval | undefined;
        readonly coded: number;
      }
    | { readonly thin: string };
  readonly frames: readonly {
    readonly id: string;
    /** Letters of the sources of the construct. */
    readonly source: string;
    /** Number of cues. */
    readonly cues: Localized<number>;
  }[];
  readonly annotators: readonly {
    readonly id: string;
    /** In English. */
    readonly description: string;
    readonly scope: 'every' | 'relevant';
    /** Fingerprints of the parts of its data. */
    readonly parts: Readonly<Record<string, string>>;
  }[];
  /** What coders are told of each column, in the language of the report. */
  readonly rules: readonly { readonly column: string; readonly text: string }[];
  /** Fingerprint of the versions of all annotators. */
  readonly models: string;
  /** Which versions coded how many articles, most first. */
  readonly codedWith: readonly { readonly models: string; readonly articles: number; readonly ledger: Ledger }[];
  /** The cards beside the trained parameters: Markdown, in English. */
  readonly cards: readonly { readonly file: string; readonly text: string }[];
  readonly environment: readonly { readonly what: string; readonly value: string }[];
  /** Every run of a ready-made analysis, oldest first. */
  readonly analyses: readonly {
    readonly analysis: string;
    readonly title: Localized;
    readonly runAt: string;
    readonly from: string;
    readonly to: string;
    readonly outlets: number;
    /** Version and fingerprint of its file. */
    readonly template: string;
    readonly verdict: string;
    readonly p: number | null;
  }[];
}
