import type { Ledger } from '../types.ts';

/** A version of the codebook that articles were coded with. */
export interface KeptCodebook {
  readonly version: string;
  /** Fingerprints of the labels' meaning and of the annotators, as coded articles carry them. */
  readonly codebook: string;
  readonly models: string;
  /** ISO 8601 in UTC. */
  readonly firstUsedAt: string;
}

/** Articles of one month (YYYY-MM, empty where no day is known) that have a label before, after, and both times. */
export interface MarkedMonth {
  readonly month: string;
  readonly before: number;
  readonly after: number;
  readonly both: number;
}

/** One annotator's marks on the articles that both versions coded at the same text. */
export interface ComparedMarks {
  readonly articles: number;
  /** Of them, those whose labels differ. */
  readonly changed: number;
  /** What shares divide by, month by month: articles in the base before, after, and both times. */
  readonly base: readonly MarkedMonth[];
  readonly labels: readonly { readonly label: string; readonly months: readonly MarkedMonth[] }[];
  /** Up to five articles for each label and way, the latest first; `outlet/id`. */
  readonly examples: readonly { readonly label: string; readonly way: 'gained' | 'lost'; readonly article: string }[];
}

export interface Codebooks {
  /** Keeps what a version said, once; `snapshot` is JSON. */
  readonly keep: (version: KeptCodebook, snapshot: string) => Promise<void>;
  /** Oldest first. */
  readonly list: () => Promise<readonly KeptCodebook[]>;
  readonly snapshot: (version: string) => Promise<string | undefined>;
  /**
   * Compares the coding before the present one with the present one, for one annotator, where the first was made at
   * ledger `before` and the second at `after` (of which only this annotator and the gate count).
   */
  readonly compare: (query: {
    readonly annotator: string;
    readonly before: Ledger;
    readonly after: Ledger;
    /** Shares divide by the articles with the gate's label, or by those with any label of the annotator. */
    readonly base: 'relevant' | 'labelled';
    readonly gate: { readonly annotator: string; readonly label: string };
  }) => Promise<ComparedMarks>;
}
