import { hasLetter } from '../letters.ts';
import { analyse, analyseAfterHyphen, analyseFirst, analyseWhole, type Reading } from './analyse.ts';
import type { Automaton } from './automaton.ts';
import { type Endings, type Shares, shareOf } from './endings.ts';

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
  const readings: Reading[] = [];
  const add = (reading: Reading) => {
    for (const known of readings) if (known.tag === reading.tag && known.lemma === reading.lemma) return;
    readings.push(reading);
  };
  const surface: Reading = { lemma: form, tag: extra + 1, source: 'surface' };
  if (!hasLetter(form)) return { readings: [surface], shares: noShares };

  // The rest of a compound that stands apart, `-liite`, `liha-`, has the base form of the part.
  const isPart = joiners.has(form.charCodeAt(0)) || joiners.has(form.charCodeAt(form.length - 1));
  const part = isPart ? /^[-–‑]+(?=\p{L})|(?<=\p{L})[-–‑:]+$/u.exec(form) : null;
  if (part) {
    const rest = part.index === 0 ? form.slice(part[0].length) : form.slice(0, part.index);
    analyse(words, rest, (reading) => add({ ...reading, source: 'hyphen' }));
    if (part.index > 0) analyseFirst(words, rest, (reading) => add({ ...reading, source: 'hyphen' }));
    add({ lemma: rest, tag: extra + 2, source: 'hyphen' });
    if (part.index === 0) {
      for (const { lemma } of endings.guesses(rest).slice(0, 2)) add({ lemma, tag: extra, source: 'guess' });
    }
  }
  analyse(words, form, add);
  let certain = readings.some(({ source }) => source === 'lexicon');
  if (form.includes('-') && !part) {
    const hyphen = form.lastIndexOf('-');
    const named = /^\p{Lu}/u.test(printed.slice(hyphen + 1));
    // UD writes MM-kulta as one word, Iso-Britannia as printed.
    const known = analyseAfterHyphen(words, form, (reading) => {
      add(reading);
      if (!named) add({ ...reading, lemma: reading.lemma.replaceAll('-', '') });
    });
    if (!known && hyphen > 0) {
      for (const { lemma } of endings.guesses(form.slice(hyphen + 1)).slice(0, 2)) {
        add({ lemma: form.slice(0, hyphen + 1) + lemma, tag: extra, source: 'guess' });
        if (!named) add({ lemma: (form.slice(0, hyphen) + lemma).replaceAll('-', ''), tag: extra, source: 'guess' });
      }
    }
  }
  const colon = form.lastIndexOf(':');
  if (colon > 0 && !part) {
    certain = true;
    add({ lemma: form.slice(0, colon), tag: extra + 2, source: 'hyphen' });
  }
  if (hidden === undefined) {
    analyseWhole(exceptions, form, ({ lemma, tag }) => add({ lemma, tag: wordTags + tag, source: 'treebank' }));
  }
  const isName = printed !== form;
  let shares = noShares;
  if (!certain || isName) {
    shares = endings.shares(form, hidden);
    let guesses = 0;
    for (let at = 0; at < shares.length && guesses < 5; at += 1) {
      const { rule, share } = shares[at] ?? { rule: -1, share: 0 };
      const { cut, append } = endings.counted.rules[rule] ?? { cut: 0, append: '' };
      if (cut >= form.length) continue;
      guesses += 1;
      if (share <= 0.03) continue;
      add({
        lemma: cut === 0 ? form + append : form.slice(0, form.length - cut) + append,
        tag: extra,
        source: 'guess',
      });
    }
    add(surface);
  }
  if (readings.length === 0) add(surface);
  return { readings, shares };
}

/** Share of the ending's votes that a reading has, 0 to 9. */
export function voteFor({ endings }: Lexicon, shares: Shares, form: string, lemma: string): number {
  if (shares.length === 0) return 0;
  return Math.min(9, Math.ceil(shareOf(endings.counted, shares, form, lemma) * 9));
}

/** The marks that a part of a word which stands apart begins or ends with. */
const joiners = new Set(Array.from('-–‑:', (mark) => mark.charCodeAt(0)));
