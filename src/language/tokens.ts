import type { Article, Language, Span } from '../types.ts';
import type { Token, Word } from './document.ts';
import { finnishLemma } from './finnish/lemmas.ts';
import { lemmaOf } from './lemmas.ts';
import { Recent } from './recent.ts';

/**
 * Words, numbers and marks. A word keeps its hyphens (`EU-maa`), case colons (`EU:n`), apostrophes (`vaa'an`) and the
 * soft hyphens that pages hide in it; dots stay inside dates (`1.3.2026`) and decimals, a space inside `1 200 000`.
 * An abbreviation's own dot is a mark, which sentences.ts knows not to take for an end.
 */
const addresses = String.raw`https?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|`;
const words = [
  // Words and numbers, with inner joiners between letters or digits only: case endings, dates, decimals, ranges.
  String.raw`[\p{L}\p{M}\p{N}\u00AD]+(?:(?:[:'’\u2011-]|(?<=\p{N})[.,–/](?=\p{N})|(?<=(?<!\p{N})\p{N}{1,3})[ \u00A0\u202F](?=\p{N}{3}(?![\p{N}\p{L}])))[\p{L}\p{M}\p{N}\u00AD]+)*`,
  // Marks: one, or a run of the same.
  String.raw`([^\s\p{L}\p{M}\p{N}\u00AD])\1*`,
].join('|');
const plain = new RegExp(words, 'gu');
/** Web and mail addresses are one word; looked for only where there can be one, since it costs a third more. */
const withAddresses = new RegExp(addresses + words, 'gu');

type TextLanguage = NonNullable<Article['language']>;

/** A word as it reads alone, and the other ways it has been read in a sentence. */
interface Known {
  readonly word: Word;
  readonly others: Word[];
}

const known: Readonly<Record<TextLanguage, Recent<Known>>> = {
  fi: new Recent(100_000),
  sv: new Recent(50_000),
  en: new Recent(50_000),
  other: new Recent(50_000),
};

/** The tokens of `text` between two places, as they read alone; offsets count from the beginning of `text`. */
export function tokenize(text: string, { start, end }: Span, language: TextLanguage): Token[] {
  const tokens: Token[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const pattern = part.includes('@') || part.includes('://') ? withAddresses : plain;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    const { word } = knownWord(match[0], language);
    tokens.push(tokenOf(word, start + match.index));
  }
  return tokens;
}

/** A word at its place. */
export function tokenOf(word: Word, start: number): Token {
  const { text, form, lemma, isWord } = word;
  return { start, end: start + text.length, text, form, lemma, isWord, word };
}

/** The printed word as its sentence reads it: always the same object for the same reading. */
export function wordReadAs(text: string, language: TextLanguage, lemma: string, isWord: boolean): Word {
  const { word, others } = knownWord(text, language);
  if (word.lemma === lemma && word.isWord === isWord) return word;
  for (const other of others) if (other.lemma === lemma && other.isWord === isWord) return other;
  const made = { text: word.text, form: word.form, lemma, isWord };
  others.push(made);
  return made;
}

/** Remembered: running text repeats itself. */
function knownWord(text: string, language: TextLanguage): Known {
  const found = known[language].get(text);
  if (found) return found;
  const isWord = /[\p{L}\p{N}]/u.test(text);
  const form = lowerCased(text);
  const lemma = isWord && language !== 'other' ? aloneLemma(text, form, language) : form;
  const made: Known = { word: { text, form, lemma, isWord }, others: [] };
  known[language].set(text, made);
  return made;
}

/** Finnish by the printed word, which its sentence asks for next: capitals tell names from words. */
function aloneLemma(text: string, form: string, language: Language): string {
  return language === 'fi' && /\p{L}/u.test(form) ? finnishLemma(plainPrint(text)) : lemmaOf(form, language);
}

/** The key of look-ups: lower case, letters composed, hidden hyphens gone, one kind of apostrophe and hyphen. */
export function lowerCased(word: string): string {
  return plainPrint(word).toLowerCase();
}

/** The word as printed, but with its letters composed, without hidden hyphens, with one kind of apostrophe and hyphen. */
export function plainPrint(word: string): string {
  return /[\p{M}\u00AD’\u2011]/u.test(word)
    ? word.normalize('NFC').replaceAll('\u00AD', '').replaceAll('’', "'").replaceAll('\u2011', '-')
    : word;
}
