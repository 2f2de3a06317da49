import { type Block, clean, isElement, isSilent, textBlocks } from './blocks.ts';
import { parseDate } from './dates.ts';
import type { TreeElement, TreeNode } from './markup.ts';

/**
 * The article's paragraphs on a page of unknown layout. Three steps, as in Readability (Arc90, 2010) and trafilatura
 * (Barbaresi 2021): find the container where running text is densest, leave out what its class names or links give away
 * as something else, and read it block by block. Where that leaves next to nothing, the leaving out is repeated with a
 * lighter hand.
 */
export function mainText(root: TreeElement): readonly string[] {
  const strict = read(root, true);
  if (length(strict) >= 250) return strict;
  const lax = read(root, false);
  return length(lax) > 2 * length(strict) ? lax : strict;
}

/** The paragraphs of containers that an outlet's rule names. */
export function textOf(elements: readonly TreeElement[], removed: (element: TreeElement) => boolean): string[] {
  return elements.flatMap((element) =>
    paragraphs(textBlocks(element, (inner) => removed(inner) || isBoilerplate(inner))),
  );
}

// ── what is not the article ─────────────────────────────────────────────────────────────────────────────────────

const boilerplateWord =
  /(^|[\s_-])(comments?|disqus|related|share|sharing|shared?bar|socials?|sociallinks|follow|promos?|promoted|adverts?|advertisement|ads?|adslot|sponsor(ed)?|newsletter|subscrib\w*|subscription|sign-?up|sidebar|breadcrumbs?|nav|navbar|navigation|menu|footer|foot|cookies?|consent|gdpr|privacy|cli-modal\w*|popup|modal|overlay|banner|teasers?|recommend\w*|recirc\w*|trending|popular|most-?read|read-?(more|next|also)|see-?also|more-?(stories|from|news|on)|also-?read|captions?|figcaption|credits?|photo-?credit|copyright|bylines?|authors?-?(bio|info|box|card|details)?|bio|tags?|tag-?list|topics|toolbar|tools|pagination|pager|outbrain|taboola|skip|hidden|sr-only|visually-?hidden|screen-?reader\w*|print-?only|no-?print|login|rating|poll|quiz|lue-?(myos|lisaa|seuraavaksi)|mainos|ilmoitus|las-?(ocksa|mer)|jp-relatedposts|slideshow|gallery|carousel|timestamp|dateline-?time|donat\w*|correction-?link|feedback|printfriendly|donation|cta|jobs|utility|meta|entry-?meta|post-?meta|story-?meta|article-?meta|product-?list|store|widget\w*|tooltip|alert|playlist|player|video-?(player|wrapper|container|list))(?=$|[\s_-]|\d)/;

const boilerplateElement = new Set(['aside', 'footer', 'figcaption', 'nav', 'menu', 'figure']);
const bodyWord =
  /(^|[\s_-])(article-?(body|text|content)|articlebody|story-?(body|text|content)|post-?(body|text|content)|entry-?content|body-?(text|content|copy)|content-?body|main-?content|ingress|leipateksti|brodtext)(?=$|[\s_-])/;

