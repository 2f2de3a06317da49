import type { CodedArticle, JsonValue, Localized } from '../../types.ts';
import type { ReportInput } from '../section.ts';

/** What the data say about the claim. `undecided`: an interval holds both. `too_thin`: nothing can be computed. */
export type Verdict = 'agrees' | 'disagrees' | 'undecided' | 'too_thin';

/**
 * `share difference`: −1 to 1. `ratio`: 1 when alike. `share per year`: change of a share in a year.
 * `correlation difference`: correlation where the first leads minus where it follows, −2 to 2.
 */
export type EstimateUnit = 'share' | 'share difference' | 'ratio' | 'share per year' | 'correlation difference';

/** A count that an estimate stands on, with what it is out of. */
export interface Counted {
  readonly label: Localized;
  readonly count: number;
  readonly total?: number;
  /** 95 % interval of the share, over stories. */
  readonly low?: number;
  readonly high?: number;
}

export interface Estimate {
  readonly id: string;
  readonly label: Localized;
  readonly unit: EstimateUnit;
  /** null where the data are too thin for it. */
  readonly estimate: number | null;
  /** 95 % interval. */
  readonly low?: number;
  readonly high?: number;
  /** Units that it stands on: articles, quotations, passages or months, as the label says. */
  readonly n: number;
  readonly counts: readonly Counted[];
}

/**
 * A prediction of the hypothesis that can fail: the estimate, and on which side of which value the claim puts it.
 * `apart`: on either side; it fails where the whole interval lies within `margin` of the value.
 */
export interface Prediction extends Estimate {
  readonly claims: 'above' | 'below' | 'apart';
  readonly than: number;
  readonly margin?: number;
  readonly p?: number;
  /** Why there is no answer; absent where there is one. */
  readonly thin?: Localized;
}

export interface HypothesisResult {
  /** Those that the verdict rests on first. */
  readonly estimates: readonly (Estimate | Prediction)[];
  /** Two-sided; with several predictions the greatest of theirs. Absent where nothing was tested. */
  readonly p?: number;
  readonly verdict: Verdict;
  /** Why there is no verdict, or not on all predictions. */
  readonly thin?: Localized;
  /** The finding with its numbers. */
  readonly sentence: Localized;
}

/** What an analysis may read: numbers and marks of the period. Nothing of it depends on the language of the report. */
export interface HypothesisInput
  extends Pick<ReportInput, 'from' | 'to' | 'outlets' | 'frames' | 'cells' | 'events' | 'mentions'> {
  /** Coded articles with the marks of these annotators; by default the relevant ones. In batches, in key order. */
  readonly articles: (query: {
    readonly measures: readonly string[];
    readonly having?: { readonly measure: string; readonly label: string };
  }) => AsyncIterable<readonly CodedArticle[]>;
  /** The document texts that the offsets of marks refer to, by the articles' keys. */
  readonly texts: (keys: readonly number[]) => Promise<ReadonlyMap<number, string>>;
}

/**
 * A claim of the codebook's sources as a ready analysis with one fixed model: one file in `reports/hypotheses`. What is
 * counted, compared and concluded stands in the file and is hashed with it, so that a result names the very analysis.
 */
export interface Hypothesis {
  /** The file's name. */
  readonly id: string;
  /** "H1", as on the command line. */
  readonly code: string;
  /** Raised with every change of what is counted or concluded. */
  readonly version: number;
  readonly title: Localized;
  /** What the source claims, in neutral words. */
  readonly claim: Localized;
  /** The source and the ids of its constructs. */
  readonly source: string;
  /** What is counted and compared, in one line. */
  readonly measure: Localized;
  /** Annotators whose marks it reads; `events` where it reads the user's events, which are logged with it then. */
  readonly needs: readonly string[];
  readonly assumptions: readonly Localized[];
  /** What was fixed beforehand and enters the log: thresholds, lags, phrase lists. */
  readonly parameters?: Readonly<Record<string, JsonValue>>;
  readonly analyse: (input: HypothesisInput) => Promise<HypothesisResult>;
}

export function defineHypothesis(hypothesis: Hypothesis): Hypothesis {
  return hypothesis;
}
