import type { Sentence, Token } from '../document.ts';
import { type PrintedWord, plainPrint, readAs, tokenOf } from '../tokens.ts';
import { finnishLemmatiser } from './lemmas.ts';

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
  const lemmatiser = finnishLemmatiser();
  const epoch = lemmatiser.prepare(endToken - firstToken);
  const numbers: number[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const word = printed[at - from];
    if (!word) continue;
    if (word.finnishEpoch !== epoch) {
      word.finnish = lemmatiser.number(plainPrint(word.text));
      word.finnishEpoch = epoch;
    }
    numbers.push(word.finnish);
  }
  const lemmas = lemmatiser.chooseAmong(numbers);
  for (let index = 0; index < lemmas.length; index += 1) {
    const lemma = lemmas[index];
    if (lemma === undefined) continue;
    const token = tokens[firstToken + index];
    const word = printed[firstToken + index - from];
    if (!token || !word || token.lemma === lemma || !token.isWord) continue;
    tokens[firstToken + index] = tokenOf(readAs(word, lemma, true), token.start);
  }
}
