import type { Document, Token } from '../../src/language/document.ts';
import type { Language, Span } from '../../src/types.ts';
import { everydayVerbs, reporting } from '../lexicons/reporting.ts';
import { type QuotedText, quotedTexts } from './quoted-text.ts';
import type { Speaker, SpeakerFinder } from './speaker.ts';
import { tokenAt } from './tokens-at.ts';

export interface Quote {
  readonly kind: 'direct' | 'indirect';
  readonly spans: readonly Span[];
  readonly speaker: Speaker | undefined;
  /** How plain the sign is: a reporting clause is surer than marks alone. */
  readonly score: number;
}

interface Attribution {
  readonly speaker: Speaker | undefined;
  readonly reported: boolean;
}

/** Fewer words than this between marks, and nobody said to speak: a scare quote or a title. */
const scareWords = 4;
const workOfArt =
  /^(kirja|elokuv|ohjelma|sarja|kappale|näytelm|romaani|dokument|podcast|laulu|albumi|teos|teokse|näyttely|kampanja|hanke|boken|filmen|serien|pjäsen|låten|film|book|song|series|show|album|podcast|novel|documentary)/;

/** All direct quotations with their speakers. */
export function directSpeech(document: Document, finder: SpeakerFinder): Quote[] {
  const language = document.language === 'other' ? 'fi' : document.language;
  const quotes: Quote[] = [];
  let last: { readonly speaker: Speaker; readonly paragraph: number } | undefined;
  const texts = quotedTexts(document);
  for (const [index, quoted] of texts.entries()) {
    if (insideAnother(quoted, texts, index)) continue;
    const found =
      quoted.kind === 'dash'
        ? attributeDash(document, quoted, finder)
        : attributeMarks(document, quoted, finder, language);
    if (quoted.kind === 'marks' && !found.reported && isNoSpeech(document, quoted)) continue;
    const speaker = found.speaker ?? inherited(quoted, last);
    if (speaker) last = { speaker, paragraph: quoted.paragraph.start };
    const previous = quotes.at(-1);
    const between = previous ? document.text.slice(previous.spans.at(-1)?.end ?? 0, quoted.spans[0]?.start ?? 0) : '';
    // ”A”, sanoo Aho, ”B”: one utterance that the clause interrupts.
    if (previous && quoted.kind === 'marks' && /^,[^.!?\n”]{3,80},\s$/.test(between)) {
      quotes[quotes.length - 1] = {
        ...previous,
        speaker: previous.speaker ?? speaker,
        spans: [...previous.spans, ...quoted.spans],
      };
    } else {
      quotes.push({
        kind: 'direct',
        spans: quoted.spans,
        speaker,
        score: found.reported ? 0.95 : speaker ? 0.85 : 0.7,
      });
    }
  }
  return quotes;
}

function insideAnother(quoted: QuotedText, all: readonly QuotedText[], index: number): boolean {
  const [span] = quoted.spans;
  if (!span) return true;
  return all.some(
    (other, at) =>
      at !== index &&
      other.kind === 'dash' &&
      other.spans.some(({ start, end }) => start <= span.start && span.end <= end) &&
      quoted.kind === 'marks',
  );
}

/** A speaker carries over within a paragraph, and from marks or a dash to the next dash paragraph. */
function inherited(
  quoted: QuotedText,
  last: { readonly speaker: Speaker; readonly paragraph: number } | undefined,
): Speaker | undefined {
  if (!last) return undefined;
  if (quoted.kind === 'dash') return last.speaker;
  return quoted.paragraph.start === last.paragraph && quoted.field !== 'title' ? last.speaker : undefined;
}

function isNoSpeech(document: Document, { spans, field }: QuotedText): boolean {
  const [span] = spans;
  if (!span) return true;
  const inner = document.text.slice(span.start + 1, span.end - 1);
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}:’'-]*/gu) ?? [];
  const before = document.tokens[tokenAt(document, span.start) - 1];
  if (words.length <= 7 && before?.isWord && workOfArt.test(before.form)) return true;
  if (/[.!?…]$/.test(inner.trim()) && words.length > 1) return false;
  // Headlines cut a quotation short; running text does not.
  return words.length < (field === 'title' ? scareWords - 1 : scareWords + 1);
}

function attributeDash(document: Document, quoted: QuotedText, finder: SpeakerFinder): Attribution {
  if (!quoted.clause) return { speaker: undefined, reported: false };
  const from = tokenAt(document, quoted.clause.start);
  const to = tokenAt(document, quoted.clause.end);
  return { speaker: clauseSpeaker(document, from, to, finder), reported: true };
}

/** Speaker of ", sanoo pääministeri Orpo" or ", Orpo sanoo" (token range of the clause, comma included). */
export function clauseSpeaker(
  document: Document,
  from: number,
  to: number,
  finder: SpeakerFinder,
): Speaker | undefined {
  const language = document.language === 'other' ? 'fi' : document.language;
  const { verbs } = reporting[language];
  for (let index = from; index < to; index += 1) {
    if (verbs.has(document.tokens[index]?.form ?? '')) {
      return finder.besideVerb(index, from, to, index - from <= 1 ? 'right' : 'left');
    }
  }
  return undefined;
}

