import type { Sentence, Token } from '../document.ts';
import { type PrintedWord, plainPrint, readAs, tokenOf } from '../tokens.ts';
import { finnishForm, lemmatiseForms } from './lemmas.ts';
import type { FinnishForm } from './lemmatiser.ts';

/**
 * Gives the tokens of a sentence the base forms that they have in it: *tuli* of a house, *tuli* of one who comes.
 * `printed` holds what is known of the tokens from number `from` on.
 */
export function readFinnish(
  tokens: Token[],
  { firstToken, endToken }: Sentence,
  printed: readonly PrintedWord[],
  from: number,
): void {
  const forms: FinnishForm[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const word = printed[at - from];
    if (!word) continue;
    word.finnish ??= finnishForm(plainPrint(word.word.text));
    forms.push(word.finnish);
  }
  const lemmas = lemmatiseForms(forms);
  for (let index = 0; index < lemmas.length; index += 1) {
    const lemma = lemmas[index] ?? '';
    const token = tokens[firstToken + index];
    const word = printed[firstToken + index - from];
    if (!token || !word || token.lemma === lemma || !token.isWord) continue;
    tokens[firstToken + index] = tokenOf(readAs(word, lemma, true), token.start);
  }
}
