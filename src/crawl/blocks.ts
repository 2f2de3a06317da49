import type { TreeElement, TreeNode } from './markup.ts';

/** A run of text between two block boundaries: a paragraph, a heading, a list item, a caption. */
export interface Block {
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** The block-level element that it stands in. */
  readonly element: TreeElement;
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr amp-link'.split(
    ' ',
  ),
);
/** Never text to read. */
const silent = new Set(
  'script style noscript template iframe object embed svg math canvas audio video select option button input textarea form nav head map dialog'.split(
    ' ',
  ),
);

export function isElement(node: TreeNode | null | undefined): node is TreeElement {
  return node?.type === 'tag';
}

/** Elements whose text nobody means to be read; forms around the whole page (ASP.NET) are let through. */
export function isSilent(element: TreeElement): boolean {
  if (element.name === 'form') return !element.children.some((child) => isElement(child) && child.name === 'div');
  return silent.has(element.name);
}

/**
 * All runs of text under a root, in document order. `skip` says which elements are passed over with all they hold.
 * A `<br>` ends a run, so that text laid out with breaks has paragraphs too.
 */
export function textBlocks(root: TreeElement, skip: (element: TreeElement) => boolean): Block[] {
  const blocks: Block[] = [];
  let pieces: string[] = [];
  let linked = 0;
  const flush = (element: TreeElement): void => {
    const text = clean(pieces.join(''));
    if (text !== '') blocks.push({ text, linked: Math.min(linked, text.length), element });
    pieces = [];
    linked = 0;
  };
  const walk = (node: TreeNode, owner: TreeElement, inLink: boolean): void => {
    if (node.type === 'text') {
      pieces.push(node.data);
      if (inLink) linked += clean(node.data).length;
      return;
    }
    if (!isElement(node) || isSilent(node) || skip(node)) return;
    if (node.name === 'br') {
      flush(owner);
      return;
    }
    const isInline = inline.has(node.name);
    if (!isInline) flush(owner);
    const next = isInline ? owner : node;
    for (const child of node.children) walk(child, next, inLink || node.name === 'a');
    if (!isInline) flush(node);
  };
  for (const child of root.children) walk(child, root, false);
  flush(root);
  return blocks;
}

export function clean(text: string): string {
  return text
    .replace(/\u00ad|\u200b|\ufeff/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
