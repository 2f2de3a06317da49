/** An entry as a reader found it, before it is made clean; every field may be markup, blank or wrong. */
export interface RawEntry {
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly date?: string | undefined;
  readonly author?: string | undefined;
}

export interface RawFeed {
  readonly title?: string | undefined;
  /** What relative links are relative to. */
  readonly link?: string | undefined;
  readonly entries: readonly RawEntry[];
}
