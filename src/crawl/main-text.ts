import { type Block, type Outline, outline, type Region } from './blocks.ts';
import { isHeadline, type Known, leavings } from './leavings.ts';
import { lettersOf } from './letters-of.ts';
import type { TreeElement } from './markup.ts';
import { paragraphs } from './paragraphs.ts';

/**
 * The article's paragraphs on a page of unknown layout. Three steps, as in Readability (Arc90, 2010) and trafilatura
 * (Barbaresi 2021): find the container where running text is densest, leave out what its class names or links give away
 * as something else, and read it block by block. Where that leaves next to nothing, the leaving out is repeated with a
 * lighter hand.
 */
export function mainText(page: Outline, known: Known = {}): readonly string[] {
  const strict = read(page, known, leavings(page, known, true));
  if (length(strict) >= 250) return strict;
  const lax = read(page, known, leavings(page, known, false));
  return length(lax) > 2 * length(strict) ? lax : strict;
}

/** The paragraphs of containers that an outlet's rule names. */
export function textOf(elements: readonly TreeElement[], removed: ReadonlySet<TreeElement>, known: Known): string[] {
  return elements.flatMap((element) => {
    const page = outline(element, removed);
    return paragraphs(kept(page, page.root, leavings(page, known, true)), known);
  });
}

function read(page: Outline, known: Known, dropped: Uint8Array): readonly string[] {
  const scores = scoreOf(page, dropped);
  const container = statedContainer(page, known, dropped) ?? climb(bestContainer(scores, page.root), scores, page.root);
  return paragraphs(kept(page, container, dropped), known);
}

function kept(page: Outline, container: Region, dropped: Uint8Array): readonly Block[] {
  return page.blocks.slice(container.first, container.last).filter((_, at) => dropped[container.first + at] === 0);
}

// ── where the article is ────────────────────────────────────────────────────────────────────────────────────────

interface Score {
  points: number;
  /** Characters of running text under the region. */
  good: number;
  chars: number;
  linked: number;
}
type Scores = ReadonlyMap<Region, Score>;

/** Elements that are one paragraph: their parent is the container. */
const paragraphElements = new Set('p li blockquote pre h1 h2 h3 h4 h5 h6 tr td th dt dd figcaption'.split(' '));

function scoreOf(page: Outline, dropped: Uint8Array): Scores {
  const scores = new Map<Region, Score>();
  for (const [index, block] of page.blocks.entries()) {
    if (dropped[index]) continue;
    const size = block.text.length;
    const points = block.running ? 1 + marksIn(block.text) * 0.5 + Math.min(size / 100, 3) : 0;
    let distance = paragraphElements.has(block.region.element.name) && block.region !== page.root ? -1 : 0;
    for (let at: Region | undefined = block.region; at; at = at.parent) {
      let sum = scores.get(at);
      if (!sum) {
        sum = { points: 0, good: 0, chars: 0, linked: 0 };
        scores.set(at, sum);
      }
      if (distance >= 0) sum.points += points / (distance === 0 ? 1 : distance * 2.2);
      if (block.running) sum.good += size;
      sum.chars += size;
      sum.linked += block.linked;
      distance += 1;
    }
  }
  return scores;
}

/** Sentences have commas, stops and quotation marks. */
function marksIn(text: string): number {
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // , . : ; " ”
    if (code === 44 || code === 46 || code === 58 || code === 59 || code === 34 || code === 0x201d) marks += 1;
  }
  return marks;
}

function bestContainer(scores: Scores, root: Region): Region {
  let best = root;
  let most = -1;
  for (const [region, sum] of scores) {
    const density = sum.chars === 0 ? 0 : sum.linked / sum.chars;
    const weight = region.kind === 'body' ? 1.4 : region.kind === 'article' ? 1.2 : 1;
    const value = sum.points * (1 - density) * weight;
    if (value > most) [best, most] = [region, value];
  }
  return best;
}

/** Where JSON-LD gives the text: the smallest region that holds nearly all of its paragraphs. */
function statedContainer(page: Outline, { body = '' }: Known, dropped: Uint8Array): Region | undefined {
  if (body.length < 400) return undefined;
  const bare = lettersOf(body);
  const matched = page.blocks.map(({ text, running }, at) => {
    if (!running || dropped[at]) return 0;
    return bare.includes(lettersOf(text.slice(0, 60))) ? text.length : 0;
  });
  const total = matched.reduce((sum, size) => sum + size, 0);
  if (total < bare.length * 0.6) return undefined;
  let chosen = page.root;
  for (;;) {
    const inner = chosen.children.find((child) => {
      let sum = 0;
      for (let at = child.first; at < child.last; at += 1) sum += matched[at] ?? 0;
      return sum >= total * 0.95;
    });
    if (!inner || paragraphElements.has(inner.element.name)) return chosen;
    chosen = inner;
  }
}

/** A body in several pieces (split by advertising or pictures) is whole only in a common parent. */
function climb(start: Region, scores: Scores, root: Region): Region {
  let chosen = start;
  for (let at = start; at !== root; ) {
    const { parent } = at;
    const inner = scores.get(chosen);
    if (!parent || !inner) break;
    const { good, other } = gainOf(parent, at, scores);
    if (good > inner.good * 0.15 && other < good * 0.5) chosen = parent;
    at = parent;
  }
  return chosen;
}

/** What a parent would add: running text of pieces that look like body, against all else that it holds. */
function gainOf(parent: Region, child: Region, scores: Scores) {
  let good = 0;
  let other = 0;
  for (const sibling of parent.children) {
    const sum = scores.get(sibling);
    if (sibling === child || !sum) continue;
    const alike = isAlike(sibling, child);
    const counts = alike && sum.linked <= sum.chars * 0.25 && !holds(sibling, isTeaserMark);
    good += counts ? sum.good : 0;
    other += counts ? sum.chars - sum.good : sum.chars;
  }
  return { good, other };
}

/** A piece of the same body: named alike, or made of paragraphs, tables and lists. */
function isAlike(sibling: Region, child: Region): boolean {
  const { element } = sibling;
  if (element.name === child.element.name && element.attribs.class === child.element.attribs.class) return true;
  return holds(sibling, (inner) => textElements.has(inner.element.name));
}

const textElements = new Set(['p', 'blockquote', 'tr', 'li', 'pre']);

/** Another article's frame, or a headline that leads elsewhere. */
function isTeaserMark(region: Region): boolean {
  return region.element.name === 'article' || isHeadline(region);
}

function holds(region: Region, test: (inner: Region) => boolean): boolean {
  return test(region) || region.children.some((child) => holds(child, test));
}

function length(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