function names(element: TreeElement): string {
  const { class: className = '', id = '' } = element.attribs;
  return `${className} ${id}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function isHidden(element: TreeElement): boolean {
  const { style, hidden } = element.attribs;
  const ariaHidden = element.attribs['aria-hidden'];
  return (
    hidden !== undefined || ariaHidden === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style ?? '')
  );
}

function isBoilerplate(element: TreeElement): boolean {
  if (boilerplateElement.has(element.name) || isHidden(element)) return true;
  if (/^(complementary|navigation|contentinfo|banner|dialog|search|alert)$/.test(element.attribs.role ?? ''))
    return true;
  if (element.name === 'body' || element.name === 'html' || element.name === 'main' || element.name === 'article') {
    return false;
  }
  const named = names(element);
  return boilerplateWord.test(named) && !bodyWord.test(named) && element.attribs.itemprop !== 'articleBody';
}

// ── where the article is ────────────────────────────────────────────────────────────────────────────────────────

interface Score {
  points: number;
  /** Characters of running text under the element. */
  good: number;
  chars: number;
  linked: number;
}

/** Elements that are one paragraph: their parent is the container. */
const paragraphElements = new Set('p li blockquote pre h1 h2 h3 h4 h5 h6 td th dt dd figcaption'.split(' '));

function read(root: TreeElement, strict: boolean): readonly string[] {
  const pruned = strict ? boilerplateOf(root) : new Set<TreeElement>();
  const skip = (element: TreeElement): boolean => pruned.has(element) || (!strict && isHidden(element));
  const scores = score(textBlocks(root, skip), root);
  const container = bestContainer(scores, root);
  return paragraphs(textBlocks(container, skip));
}

/** What the words give away, unless it holds a large part of all running text: then the word means something else. */
function boilerplateOf(root: TreeElement): Set<TreeElement> {
  const scores = score(
    textBlocks(root, () => false),
    root,
  );
  const all = scores.get(root)?.good ?? 0;
  const pruned = new Set<TreeElement>();
  const walk = (element: TreeElement): void => {
    for (const child of element.children) {
      if (!isElement(child) || isSilent(child)) continue;
      if (isBoilerplate(child) && (scores.get(child)?.good ?? 0) <= all * 0.4 && !holds(child, isEmbeddedPost))
        pruned.add(child);
      else walk(child);
    }
  };
  walk(root);
  return pruned;
}

/** A post that the article shows is part of it, in whatever frame it stands. */
function isEmbeddedPost(element: TreeElement): boolean {
  return element.name === 'blockquote' && /twitter-tweet|instagram-media/.test(element.attribs.class ?? '');
}

function score(blocks: readonly Block[], root: TreeElement): Map<TreeElement, Score> {
  const scores = new Map<TreeElement, Score>();
  for (const block of blocks) {
    const size = block.text.length;
    const running = isRunning(block);
    const points = running ? 1 + (block.text.match(/[,.;:”"]/g)?.length ?? 0) * 0.5 + Math.min(size / 100, 3) : 0;
    const whole = paragraphElements.has(block.element.name) && block.element !== root;
    let distance = whole ? -1 : 0;
    for (let at: TreeNode | null = block.element; at && isElement(at); at = parentOf(at)) {
      const sum = scores.get(at) ?? { points: 0, good: 0, chars: 0, linked: 0 };
      if (distance >= 0) sum.points += points / (distance === 0 ? 1 : distance * 2.2);
      if (running) sum.good += size;
      sum.chars += size;
      sum.linked += block.linked;
      scores.set(at, sum);
      distance += 1;
      if (at === root) break;
    }
  }
  return scores;
}

/** Sentences, not labels: long enough, and not mostly links. */
function isRunning({ text, linked }: Block): boolean {
  return text.length >= 40 && linked / text.length < 0.5;
}

function bestContainer(scores: ReadonlyMap<TreeElement, Score>, root: TreeElement): TreeElement {
  let best: TreeElement = root;
  let most = -1;
  for (const [element, sum] of scores) {
    const density = sum.chars === 0 ? 0 : sum.linked / sum.chars;
    const body = bodyWord.test(names(element)) || element.attribs.itemprop === 'articleBody';
    const weight = body ? 1.4 : element.name === 'article' ? 1.2 : 1;
    const value = sum.points * (1 - density) * weight;
    if (value > most) [best, most] = [element, value];
  }
  return climb(best, scores, root);
}

/** A body in several pieces (split by advertising or pictures) is whole only in a common parent. */
function climb(start: TreeElement, scores: ReadonlyMap<TreeElement, Score>, root: TreeElement): TreeElement {
  let chosen = start;
  for (let at = start; at !== root; ) {
    const parent = parentOf(at);
    if (!parent) break;
    const inner = scores.get(chosen);
    if (!inner) break;
    const { good, other } = gainOf(parent, at, scores);
    if (good > inner.good * 0.15 && other < good * 0.5) chosen = parent;
    at = parent;
  }
  return chosen;
}

/** What a parent would add: running text of pieces that look like body, against all else that it holds. */
function gainOf(parent: TreeElement, child: TreeElement, scores: ReadonlyMap<TreeElement, Score>) {
  let good = 0;
  let other = 0;
  for (const sibling of parent.children) {
    if (sibling === child || !isElement(sibling)) continue;
    const sum = scores.get(sibling);
    if (!sum) continue;
    const teaser = sum.linked > sum.chars * 0.25 || holds(sibling, isTeaserMark);
    good += teaser ? 0 : sum.good;
    other += teaser ? sum.chars : sum.chars - sum.good;
  }
  return { good, other };
}

/** Another article's frame, or a headline that leads elsewhere. */
function isTeaserMark(element: TreeElement): boolean {
  if (element.name === 'article') return true;
  if (element.name === 'a') return element.children.some((child) => isElement(child) && /^h[1-6]$/.test(child.name));
  return /^h[1-6]$/.test(element.name) && element.children.some((child) => isElement(child) && child.name === 'a');
}

function holds(element: TreeElement, test: (inner: TreeElement) => boolean): boolean {
  return test(element) || element.children.some((child) => isElement(child) && holds(child, test));
}

function parentOf(element: TreeElement): TreeElement | null {
  const { parent } = element;
  return parent && parent.type === 'tag' ? parent : null;
}

// ── reading it ──────────────────────────────────────────────────────────────────────────────────────────────────

const notText =
  /^(lue (myös|lisää|seuraavaksi)|katso (myös|video)|läs (också|även|mer)|se också|read (more|also|next)|see also|related|more:|watch:|(advert|advertisement|mainos|annons)$|this (web)?site uses cookies|privacy overview|artikkeli jatkuu|juttu jatkuu|artikeln fortsätter|story continues|continue reading|sign up|follow us|share this|jaa( artikkeli)?$|dela( artikeln)?$|kuuntele|lyssna|(image|photo|picture) (source|credit|copyright)|media caption|kuva:|foto:|photo:|©|copyright)/i;

function paragraphs(blocks: readonly Block[]): string[] {
  const kept = blocks.filter(isText);
  // A heading or a label at the end belongs to what was left out below it.
  while (kept.length > 1) {
    const last = kept.at(-1);
    if (!last || (!/^h[1-6]$/.test(last.element.name) && last.text.length > 25)) break;
    if (/[.!?…”"]$/.test(last.text) && !/^h[1-6]$/.test(last.element.name)) break;
    kept.pop();
  }
  const headline = kept.findIndex(({ element }) => element.name === 'h1');
  if (headline >= 0 && size(kept.slice(0, headline)) < size(kept) * 0.25) kept.splice(0, headline + 1);
  const lines: string[] = [];
  for (const { text } of kept) if (clean(text) !== lines.at(-1)) lines.push(clean(text));
  return lines;
}

function isText({ text, linked, element }: Block): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const density = linked / text.length;
  if (density > 0.9 && (text.length < 120 || element.name === 'li')) return false;
  if (density > 0.6 && element.name !== 'p') return false;
  if (text.length <= 40 && parseDate(text) !== undefined) return false;
  return !(text.length < 120 && notText.test(text));
}

function size(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function length(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
