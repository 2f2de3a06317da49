import { analyse, analyseAfterHyphen, analyseFirst, type Reading } from './analyse.ts';
import type { Automaton } from './automaton.ts';
import type { Endings, Guess } from './endings.ts';

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
  /** Share of the ending's votes of each reading, 0 to 9. */
  readonly votes: readonly number[];
}

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
  if (!/\p{L}/u.test(form)) return { readings: [surface], votes: [0] };

  // The rest of a compound that stands apart, `-liite`, `liha-`, has the base form of the part.
  const part = /^[-–‑]+(?=\p{L})|(?<=\p{L})[-–‑:]+$/u.exec(form);
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
    analyse(exceptions, form, (reading) => {
      if (reading.source === 'lexicon' || reading.source === 'suffixed')
        add({ ...reading, tag: wordTags + reading.tag, source: 'treebank' });
    });
  }
  const isName = printed !== form;
  let shares: readonly Guess[] = [];
  if (!certain || isName) {
    shares = endings.guesses(form, hidden);
    for (const { lemma, share } of shares.slice(0, 5)) {
      if (share > 0.03) add({ lemma, tag: extra, source: 'guess' });
    }
    add(surface);
  }
  if (readings.length === 0) add(surface);
  const votes = readings.map(({ lemma }) => {
    for (const guess of shares) if (guess.lemma === lemma) return Math.min(9, Math.ceil(guess.share * 9));
    return 0;
  });
  return { readings, votes };
}
