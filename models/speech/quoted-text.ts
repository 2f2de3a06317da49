import type { Document, Field } from '../../src/language/document.ts';
import type { Span } from '../../src/types.ts';

/** Words printed as somebody's own: between marks (the span includes them) or after a dash. */
export interface QuotedText extends Span {
  readonly kind: 'marks' | 'dash';
  readonly paragraph: Paragraph;
  /** It begins where the text before it in the last paragraph was left open: one quotation over paragraphs. */
  readonly goesOn: boolean;
}

export interface Paragraph extends Span {
  readonly field: Field;
}

const quotationMark = /[”“"„»«’‘']/g;
const singleMarks = "’‘'";

/** Paragraphs of the document, each within one field. */
export function paragraphs(document: Document): readonly Paragraph[] {
  const { text } = document;
  const found: Paragraph[] = [];
  for (const field of ['title', 'lead', 'body'] as const) {
    const span = document.fields[field];
    if (!span) continue;
    for (let start = span.start; start < span.end; ) {
      const stop = text.indexOf('\n', start);
      const end = stop < 0 || stop > span.end ? span.end : stop;
      if (text.slice(start, end).trim()) found.push({ start, end, field });
      start = end + 1;
    }
  }
  return found;
}

/** Everything between quotation marks, and dash speech, in order. Cheap when the text has neither. */
export function quotedTexts(document: Document): QuotedText[] {
  const { text } = document;
  if (!/[”“"„»«’‘–—]|(?:^|\s)'\p{Lu}|^- |\n- |[.!?] - /u.test(text)) return [];
  const found: QuotedText[] = [];
  let leftOpen = false;
  for (const paragraph of paragraphs(document)) {
    const held = signsIn(text, paragraph);
    if (held === 0) {
      leftOpen = false;
      continue;
    }
    const dashes = held & sign.dash ? dashSpeech(text, paragraph) : [];
    const marks: Marked = held & sign.mark ? betweenMarks(text, paragraph, leftOpen) : unmarked;
    leftOpen = marks.leftOpen && paragraph.field === 'body';
    let dash = 0;
    let next = 0;
    let { goesOn } = marks;
    for (const { start, end } of marks.spans) {
      while (dash < dashes.length && (dashes[dash]?.end ?? 0) < end) dash += 1;
      if ((dashes[dash]?.start ?? end) <= start) continue;
      next = addDashes(found, dashes, next, start, paragraph);
      found.push({ start, end, kind: 'marks', paragraph, goesOn });
      goesOn = false;
    }
    addDashes(found, dashes, next, paragraph.end, paragraph);
  }
  return found;
}

/** Adds the speech after dashes that begins up to a place, from the one at an index on; the index of the next. */
function addDashes(
  found: QuotedText[],
  dashes: readonly Span[],
  from: number,
  to: number,
  paragraph: Paragraph,
): number {
  let next = from;
  for (let one = dashes[next]; one && one.start <= to; one = dashes[next]) {
    found.push({ start: one.start, end: one.end, kind: 'dash', paragraph, goesOn: false });
    next += 1;
  }
  return next;
}

/** What a paragraph holds, as bits: a quotation mark; a dash at its beginning or behind a blank, where speech may open. */
const sign = { mark: 1, dash: 2 } as const;
const signs = new Uint8Array(0x2100);
for (const letter of '”“"„»«’‘\'') signs[letter.charCodeAt(0)] = sign.mark;
for (const letter of '–—-') signs[letter.charCodeAt(0)] = sign.dash;

function signsIn(text: string, { start, end }: Span): number {
  let held = 0;
  for (let at = start; at < end; at += 1) {
    const found = signs[text.charCodeAt(at)] ?? 0;
    if (found === 0) continue;
    if (found === sign.mark || at === start || /\s/.test(text.charAt(at - 1))) held |= found;
  }
  return held;
}

interface Marked {
  readonly spans: readonly Span[];
  readonly leftOpen: boolean;
  readonly goesOn: boolean;
}

const unmarked: Marked = { spans: [], leftOpen: false, goesOn: false };

function betweenMarks(text: string, paragraph: Paragraph, wasOpen: boolean): Marked {
  const spans: Span[] = [];
  const { start: from, end: to } = paragraph;
  let open = -1;
  let single = false;
  let goesOn = false;
  const part = text.slice(from, to);
  quotationMark.lastIndex = 0;
  for (let match = quotationMark.exec(part); match; match = quotationMark.exec(part)) {
    const at = from + match.index;
    const letter = match[0];
    const isSingle = singleMarks.includes(letter);
    const before = at > from ? text.charAt(at - 1) : ' ';
    const after = at + 1 < to ? text.charAt(at + 1) : ' ';
    const opens = /[\s([:/–—-]/.test(before) && !/[\s.,;:!?)]/.test(after) && letter !== '’';
    const opensHere =
      opens ||
      (letter === '’' && /[\s([]/.test(before) && !/[\s.,;:!?)]/.test(after) && text.indexOf('’', at + 1) > at);
    const closes = !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);
    if (open < 0 && opensHere) {
      if (wasOpen && spans.length === 0 && !/\S/.test(text.slice(from, at))) goesOn = true;
      open = at;
      single = isSingle;
    } else if (open < 0 && wasOpen && spans.length === 0 && closes && !isSingle) {
      // The words go on from the paragraph before without a mark of their own.
      goesOn = true;
      spans.push({ start: from, end: at + 1 });
    } else if (open >= 0 && isSingle === single && closes && !(single && isInnerApostrophe(text, at, to))) {
      // ’ is also an apostrophe: only several words make it a quotation.
      if (!single || /\s\S+\s/.test(text.slice(open, at))) spans.push({ start: open, end: at + 1 });
      open = -1;
    } else if (open >= 0 && isSingle === single && opens) open = at;
  }
  // A mark left open: a quotation that runs on into the next paragraph, or a cut text.
  const leftOpen = open >= 0 && !single;
  if (leftOpen) spans.push({ start: open, end: to });
  return { spans, leftOpen, goesOn };
}

/** "the directors’ cut": an apostrophe after an s with no mark of speech before it. */
function isInnerApostrophe(text: string, at: number, to: number): boolean {
  if (!/[.,!?…]/.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) {
    const next = text.slice(at + 1, to).search(/[’']/);
    return next >= 0 && text.charAt(at - 1) === 's';
  }
  return false;
}

const titleDash = /^\s*[–—-]\s/g;
const bodyDash = /(?:^\s*|[.!?…:]["”»]?\s)[–—-]\s?(?=[\p{Lu}\p{N}"”»’])/gu;

/** From each dash that opens speech to the next one or the end of the paragraph. */
function dashSpeech(text: string, paragraph: Paragraph): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  if (!/[–—-]/.test(body)) return [];
  const pattern = paragraph.field === 'title' ? titleDash : bodyDash;
  const starts = [...body.matchAll(pattern)].map((match) => paragraph.start + match.index + match[0].search(/[–—-]/));
  return starts.map((start, index) => trimmed(text, { start, end: starts[index + 1] ?? paragraph.end }));
}

/** Without blanks, commas and full stops before, and without blanks after. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && mayLead(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Whether a letter is a blank; those beyond ASCII are rare and asked of the pattern. */
export function isBlank(letter: number): boolean {
  return letter < 128
    ? letter === 0x20 || (letter >= 9 && letter <= 13)
    : letter < 0x100
      ? letter === 0xa0
      : /\s/.test(String.fromCharCode(letter));
}

/** A blank, comma, full stop or semicolon. */
function mayLead(letter: number): boolean {
  return letter === 0x2c || letter === 0x2e || letter === 0x3b || isBlank(letter);
}
