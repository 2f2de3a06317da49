import { SkipError } from '../errors.ts';
import { judgeNames, type Names } from './element-names.ts';
import { nameTable } from './name-table.ts';
import { withReferences, withSimpleReferences } from './references.ts';
import { repeatedNames } from './repeated-names.ts';

export interface PageVisitor {
  readonly open: (
    name: string,
    attributes: Record<string, string>,
    selfClosing: boolean,
    classNames: Names | undefined,
    idNames: Names | undefined,
  ) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Cuts a whole page into tags and texts. htmlparser2's own tokenizer takes every character through a state machine,
 * because pages may come to it in pieces; a page that is there whole is searched for the next `<` or quotation mark
 * instead, in a third of the time. The rules are the same (a test compares the two), but what nobody reads is passed
 * over: comments, declarations, styles, drawings, scripts that are no JSON-LD, and, unless `every` attribute is asked
 * for, those that no reader of marks and blocks knows. Throws SkipError for an attribute of over 2 million characters.
 */
export function readTokens(html: string, visitor: PageVisitor, attributes: 'every' | 'read'): void {
  new PageTokens(html, visitor, attributes === 'every').read();
}

class PageTokens {
  private readonly html: string;
  private readonly visitor: PageVisitor;
  private readonly every: boolean;
  /** The next `&` at or after the place where one was looked for last. */
  private ampersand = -1;
  /** The next usual end of these elements at or after the place where one was looked for last. */
  private readonly ends = new Map<string, number>();
  private endlessDrawing = false;

  constructor(html: string, visitor: PageVisitor, every: boolean) {
    this.html = html;
    this.visitor = visitor;
    this.every = every;
  }

  read(): void {
    const { html } = this;
    let textStart = 0;
    let at = html.indexOf('<');
    while (at >= 0) {
      const next = html.charCodeAt(at + 1);
      let end = -1;
      if (isLetter(next)) {
        this.text(textStart, at);
        end = this.openTag(at);
      } else if (next === slash) {
        end = this.closingTag(textStart, at);
      } else if (next === exclamationMark || next === questionMark) {
        this.text(textStart, at);
        end = this.declaration(at);
      }
      // A `<` that begins nothing is text.
      if (end >= 0) textStart = end;
      at = html.indexOf('<', end >= 0 ? end : at + 1);
    }
    this.text(textStart, html.length);
  }

  /** What begins at `at`; gives where the text after it begins: the end of the page for a tag that never ends. */
  private openTag(at: number): number {
    const { html, every } = this;
    const { length } = html;
    let i = at + 1;
    while (i < length && !endsName(html.charCodeAt(i))) i += 1;
    if (i >= length) return length;
    const name = tagName(html, at + 1, i);
    const raw = rawNames.has(name);
    const passed = raw ? this.endOfUnread(name, at) : -1;
    if (passed >= 0) return passed;
    const found: Record<string, string> = {};
    let classNames: Names | undefined;
    let idNames: Names | undefined;
    for (;;) {
      let c = html.charCodeAt(i);
      while (isBlank(c)) c = html.charCodeAt(++i);
      if (i >= length) return length;
      if (c === greater) {
        this.visitor.open(name, found, false, classNames, idNames);
        return raw && name !== 'svg' ? this.rawText(name, i + 1) : i + 1;
      }
      if (c === slash) {
        do c = html.charCodeAt(++i);
        while (isBlank(c));
        if (c === greater) {
          this.visitor.open(name, found, true, classNames, idNames);
          return i + 1;
        }
        continue;
      }
      const nameStart = i;
      do c = html.charCodeAt(++i);
      while (i < length && c !== equals && !endsName(c));
      const nameEnd = i;
      while (isBlank(c)) c = html.charCodeAt(++i);
      if (i >= length) return length;
      const known = knownAttribute(html, nameStart, nameEnd);
      const asked = every ? (known ?? html.slice(nameStart, nameEnd).toLowerCase()) : known;
      // The first of two counts. None of the known names is one that every object has.
      const first = asked !== undefined && (every ? !Object.hasOwn(found, asked) : found[asked] === undefined);
      const key = first ? asked : undefined;
      if (c !== equals) {
        if (key !== undefined) found[key] = '';
        continue;
      }
      do c = html.charCodeAt(++i);
      while (isBlank(c));
      if (i >= length) return length;
      const start = i;
      if (c === doubleQuote || c === singleQuote) {
        i = html.indexOf(c === doubleQuote ? '"' : "'", start + 1) + 1;
        if (i === 0) return length;
        if (key === undefined) continue;
        if (key !== 'class' && key !== 'id') {
          found[key] = this.value(start + 1, i - 1, start, i);
          continue;
        }
        const names = this.names(start + 1, i - 1, start, i);
        found[key] = names.text;
        if (key === 'id') idNames = names;
        else classNames = names;
      } else {
        while (i < length && c !== greater && !isBlank(c)) c = html.charCodeAt(++i);
        if (i >= length) return length;
        if (key === undefined) continue;
        found[key] = this.value(start, i, start, i);
        if (key === 'class') classNames = this.names(start, i, start, i);
        else if (key === 'id') idNames = this.names(start, i, start, i);
      }
    }
  }

  private names(start: number, end: number, outerStart: number, outerEnd: number): Names {
    const repeated = end - start <= longestName ? repeatedNames(this.html, start, end) : undefined;
    return repeated ?? judgeNames(this.value(start, end, outerStart, outerEnd));
  }

