import type { Document } from '../../src/language/document.ts';
import { compoundParts } from '../../src/language/finnish/lemmas.ts';

/**
 * Numbers of the pieces of a word that a judge knows: `p:` the parts of a Finnish compound, `g:` four and five letters in
 * a row (`_` its edges). `numberOf` gives -1 for a piece that does not count.
 */
export function wordPieces(
  form: string,
  language: Document['language'],
  numberOf: (name: string) => number,
): readonly number[] {
  const pieces = new Set<number>();
  const word = form.slice(0, 60);
  if (language === 'fi' && word.length > 8) {
    const parts = compoundParts(word);
    if (parts.length > 1) for (const part of parts) pieces.add(numberOf(`p:${part}`));
  }
  const edged = `_${word}_`;
  for (const length of [4, 5]) {
    for (let start = 0; start + length <= edged.length; start += 1) {
      pieces.add(numberOf(`g:${edged.slice(start, start + length)}`));
    }
  }
  pieces.delete(-1);
  return [...pieces];
}
