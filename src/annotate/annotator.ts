import type { Document } from '../language/document.ts';
import type { Annotation, JsonValue } from '../types.ts';
import type { Frame } from './frame.ts';

/** What earlier annotators marked on the same document: annotator id → its annotations (empty when it found none). */
export type Earlier = Readonly<Record<string, readonly Annotation[]>>;

/** Marks one document. Pure: the same document gives the same marks, on any machine, in any order. */
export type Annotate = (document: Document, earlier: Earlier) => readonly Annotation[];

/** What an annotator may ask for while it prepares. */
export interface Resources {
  /** The codebook's frames, one file each in `models/frames`. */
  readonly frames: readonly Frame[];
}

/**
 * An annotator: one file in `models/annotators`. Its stored version is `version` plus a hash of `data`, so an edited
 * cue, lexicon or weight makes every article that was coded with the old one owed again.
 */
export interface Annotator {
  readonly id: string;
  readonly name: string;
  /** What it marks, in one or two sentences, with the section of the codebook. */
  readonly description: string;
  /** Raised by hand when the code (not the data) changes what it marks. */
  readonly version: number;
  /** Ids of the annotators whose marks it reads; they run before it. */
  readonly needs?: readonly string[];
  /**
   * `every`: all articles of the store; `relevant`: in the store only articles that `relevance` found relevant, since
   * the study needs no speakers and places of football reports. Files given to `annotate` are always coded whole.
   */
  readonly scope: 'every' | 'relevant';
  /**
   * The labels it can give, in the order reports show them. Left out where the set is open (terms, places) or is made up
   * by files (frames).
   */
  readonly labels?: readonly string[];
  /**
   * The denominator of its shares: `relevant` = relevant articles; `labelled` = articles that it gave any label.
   */
  readonly base: 'relevant' | 'labelled';
  /** Compiles the data once; called again only when the data changed. */
  readonly prepare: (resources: Resources) => Prepared;
  /** The fields it adds to an annotated article (interface, "Annotated article"). */
  readonly json: (annotations: readonly Annotation[]) => Readonly<Record<string, JsonValue>>;
  /** Run by the tests, shown by the help: a text, and labels that must and must not come out. */
  readonly examples: readonly AnnotatorExample[];
}

export interface Prepared {
  /** Everything but code that decides the marks: lexicons, cues, weights. Hashed, never stored. */
  readonly data: unknown;
  readonly annotate: Annotate;
}

export interface AnnotatorExample {
  readonly language: 'fi' | 'sv' | 'en';
  readonly title?: string;
  readonly lead?: string;
  readonly body?: string;
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
}

export function defineAnnotator(annotator: Annotator): Annotator {
  return annotator;
}
