import { type Interval, wilson } from '../../analysis/intervals.ts';
import { UsageError } from '../../errors.ts';
import { lemmatise } from '../../language/lemmatise.ts';
import { lowerCased } from '../../language/tokens.ts';
import type { Language } from '../../types.ts';
import { linesOf } from '../json-lines.ts';

export interface LemmaScore {
  readonly words: number;
  readonly right: number;
  readonly accuracy: number;
  /** The same over all tokens, numbers and marks included, as treebanks are scored. */
  readonly tokens: { readonly count: number; readonly right: number; readonly accuracy: number } & Interval;
}

/** A file without blank lines is read in pieces of this many tokens, so that memory stays flat. */
const longestSentence = 2_000;

/**
 * Compares base forms with those of a table (form, lemma; blank lines between sentences), each read in its sentence;
 * capitals and compound bars (`#`) are left out of the comparison. The interval is Wilson's 95 %, tokens taken as
 * independent. Throws UsageError with file and line for a line of another shape.
 */
export async function evaluateLemmas(
  file: string,
  input: AsyncIterable<Uint8Array | string>,
  language: Language,
): Promise<LemmaScore> {
  let words = 0;
  let right = 0;
  let count = 0;
  let rightTokens = 0;
  let forms: string[] = [];
  let wanted: string[] = [];
  const endSentence = () => {
    for (const [at, lemma] of lemmatise[language](forms).entries()) {
      const isRight = lowerCased(lemma) === lowerCased(wanted[at] ?? '').replaceAll(/#(?=.)/g, '');
      const isWord = /\p{L}/u.test(forms[at] ?? '');
      count += 1;
      if (isWord) words += 1;
      if (isRight) rightTokens += 1;
      if (isRight && isWord) right += 1;
    }
    forms = [];
    wanted = [];
  };
  let before = 0;
  for await (const { number, text } of linesOf(input)) {
    // Blank lines are not handed on: their place shows in the numbers.
    if (number > before + 1 || forms.length >= longestSentence) endSentence();
    before = number;
    const [form, lemma] = text.replace(/\r$/, '').split('\t');
    if (!form || !lemma) throw new UsageError(`${file}:${number}: needs a form and a lemma with a tab between`);
    forms.push(form);
    wanted.push(lemma);
  }
  endSentence();
  if (words === 0) throw new UsageError(`${file}: holds no words`);
  const tokens = { count, right: rightTokens, accuracy: rightTokens / count, ...wilson(rightTokens, count) };
  return { words, right, accuracy: right / words, tokens };
}