function attributeMarks(
  document: Document,
  quoted: QuotedText,
  finder: SpeakerFinder,
  language: Language,
): Attribution {
  const { tokens } = document;
  const span = quoted.spans[0] as Span;
  const end = (quoted.spans.at(-1) as Span).end;
  const { verbs } = reporting[language];
  const after = tokenAt(document, end);
  const afterEnd = contextEnd(document, after, quoted.paragraph.end);
  const open = tokenAt(document, span.start);
  const from = contextStart(document, open, quoted.paragraph.start);
  // Tutkimus: ”Eliitti” onkin …: one marked word of a sentence that runs on.
  const runsOn =
    /^\s*\p{Ll}/u.test(document.text.slice(end, end + 3)) && !/\s\S+\s/.test(document.text.slice(span.start, end));
  const colon = tokens[open - 1]?.text === ':' && !runsOn;
  if (colon) {
    for (let index = open - 1; index >= from; index -= 1) {
      if (verbs.has((tokens[index] as Token).form)) {
        return { speaker: finder.besideVerb(index, from, open - 1, 'left'), reported: true };
      }
    }
    const segment = segmentStart(document, from, open - 1);
    const nearest = finder.inTokens(segment, open - 1, 'last');
    const colonStart = (tokens[open - 1] as Token).start;
    if (
      nearest &&
      /^[\s(),.\d\p{L}]{0,14}$/u.test(document.text.slice(nearest.end, colonStart)) &&
      !/\s\p{Ll}/u.test(document.text.slice(nearest.end, colonStart))
    ) {
      return { speaker: nearest, reported: true };
    }
    const short = open - 1 - segment <= 3 && !nearest ? finder.word(open - 2) : undefined;
    if (short) return { speaker: short, reported: true };
    // "Aho muutti maalle: ”…”": the sentence's subject, if it opens the sentence with a full name or a title.
    const subject = finder.inTokens(segment, open - 1, 'first');
    const opensWith = subject && subject.start - (tokens[segment]?.start ?? 0) < 40;
    const sure = opensWith && (subject.text.includes(' ') || subject.role !== 'unknown');
    return { speaker: sure ? subject : undefined, reported: true };
  }
  for (let index = after; index < afterEnd; index += 1) {
    const { form } = tokens[index] as Token;
    if (!verbs.has(form) || (everydayVerbs.has(form) && index - after > 2)) continue;
    const direct = index - after <= 1;
    const speaker = finder.besideVerb(index, after, afterEnd, direct ? 'right' : 'left');
    if (speaker) return { speaker, reported: true };
  }
  for (let index = open - 1; index >= from; index -= 1) {
    const { form } = tokens[index] as Token;
    if (!verbs.has(form) || everydayVerbs.has(form)) continue;
    const speaker = finder.besideVerb(index, from, open, 'left');
    if (speaker) return { speaker, reported: true };
  }
  const according = accordingSpeaker(document, from, open, finder, language);
  if (according) return { speaker: according, reported: true };
  if (quoted.field === 'title' && /^[–—-]$/.test(tokens[after]?.text ?? '')) {
    const speaker = finder.inTokens(after + 1, afterEnd, 'first');
    // ”…” – Orpo tulistui: a headline's dash names the speaker, but only a name is sure enough.
    return { speaker: speaker && /^\p{Lu}/u.test(speaker.text) ? speaker : undefined, reported: false };
  }
  return { speaker: undefined, reported: false };
}

/** "Orpon mukaan tilanne on ”kestämätön”": the speaker of words taken into a sentence. */
export function accordingSpeaker(
  document: Document,
  from: number,
  to: number,
  finder: SpeakerFinder,
  language: Language,
): Speaker | undefined {
  const { accordingAfter, accordingBefore } = reporting[language];
  for (let index = from; index < to; index += 1) {
    const { form } = document.tokens[index] as Token;
    if (accordingAfter.has(form)) return finder.inTokens(Math.max(from, index - 6), index, 'last', true);
    if (language !== 'fi' && accordingBefore.has(form))
      return finder.inTokens(index + 1, Math.min(to, index + 9), 'first');
  }
  return undefined;
}

function contextEnd(document: Document, from: number, limit: number): number {
  const { tokens } = document;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.start >= limit) return index;
    if (/^[.!?”“"»]$/.test(token.text)) return index;
    if (/^[–—]$/.test(token.text) && index > from) return index;
  }
  return tokens.length;
}

function contextStart(document: Document, to: number, limit: number): number {
  const { tokens } = document;
  for (let index = to - 1; index >= 0; index -= 1) {
    const token = tokens[index] as Token;
    if (token.start < limit || /^[.!?”“"»]$/.test(token.text)) return index + 1;
  }
  return 0;
}

/** After the last dash of a headline: "Raja kiinni – Orpo: ”…”". */
function segmentStart(document: Document, from: number, to: number): number {
  for (let index = to - 1; index >= from; index -= 1) {
    if (/^[–—-]$/.test(document.tokens[index]?.text ?? '')) return index + 1;
  }
  return from;
}