  /** An attribute's value; with its quotation marks it stands from `outerStart` to `outerEnd`. */
  private value(start: number, end: number, outerStart: number, outerEnd: number): string {
    const { html } = this;
    if (end - start > longestAttribute) {
      throw new SkipError('hostile_shape', `an attribute of more than ${longestAttribute} characters`);
    }
    if (!this.hasReference(start, end)) return html.slice(start, end);
    return withSimpleReferences(html.slice(start, end)) ?? withReferences(`<a b=${html.slice(outerStart, outerEnd)}>`);
  }

  /** -1 for `</>`, which is text. */
  private closingTag(textStart: number, at: number): number {
    const { html } = this;
    let start = at + 2;
    while (isBlank(html.charCodeAt(start))) start += 1;
    const first = html.charCodeAt(start);
    if (first === greater || start >= html.length) return -1;
    this.text(textStart, at);
    const close = html.indexOf('>', start);
    if (close < 0) return html.length;
    if (isLetter(first)) {
      let end = start;
      while (end < close && !isBlank(html.charCodeAt(end))) end += 1;
      this.visitor.close(tagName(html, start, end));
    }
    return close + 1;
  }

  private declaration(at: number): number {
    const { html } = this;
    let end: number;
    if (html.startsWith('<!--', at)) {
      // `<!-->` is a whole comment.
      end = html.indexOf('-->', at + 2) + 3;
      return end === 2 ? html.length : end;
    }
    if (html.startsWith('<![CDATA[', at)) end = html.indexOf(']]>', at + 9) + 2;
    else end = html.indexOf('>', at + 2);
    return end < at + 2 ? html.length : end + 1;
  }

  /** Where what nobody reads ends, -1 for what is read. */
  private endOfUnread(name: string, at: number): number {
    if (name === 'title' || name === 'textarea' || name === 'xmp') return -1;
    if (name === 'script' && isLinkedData(this.html, at)) return -1;
    if (name === 'svg' && this.endlessDrawing) return -1;
    const end = this.elementEnd(name, at);
    if (end < 0 && name === 'svg') this.endlessDrawing = true;
    return end;
  }

  private elementEnd(name: string, start: number): number {
    let usual = this.ends.get(name) ?? -1;
    if (usual < start) {
      usual = this.html.indexOf(`</${name}>`, start);
      if (usual < 0) usual = Number.POSITIVE_INFINITY;
      this.ends.set(name, usual);
    }
    // Written otherwise only when the usual end is not there, or not where the next one begins.
    if (usual - start < usualLength) return usual + name.length + 3;
    const closing = new RegExp(`</${name}\\s*>`, 'gi');
    closing.lastIndex = start;
    return closing.exec(this.html) ? closing.lastIndex : -1;
  }

  /** The text of an element that holds no elements. */
  private rawText(name: string, start: number): number {
    const { html } = this;
    const closing = new RegExp(`</${name}[ \\n\\t\\f\\r>]`, 'gi');
    closing.lastIndex = start;
    const end = closing.exec(html)?.index ?? html.length;
    if (end > start) {
      const text = html.slice(start, end);
      const refers = name === 'title' && this.hasReference(start, end);
      this.visitor.text(refers ? withReferences(`<title>${text}</title>`) : text);
    }
    if (end === html.length) return end;
    this.visitor.close(name);
    const close = html.indexOf('>', end + 2 + name.length);
    return close < 0 ? html.length : close + 1;
  }

  private text(start: number, end: number): void {
    if (end <= start) return;
    const text = this.html.slice(start, end);
    this.visitor.text(this.hasReference(start, end) ? (withSimpleReferences(text) ?? withReferences(text)) : text);
  }

  private hasReference(start: number, end: number): boolean {
    if (this.ampersand < start) {
      const next = this.html.indexOf('&', start);
      this.ampersand = next < 0 ? Number.POSITIVE_INFINITY : next;
    }
    return this.ampersand < end;
  }
}

/** In characters. */
const longestAttribute = 2_000_000;
/** Longer class names and ids are not worth remembering. */
const longestName = 500;

/** What the readers of marks and blocks ask for; other attributes are most of a page's tags. */
const knownAttribute = nameTable(
  'id class role type name property content itemprop datetime rel href lang xml:lang amp ⚡ hidden aria-hidden style'.split(
    ' ',
  ),
);

const knownTag = nameTable(
  `a abbr acronym address amp-img amp-link area article aside audio b base bdi bdo big blockquote body br button canvas
  caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption
  figure font footer form frame h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li
  link main map mark math menu meta meter nav noscript object ol optgroup option output p param path picture pre
  progress q rp rt ruby s samp script section select slot small source span strike strong style sub summary sup svg
  table tbody td template textarea tfoot th thead time title tr track tt u ul use var video wbr xmp`.split(/\s+/),
);

function tagName(html: string, start: number, end: number): string {
  return knownTag(html, start, end) ?? html.slice(start, end).toLowerCase();
}

/** Elements whose content is not markup, and drawings. */
const rawNames: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'title', 'textarea', 'xmp']);

/** An end further off than this may be that of a later element: the nearest one is looked for in all spellings. */
const usualLength = 100_000;

function isLinkedData(html: string, start: number): boolean {
  const tag = html.slice(start, start + 300);
  return /ld\+json/i.test(tag.slice(0, tag.indexOf('>') + 1 || tag.length));
}

const exclamationMark = 0x21;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const equals = 0x3d;
const greater = 0x3e;
const questionMark = 0x3f;

function isBlank(c: number): boolean {
  return c === 0x20 || c === 0x0a || c === 0x09 || c === 0x0c || c === 0x0d;
}

function endsName(c: number): boolean {
  return c === slash || c === greater || isBlank(c);
}

function isLetter(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a);
}
