import { UsageError } from '../errors.ts';
import { lemmaOf } from '../language/lemmas.ts';
import { lowerCased } from '../language/tokens.ts';
import type { Language } from '../types.ts';
import { linesOf } from './json-lines.ts';

export interface LemmaScore {
  readonly words: number;
  readonly right: number;
  readonly accuracy: number;
}

/**
 * Compares base forms with those of a table (form, lemma; blank lines between sentences): words only, capitals and
 * compound bars (`#`) left out of the comparison. Throws UsageError with file and line for a line of another shape.
 */
export async function evaluateLemmas(
  file: string,
  input: AsyncIterable<Uint8Array | string>,
  language: Language,
): Promise<LemmaScore> {
  let words = 0;
  let right = 0;
  for await (const { number, text } of linesOf(input)) {
    const [form, lemma] = text.replace(/\r$/, '').split('\t');
    if (!form || !lemma) throw new UsageError(`${file}:${number}: needs a form and a lemma with a tab between`);
    if (!/\p{L}/u.test(form)) continue;
    words += 1;
    if (lemmaOf(lowerCased(form), language) === lowerCased(lemma).replaceAll('#', '')) right += 1;
  }
  if (words === 0) throw new UsageError(`${file}: holds no words`);
  return { words, right, accuracy: right / words };
}
