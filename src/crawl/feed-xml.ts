import { SkipError } from '../errors.ts';
import { addTag, addText, markupOf, startText, type TextDraft } from './feed-text.ts';
import type { RawEntry, RawHead } from './raw-feed.ts';
import { type XmlElement, xmlReader } from './xml.ts';

type Field = 'title' | 'otherTitle' | 'link' | 'id' | 'published' | 'updated' | 'created' | 'summary' | 'content';

/** What an element says of its entry, as feedparser reads it: of several the outermost counts, then the last. */
const fields: Readonly<Record<string, Field | 'author' | 'language'>> = {
  title: 'title',
  'dc:title': 'title',
  'media:title': 'otherTitle',
  'itunes:title': 'otherTitle',
  link: 'link',
  guid: 'id',
  id: 'id',
  published: 'published',
  pubdate: 'published',
  'prism:publicationdate': 'published',
  issued: 'published',
  'dcterms:issued': 'published',
  updated: 'updated',
  modified: 'updated',
  lastbuilddate: 'updated',
  'dc:date': 'updated',
  date: 'updated',
  'dcterms:modified': 'updated',
  created: 'created',
  'dcterms:created': 'created',
  description: 'summary',
  summary: 'summary',
  abstract: 'summary',
  'dc:description': 'summary',
  content: 'content',
  'content:encoded': 'content',
  'xhtml:body': 'content',
  'media:description': 'content',
  author: 'author',
  'dc:creator': 'author',
  'dc:author': 'author',
  'itunes:author': 'author',
  language: 'language',
  'dc:language': 'language',
};

/** Parts of a feed that have titles and links of their own. */
const apart = new Set(['image', 'textinput', 'source', 'contributor', 'cloud', 'skiphours', 'skipdays', 'items']);
const roots = new Set(['rss', 'feed', 'rdf:rdf', 'rdf', 'channel']);

interface Draft {
  readonly depth: number;
  readonly found: Map<Field | 'author' | 'language', { readonly value: string; readonly depth: number }>;
  /** A link for people, of another type than HTML. */
  otherLink?: string;
  /** The guid, where it says that it is an address. */
  permalink?: string;
}

interface Capture {
  readonly field: Field | 'author' | 'language';
  readonly depth: number;
  readonly base: string;
  readonly text: TextDraft;
  readonly permalink: boolean;
  /** The child of an author that is being read, and their texts. */
  child: string;
  readonly parts: Map<string, string>;
}

/**
 * RSS, RDF, Atom and CDF as a stream: each entry is handed out as soon as it ends, nothing else is held. Elements need
 * not close and prefixes need not be declared. Throws SkipError `not_a_feed`, and what `xmlReader` throws.
 */
