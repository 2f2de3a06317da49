import type { Codes, HumanCodedArticle, JsonValue, Ledger, MachineCodes } from '../types.ts';

/** Part of the store's contract about codings by people: samples, and what coders said. */

export interface NewSample {
  /** ISO 8601 in UTC. */
  readonly drawnAt: string;
  /** 0 to 2^32 - 1: the same seed, options and store draw the same articles. */
  readonly seed: number;
  readonly codebook: string;
  readonly ledger: Ledger;
  /** How it was drawn: options, and for each stratum its number of articles and how many of them were drawn. */
  readonly design: JsonValue;
}

export interface CodingSample extends NewSample {
  readonly id: number;
}

export interface SampledArticle {
  readonly key: number;
  readonly textVersion: number;
  readonly stratum: string;
  /** Above 0, up to 1. */
  readonly inclusion: number;
  readonly machine: MachineCodes;
}

/** One coder's codes of one article; they replace what the coder had said of it before. */
export interface CodedByPeople {
  readonly key: number;
  readonly codes: Codes;
}

export interface HumanCodes {
  /** Writes a sample whole. The same drawing (seed, versions, design, articles) again gives the id that it has. */
  readonly saveSample: (sample: NewSample, articles: readonly SampledArticle[]) => Promise<number>;
  /** Oldest first. */
  readonly samples: () => Promise<readonly CodingSample[]>;
  /** Keys of stored articles; one that is not stored is undefined, in its place. */
  readonly find: (
    articles: readonly { readonly outlet: string; readonly id: string }[],
  ) => Promise<readonly (number | undefined)[]>;
  /**
   * Writes a batch in one transaction. Codes are of the text that was drawn last, else of the present one. Codes that
   * say what the store has already change nothing.
   */
  readonly save: (
    batch: readonly CodedByPeople[],
    now: string,
  ) => Promise<{ readonly added: number; readonly changed: number; readonly unchanged: number }>;
  /**
   * Articles with a known day that were drawn or coded, in key order, in batches. What the program says now (`machine`)
   * is not filled in.
   */
  readonly each: (
    query?: { readonly from?: string; readonly to?: string },
    batchSize?: number,
  ) => AsyncIterable<readonly HumanCodedArticle[]>;
}
