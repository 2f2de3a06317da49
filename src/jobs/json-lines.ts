/** One line of a text stream, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Longer than any newspaper's issue: a file without line breaks is refused before it fills the memory. */
const longest = 50_000_000;

/**
 * The non-empty lines of a UTF-8 stream, one at a time, so that reading waits for the work on each. A byte order mark
 * and carriage returns are left out; bytes that are no UTF-8 become U+FFFD. Throws RangeError for an endless line.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncIterable<Line> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  for await (const chunk of stream) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > longest)
      throw new RangeError(`line ${number + parts.length + 1} is longer than 50 million characters`);
    for (const text of parts) {
      number += 1;
      if (text.trim()) yield { number, text };
    }
  }
  rest += decoder.decode();
  if (rest.trim()) yield { number: number + 1, text: rest };
}
