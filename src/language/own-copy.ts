/**
 * A string of its own with the same letters. A part cut from a text (from 13 letters on) keeps the whole text in memory
 * as long as it lives, and one put together keeps its pieces: whoever remembers many words keeps copies.
 */
export function ownCopy(text: string): string {
  // Cutting a text that was just put together makes one flat copy of it first (V8): far faster than a way through bytes.
  return text.length < shortestPart ? text : ` ${text}`.slice(1);
}

/** Shorter parts are copied when they are cut (V8). */
const shortestPart = 13;
