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

/** A rule and its share of the votes, 0 to 1: those of a longer ending weigh more. */
export interface Vote extends EditRule {
  readonly rule: number;
  readonly share: number;
}

export type Shares = readonly Vote[];

export interface Endings {
  readonly counted: EndingCounts;
  /**
   * The votes of a form's longest known ending, likeliest first; `hashes` are those of its last 1 to 6 letters.
   * `without` is a base form whose own single vote is not counted (training).
   */
  readonly shares: (form: string, hashes: ArrayLike<number>, without?: string) => Shares;
}

export const longestEnding = 6;

/** An ending by the hash of its letters; its shares are made when a form first has it. */
interface KnownEnding {
  readonly text: string;
  shares: Shares | undefined;
}

/** Shares are interpolated from the shortest ending to the longest (Witten and Bell 1991). */
export function createEndings(counted: EndingCounts): Endings {
  const { rules, counts } = counted;
  const known = new Map<number, KnownEnding>();
  for (const text of counts.keys()) if (text !== '') known.set(hashText(text), { text, shares: undefined });
  let ofNone: Shares | undefined;

  /** The shares of the longest known ending of so many letters, or of fewer. They do not depend on the form. */
  const sharesOf = (form: string, hashes: ArrayLike<number>, letters: number): Shares => {
    for (let length = letters; length > 0; length -= 1) {
      const ending = known.get(hashes[length - 1] ?? 0);
      if (ending?.text.length !== length || !form.endsWith(ending.text)) continue;
      ending.shares ??= interpolate(sharesOf(form, hashes, length - 1), ending.text, -1);
      return ending.shares;
    }
    ofNone ??= interpolate([], '', -1);
    return ofNone;
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
    votes.sort((one, other) => other.share - one.share);
    return votes.map(({ rule, share }) => ({
      rule,
      share,
      cut: rules[rule]?.cut ?? 0,
      append: rules[rule]?.append ?? '',
    }));
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

  const shares = (form: string, hashes: ArrayLike<number>, without?: string): Shares => {
    const letters = Math.min(longestEnding, form.length - 1);
    if (without === undefined) return sharesOf(form, hashes, letters);
    const { cut, append } = editRule(form, without);
    const hidden = rules.findIndex((rule) => rule.cut === cut && rule.append === append);
    return hidden < 0 ? sharesOf(form, hashes, letters) : withoutOne(form, hidden);
  };
  return { counted, shares };
}

/** Guesses of a form that are looked at. */
const mostGuesses = 12;

/** The share of the guess that is the base form of `kept` letters and `append`, 0 if none is: without making the guesses. */
export function shareOf(shares: Shares, form: string, kept: number, append: string): number {
  const { length } = form;
  let guesses = 0;
  for (let at = 0; at < shares.length && guesses < mostGuesses; at += 1) {
    const vote = shares[at];
    if (!vote || vote.cut >= length) continue;
    guesses += 1;
    const own = length - vote.cut;
    if (own + vote.append.length === kept + append.length && isSame(form, own, vote.append, kept, append)) {
      return vote.share;
    }
  }
  return 0;
}

/** Whether two base forms of one length, each so many letters of the form and an end, are the same. */
function isSame(form: string, kept: number, append: string, otherKept: number, otherAppend: string): boolean {
  if (kept === otherKept) return append === otherAppend;
  const end = kept + append.length;
  for (let at = Math.min(kept, otherKept); at < end; at += 1) {
    const one = at < kept ? form.charCodeAt(at) : append.charCodeAt(at - kept);
    const other = at < otherKept ? form.charCodeAt(at) : otherAppend.charCodeAt(at - otherKept);
    if (one !== other) return false;
  }
  return true;
}

/** The shortest rule that leads from a form to its base form. */
export function editRule(form: string, lemma: string): EditRule {
  let shared = 0;
  while (shared < form.length && form.charCodeAt(shared) === lemma.charCodeAt(shared)) shared += 1;
  return { cut: form.length - shared, append: lemma.slice(shared) };
}
