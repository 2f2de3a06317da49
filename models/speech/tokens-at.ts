import type { Document, Token } from '../../src/language/document.ts';

/** Index of the first token that starts at or after a text offset (the number of tokens when there is none). */
export function tokenAt(document: Document, offset: number): number {
  const { tokens } = document;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bracket that a closing one belongs to: "Aho (sd.)". */
export function openingBracket(tokens: readonly Token[], at: number, from: number): number {
  let open = at;
  while (open > from && at - open < 8 && tokens[open]?.text !== '(') open -= 1;
  return tokens[open]?.text === '(' ? open : at;
}
