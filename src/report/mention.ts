import type { Voice } from '../types.ts';

/** Articles that hold one of some phrases, and what is asked of the places where they stand. */
export interface MentionQuery {
  /** Under this name the articles that are found stand in the report's file of articles, in the column `phrases`. */
  readonly name?: string;
  /** Written as `src/language/phrases.ts` says. */
  readonly phrases: readonly string[];
  /** Inclusive days; default the report's period. May reach beyond it. */
  readonly from?: string;
  readonly to?: string;
  /** Articles on the topic, or all; default all. */
  readonly among?: 'relevant' | 'all';
  /** Phrases by name; those that stand in the same sentence or the one after are named with each use. */
  readonly near?: Readonly<Record<string, readonly string[]>>;
}

/** One place where a phrase stands. */
export interface PhraseUse {
  /** Index into the phrases asked for. */
  readonly phrase: number;
  readonly voice: Voice;
  /** Of the quotation that it stands in. Names of private persons are left out. */
  readonly speaker?: { readonly name?: string; readonly role?: string; readonly party?: string };
  /** Names of `near` phrases. */
  readonly near: readonly string[];
}

/** An article that holds a phrase. */
export interface Mention {
  readonly key: number;
  readonly outlet: string;
  readonly language: string;
  /** Press-zone day. */
  readonly day: string;
  readonly publishedAt?: string;
  /** The key of the article that printed its story first; its own where it is no copy. */
  readonly first: number;
  readonly uses: readonly PhraseUse[];
}

/** Who uses the phrase: the outlet itself, or a speaker by public name, role and party, as far as they are known. */
export function userOf({ voice, speaker }: PhraseUse): string {
  if (voice === 'own') return 'own';
  const { name, role = 'unknown', party } = speaker ?? {};
  return [name?.replaceAll('|', ' '), role, party].filter(Boolean).join('+');
}

/** What the file of articles holds of an article found under a name: "slogan", "slogan:own", "slogan:defined". */
export function phraseMarks(name: string, { uses }: Pick<Mention, 'uses'>): readonly string[] {
  const marks = uses.flatMap((use) => [
    `${name}:${userOf(use)}`,
    ...(use.voice === 'own' ? [] : [`${name}:quoted`]),
    ...use.near.map((near) => `${name}:${near}`),
  ]);
  return [...new Set([name, ...marks])];
}
