import type { ArticleFilter, CountedArticles } from './article-filter.ts';

/** What a report consists of, before any format: every format renders the same blocks. */
export type Block = Heading | Text | Points | Note | Table | Chart | ArticleList | Quotations;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
}

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly tests?: readonly Tested[];
  /** Numbers of the text that lead to their articles, in the order in which they stand there. */
  readonly articles?: readonly CountedArticles[];
}

/** Findings in one sentence or two each. */
export interface Points {
  readonly kind: 'points';
  readonly items: readonly {
    /** The finding in a few words; stands before the text, which has the numbers. */
    readonly lead?: string;
    /** The lead where one of these tests, which it rests on, does not stand among all of the report. */
    readonly cautious?: { readonly tests: readonly string[]; readonly lead: string };
    readonly text: string;
    /** Id of another section that shows more of it. */
    readonly section?: string;
    readonly tests?: readonly Tested[];
    readonly articles?: readonly CountedArticles[];
  }[];
}

/**
 * A difference or trend with its p-value. Whoever states one declares it on the block that states it, and those that were
 * tried and not told too: all tests of a report are corrected together where it is built.
 */
export interface Tested {
  /** The same test declared twice counts once. */
  readonly id: string;
  /** What was compared, for the table of comparisons. */
  readonly what: string;
  /** How large the difference is, in words with its interval. */
  readonly effect: string;
  /** Two-sided. */
  readonly p: number;
}

/** `limit`: what the numbers cannot carry; `info`: how to read them. */
export interface Note {
  readonly kind: 'note';
  readonly tone: 'info' | 'limit';
  readonly text: string;
}

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Decides alignment and writing: `share` is 0 to 1 and printed as per cent with its interval beside it. */
  readonly type: 'text' | 'count' | 'share' | 'number' | 'day' | 'link';
  /** Stands in files of data and not in what people read: a code, beside a column that says it in words. */
  readonly dataOnly?: true;
}

export type Cell = string | number | null;

export interface Table {
  readonly kind: 'table';
  /** File name of the CSV, unique in the report: `frames-over-time`. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** null = not known (a gap), printed as "–"; zero is 0. */
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly tests?: readonly Tested[];
  /** By column: which articles the number of each row counts, row by row; null: no number, or not to be told apart. */
  readonly articles?: Readonly<Record<string, readonly (ArticleFilter | null)[]>>;
}

/** A point of a series: a share with its count, total and interval, or a gap. */
export interface Point {
  /** First day of the period. */
  readonly at: string;
  /** null: a gap (no data), never drawn as zero. */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly count?: number;
  readonly total?: number;
}

export interface Line {
  readonly id: string;
  readonly label: string;
  /** Key of the palette: the same thing has the same colour in every chart of every report. */
  readonly colour: string;
  readonly points: readonly Point[];
}

export interface Bar {
  readonly label: string;
  readonly group?: string;
  readonly colour: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly count?: number;
  readonly total?: number;
}

/** Two things that face each other; `value` is the left one’s share of both. */
export interface Sides {
  readonly left: string;
  readonly right: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly total?: number;
}

/** A dated rule across a time chart. */
export interface Mark {
  readonly at: string;
  readonly label: string;
}

/** A period of a time chart in which outlets gave less than they should have: a gap in the collection. */
export interface Gap {
  /** The point's first day, and the last day of its period. */
  readonly at: string;
  readonly to: string;
  /** Estimated share of what should have been collected, from 0 to 1. */
  readonly missing: number;
  /** Names of the outlets. */
  readonly outlets: readonly string[];
}

export interface Chart {
  readonly kind: 'chart';
  readonly id: string;
  /** Says the finding where there is one. */
  readonly title: string;
  /** What is shown, in which unit and of how many cases; where the title says the finding. */
  readonly subtitle?: string;
  /** The title where one of these tests, which it rests on, does not stand among all of the report. */
  readonly cautious?: { readonly tests: readonly string[]; readonly title: string };
  /** One sentence for people who do not see the picture. */
  readonly description: string;
  readonly spec:
    | {
        readonly type: 'lines';
        readonly unit: 'count' | 'share' | 'number';
        readonly lines: readonly Line[];
        readonly marks?: readonly Mark[];
        /** Added to every chart over time where the report is built, as is a column in its table. */
        readonly gaps?: readonly Gap[];
      }
    /** One small chart for each line, same scales. */
    | {
        readonly type: 'small-multiples';
        readonly unit: 'count' | 'share' | 'number';
        /** In a row of the wide drawing; 4 when left out. Long titles need 2. */
        readonly columns?: 2 | 4;
        /** Shares of two sides: the whole of 0 to 100 %, with a rule at the middle, where both are even. */
        readonly even?: boolean;
        readonly lines: readonly Line[];
        readonly marks?: readonly Mark[];
        readonly gaps?: readonly Gap[];
      }
    | { readonly type: 'bars'; readonly unit: 'count' | 'share' | 'number'; readonly bars: readonly Bar[] }
    /** Each row two sides that face each other: the nearer to a side, the larger its share of both. */
    | { readonly type: 'sides'; readonly rows: readonly Sides[] }
    /** Shares of one whole, one bar for each group. */
    | { readonly type: 'stacked'; readonly bars: readonly Bar[] };
  /** The numbers behind the picture; always printed (folded in HTML). */
  readonly table: Table;
}

/** Articles that show a thing, with why each stands here. */
export interface ArticleList {
  readonly kind: 'articles';
  readonly id: string;
  readonly title: string;
  readonly items: readonly {
    readonly title: string;
    readonly url?: string;
    readonly outlet: string;
    readonly day?: string;
    readonly why: string;
  }[];
}

/** Passages as printed, each with its source: other people's words, never the report's. */
export interface Quotations {
  readonly kind: 'quotations';
  readonly id: string;
  readonly items: readonly {
    readonly text: string;
    /** A word that stands before it: "New". */
    readonly mark?: string;
    /** Who speaks, and what else is known, in a few words each. */
    readonly facts: readonly string[];
    readonly article: {
      /** Left out where the passage is the headline itself. */
      readonly title?: string;
      readonly url?: string;
      readonly outlet: string;
      readonly day: string;
    };
  }[];
}
