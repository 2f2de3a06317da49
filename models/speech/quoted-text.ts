import type { Document, Field, Token } from '../../src/language/document.ts';
import type { Language, Span } from '../../src/types.ts';
import { everydayVerbs, reporting } from '../lexicons/reporting.ts';

/** Words printed as somebody's own: between marks (the span includes them) or after a dash. */
export interface QuotedText {
  readonly kind: 'marks' | 'dash';
  readonly field: Field;
  readonly paragraph: Span;
  /** More than one where a reporting clause interrupts. */
  readonly spans: readonly Span[];
  /** The reporting clause of a dash paragraph: ", sanoo Orpo". */
  readonly clause?: Span;
}

const doubleMarks = '”“"„»«';
const singleMarks = '’‘';

/** Paragraphs of the document, each within one field. */
export function paragraphs(document: Document): readonly (Span & { readonly field: Field })[] {
  const found: (Span & { field: Field })[] = [];
  for (const field of ['title', 'lead', 'body'] as const) {
    const span = document.fields[field];
    if (!span) continue;
    let start = span.start;
    for (const line of document.text.slice(span.start, span.end).split('\n')) {
      if (line.trim()) found.push({ start, end: start + line.length, field });
      start += line.length + 1;
    }
  }
  return found;
}

/** Everything between quotation marks, and dash speech, in order. Cheap when the text has neither. */
export function quotedTexts(document: Document): QuotedText[] {
  if (!/[”“"„»«’‘–—]|^- |\n- |[.!?] - /.test(document.text)) return [];
  const language = document.language === 'other' ? 'fi' : document.language;
  return paragraphs(document)
    .flatMap((paragraph) => [...betweenMarks(document.text, paragraph), ...afterDash(document, paragraph, language)])
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function betweenMarks(text: string, paragraph: Span & { readonly field: Field }): QuotedText[] {
  const found: QuotedText[] = [];
  let open = -1;
  let single = false;
  const push = (start: number, end: number) =>
    found.push({ kind: 'marks', field: paragraph.field, paragraph, spans: [{ start, end }] });
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const letter = text.charAt(at);
    const isSingle = singleMarks.includes(letter);
    if (!isSingle && !doubleMarks.includes(letter)) continue;
    const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
    const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' ';
    const opens = /[\s([:/–—-]/.test(before) && !/[\s.,;:!?)]/.test(after);
    const closes = !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);
    if (open < 0 && opens) {
      open = at;
      single = isSingle;
    } else if (open >= 0 && isSingle === single && closes) {
      // ’ is also an apostrophe: only several words make it a quotation.
      if (!single || /\s\S+\s/.test(text.slice(open, at))) push(open, at + 1);
      open = -1;
    } else if (open >= 0 && isSingle === single && opens) open = at;
  }
  // A mark left open: a quotation that runs on into the next paragraph, or a cut text.
  if (open >= 0 && !single) push(open, paragraph.end);
  return found;
}

/** "– Raja pysyy kiinni, sanoo Orpo. Päätös on oikea." The dash opens, a reporting clause is cut out. */
function afterDash(document: Document, paragraph: Span & { readonly field: Field }, language: Language): QuotedText[] {
  const { text } = document;
  const found: QuotedText[] = [];
  const opening = paragraph.field === 'title' ? /^\s*[–—-]\s/g : /(?:^\s*|[.!?…]["”]?\s)[–—-]\s(?=\p{Lu}|["”])/gu;
  const body = text.slice(paragraph.start, paragraph.end);
  const starts = [...body.matchAll(opening)].map((match) => paragraph.start + match.index + match[0].search(/[–—-]/));
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? paragraph.end;
    const clause = reportingClause(document, start, end, language);
    const spans = (
      clause
        ? [
            { start, end: clause.start },
            { start: clause.end, end },
          ]
        : [{ start, end }]
    )
      .map((span) => trimmed(text, span))
      .filter((span) => /\p{L}/u.test(text.slice(span.start, span.end)));
    if (spans.length > 0)
      found.push({ kind: 'dash', field: paragraph.field, paragraph, spans, ...(clause ? { clause } : {}) });
  }
  return found;
}

/** From the comma before a reporting verb to the end of its sentence: ", sanoo pääministeri Orpo". */
export function reportingClause(
  document: Document,
  from: number,
  to: number,
  language: Language,
  sureVerbs = false,
): Span | undefined {
  const { verbs, that } = reporting[language];
  for (const sentence of document.sentences) {
    if (sentence.start >= to) break;
    if (sentence.end <= from) continue;
    let comma: Token | undefined;
    let reported = false;
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const token = document.tokens[index] as Token;
      if (token.start < from || token.start >= to) continue;
      if (token.text === ',' || token.text === '?' || token.text === '!') {
        if (reported && comma && token.text === ',') return { start: comma.start, end: token.end };
        if (index + 1 < sentence.endToken) comma = token;
        reported = false;
      } else if (comma && that.has(token.form)) {
        comma = undefined;
        reported = false;
      } else if (
        comma &&
        token.isWord &&
        verbs.has(token.form) &&
        !(sureVerbs && everydayVerbs.has(token.form)) &&
        startsClause(document, index, comma)
      )
        reported = true;
    }
    if (reported && comma) return { start: comma.start, end: Math.min(sentence.end, to) };
  }
  return undefined;
}

/** The clause is short and has a name, a pronoun or a title beside its verb. */
function startsClause(document: Document, verb: number, comma: Token): boolean {
  let words = 0;
  for (let index = verb - 1; index >= 0 && (document.tokens[index]?.start ?? 0) > comma.start; index -= 1) words += 1;
  return words <= 6;
}

export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,.]/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
