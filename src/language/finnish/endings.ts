/** Base forms for words that no lexicon has: the rules that words with the same ending follow. */

/** `lemma = form.slice(0, length - cut) + append`, with the number of word forms that follow the rule. */
export interface EndingRule {
  readonly cut: number;
  readonly append: string;
  readonly count: number;
}

export interface EndingVotes {
  readonly rules: ReadonlyMap<string, readonly EndingRule[]>;
}

export const longestEnding = 6;

export interface Guess {
  readonly lemma: string;
  /** Share of the votes, 0 to 1: those of a longer ending weigh more. */
  readonly share: number;
}

/**
 * All base forms that the endings of a form vote for, likeliest first. Shares are interpolated from the shortest
 * ending to the longest (Witten and Bell 1991). `without` is a base form whose own single vote is not counted (training).
 */
export function guesses({ rules }: EndingVotes, form: string, without?: string): Guess[] {
  let shares = new Map<string, number>();
  for (let length = 0; length <= longestEnding && length < form.length; length += 1) {
    const voting = rules.get(form.slice(form.length - length));
    if (!voting) break;
    let total = 0;
    const counts: { lemma: string; count: number }[] = [];
    for (const { cut, append, count } of voting) {
      if (cut > form.length) continue;
      const lemma = form.slice(0, form.length - cut) + append;
      const counted = lemma === without ? count - 1 : count;
      if (counted <= 0) continue;
      counts.push({ lemma, count: counted });
      total += counted;
    }
    if (total === 0) break;
    const kept = counts.length / (total + counts.length);
    const next = new Map<string, number>();
    for (const [lemma, share] of shares) next.set(lemma, share * kept);
    for (const { lemma, count } of counts) {
      next.set(lemma, (next.get(lemma) ?? 0) + (length === 0 ? 1 : 1 - kept) * (count / total));
    }
    shares = next;
  }
  return [...shares].map(([lemma, share]) => ({ lemma, share })).sort((a, b) => b.share - a.share);
}
