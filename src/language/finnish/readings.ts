import { hasLetter } from '../letters.ts';
import {
  analyse,
  analyseAfterHyphen,
  analyseFirst,
  analyseWhole,
  lemmaOf,
  type Reading,
  readingAs,
  readingOf,
  sources,
} from './analyse.ts';
import type { Automaton } from './automaton.ts';
import { type Endings, type Shares, shareOf } from './endings.ts';
import { endingHashes } from './features.ts';

/** Everything the lemmatiser has learned but the weights. */
export interface Lexicon {
  readonly words: Automaton;
  /** Forms whose base form in the treebanks the lexicon does not give. */
  readonly exceptions: Automaton;
  readonly endings: Endings;
  /** Tags of `words`, then those of `exceptions`, then `guess`, `surface` and `colon`. */
  readonly tags: readonly string[];
  /** How many of the tags are those of `words`. */
  readonly wordTags: number;
}

export interface Readings {
  readonly readings: readonly Reading[];
  /** The ending's votes; none where the lexicon is certain. */
  readonly shares: Shares;
}

const noShares: Shares = [];

export const extraTags = ['guess', 'surface', 'colon'] as const;

/**
 * The ways to read a form, at least one. In training, `hidden` is the base form that the treebank gives: the exception
 * made for it and its own vote are left out, as if the form had never been seen.
 */
export function readingsOf(lexicon: Lexicon, printed: string, form: string, hidden?: string): Readings {
  const { words, exceptions, endings, tags, wordTags } = lexicon;
  const extra = tags.length - extraTags.length;
  const surface: Reading = { kept: form.length, append: '', tag: extra + 1, source: sources.surface };
  if (!hasLetter(form)) return { readings: [surface], shares: noShares };

  const found: Reading[] = [];
  // The rest of a compound that stands apart, `-liite`, `liha-`, has the base form of the part.
  const isPart = joiners.has(form.charCodeAt(0)) || joiners.has(form.charCodeAt(form.length - 1));
  const part = isPart ? /^[-–‑]+(?=\p{L})|(?<=\p{L})[-–‑:]+$/u.exec(form) : null;
  if (part) addPart(lexicon, form, part, found);
  const before = found.length;
  analyse(words, form, found);
  let certain = false;
  for (let at = before; at < found.length; at += 1) if (found[at]?.source === sources.lexicon) certain = true;
  const marks = marksOf(form);
  if (!part && marks.hasHyphen) addHyphenated(lexicon, printed, form, found);
  const colon = part ? -1 : marks.colon;
  if (colon > 0) {
    certain = true;
    found.push(readingAs(form, form.slice(0, colon), extra + 2, sources.hyphen));
  }
  if (hidden === undefined) {
    const from = found.length;
    analyseWhole(exceptions, form, found);
    for (let at = from; at < found.length; at += 1) {
      const { kept, append, tag } = found[at] as Reading;
      found[at] = { kept, append, tag: wordTags + tag, source: sources.treebank };
    }
  }
  const isName = printed !== form;
  let shares = noShares;
  if (!certain || isName) {
    shares = endings.shares(form, endingHashes(form), hidden);
    addGuesses(shares, form, extra, found);
    found.push(surface);
  }
  if (found.length === 0) found.push(surface);
  return { readings: withoutTwins(found), shares };
}

/** Whether a form has a hyphen, and where its last colon is (-1 for none): hardly a form has either. */
function marksOf(form: string): { readonly hasHyphen: boolean; readonly colon: number } {
  let hasHyphen = false;
  let colon = -1;
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
    if (code === 0x2d) hasHyphen = true;
    else if (code === 0x3a) colon = at;
  }
  return { hasHyphen, colon };
}

/** Share of the ending's votes that a reading has, 0 to 9. */
export function voteFor(shares: Shares, form: string, { kept, append }: Reading): number {
  if (shares.length === 0) return 0;
  return Math.min(9, Math.ceil(shareOf(shares, form, kept, append) * 9));
}

/** Readings of a part of a word that stands apart: those of what is left without the marks. */
function addPart({ words, endings, tags }: Lexicon, form: string, part: RegExpExecArray, found: Reading[]): void {
  const extra = tags.length - extraTags.length;
  const isLast = part.index === 0;
  const rest = isLast ? form.slice(part[0].length) : form.slice(0, part.index);
  const own: Reading[] = [];
  analyse(words, rest, own);
  if (!isLast) analyseFirst(words, rest, own);
  for (const reading of own) found.push(readingAs(form, lemmaOf(rest, reading), reading.tag, sources.hyphen));
  found.push(readingAs(form, rest, extra + 2, sources.hyphen));
  if (isLast) for (const lemma of twoGuesses(endings, rest)) found.push(readingAs(form, lemma, extra, sources.guess));
}

/** UD writes MM-kulta as one word, Iso-Britannia as printed. */
function addHyphenated({ words, endings, tags }: Lexicon, printed: string, form: string, found: Reading[]): void {
  const extra = tags.length - extraTags.length;
  const hyphen = form.lastIndexOf('-');
  const named = /^\p{Lu}/u.test(printed.slice(hyphen + 1));
  const known: Reading[] = [];
  const add = (reading: Reading) => {
    found.push(reading);
    const { tag, source } = reading;
    if (!named) found.push(readingAs(form, lemmaOf(form, reading).replaceAll('-', ''), tag, source));
  };
  if (analyseAfterHyphen(words, form, known)) for (const reading of known) add(reading);
  else if (hyphen > 0) {
    for (const lemma of twoGuesses(endings, form.slice(hyphen + 1)))
      add(readingAs(form, form.slice(0, hyphen + 1) + lemma, extra, sources.guess));
  }
}

/** The likeliest base forms by the ending. */
function twoGuesses({ shares }: Endings, form: string): string[] {
  return shares(form, endingHashes(form))
    .filter(({ cut }) => cut < form.length)
    .slice(0, 2)
    .map(({ cut, append }) => form.slice(0, form.length - cut) + append);
}

/** Guesses that are looked at, and the share that they must have. */
const mostGuesses = 5;
const leastShare = 0.03;

function addGuesses(shares: Shares, form: string, tag: number, found: Reading[]): void {
  let guesses = 0;
  for (let at = 0; at < shares.length && guesses < mostGuesses; at += 1) {
    const vote = shares[at];
    if (!vote || vote.cut >= form.length) continue;
    guesses += 1;
    if (vote.share > leastShare) found.push(readingOf(form, form.length - vote.cut, vote.append, tag, sources.guess));
  }
}

/** The first of readings with the same base form and tag. */
function withoutTwins(found: Reading[]): readonly Reading[] {
  let length = 0;
  for (let at = 0; at < found.length; at += 1) {
    const { kept, append, tag } = found[at] as Reading;
    let other = 0;
    for (; other < length; other += 1) {
      const known = found[other] as Reading;
      if (known.tag === tag && known.kept === kept && known.append === append) break;
    }
    if (other < length) continue;
    found[length] = found[at] as Reading;
    length += 1;
  }
  if (length < found.length) found.length = length;
  return found;
}

/** The marks that a part of a word which stands apart begins or ends with. */
const joiners = new Set(Array.from('-–‑:', (mark) => mark.charCodeAt(0)));
