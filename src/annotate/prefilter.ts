import type { Document } from '../language/document.ts';

/**
 * A pre-filter: one file in `models/prefilters`. It judges by title and summary alone whether a page may concern the
 * study, before the page is fetched. It must miss as little as possible: what it passes over is seen only in a sample.
 */
export interface Prefilter {
  readonly id: string;
  /** What it lets through, in a sentence. */
  readonly description: string;
  readonly prepare: () => (document: Document) => boolean;
  readonly examples: readonly PrefilterExample[];
}

export interface PrefilterExample {
  readonly language: 'fi' | 'sv' | 'en';
  readonly title: string;
  readonly summary?: string;
  readonly passes: boolean;
}

export function definePrefilter(prefilter: Prefilter): Prefilter {
  return prefilter;
}
