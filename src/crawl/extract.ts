import { SkipError } from '../errors.ts';
import type { Access, Article } from '../types.ts';
import { textBlocks } from './blocks.ts';
import { parseDate } from './dates.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { mainText, textOf } from './main-text.ts';
import { parseHtml, plainText, type TreeElement } from './markup.ts';
import type { ExtractionRule, Outlet } from './outlet.ts';
import { canonicalUrl, hostOf } from './url.ts';
import { longText, type PageSigns, refusalOf } from './walls.ts';

export interface PageContext {
  readonly url?: string;
  /** Its rules read the page first; what they leave open is read as on any page. */
  readonly outlet?: Outlet;
  /** What the feed said: gives the time where the page has none, and chooses the rule. */
  readonly entry?: { readonly title?: string; readonly summary?: string; readonly publishedAt?: string };
  /** Dates after it are wrong. */
  readonly now?: Date;
}

/** An article as a page holds it; `rule` names what read it, for the article's origin. */
export type ReadArticle = Omit<Article, 'id' | 'outlet' | 'language'> & { readonly rule: string };

/** The version of the generic reading; raised when the same page would be read differently. */
const extractionVersion = 1;

type Tree = ReturnType<typeof parseHtml>;

/**
 * Title, lead, body, author, section, times and access of a page: the outlet's rule, then JSON-LD, then Open Graph and
 * meta elements, then the page's shape. Throws SkipError with a `Refusal` for a page that is no article, or
 * `hostile_shape`.
 */
export function extractArticle(html: string, context: PageContext = {}): ReadArticle {
  const $ = parseHtml(html);
  const linked = readLinkedData(scripts($)) ?? {};
  const meta = metaReader($);
  const times = {
    publishedAt: parseDate(linked.publishedAt ?? meta(...publishedNames), context.now),
    modifiedAt: parseDate(
      linked.modifiedAt ?? meta('article:modified_time', 'dateModified', 'last-modified'),
      context.now,
    ),
  };
  const publishedHint = times.publishedAt ?? context.entry?.publishedAt;
  const rule = ruleFor(context.outlet, publishedHint);
  const ruled = byRule($, rule, context.now);
  const publishedAt =
    ruled.publishedAt ?? times.publishedAt ?? timeElement($, context.now) ?? context.entry?.publishedAt;
  const title =
    ruled.title ?? plainText(linked.title) ?? meta('og:title', 'twitter:title') ?? headline($) ?? context.entry?.title;
  const lines = bodyLines($, rule, linked);
  const body = withoutTitle(lines, title).join('\n');
  const lead = leadBeside(body, ruled.lead ?? plainText(linked.lead) ?? meta('og:description', 'description'));
  const access = accessOf($, rule, linked, body);
  const says = saysArticle($, linked, meta);
  const teaser = says && access === 'teaser' && title !== undefined && (lead?.length ?? 0) >= 40;
  refuse($, { title: title ?? '', text: lines.join('\n'), saysArticle: says, teaser });
  const url = pageUrl($, linked, meta, context.url);
  const author = ruled.author ?? plainText(linked.author) ?? personName(meta('author', 'article:author', 'byl'));
  const section = ruled.section ?? plainText(linked.section) ?? meta('article:section', 'section');
  return {
    ...defined({ url, title, lead, body, author, section, publishedAt, modifiedAt: times.modifiedAt }),
    access,
    rule: `${rule?.id ?? 'generic'}@${extractionVersion}`,
  };
}

// ── the outlet's rule ───────────────────────────────────────────────────────────────────────────────────────────

/** Newest first; a page without a known time is read by the newest. */
function ruleFor(outlet: Outlet | undefined, publishedAt: string | undefined): ExtractionRule | undefined {
  const rules = outlet?.rules ?? [];
  const day = publishedAt?.slice(0, 10);
  // Of the layouts that were still in use that day, the one that ended first is the one of that time.
  const alive = rules.filter(({ until }) => until === undefined || (day !== undefined && day <= until));
  return alive.reduce<ExtractionRule | undefined>(
    (best, rule) => (!best || (rule.until ?? '9999') < (best.until ?? '9999') ? rule : best),
    undefined,
  );
}

function byRule($: Tree, rule: ExtractionRule | undefined, now: Date | undefined) {
  const read = (selector: string | undefined): string | undefined =>
    selector ? plainText($(selector).first().text()) : undefined;
  const dated = rule?.publishedAt ? $(rule.publishedAt).first() : undefined;
  return {
    title: read(rule?.title),
    lead: read(rule?.lead),
    author: read(rule?.author),
    section: read(rule?.section),
    publishedAt: parseDate(dated?.attr('datetime') ?? dated?.attr('content') ?? dated?.text(), now),
  };
}

function bodyLines($: Tree, rule: ExtractionRule | undefined, linked: LinkedData): readonly string[] {
  const removed = new Set(rule?.remove ? $.root().find(rule.remove).toArray() : []);
  if (rule?.body) {
    const parts = $.root().find(rule.body).toArray();
    const lines = textOf(
      parts.filter((element) => !removed.has(element)),
      (element) => removed.has(element),
    );
    if (lines.join('').length >= 200) return lines;
  }
  for (const element of removed) $(element).remove();
  const root = $.root().find('body').get(0) ?? $.root().find('*').get(0);
  const found = root ? mainText(root) : [];
  const stated = paragraphsOf(linked.body);
  // Stated text is precise but often a shortened copy: it counts where the page itself shows less.
  return stated.join('').length > found.join('').length * 1.5 ? stated : found;
}

