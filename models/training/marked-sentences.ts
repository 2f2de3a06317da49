import type { Document } from '../../src/language/document.ts';

/** Numbers of the sentences in which the quoted words stand; empty where none is marked or found. */
export function markedSentences(document: Document, quotes: readonly string[]): readonly number[] {
  const spans = quotes.flatMap((quote) => {
    const start = document.text.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length }];
  });
  return document.sentences.flatMap(({ start, end }, index) =>
    spans.some((span) => span.start < end && start < span.end) ? [index] : [],
  );
}
