import { isElement, isInline } from './blocks.ts';
import type { Meanings } from './element-names.ts';
import { plainText, type Tree, type TreeElement, type TreeNode } from './markup.ts';

/** All that a page says of itself in marks, gathered in one walk: asking selector by selector would walk it ten times. */
export interface PageMarks {
  readonly body: TreeElement | undefined;
  /** The first `<title>`. */
  readonly title: string | undefined;
  /** As `<html lang>` has it. */
  readonly language: string | undefined;
  readonly canonical: string | undefined;
  readonly amp: boolean;
  readonly linkedData: readonly string[];
  /** The headline: the first h1 inside an article or main, else the first. */
  readonly headline: string | undefined;
  /** The first of these `<meta>` names that is there; names in lower case. */
  readonly meta: (...names: readonly string[]) => string | undefined;
  /** Values of a `<meta>` name that may stand many times. */
  readonly metas: (name: string) => readonly string[];
  /** The text, date or address of the first element with this `itemprop`. */
  readonly item: (name: string) => string | undefined;
  readonly times: readonly TimeMark[];
  /** Short texts in boxes whose name speaks of dates. */
  readonly dateBoxes: readonly string[];
  readonly authors: readonly string[];
  readonly hasPasswordField: boolean;
  readonly hasWall: boolean;
  /** Elements named for updates of a live blog. */
  readonly livePosts: number;
  readonly videos: number;
  readonly pictures: number;
}

export interface TimeMark {
  readonly value: string;
  /** Inside an article's header, an article or main, or elsewhere: the nearer, the better. */
  readonly place: 'header' | 'article' | 'main' | 'page';
}

type Found = {
  -readonly [Key in
    | 'body'
    | 'title'
    | 'language'
    | 'canonical'
    | 'amp'
    | 'hasPasswordField'
    | 'hasWall']: PageMarks[Key];
} & {
  readonly linkedData: string[];
  readonly metaValues: Map<string, string[]>;
  readonly items: Map<string, string>;
  readonly times: TimeMark[];
  readonly dateBoxes: string[];
  readonly authors: string[];
  readonly headings: { readonly text: string; readonly inside: boolean }[];
  livePosts: number;
  videos: number;
  pictures: number;
};

const mostMarks = 20;
export function readMarks(tree: Tree): PageMarks {
  const found: Found = {
    body: undefined,
    title: undefined,
    language: undefined,
    canonical: undefined,
    amp: false,
    hasPasswordField: false,
    hasWall: false,
    linkedData: [],
    metaValues: new Map(),
    items: new Map(),
    times: [],
    dateBoxes: [],
    authors: [],
    headings: [],
    livePosts: 0,
    videos: 0,
    pictures: 0,
  };
  for (const node of tree.children) visit(node, 'page', found);
  const { metaValues, items, headings, ...marks } = found;
  const one = (name: string): string | undefined => metaValues.get(name)?.[0];
  return {
    ...marks,
    headline: (headings.find(({ inside }) => inside) ?? headings[0])?.text,
    meta: (...names) => names.map(one).find((value) => value !== undefined),
    metas: (name) => metaValues.get(name) ?? [],
    item: (name) => items.get(name),
  };
}

function visit(node: TreeNode, place: TimeMark['place'], found: Found): void {
  if (node.type === 'script') {
    if (/ld\+json/i.test(node.attribs.type ?? '')) found.linkedData.push(rawText(node));
    return;
  }
  if (!isElement(node)) return;
  note(node, place, found);
  const inner = placeInside(node.name, place);
  for (const child of node.children) visit(child, inner, found);
}

function placeInside(name: string, place: TimeMark['place']): TimeMark['place'] {
  if (name === 'article') return 'article';
  if (name === 'main') return place === 'page' ? 'main' : place;
  return name === 'header' && place === 'article' ? 'header' : place;
}

function note(element: TreeElement, place: TimeMark['place'], found: Found): void {
  const { attribs } = element;
  switch (element.name) {
    case 'html':
      found.language ??= attribs.lang ?? attribs['xml:lang'];
      if ('amp' in attribs || '⚡' in attribs) found.amp = true;
      break;
    case 'body':
      found.body ??= element;
      break;
    case 'title':
      found.title ??= plainText(rawText(element));
      break;
    case 'meta':
      noteMeta(attribs, found);
      return;
    case 'link':
      if (/(^|\s)canonical(\s|$)/i.test(attribs.rel ?? '')) found.canonical ??= attribs.href;
      return;
    case 'h1': {
      const text = found.headings.length < mostMarks ? plainText(rawText(element)) : undefined;
      if (text) found.headings.push({ text, inside: place !== 'page' });
      break;
    }
    case 'time': {
      const value = attribs.datetime ?? rawText(element);
      if (found.times.length < mostMarks) found.times.push({ value, place });
      break;
    }
    case 'input':
      if (attribs.type === 'password') found.hasPasswordField = true;
      break;
    case 'video':
      found.videos += 1;
      break;
    case 'img':
      found.pictures += 1;
      break;
    case 'a':
      if (attribs.rel === 'author') noteAuthor(element, found);
      break;
  }
  if (attribs.itemprop !== undefined) noteItem(element, attribs.itemprop, found);
  const { classNames, idNames } = element;
  if (classNames?.meanings) noteNames(element, classNames.meanings, place, found);
  if (idNames?.meanings) noteNames(element, idNames.meanings, place, found);
}

function noteMeta(attribs: Readonly<Record<string, string>>, found: Found): void {
  const { content, name, property, itemprop } = attribs;
  const value = plainText(content);
  if (!value) return;
  const key = (property ?? name ?? itemprop)?.toLowerCase();
  if (key) {
    const before = found.metaValues.get(key);
    if (!before) found.metaValues.set(key, [value]);
    else if (before.length < mostMarks) before.push(value);
  }
  if (itemprop && !found.items.has(itemprop)) found.items.set(itemprop, value);
}

function noteItem(element: TreeElement, names: string, found: Found): void {
  const { attribs } = element;
  for (const name of names.split(/\s+/)) {
    if (found.items.has(name) || name === 'articleBody') continue;
    const value = attribs.content ?? attribs.datetime ?? plainText(rawText(element));
    if (value) found.items.set(name, value);
    if (name === 'author') noteAuthor(element, found);
  }
}

function noteNames(element: TreeElement, says: Meanings, place: TimeMark['place'], found: Found): void {
  if (says.wall) found.hasWall = true;
  if (says.live) found.livePosts += 1;
  if (found.dateBoxes.length < mostMarks && says.date) {
    const text = shortText(element, 60);
    if (text) found.dateBoxes.push(text);
  }
  if (place !== 'page' && says.author) noteAuthor(element, found);
}

function noteAuthor(element: TreeElement, found: Found): void {
  const name = found.authors.length < mostMarks ? shortText(element, 80) : undefined;
  if (name) found.authors.push(name);
}

/** Undefined when there is more than a label's worth of it. */
function shortText(element: TreeElement, longest: number): string | undefined {
  const text = plainText(rawText(element, longest * 4));
  return text !== undefined && text.length <= longest ? text : undefined;
}

/** All text inside, up to about `most` characters. */
function rawText(element: { readonly children: readonly TreeNode[] }, most = 200_000): string {
  let text = '';
  const walk = (node: TreeNode): void => {
    if (text.length > most) return;
    if (node.type === 'text') text += node.data;
    else if (isElement(node)) {
      for (const child of node.children) walk(child);
      if (!isInline(node)) text += ' ';
    }
  };
  for (const child of element.children) walk(child);
  return text;
}
