import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Language } from '../types.ts';
import { candidates, foreignScript, type Votes, voteOf } from './telling-words.ts';

export interface DetectedLanguage {
  readonly language: Language | 'other';
  /** False for a text too short or too mixed to tell. */
  readonly reliable: boolean;
}

interface Eld {
  readonly setLanguageSubset: (languages: readonly string[]) => unknown;
  readonly detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean };
}

/** What Finnish media publish in, and the neighbours that are taken for them. */
const considered = [
  'fi',
  'sv',
  'en',
  'et',
  'no',
  'da',
  'is',
  'de',
  'nl',
  'fr',
  'es',
  'it',
  'ru',
  'uk',
  'ar',
  'so',
  'pl',
];

let eld: Eld | undefined;

/** Loaded when the first unclear text comes: 0.25 s and some 70 MB. */
function detector(): Eld {
  if (!eld) {
    const file = fileURLToPath(import.meta.resolve('eld/extrasmall'));
    const module: { readonly eld: Eld } = createRequire(import.meta.url)(file);
    eld = module.eld;
    eld.setLanguageSubset(considered);
  }
  return eld;
}

/**
 * The language of a text. Clear cases are told by words, endings and letters; where these leave doubt, eld's n-grams
 * have a vote too. What is said between quotation marks counts only where what stands around it does not tell, and names (words with
 * a capital inside a sentence) count little: an article that quotes or names in English stays what it is.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const { own, quoted } = apart(text.slice(0, 2_000));
  const votes = wordVotes(own.slice(0, 400));
  // A quotation in another language does not count where the words around it speak clearly.
  const ownIsTelling = winner(votes, 1.2, 2) !== undefined;
  if (quoted !== '' && !ownIsTelling) {
    const said = wordVotes(quoted.slice(0, 400));
    for (const language of candidates) votes[language] += 0.4 * said[language];
  }
  const clear = winner(votes, 2.2, 4);
  if (clear) return { language: clear, reliable: true };
  const found = detector().detect((ownIsTelling ? own : text).slice(0, 400));
  const guess = isOurs(found.language) ? found.language : 'other';
  const isReliable = found.isReliable();
  const weight = isReliable ? 1.5 : 0.9;
  // A row of names looks like any language.
  votes[guess] += guess === 'other' && capitals(own) > 0.4 ? weight / 2 : weight;
  const best = winner(votes, 0, 1) ?? guess;
  return { language: best, reliable: (isReliable && best === guess) || votes[best] >= 2.5 };
}

const isOurs = (language: string): language is Language => language === 'fi' || language === 'sv' || language === 'en';

/** The language with the most votes, when it has at least `least` of them and `times` as many as the next. */
function winner(votes: Votes, least: number, times: number): Language | 'other' | undefined {
  let first: Language | 'other' = 'fi';
  for (const language of candidates) if (votes[language] > votes[first]) first = language;
  if (votes[first] <= 0 || votes[first] < least) return undefined;
  return candidates.every((language) => language === first || votes[first] > votes[language] * times)
    ? first
    : undefined;
}

const quotation = /[”“"»«][^”“"»«\n]{4,}[”“"»«]/g;

/** A text without its quotations, and these; a text that is nearly all quotation is its own. */
function apart(text: string): { readonly own: string; readonly quoted: string } {
  if (!/[”“"»«]/.test(text)) return { own: text, quoted: '' };
  const own = text.replace(quotation, ' ');
  if (!hasThreeWords(own)) return { own: text, quoted: '' };
  return { own, quoted: (text.match(quotation) ?? []).join(' ') };
}

function hasThreeWords(text: string): boolean {
  const word = /\p{L}{2,}/gu;
  return word.test(text) && word.test(text) && word.test(text);
}

const capitals = (text: string) =>
  (text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) / Math.max(1, text.match(/\p{L}+/gu)?.length ?? 0);

/** Votes after which the rest of a text need not be read when nearly all go one way. */
const enough = 7;

/** Evidence from the words of a text, one vote a telling word; halves and less where it is weaker. */
function wordVotes(text: string): Votes {
  const votes: Votes = { fi: 0, sv: 0, en: 0, other: 0 };
  if (foreignScript.test(text)) votes.other += 4;
  let begins = true;
  let swedishLetters = 0;
  eachWord(text, (start, end) => {
    if (end === start + 1 && kinds[text.charCodeAt(start)] === kind.end) {
      begins = true;
      return true;
    }
    const said = voteOf(text, start, end, begins, votes);
    begins = false;
    if (said === 'swedish') swedishLetters += 1;
    return said !== 'told' || winner(votes, enough, 6) === undefined;
  });
  if (votes.fi < 1 && swedishLetters > 0) votes.sv += 0.7 * Math.min(2, swedishLetters);
  return votes;
}

const wordOrEnd = /[\p{L}\p{M}’']+(?::\p{L}+)?|[.!?:–\n]/gu;

/** Kinds of UTF-16 units below `limit`: letters, what else stands in words, and ends of sentences. */
const kind = { letter: 3, inner: 1, end: 4 } as const;
const limit = 0x3000;
const kinds = new Uint8Array(limit);
for (let code = 0; code < limit; code += 1) {
  const unit = String.fromCharCode(code);
  if (/\p{L}/u.test(unit)) kinds[code] = kind.letter;
  else if (/[\p{M}’']/u.test(unit)) kinds[code] = kind.inner;
  else if (/[.!?:–\n]/.test(unit)) kinds[code] = kind.end;
}

/** Words and ends of sentences, as `wordOrEnd` finds them, until `take` has enough. */
function eachWord(text: string, take: (start: number, end: number) => boolean): void {
  if (/[\u3000-\uffff]/.test(text)) {
    for (const { 0: word, index } of text.matchAll(wordOrEnd)) if (!take(index, index + word.length)) return;
    return;
  }
  const kindAt = (at: number) => kinds[text.charCodeAt(at)] ?? 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const first = kindAt(start);
    at += 1;
    if (first === 0) continue;
    if (first !== kind.end) {
      while (kindAt(at) & 1) at += 1;
      if (text[at] === ':' && kindAt(at + 1) === kind.letter) {
        at += 2;
        while (kindAt(at) === kind.letter) at += 1;
      }
    }
    if (!take(start, at)) return;
  }
}
