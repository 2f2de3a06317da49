/** An entry as a reader found it, before it is made clean; every field may be blank or wrong. */
export interface RawEntry {
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  /** Title, summary and author are markup: what is meant literally comes escaped. */
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly author?: string | undefined;
  /** The one to believe first: published, updated, created. */
  readonly dates: readonly (string | undefined)[];
}

/** What a feed says of itself. */
export interface RawHead {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly language?: string | undefined;
  /** Links of Atom are relative to the file, those of RSS by custom to the page that the feed belongs to. */
  readonly atom?: boolean;
}

export interface RawFeed extends RawHead {
  readonly entries: readonly RawEntry[];
}
