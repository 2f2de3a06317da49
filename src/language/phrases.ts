import { UsageError } from '../errors.ts';
import type { Span } from '../types.ts';

/**
 * Phrases that a user looks for in texts, plainer than cues: words in a row, `*` after the beginning of a word for all
 * its endings, `&` between parts that may stand anywhere in the article. Capitals do not matter.
 * `turku* & puukot*` is an article with a word that begins with "turku" and one that begins with "puukot".
 */
export interface Phrases {
  /** Texts that an article must hold for a phrase to be in it: one list a phrase, all of a list. For a first sieve. */
  readonly pieces: readonly (readonly string[])[];
  /** Where phrases stand, by phrase and place. A phrase of several parts is there when all are; it stands where its first part does. */
  readonly find: (text: string) => readonly FoundPhrase[];
}

export interface FoundPhrase extends Span {
  /** Index into the list of phrases. */
  readonly phrase: number;
}

/** Letters and digits of a word; a hyphen inside belongs to it. */
const wordChars = String.raw`\p{L}\p{M}\p{N}`;

/** Throws UsageError that names the phrase. */
export function compilePhrases(phrases: readonly string[]): Phrases {
  const parts = phrases.map((phrase) =>
    phrase.split('&').map((part) => {
      const words = part.trim().split(/\s+/).filter(Boolean);
      for (const word of words) {
        if (!new RegExp(`^[${wordChars}][${wordChars}'’-]*\\*?$`, 'u').test(word) || word.replace('*', '').length < 2) {
          throw new UsageError(
            `"${phrase}": "${word}" must be a word of two letters or more, or the beginning of one with * after it`,
          );
        }
      }
      if (words.length === 0) throw new UsageError(`"${phrase}": must have a word on either side of &`);
      return words;
    }),
  );
  const pieces = parts.map((sequences) => sequences.flat().map((word) => word.replace('*', '').toLowerCase()));
  // Compiled for the first text that holds a phrase's letters: that costs more than reading a headline, and most
  // phrases meet none.
  const patterns: (readonly RegExp[])[] = [];
  return {
    pieces,
    find: (text) => {
      const lower = text.toLowerCase();
      return parts.flatMap((sequences, phrase) => {
        if (!pieces[phrase]?.every((piece) => lower.includes(piece))) return [];
        patterns[phrase] ??= sequences.map(patternOf);
        const runs = patterns[phrase].map((pattern) => [...text.matchAll(pattern)]);
        if (!runs.every((found) => found.length > 0)) return [];
        return (runs[0] ?? []).map(({ index, 0: found }) => ({ phrase, start: index, end: index + found.length }));
      });
    },
  };
}

function patternOf(words: readonly string[]): RegExp {
  const body = words.map((word) =>
    word.endsWith('*') ? `${escaped(word.slice(0, -1))}[${wordChars}'’-]*` : escaped(word),
  );
  return new RegExp(`(?<![${wordChars}])${body.join(String.raw`[\s\p{P}]+`)}(?![${wordChars}])`, 'giu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