export function feedReader(onEntry: (entry: RawEntry) => void) {
  const head: Draft = { depth: 0, found: new Map() };
  let entry: Draft | undefined;
  let capture: Capture | undefined;
  let depth = 0;
  let skipped = 0;
  let root: string | undefined;
  let seen = false;
  let language: string | undefined;

  function finishEntry(): void {
    if (entry) onEntry(rawEntry(entry));
    entry = undefined;
  }

  function startEntry(element: XmlElement): void {
    finishEntry();
    skipped = 0;
    seen = true;
    entry = { depth, found: new Map() };
    const { attributes } = element;
    const about = Object.keys(attributes).find((name) => /(^|:)about$/.test(name));
    if (about) keep(entry, 'id', attributes[about] ?? '', depth + 1);
    // CDF says it in attributes.
    if (attributes.href) keep(entry, 'link', resolved(attributes.href, element.base), depth + 1);
    if (attributes.lastmod) keep(entry, 'updated', attributes.lastmod, depth + 1);
  }

  function startField(element: XmlElement, field: Field | 'author' | 'language'): void {
    const { attributes, base } = element;
    const draft = entry ?? head;
    const href = attributes.href ?? attributes.url ?? attributes.uri;
    if (field === 'link' && href !== undefined) {
      const relation = (attributes.rel ?? 'alternate').trim().toLowerCase().replace(/^.*\//, '');
      if (relation !== 'alternate') return;
      const html = /^(html|xhtml|text\/html|application\/xhtml\+xml)?$/i.test((attributes.type ?? '').trim());
      if (html) keep(draft, 'link', resolved(href, base), depth);
      else draft.otherLink ??= resolved(href, base);
      return;
    }
    const html = field === 'content' || element.name.endsWith('description');
    capture = {
      field,
      depth,
      base,
      text: startText(attributes.type, attributes.mode, html ? 'html' : 'text', root === 'feed'),
      permalink: (attributes.ispermalink ?? 'true').trim().toLowerCase() === 'true',
      child: '',
      parts: new Map(),
    };
  }

  function finishCapture(): void {
    if (!capture) return;
    const { field, base, text, permalink, parts } = capture;
    const draft = entry ?? head;
    const value = isText(field) ? markupOf(text).trim() : text.pieces.join('').trim();
    if (field === 'author')
      keep(draft, field, parts.get('name') ?? personOf(value || (parts.get('email') ?? '')), capture.depth);
    else if (field === 'link') keep(draft, field, resolved(value, base), capture.depth);
    else if (field === 'id') {
      const id = permalink ? resolved(value, base) : value;
      keep(draft, field, id, capture.depth);
      if (permalink && id !== '') draft.permalink = id;
    } else keep(draft, field, value, capture.depth);
    capture = undefined;
  }

  const xml = xmlReader({
    open: (element) => {
      depth += 1;
      const { name, attributes } = element;
      if (root === undefined) {
        if (name === 'html') throw new SkipError('not_a_feed', 'is an HTML page, not a feed');
        root = name;
        language = attributes['xml:lang'] ?? attributes.lang;
      }
      const isEntry = name === 'item' || name === 'entry';
      if (capture && isEntry) finishCapture();
      if (capture) {
        if (capture.field === 'author') capture.child = name;
        else if (isText(capture.field)) addTag(capture.text, `<${name.replace(/^.*:/, '')}>`);
        return;
      }
      if (roots.has(name)) seen = true;
      if (isEntry) startEntry(element);
      else if (skipped > 0) return;
      else if (apart.has(name)) skipped = depth;
      else {
        const field = fields[name];
        if (field) startField(element, field);
        if (name === 'channel' && !entry && attributes.href) keep(head, 'link', attributes.href, depth);
      }
    },
    text: (piece) => {
      if (!capture) return;
      if (capture.child === '') addText(capture.text, piece);
      else capture.parts.set(capture.child, (capture.parts.get(capture.child) ?? '') + piece.slice(0, 1000));
    },
    close: (name) => {
      if (capture && depth === capture.depth) finishCapture();
      else if (capture?.field === 'author') capture.child = '';
      else if (capture && isText(capture.field)) addTag(capture.text, `</${name.replace(/^.*:/, '')}>`);
      if (skipped === depth) skipped = 0;
      if (entry?.depth === depth) finishEntry();
      depth -= 1;
    },
  });

  return {
    write: xml.write,
    end: () => {
      xml.end();
      finishCapture();
      finishEntry();
      if (!seen) throw new SkipError('not_a_feed', 'is not RSS, Atom, RDF or JSON Feed');
    },
    head: (): RawHead => ({
      title: head.found.get('title')?.value,
      link: head.found.get('link')?.value ?? head.otherLink,
      language: head.found.get('language')?.value ?? language,
      atom: root === 'feed' || root === 'entry',
    }),
  };
}

function isText(field: string): boolean {
  return field === 'title' || field === 'otherTitle' || field === 'summary' || field === 'content';
}

/** Of titles and summaries the first of a level stays, of all else the last one; deeper ones never replace. */
function keep(draft: Draft, field: Field | 'author' | 'language', value: string, depth: number): void {
  const known = draft.found.get(field);
  if (value.trim() === '' || (known && known.depth < depth)) return;
  if (known && known.depth === depth && (isText(field) || field === 'author')) return;
  draft.found.set(field, { value: value.trim(), depth });
}

function rawEntry({ found, otherLink, permalink }: Draft): RawEntry {
  const get = (field: Field | 'author'): string | undefined => found.get(field)?.value;
  return {
    link: get('link') ?? permalink ?? otherLink,
    id: get('id'),
    title: get('title') ?? get('otherTitle'),
    summary: get('summary') ?? get('content'),
    author: get('author'),
    dates: [get('published'), get('updated'), get('created')],
  };
}

/** `mail@lehti.example (Name)` and `Name <mail@lehti.example>` are people. */
function personOf(text: string): string {
  const [, before, inside] = /^([^(<]*)[(<](.*)[)>]$/s.exec(text.slice(0, 500).trim()) ?? [];
  if (before === undefined || inside === undefined || !/@/.test(before + inside)) return text;
  return (before.includes('@') ? inside : before).trim() || text;
}

function resolved(url: string, base: string): string {
  const text = url.trim();
  if (base === '' || text === '' || /^[a-z][a-z\d+.-]*:/i.test(text)) return text;
  try {
    return new URL(text, base).href;
  } catch {
    return text;
  }
}
