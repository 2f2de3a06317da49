import type { Earlier } from '../../src/annotate/annotator.ts';
import type { Document, Sentence, Token } from '../../src/language/document.ts';
import type { Annotation, JsonValue, Span, Voice } from '../../src/types.ts';
import { overlap, type SentenceReading } from './toxicity-reading.ts';

/** The quotation that holds a stretch of text, and the part of it that does. */
export function quotationAt(
  earlier: Earlier,
  { start, end }: Span,
): { readonly quote: Annotation; readonly part: Span } | undefined {
  for (const quote of earlier.quotes ?? []) {
    const part = quote.evidence.find((span) => span.start <= start && end <= span.end);
    if (part) return { quote, part };
  }
  return undefined;
}

/** Who speaks at a hostile word of a sentence, when it is not named only to report on it. */
export function voiceAt(document: Document, sentence: Sentence, at: Span, quote: Annotation | undefined): Voice {
  if (quote) return byTheAuthor(document, quote, sentence) ? 'own' : (quote.voice ?? 'own');
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = document.tokens[index] as Token;
    // "Aho puhui …": somebody named speaks, though no clause is quoted.
    if (likening.test(token.form)) return 'indirect_quote';
    if (speaking.test(token.form) && token.start !== at.start) {
      const subject = document.tokens[index - 1];
      if (subject && index > sentence.firstToken && (/^\p{Lu}/u.test(subject.text) || subject.text === ')'))
        return 'indirect_quote';
    }
  }
  return 'own';
}

/** A word or two between quotation marks, with nobody speaking: named, not said. */
export function inScareMarks(document: Document, sentence: Sentence, { start, end }: Span): boolean {
  return (
    /[”“"»«’‘']$/.test(document.text.slice(sentence.start, start)) ||
    /^[”“"»«’‘'](?!\p{L})/u.test(document.text.slice(end, end + 2))
  );
}

export const speaking =
  /^(puhui|puhuu|vertasi|vertaa|rinnasti|rinnastaa|yhdisti|yhdistää|kutsui|kutsuu|nimitti|vihjaili|vihjaa|vihjasi|kirjoitti|kirjoittaa|väitti|väittää|varoitti|varoittaa|haluaa|haluaisi|vaatii|vaati|jämförde|liknade|kallade|kräver|compared|called|likened|wants|warned)$/;

/** Likening people to something is somebody's speech, named or not. */
export const likening =
  /^(rinnasta|rinnasti|vertas|vertaa$|vertaavat|vertaamaan|nimittel|nimitti|kutsui|liknade|jämförde|likened|compared|calls$|called$)/;

/** ", kirjoittaa Aino Aho." after a lead: the text's own author, not somebody it quotes. */
function byTheAuthor(document: Document, quote: Annotation, sentence: Sentence): boolean {
  const speaker = quote.detail?.speaker;
  if (quote.label !== 'indirect' || !speaker || typeof speaker !== 'object' || !('role' in speaker)) return false;
  if (speaker.role !== 'media' && (speaker.role !== 'unknown' || speaker.party)) return false;
  return /(kirjoittaa|skriver|writes)/.test(document.text.slice(quote.span?.end ?? 0, sentence.end));
}

export function speakerOf(quote: Annotation | undefined): JsonValue {
  const speaker = quote?.detail?.speaker;
  return speaker && typeof speaker === 'object' && 'canonical' in speaker ? (speaker.canonical ?? null) : null;
}

/** How many sentences after a passage an answer to it is looked for; before it only headline and lead are. */
const answerReach = 6;

/**
 * The sentence in which somebody rebuts a passage (codebook, 5, "Answered"): the outlet's words or another speaker's,
 * near it, reject what was said, or name it false, racist or hostile. What its own speaker adds is no answer.
 */
export function answerTo(
  document: Document,
  earlier: Earlier,
  readings: readonly Pick<SentenceReading, 'rebuts'>[],
  passage: Span,
  speaker: JsonValue,
): Span | undefined {
  const first = document.sentences.findIndex((sentence) => overlap(sentence, passage));
  const at = readings.findIndex((reading, index) => {
    const sentence = document.sentences[index] as Sentence;
    if (!reading.rebuts || overlap(sentence, passage)) return false;
    if (index > first ? index > first + answerReach : sentence.field === 'body') return false;
    const quote = (earlier.quotes ?? []).find(({ evidence }) => evidence.some((span) => overlap(span, sentence)));
    return !quote || speaker === null || speakerOf(quote) !== speaker;
  });
  return document.sentences[at];
}
