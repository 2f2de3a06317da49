import type { Document } from '../../src/language/document.ts';

/** By token: 1 where a sentence begins. */
export function sentenceStarts({ tokens, sentences }: Pick<Document, 'tokens' | 'sentences'>): Uint8Array {
  const starts = new Uint8Array(tokens.length + 1);
  for (let at = 0; at < sentences.length; at += 1) starts[sentences[at]?.firstToken ?? 0] = 1;
  return starts;
}