function paragraphsOf(markup: string | undefined): readonly string[] {
  return (markup ?? '')
    .split(/<\/p>|<br\s*\/?>|\n+/i)
    .map((part) => plainText(part))
    .filter((part) => part !== undefined);
}

// ── what the page says of itself ────────────────────────────────────────────────────────────────────────────────

const publishedNames = [
  'article:published_time',
  'datePublished',
  'og:published_time',
  'parsely-pub-date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'created',
  'pubdate',
  'publishdate',
] as const;

type MetaReader = (...names: readonly string[]) => string | undefined;

function metaReader($: Tree): MetaReader {
  const values = new Map<string, string>();
  for (const element of $.root().find('meta').toArray()) {
    const { name, property, itemprop, content } = element.attribs;
    const key = (property ?? name ?? itemprop)?.toLowerCase();
    const value = plainText(content);
    if (key && value && !values.has(key)) values.set(key, value);
  }
  return (...names) => names.map((name) => values.get(name.toLowerCase())).find((value) => value !== undefined);
}

function scripts($: Tree): readonly string[] {
  return $.root()
    .find('script[type*="ld+json"]')
    .toArray()
    .map((element) => element.children.map((child) => (child.type === 'text' ? child.data : '')).join(''));
}

function headline($: Tree): string | undefined {
  const headings = $.root().find('h1').toArray();
  const inArticle = $.root().find('article h1, main h1').toArray();
  const first = inArticle[0] ?? headings[0];
  if (first) return plainText($(first).text());
  // "Title | Outlet" and "Title – Outlet": the last part is the outlet's when the rest is longer.
  const title = plainText($.root().find('title').first().text());
  const cut = title && /^(.{20,}?)\s[|–-]\s[^|–-]{2,30}$/.exec(title)?.[1];
  return cut ?? title;
}

/** The first `<time>` with a whole date inside the article's own frame; never one of a teaser list. */
function timeElement($: Tree, now: Date | undefined): string | undefined {
  for (const selector of ['[itemprop="datePublished"]', 'article header time', 'article time', 'main time', 'time']) {
    const found = $.root().find(selector).first();
    const date = parseDate(found.attr('datetime') ?? found.attr('content') ?? found.text(), now);
    if (date) return date;
  }
  // Pages without any mark print the time in a box of that name, before or after the headline.
  const boxes = $.root().find('[class*="date" i], [class*="time" i], [class*="published" i], [class*="julkaistu" i]');
  for (const box of boxes.toArray().slice(0, 20)) {
    const text = plainText($(box).text());
    const date = text && text.length <= 60 ? parseDate(text, now) : undefined;
    if (date) return date;
  }
  return undefined;
}

function personName(value: string | undefined): string | undefined {
  return value && !/^https?:|^@/.test(value) ? value.replace(/^(by|av|teksti:)\s+/i, '') : undefined;
}

/** The canonical address, when it is on the same host: some pages name their front page or another site. */
function pageUrl($: Tree, linked: LinkedData, meta: MetaReader, fetched: string | undefined): string | undefined {
  const base = canonicalUrl(fetched ?? '');
  for (const stated of [$.root().find('link[rel="canonical"]').attr('href'), meta('og:url'), linked.url]) {
    const url = stated ? canonicalUrl(stated, base) : undefined;
    if (url && (!base || (hostOf(url) === hostOf(base) && new URL(url).pathname !== '/'))) return url;
  }
  return base;
}

function saysArticle($: Tree, linked: LinkedData, meta: MetaReader): boolean {
  if (linked.title !== undefined || /article/i.test(meta('og:type') ?? '')) return true;
  return meta(...publishedNames) !== undefined || $.root().find('[itemprop="articleBody"]').length > 0;
}

function refuse($: Tree, found: Pick<PageSigns, 'title' | 'text' | 'saysArticle' | 'teaser'>): void {
  const body: TreeElement | undefined = $.root().find('body').get(0) ?? $.root().find('*').get(0);
  // Only short pages are judged by what else they show: walking a long one again would cost for nothing.
  const visible =
    body && found.text.length < longText
      ? textBlocks(body, () => false)
          .slice(0, 300)
          .map(({ text }) => text)
          .join('\n')
      : '';
  const reason = refusalOf({
    ...found,
    title: plainText($.root().find('title').first().text()) ?? found.title,
    visible,
    hasPasswordField: $.root().find('input[type="password"]').length > 0,
  });
  if (reason) throw new SkipError(reason, `${reason}: "${(found.title || visible).slice(0, 80)}"`);
}

function accessOf($: Tree, rule: ExtractionRule | undefined, linked: LinkedData, body: string): Access {
  if (rule?.paywall && $.root().find(rule.paywall).length > 0) return 'teaser';
  if (linked.free !== undefined) return linked.free ? 'full' : 'teaser';
  const walled = $.root().find('[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i]').length > 0;
  if (walled && body.length < 1500) return 'teaser';
  return body.length >= 400 ? 'full' : 'unknown';
}

// ── putting it together ─────────────────────────────────────────────────────────────────────────────────────────

function withoutTitle(lines: readonly string[], title: string | undefined): readonly string[] {
  return title !== undefined && lines[0] === title ? lines.slice(1) : lines;
}

/** The lead, unless the body already has it: the document text would count it twice. */
function leadBeside(body: string, lead: string | undefined): string | undefined {
  if (!lead) return undefined;
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const start = bare(lead.replace(/(\.\.\.|…)\s*(\[.*\])?$/, ''));
  return start === '' || bare(body.slice(0, 5000)).includes(start) ? undefined : lead;
}

function defined<Value extends object>(value: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && part !== '')) as {
    [Key in keyof Value]?: NonNullable<Value[Key]>;
  };
}
