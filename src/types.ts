/** The nouns that every part of the machine shares. Plain data: no behaviour, no engine, no library. */

/** Languages the codebook has cues for. */
export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text per language, for whatever a person reads. */
export type Localized<Value = string> = Readonly<Record<Language, Value>>;

/** UTF-16 code units into the document text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Access = 'full' | 'teaser' | 'unknown';

/** Pages that are no running article: marked, so that whoever counts articles can leave them out. */
export const pageKinds = ['live_blog', 'gallery', 'video'] as const;
export type PageKind = (typeof pageKinds)[number];

/** One published text. Times are ISO 8601 in UTC; `language` is absent until it is stated or detected. */
export interface Article {
  readonly id: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly language?: Language | 'other';
  readonly title?: string;
  readonly lead?: string;
  /** Paragraphs separated by one newline. */
  readonly body?: string;
  readonly author?: string;
  readonly section?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly access?: Access;
  /** Words that the outlet filed it under. */
  readonly tags?: readonly string[];
  /** Absent for running articles. */
  readonly kind?: PageKind;
}

/** Who speaks in a passage (codebook, 5). */
export const voices = ['own', 'direct_quote', 'indirect_quote', 'mention'] as const;
export type Voice = (typeof voices)[number];

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * A stand-off mark that one annotator makes on one article: the label of the codebook, how sure the annotator is,
 * where it stands (`span`, for passages and mentions), who speaks there, and the words that led to it.
 */
export interface Annotation {
  readonly label: string;
  /** 0 to 1 for yes/no labels, -1 to 1 for tone and stance. */
  readonly score: number;
  readonly span?: Span;
  readonly voice?: Voice;
  readonly evidence: readonly Span[];
  /** What only this annotator knows: a term, a target group, a speaker, a region. */
  readonly detail?: Readonly<Record<string, JsonValue>>;
}

/** An article as it was coded, without its text: what analyses over articles and exports read. */
export interface CodedArticle {
  /** The store's own key; small, never reused, not for export. */
  readonly key: number;
  readonly outlet: string;
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  /** The language it was read in; empty when that is none of ours. */
  readonly language: string;
  /** Press-zone day of publication. */
  readonly day: string;
  readonly publishedAt?: string;
  readonly section?: string;
  readonly access: Access;
  readonly kind?: PageKind;
  /** The key of the article that printed its story first; its own where it is no copy. */
  readonly first: number;
  /** annotator id → its marks, in its order; an annotator that marked nothing is absent. */
  readonly marks: Readonly<Record<string, readonly Annotation[]>>;
}

/** What one coder said of one article, by the labels of the codebook; what is absent was not coded. */
export interface Codes {
  readonly coder: string;
  readonly relevant?: boolean;
  readonly frames?: readonly string[];
  /** Frames on which earlier codings differ: not scored on this article. */
  readonly contested: readonly string[];
  readonly primary?: string;
  readonly tone?: string;
  readonly stance?: string;
  /** 0 to 3. */
  readonly toxicity?: number;
  readonly voice?: Voice;
  readonly originMention?: boolean;
  readonly note?: string;
}

/** What the program says of an article in the form of a coder's codes; an absent code was not made. */
export interface MachineCodes {
  readonly relevant?: boolean;
  /** Empty where the article is not relevant. */
  readonly frames: readonly string[];
  readonly tone?: string;
  readonly stance?: string;
  readonly toxicity?: number;
  /** Of the most toxic passage. */
  readonly voice?: Voice;
  readonly originMention?: boolean;
  /** Probabilities from 0 to 1: `relevant`, and each frame that it found. */
  readonly scores: Readonly<Record<string, number>>;
}

/**
 * An article that was drawn for human coding, or coded by people without having been drawn. One that was drawn in
 * several samples stands once for each.
 */
export interface HumanCodedArticle {
  /** The store's own key. */
  readonly key: number;
  readonly outlet: string;
  readonly id: string;
  /** The language it was read in; empty when that is none of ours. */
  readonly language: string;
  /** Press-zone day of publication. */
  readonly day: string;
  /** The key of the article that printed its story first; its own where it is no copy. */
  readonly first: number;
  /** The drawing; absent, with what follows from it, for articles that nobody drew. */
  readonly drawn?: {
    readonly sample: number;
    /** Unique within the sample. */
    readonly stratum: string;
    /** Probability of being drawn, above 0 up to 1: the stratum's sample size by its number of articles. */
    readonly inclusion: number;
    /** What the program said then; by this the stratum was chosen. */
    readonly machine: MachineCodes;
  };
  /** What the program says now, as the trends count it; absent where it has not coded the article. */
  readonly machine?: MachineCodes;
  /** By different coders, of the present text or the one it had when it was coded; empty while nobody has. */
  readonly codes: readonly Codes[];
}

/** Which version of each annotator coded an article: annotator id → its version with the hash of its data. */
export type Ledger = Readonly<Record<string, string>>;

/** The zone in which a "day" of the Finnish press begins and ends. */
export const pressZone = 'Europe/Helsinki';
