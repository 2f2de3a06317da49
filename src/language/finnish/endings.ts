/** Base forms for words that no lexicon has: the rules that words with the same ending follow. */
import { hashText } from './hash.ts';

/** `lemma = form.slice(0, length - cut) + append`. */
export interface EditRule {
  readonly cut: number;
  readonly append: string;
}

/** How many word forms with an ending follow which rule (index into `rules`). */
export interface EndingCounts {
  readonly rules: readonly EditRule[];
  /** For an ending: `rule count rule count …`, most frequent first. */
  readonly counts: ReadonlyMap<string, string>;
}

export interface Guess {
  readonly lemma: string;
  /** Share of the votes, 0 to 1: those of a longer ending weigh more. */
  readonly share: number;
}

export interface Endings {
  readonly counted: EndingCounts;
  /**
   * All base forms that the endings of a form vote for, likeliest first. `without` is a base form whose own single
   * vote is not counted (training).
   */
  readonly guesses: (form: string, without?: string) => Guess[];
  /** The votes that the guesses come from, likeliest first. */
  readonly shares: (form: string, without?: string) => Shares;
}

export const longestEnding = 6;

export type Shares = readonly { readonly rule: number; readonly share: number }[];

/** Shares are interpolated from the shortest ending to the longest (Witten and Bell 1991). */
export function createEndings(counted: EndingCounts): Endings {
  const { rules, counts } = counted;
  const known = new Map<string, Shares>();
  const byHash = new Map<number, Shares>();

  /** The shares of the longest known ending. They do not depend on the form and are remembered by their letters' hash. */
  const sharesOf = (form: string): Shares => {
    const from = Math.max(1, form.length - longestEnding);
    const hash = hashText(form, from);
    let shares = byHash.get(hash);
    if (!shares) {
      let start = from;
      while (start < form.length && !counts.has(form.slice(start))) start += 1;
      shares = remembered(form.slice(start));
      byHash.set(hash, shares);
    }
    return shares;
  };

  const remembered = (ending: string): Shares => {
    let shares = known.get(ending);
    if (!shares) {
      shares = interpolate(ending === '' ? [] : remembered(ending.slice(1)), ending, -1);
      known.set(ending, shares);
    }
    return shares;
  };

  /** The shares of the next longer ending. */
  const interpolate = (shorter: Shares, ending: string, without: number): Shares => {
    const votes: { rule: number; share: number }[] = [];
    let total = 0;
    const numbers = (counts.get(ending) ?? '').split(' ');
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const rule = Number(numbers[at]);
      const count = Number(numbers[at + 1]) - (rule === without ? 1 : 0);
      if (count > 0) votes.push({ rule, share: count });
      total += count;
    }
    if (total <= 0) return shorter;
    const kept = ending === '' ? 0 : votes.length / (total + votes.length);
    for (const vote of votes) vote.share *= (1 - kept) / total;
    for (const { rule, share } of shorter) {
      const vote = votes.find((other) => other.rule === rule);
      if (vote) vote.share += share * kept;
      else if (share * kept > 0.002) votes.push({ rule, share: share * kept });
    }
    return votes.sort((one, other) => other.share - one.share);
  };

  const withoutOne = (form: string, hidden: number): Shares => {
    let shares: Shares = [];
    for (let length = 0; length <= longestEnding && length < form.length; length += 1) {
      const ending = form.slice(form.length - length);
      if (!counts.has(ending)) break;
      shares = interpolate(shares, ending, hidden);
    }
    return shares;
  };

  const shares = (form: string, without?: string): Shares => {
    if (without === undefined) return sharesOf(form);
    const { cut, append } = editRule(form, without);
    const hidden = rules.findIndex((rule) => rule.cut === cut && rule.append === append);
    return hidden < 0 ? sharesOf(form) : withoutOne(form, hidden);
  };

  const guesses = (form: string, without?: string): Guess[] => {
    const found: Guess[] = [];
    for (const { rule, share } of shares(form, without)) {
      if (found.length >= mostGuesses) break;
      const { cut, append } = rules[rule] ?? { cut: 0, append: '' };
      if (cut < form.length) found.push({ lemma: form.slice(0, form.length - cut) + append, share });
    }
    return found;
  };
  return { counted, guesses, shares };
}

/** Guesses of a form that are looked at. */
const mostGuesses = 12;

/** The share of the guess that is this base form, 0 if none is: without making the guesses. */
export function shareOf({ rules }: EndingCounts, shares: Shares, form: string, lemma: string): number {
  let guesses = 0;
  for (let at = 0; at < shares.length && guesses < mostGuesses; at += 1) {
    const vote = shares[at];
    const rule = vote && rules[vote.rule];
    if (!rule || rule.cut >= form.length) continue;
    guesses += 1;
    const kept = form.length - rule.cut;
    if (
      lemma.length === kept + rule.append.length &&
      lemma.endsWith(rule.append) &&
      (lemma === form || lemma.startsWith(form.slice(0, kept)))
    ) {
      return vote.share;
    }
  }
  return 0;
}

/** The shortest rule that leads from a form to its base form. */
export function editRule(form: string, lemma: string): EditRule {
  let shared = 0;
  while (shared < form.length && form.charCodeAt(shared) === lemma.charCodeAt(shared)) shared += 1;
  return { cut: form.length - shared, append: lemma.slice(shared) };
}
