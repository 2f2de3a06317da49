import { isElement, type Outline, type Region } from './blocks.ts';
import type { TreeElement } from './markup.ts';

/** What the page says elsewhere, in JSON-LD and meta elements: it tells the article's parts from the rest. */
export interface Known {
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  readonly body?: string | undefined;
}

/** A frame around the headline counts as the article's when it holds at least this much running text. */
const leastFrame = 150;
/** What stands above the headline is left out when this much running text, and a fifth of all, stands below it. */
const leastBelow = 300;

/**
 * The blocks to leave out before the article is looked for: one for each, 1 to leave out. What names give away is left
 * out unless it holds a large part of all running text: then the name means something else. With `strict` off only what
 * is hidden is left out.
 */
export function leavings(page: Outline, known: Known, strict: boolean): Uint8Array {
  const dropped = new Uint8Array(page.blocks.length);
  const good = runningText(page);
  const goodIn = ({ first, last }: Region): number => (good[last] ?? 0) - (good[first] ?? 0);
  const all = goodIn(page.root);
  const headline = headlineAt(page, known.title);
  const frame = frameOf(page, headline);
  const framed = frame !== undefined && goodIn(frame) >= leastFrame;
  const isElsewhere = (region: Region): boolean =>
    framed &&
    region.element.name === 'article' &&
    region !== frame &&
    !isInside(frame, region) &&
    !isInside(region, frame);
  // Outside a frame that holds enough, no share of the page saves what its name gives away.
  const most = (region: Region, share: number): boolean =>
    goodIn(region) <= all * share || (framed && !isInside(frame, region) && !isInside(region, frame));
  const drop = (region: Region): boolean => {
    if (isElsewhere(region)) return true;
    if (!strict) return region.kind === 'hidden';
    if (region.kind === 'boilerplate' || region.kind === 'hidden') return most(region, 0.4) && !holdsPost(region);
    if (region.kind === 'picture')
      return most(region, 0.3) && region.last - region.first <= 3 && holdsPicture(region.element);
    return most(region, 0.6) && isTeaserList(region, headline);
  };
  const walk = (region: Region): void => {
    for (const child of region.children) {
      if (child.last === child.first) continue;
      if (drop(child)) dropped.fill(1, child.first, child.last);
      else walk(child);
    }
  };
  walk(page.root);
  if (strict && headline !== undefined && page.blocks[headline]?.text === known.title) {
    const below = all - (good[headline] ?? 0);
    if (below >= Math.max(leastBelow, all * 0.2)) dropped.fill(1, 0, headline);
  }
  return dropped;
}

/** Running text before each block, so that the text of any region is one subtraction. */
function runningText({ blocks }: Outline): Float64Array {
  const sums = new Float64Array(blocks.length + 1);
  for (const [at, { running, text }] of blocks.entries()) sums[at + 1] = (sums[at] ?? 0) + (running ? text.length : 0);
  return sums;
}

/** The block of the headline: an h1 that says the title, any block that does, or the only h1. */
function headlineAt({ blocks }: Outline, title: string | undefined): number | undefined {
  const same = blocks.findIndex(({ text, linked }) => text === title && linked < text.length / 2);
  if (same >= 0) return same;
  const first = blocks.findIndex(({ region }) => region.element.name === 'h1');
  const last = blocks.findLastIndex(({ region }) => region.element.name === 'h1');
  return first >= 0 && first === last ? first : undefined;
}

function frameOf(page: Outline, headline: number | undefined): Region | undefined {
  let at = headline === undefined ? undefined : page.blocks[headline]?.region;
  while (at && at.element.name !== 'article') at = at.parent;
  return at;
}

function isInside(inner: Region, outer: Region): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** Several headlines that lead elsewhere, each in a box of its own. */
function isTeaserList(region: Region, headline: number | undefined): boolean {
  if (headline !== undefined && headline >= region.first && headline < region.last) return false;
  let teasers = 0;
  for (const child of region.children) if (holdsHeadline(child, 3)) teasers += 1;
  return teasers >= 3 && teasers >= region.children.length / 2;
}

function holdsHeadline(region: Region, depth: number): boolean {
  return isHeadline(region) || (depth > 0 && region.children.some((child) => holdsHeadline(child, depth - 1)));
}

/** A headline that is a link. */
export function isHeadline({ element }: Region): boolean {
  if (!/^h[1-6]$/.test(element.name)) return false;
  const { parent } = element;
  return (
    element.children.some((child) => child.type === 'tag' && child.name === 'a') ||
    (parent?.type === 'tag' && parent.name === 'a')
  );
}

function holdsPicture(element: TreeElement): boolean {
  return element.children.some(
    (child) => isElement(child) && (child.name === 'img' || child.name === 'picture' || holdsPicture(child)),
  );
}

/** A post that the article shows is part of it, in whatever frame it stands. */
function holdsPost(region: Region): boolean {
  const { element } = region;
  if (element.name === 'blockquote' && /twitter-tweet|instagram-media/.test(element.attribs.class ?? '')) return true;
  return region.children.some(holdsPost);
}
