import type { Sentence, Token } from '../document.ts';
import { plainPrint, tokenOf, wordReadAs } from '../tokens.ts';
import { lemmatiseSentence } from './lemmas.ts';

/** Gives the tokens of a sentence the base forms that they have in it: *tuli* of a house, *tuli* of one who comes. */
export function readFinnish(tokens: Token[], { firstToken, endToken }: Sentence): void {
  const forms: string[] = [];
  for (let at = firstToken; at < endToken; at += 1) forms.push(plainPrint(tokens[at]?.text ?? ''));
  for (const [index, lemma] of lemmatiseSentence(forms).entries()) {
    const at = firstToken + index;
    const token = tokens[at];
    if (!token || token.lemma === lemma || !token.isWord) continue;
    tokens[at] = tokenOf(wordReadAs(token.text, 'fi', lemma, true), token.start);
  }
}
