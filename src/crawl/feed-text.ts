/** How a text of a feed is to be read, collected while it streams by. */
export interface TextDraft {
  /** Media type, or the words of Atom 1.0. */
  readonly type: string;
  readonly base64: boolean;
  /** Atom says what a text is; in RSS, markup is guessed by its look. */
  readonly guess: boolean;
  /** Text as text and elements as tags. */
  readonly pieces: string[];
  /** The places of tags among the pieces. */
  readonly tags: Set<number>;
  length: number;
}

/** Characters of one field; more is cut, because titles and summaries are not books. */
const longest = 1_000_000;

export function startText(type: string | undefined, mode: string | undefined, fallback: string, atom: boolean) {
  const stated = (type ?? fallback).trim().toLowerCase();
  const base64 = mode === 'base64' || (stated.includes('/') && !/^text\/|[+/]xml$/.test(stated));
  return { type: stated, base64, guess: !atom, pieces: [], tags: new Set<number>(), length: 0 } satisfies TextDraft;
}

export function addText(draft: TextDraft, piece: string): void {
  if (draft.length > longest) return;
  draft.length += piece.length;
  draft.pieces.push(piece);
}

/** An element within a text that was not escaped: Atom's xhtml, or RSS that never heard of escaping. */
export function addTag(draft: TextDraft, tag: string): void {
  if (draft.length > longest) return;
  draft.tags.add(draft.pieces.length);
  draft.length += tag.length;
  draft.pieces.push(tag);
}

/** The text as HTML: what was meant literally comes escaped. */
export function markupOf(draft: TextDraft): string {
  if (draft.tags.size > 0) {
    return draft.pieces.map((piece, at) => (draft.tags.has(at) ? piece : escaped(piece))).join('');
  }
  const joined = draft.pieces.join('').trim();
  const text = draft.base64 ? (fromBase64(joined) ?? joined) : joined;
  if (/^(html|text\/html)$/.test(draft.type)) return text;
  if (draft.base64 || draft.guess) return looksLikeMarkup(text) ? text : escaped(text);
  return escaped(text);
}

const htmlElements =
  'a abbr acronym b bdi bdo big blockquote body br center cite code dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 head hr html i iframe img ins kbd li link mark meta ol p pre q s samp script small span strike strong style sub sup table tbody td th thead time tr tt u ul var video wbr'.split(
    ' ',
  );
const htmlTag = new RegExp(`</?(?:${htmlElements.join('|')})(?:\\s[^<>]{0,2000})?/?>`, 'i');

/** A tag of HTML or a reference; "a < b" and "R&D" are text. */
export function looksLikeMarkup(text: string): boolean {
  return htmlTag.test(text) || /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i.test(text);
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function fromBase64(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
  } catch {
    return undefined;
  }
}
