import type { Document } from '../../src/language/document.ts';
import { tellsOfComing } from './arrival.ts';
import { echoed, mostEchoes } from './headline-echo.ts';
import type { Mention, Speaker } from './mention.ts';
import { languageOf } from './name-bounds.ts';
import type { LastSpeaker, Quote, Who } from './quote.ts';
import { Resolver } from './resolver.ts';
import type { Utterance } from './utterance.ts';

/** Settles who speaks, in the order of the text: pronouns, role nouns, surnames and quotations without a mention. */
export function resolved(document: Document, utterances: readonly Utterance[]): Quote[] {
  if (utterances.length === 0) return [];
  const ordered = [...utterances].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  const resolver = new Resolver(document);
  let last: LastSpeaker | undefined;
  const quotes = ordered.map(({ kind, spans, mention, without, score }): Quote => {
    const at = mention?.start ?? spans[0]?.start ?? 0;
    let who: Who | undefined;
    if (mention) who = resolver.who(mention, last);
    else if (without === 'continues') who = last?.who;
    if (who && document.fields.title && at < document.fields.title.end) last = undefined;
    else if (who) last = { who, at: Math.max(at, spans.at(-1)?.end ?? at) };
    return { kind, spans, speaker: who && speakerOf(mention, who), score };
  });
  const told = storytellers(document, quotes);
  for (const [index, quote] of quotes.entries()) {
    const { speaker } = quote;
    if (speaker && told.has(speaker.canonical)) quotes[index] = { ...quote, speaker: { ...speaker, role: 'migrant' } };
  }
  let echoes = 0;
  return quotes.map((quote, index) => {
    if (quote.speaker || ordered[index]?.without !== 'echoes' || echoes === mostEchoes) return quote;
    echoes += 1;
    return { ...quote, speaker: echoed(document, quote, quotes) };
  });
}

function speakerOf(mention: Mention | undefined, { canonical, role, party }: Who): Speaker {
  if (!mention) return { canonical, role, party };
  const { start, end, text } = mention;
  return { start, end, text, canonical, role, party };
}

/** Those of no other role who tell, in their own words, of having come to the country or of their papers. */
function storytellers(document: Document, quotes: readonly Quote[]): ReadonlySet<string> {
  const language = languageOf(document);
  const found = new Set<string>();
  for (const { kind, spans, speaker } of quotes) {
    if (kind !== 'direct' || speaker?.role !== 'citizen' || found.has(speaker.canonical)) continue;
    if (spans.some(({ start, end }) => tellsOfComing(document.text.slice(start, end), language)))
      found.add(speaker.canonical);
  }
  return found;
}
