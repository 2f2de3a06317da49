import type { Article, Language, Span } from '../types.ts';
import type { Token, Word } from './document.ts';
import { finnishLemma } from './finnish/lemmas.ts';
import { createFormTable, type FormTable } from './form-table.ts';
import { lemmaOf } from './lemmas.ts';
import { hasLetter, inSmallLetters } from './letters.ts';
import { ownCopy } from './own-copy.ts';
import { scanTokens } from './scan.ts';

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

/** What is known of a printed word: the word as it reads alone, and what its sentences ask of it. One object, so that one place of memory is read. */
export interface PrintedWord extends Word {
  /** The other ways it has been read in a sentence. */
  others: readonly Word[];
  /** Its number in the Finnish lemmatiser, looked up when a sentence first asks. */
  finnish: number;
  /** The lemmatiser's epoch in which the number holds; -1 for no number yet. */
  finnishEpoch: number;
}

/** The words met lately in one language, found without cutting them out of the text; all are forgotten when it is full. */
interface KnownWords {
  readonly table: FormTable;
  readonly words: PrintedWord[];
  readonly capacity: number;
}

const capacities: Readonly<Record<TextLanguage, number>> = { fi: 100_000, sv: 100_000, en: 100_000, other: 100_000 };
const known = new Map<TextLanguage, KnownWords>();

function knownWords(language: TextLanguage): KnownWords {
  let found = known.get(language);
  if (!found) {
    const capacity = capacities[language];
    found = { table: createFormTable(capacity), words: [], capacity };
    known.set(language, found);
  }
  return found;
}

/** The tokens of `text` between two places, as they read alone; offsets count from the beginning of `text`. */
export function tokenize(text: string, span: Span, language: TextLanguage): Token[] {
  const tokens: Token[] = [];
  addTokens(text, span, language, tokens, []);
  return tokens;
}

/** The same, added to `tokens`, with what is known of each added to `printed`. */
export function addTokens(
  text: string,
  { start, end }: Span,
  language: TextLanguage,
  tokens: Token[],
  printed: PrintedWord[],
): void {
  const words = knownWords(language);
  const [from, fromPrinted] = [tokens.length, printed.length];
  const isWhole = scanTokens(text, start, end, (at, to) => {
    const found = knownWord(words, text, at, to, language);
    printed.push(found);
    tokens.push(tokenBetween(found, at, to));
  });
  if (isWhole) return;
  tokens.length = from;
  printed.length = fromPrinted;
  const part = text.slice(start, end);
  const pattern = part.includes('@') || part.includes('://') ? withAddresses : plain;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    const at = start + match.index;
    const found = knownWord(words, text, at, at + match[0].length, language);
    printed.push(found);
    tokens.push(tokenOf(found, at));
  }
}

/** A word at its place. */
export function tokenOf(word: Word, start: number): Token {
  return tokenBetween(word, start, start + word.text.length);
}

/** The same where its end is known too: the length of a text is another place of memory. */
function tokenBetween(word: Word, start: number, end: number): Token {
  const { text, form, lemma, isWord } = word;
  return { start, end, text, form, lemma, isWord, word };
}

/** The printed word as its sentence reads it: always the same object for the same reading. */
export function wordReadAs(text: string, language: TextLanguage, lemma: string, isWord: boolean): Word {
  return readAs(knownWord(knownWords(language), text, 0, text.length, language), lemma, isWord);
}

export function readAs(printed: PrintedWord, lemma: string, isWord: boolean): Word {
  if (printed.lemma === lemma && printed.isWord === isWord) return printed;
  for (const other of printed.others) if (other.lemma === lemma && other.isWord === isWord) return other;
  const made = wordReading(printed.text, printed.form, lemma, isWord);
  printed.others = [...printed.others, made];
  return made;
}

/** Remembered: running text repeats itself. */
function knownWord(
  { table, words, capacity }: KnownWords,
  text: string,
  start: number,
  end: number,
  language: TextLanguage,
): PrintedWord {
  const found = words[table.find(text, start, end)];
  if (found) return found;
  if (words.length >= capacity) {
    table.clear();
    words.length = 0;
    table.find(text, start, end);
  }
  const number = table.add();
  const made = wordAlone(ownCopy(text.slice(start, end)), language);
  words[number] = made;
  return made;
}

function wordAlone(text: string, language: TextLanguage): PrintedWord {
  const isWord = hasLetter(text) || /\p{N}/u.test(text);
  const lowered = lowerCased(text);
  const form = lowered === text ? text : lowered;
  const lemma = isWord && language !== 'other' ? aloneLemma(text, form, language) : form;
  return wordReading(text, form, lemma === form ? form : ownCopy(lemma), isWord);
}

const none: readonly Word[] = [];

/** All words have one shape, whichever reading they are: V8 reads their fields faster. */
function wordReading(text: string, form: string, lemma: string, isWord: boolean): PrintedWord {
  return { number: nextNumber(), text, form, lemma, isWord, others: none, finnish: 0, finnishEpoch: -1 };
}

let met = 0;

/** Begins anew long before numbers grow slow; by then the words with the first numbers are forgotten. */
function nextNumber(): number {
  met = (met + 1) & 0x3fffffff;
  return met;
}

/** Finnish by the printed word, which its sentence asks for next: capitals tell names from words. */
function aloneLemma(text: string, form: string, language: Language): string {
  return language === 'fi' && hasLetter(form) ? finnishLemma(plainPrint(text)) : lemmaOf(form, language);
}

/** The key of look-ups: lower case, letters composed, hidden hyphens gone, one kind of apostrophe and hyphen. */
export function lowerCased(word: string): string {
  return inSmallLetters(plainPrint(word));
}

/** The word as printed, but with its letters composed, without hidden hyphens, with one kind of apostrophe and hyphen. */
export function plainPrint(word: string): string {
  return mayBeOdd(word) && /[\p{M}\u00AD’\u2011]/u.test(word)
    ? word.normalize('NFC').replaceAll('\u00AD', '').replaceAll('’', "'").replaceAll('\u2011', '-')
    : word;
}

/** Letters of Finnish, Swedish and English are all below. */
function mayBeOdd(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code === 0xad || code >= 0x300) return true;
  }
  return false;
}
