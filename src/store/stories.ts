/** What can be asked of the memory about texts that were printed more than once. */

/** A text to be made a sketch of. */
export interface ComparableText {
  readonly key: number;
  readonly textVersion: number;
  /** By which copies are sought: of publication, else of reading; empty when neither is known. */
  readonly day: string;
  readonly title?: string;
  readonly lead?: string;
  readonly body?: string;
}

export interface NewSketch {
  readonly key: number;
  readonly textVersion: number;
  readonly day: string;
  readonly grams: number;
  /** Absent for a text too short to be compared. */
  readonly values?: Uint8Array;
}

export interface StoredSketch {
  readonly key: number;
  /** A number that is the same for articles of one outlet. */
  readonly outlet: number;
  readonly day: string;
  readonly grams: number;
  readonly values: Uint8Array;
  readonly compared: boolean;
  /** The article that printed its story first; its own key when nothing else did. */
  readonly first: number;
}

/**
 * Which articles are one story: an article without a story of its own is a copy. Articles = exposure, first printings =
 * editorial decisions.
 */
export interface Copies {
  readonly countUnread: () => Promise<number>;
  /** Articles whose present text has no sketch yet, in key order, in batches. */
  readonly unread: (batchSize: number) => AsyncIterable<readonly ComparableText[]>;
  /** Writes sketches; the stories of articles whose text has changed are taken apart and compared anew. */
  readonly saveSketches: (batch: readonly NewSketch[]) => Promise<void>;
  /** The first day with sketches that have not been compared. */
  readonly firstUncompared: () => Promise<string | undefined>;
  /** Inclusive days, in the order of days. */
  readonly sketches: (from: string, to: string) => Promise<readonly StoredSketch[]>;
  /**
   * Makes one story of each list of first printings, and remembers that these articles were compared, in one
   * transaction. What came out first speaks for the story.
   */
  readonly saveStories: (stories: readonly (readonly number[])[], compared: readonly number[]) => Promise<void>;
  /** The articles of one article's story, itself included, first printing first. */
  readonly storyOf: (key: number) => Promise<readonly number[]>;
  /** How many articles are copies, and of how many stories. */
  readonly counts: () => Promise<{ readonly copies: number; readonly stories: number }>;
}
