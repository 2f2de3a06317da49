/**
 * A string of its own with the same letters. A part cut from a text (from 13 letters on) keeps the whole text in memory
 * as long as it lives, and one put together keeps its pieces: whoever remembers many words keeps copies.
 */
export function ownCopy(text: string): string {
  return text.length < shortestPart ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Shorter parts are copied when they are cut (V8). */
const shortestPart = 13;
