import type { Word } from './document.ts';

/**
 * A question about words that remembers its answers, in 4 bytes a place: a word has one place, by its number, and the
 * newest word takes it. For questions whose answer costs more than a look at a place (patterns, lists, case forms).
 */
export function wordAnswers(ask: (word: Word) => boolean, places = 16_384): (word: Word) => boolean {
  // The word's number, doubled, with the answer as the last bit.
  const known = new Int32Array(places).fill(-2);
  const mask = places - 1;
  return (word) => {
    const { number } = word;
    const found = known[number & mask] ?? -2;
    if (found >> 1 === number) return (found & 1) === 1;
    const answer = ask(word);
    known[number & mask] = number * 2 + (answer ? 1 : 0);
    return answer;
  };
}
