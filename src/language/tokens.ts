import type { Article, Span } from '../types.ts';
import type { Token } from './document.ts';
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

interface WordForm {
  readonly form: string;
  readonly lemma: string;
  readonly isWord: boolean;
}

type TextLanguage = NonNullable<Article['language']>;

const known: Readonly<Record<TextLanguage, Recent<WordForm>>> = {
  fi: new Recent(50_000),
  sv: new Recent(50_000),
  en: new Recent(50_000),
  other: new Recent(50_000),
};

/** The tokens of `text` between two places; offsets count from the beginning of `text`. */
export function tokenize(text: string, { start, end }: Span, language: TextLanguage): Token[] {
  const tokens: Token[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const pattern = part.includes('@') || part.includes('://') ? withAddresses : plain;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    const word = match[0];
    const at = start + match.index;
    const { form, lemma, isWord } = wordForm(word, language);
    tokens.push({ start: at, end: at + word.length, text: word, form, lemma, isWord });
  }
  return tokens;
}

/** Lower-cased form and lemma of a printed word, remembered: running text repeats itself. */
export function wordForm(word: string, language: TextLanguage): WordForm {
  const found = known[language].get(word);
  if (found) return found;
  const isWord = /[\p{L}\p{N}]/u.test(word);
  const form = lowerCased(word);
  const made = { form, lemma: isWord && language !== 'other' ? lemmaOf(form, language) : form, isWord };
  known[language].set(word, made);
  return made;
}

/** The key of look-ups: lower case, letters composed, hidden hyphens gone, one kind of apostrophe and hyphen. */
export function lowerCased(word: string): string {
  const form = word.toLowerCase();
  return /[\p{M}\u00AD’\u2011]/u.test(form)
    ? form.normalize('NFC').replaceAll('\u00AD', '').replaceAll('’', "'").replaceAll('\u2011', '-')
    : form;
}
