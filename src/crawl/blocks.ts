import { isTidy } from './blanks.ts';
import { type Kind, kindOf } from './boilerplate.ts';
import type { TreeElement, TreeNode } from './markup.ts';

/** A block-level element with what it holds; inline elements belong to the block that they stand in. */
export interface Region {
  readonly element: TreeElement;
  readonly parent: Region | undefined;
  readonly children: Region[];
  /** What its name, class and role say it is. */
  readonly kind: Kind;
  /** Its blocks in the outline, end exclusive: whatever it holds is one stretch of the page. */
  readonly first: number;
  last: number;
}

/** A run of text between two block boundaries: a paragraph, a heading, a list item, a caption. */
export interface Block {
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  readonly region: Region;
  /** Sentences, not labels: long enough, and not mostly links. */
  readonly running: boolean;
  /** It goes on the paragraph of the block before: only something inline that may be left out stood between. */
  readonly joins: boolean;
}

export interface Outline {
  readonly root: Region;
  /** In document order. */
  readonly blocks: readonly Block[];
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr amp-link'.split(
    ' ',
  ),
);
/** Never text to read. */
const silent = new Set(
  'script style noscript template iframe object embed svg math canvas audio video select option button input textarea nav head map dialog'.split(
    ' ',
  ),
);

export function isElement(node: TreeNode | null | undefined): node is TreeElement {
  return node?.type === 'tag';
}

export function isInline(element: TreeElement): boolean {
  return inline.has(element.name);
}

/** Elements whose text nobody means to be read; forms around the whole page (ASP.NET) are let through. */
function isSilent(element: TreeElement): boolean {
  if (element.name === 'form') return !element.children.some((child) => isElement(child) && child.name === 'div');
  return silent.has(element.name);
}

/** A table cell that holds a label or a figure: its row is one line. Tables that lay out the page hold blocks. */
function isCell(element: TreeElement): boolean {
  if (element.name !== 'td' && element.name !== 'th') return false;
  return element.children.every((child) => !isElement(child) || inline.has(child.name) || silent.has(child.name));
}

/**
 * The page as runs of text and the blocks they stand in, in one walk. A `<br>` ends a run, so that text laid out with
 * breaks has paragraphs too. `removed` elements are passed over with all they hold.
 */
export function outline(top: TreeElement, removed: ReadonlySet<TreeElement> = new Set()): Outline {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let joins = false;
  const flush = (region: Region): void => {
    const cleaned = text === '' ? '' : clean(text);
    if (cleaned !== '') {
      const running = cleaned.length >= 40 && linked / cleaned.length < 0.5;
      blocks.push({ text: cleaned, linked: Math.min(linked, cleaned.length), region, running, joins });
      joins = false;
    }
    text = '';
    linked = 0;
  };
  const walk = (node: TreeNode, region: Region, inLink: boolean): void => {
    if (node.type === 'text') {
      text += node.data;
      if (inLink) linked += node.data.trim().length;
      return;
    }
    if (!isElement(node) || isSilent(node) || removed.has(node)) return;
    if (node.name === 'br') {
      flush(region);
      joins = false;
      return;
    }
    const kind = kindOf(node);
    const within = inline.has(node.name);
    if (within && kind !== 'boilerplate' && kind !== 'hidden') {
      const link = inLink || node.name === 'a';
      for (const child of node.children) walk(child, region, link);
      return;
    }
    if (isCell(node)) {
      text += ' ';
      for (const child of node.children) walk(child, region, inLink);
      return;
    }
    flush(region);
    joins = false;
    const inner: Region = { element: node, parent: region, children: [], kind, first: blocks.length, last: 0 };
    region.children.push(inner);
    for (const child of node.children) walk(child, inner, inLink || node.name === 'a');
    flush(inner);
    inner.last = blocks.length;
    joins = within;
  };
  const root: Region = { element: top, parent: undefined, children: [], kind: kindOf(top), first: 0, last: 0 };
  for (const child of top.children) walk(child, root, false);
  flush(root);
  root.last = blocks.length;
  return { root, blocks };
}

function clean(text: string): string {
  const trimmed = text.trim();
  if (isTidy(trimmed)) return trimmed;
  const bare = /[\u00ad\u200b]/.test(trimmed) ? trimmed.replace(/[\u00ad\u200b]/g, '') : trimmed;
  return bare.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
