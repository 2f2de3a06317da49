import type { Document } from '../../src/language/document.ts';
import type { Speaker } from './mention.ts';
import type { Quote } from './quote.ts';

/** A headline with more quotations is none; each is compared with this many others. */
export const mostEchoes = 4;
const mostEchoed = 200;

/** A headline quotes what somebody says further on: whose words share most with it. */
export function echoed(document: Document, quote: Quote, quotes: readonly Quote[]): Speaker | undefined {
  const words = ({ spans }: Quote) =>
    new Set(
      spans
        .flatMap(
          ({ start, end }) =>
            document.text
              .slice(start, end)
              .toLowerCase()
              .match(/[\p{L}\p{N}]{4,}/gu) ?? [],
        )
        .map((word) => word.slice(0, 6)),
    );
  const own = words(quote);
  let best: { readonly speaker: Speaker; readonly share: number } | undefined;
  for (const other of quotes.slice(0, mostEchoed)) {
    if (!other.speaker || other === quote) continue;
    const theirs = words(other);
    const share = [...own].filter((word) => theirs.has(word)).length / Math.max(1, own.size);
    if (share > (best?.share ?? 0.34)) best = { speaker: other.speaker, share };
  }
  const speaker = best?.speaker ?? (own.size > 0 ? mostQuoted(quotes) : undefined);
  return speaker && { canonical: speaker.canonical, role: speaker.role, party: speaker.party };
}

/** Who speaks most in the text, the first of equals: whose words stand in its headline unnamed. */
function mostQuoted(quotes: readonly Quote[]): Speaker | undefined {
  const counts = new Map<string, { readonly speaker: Speaker; count: number }>();
  for (const { speaker } of quotes.slice(0, mostEchoed)) {
    if (!speaker) continue;
    const known = counts.get(speaker.canonical);
    if (known) known.count += 1;
    else counts.set(speaker.canonical, { speaker, count: 1 });
  }
  let most: { readonly speaker: Speaker; readonly count: number } | undefined;
  for (const one of counts.values()) if (one.count > (most?.count ?? 0)) most = one;
  return most?.speaker;
}
