import { createHash } from 'node:crypto';
import type { Voice } from '../types.ts';
import type { QuotedSpeaker } from './quoted-speaker.ts';

/** Passages of which articles and marks are wanted: hostile ones by `toxicity`, others by the words that led to a label. */
export interface PassageQuery {
  readonly measure: 'toxicity' | 'frames' | 'stance';
  readonly labels: readonly string[];
  /**
   * Only passages whose own words, read as if there were nothing else, take one of these stances, and so many at most: an
   * article that supports immigration also quotes those who do not.
   */
  readonly alone?: { readonly stances: readonly string[]; readonly limit: number };
}

/** Words of an article as printed, with names of private persons taken out. */
export interface Passage {
  /** The same words have the same fingerprint, wherever they stand and however they are cut. */
  readonly fingerprint: string;
  /** At most 300 characters; cut at words, marked by an ellipsis. */
  readonly text: string;
  readonly label: string;
  readonly score: number;
  readonly voice: Voice;
  readonly devices: readonly string[];
  readonly target?: string;
  readonly speaker?: QuotedSpeaker;
  /** Somebody rebuts it in the same article. */
  readonly answered: boolean;
  /** The words that do, and whose they are: without a speaker the article's own. Older codings do not know them. */
  readonly answer?: { readonly text: string; readonly speaker?: QuotedSpeaker };
  readonly article: PassageArticle;
  /** Articles with the same words, this one among them. */
  readonly articles: number;
}

export interface PassageArticle {
  /** At most 110 characters. */
  readonly title: string;
  readonly url?: string;
  /** Its name, or its id where no definition names it. */
  readonly outlet: string;
  readonly day: string;
  readonly genre?: string;
  /** The words stand in the headline. */
  readonly isTitle: boolean;
  /** More than headline and lead is stored: an answer could be seen. */
  readonly hasText: boolean;
}

/**
 * Letters and digits only: a passage printed with other quotation marks or a comma more is the same passage. Words in
 * square brackets, which stand for private names in the report's language, do not count.
 */
export function fingerprintOf(text: string): string {
  const letters = text
    .toLowerCase()
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return createHash('sha256').update(letters.trim()).digest('hex').slice(0, 16);
}
