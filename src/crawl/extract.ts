import { SkipError } from '../errors.ts';
import type { Article } from '../types.ts';
import { isElement, type Outline, outline } from './blocks.ts';
import { readLinkedData } from './json-ld.ts';
import { lettersOf } from './letters-of.ts';
import { mainText } from './main-text.ts';
import { parseHtml, plainText } from './markup.ts';
import {
  accessOf,
  authorOf,
  languageOf,
  leadOf,
  type PageSources,
  pageKind,
  saysArticle,
  sectionOf,
  tagsOf,
  timesOf,
  titleOf,
  urlOf,
} from './metadata.ts';
import type { Outlet } from './outlet.ts';
import { readByRule, ruleFor } from './outlet-rule.ts';
import { readMarks } from './page-marks.ts';
import { longText, type PageSigns, refusalOf } from './walls.ts';

export interface PageContext {
  readonly url?: string;
  /** Its rules read the page first; what they leave open is read as on any page. */
  readonly outlet?: Pick<Outlet, 'rules'>;
  /** What the feed said: gives the time where the page has none, and chooses the rule. */
  readonly entry?: { readonly title?: string; readonly summary?: string; readonly publishedAt?: string };
  /** Dates after it are wrong. */
  readonly now?: Date;
}

/** An article as a page holds it; `rule` names what read it, for the article's origin. */
export type ReadArticle = Omit<Article, 'id' | 'outlet'> & {
  readonly rule: string;
};

/** The version of the generic reading; raised when the same page would be read differently. */
const extractionVersion = 2;

/**
 * Title, lead, body, author, section, times, language and access of a page: the outlet's rule, then JSON-LD, then
 * microdata, Open Graph and meta elements, then the page's shape. The page is parsed once and walked twice: for its
 * marks and for its text. Throws SkipError with a `Refusal` for a page that is no article, or `hostile_shape`.
 */
export function extractArticle(html: string, context: PageContext = {}): ReadArticle {
  const tree = parseHtml(html, context.outlet?.rules?.length ? 'every' : 'read');
  const marks = readMarks(tree);
  const sources: PageSources = { marks, linked: readLinkedData(marks.linkedData), now: context.now };
  const times = timesOf(sources);
  const rule = ruleFor(context.outlet, times.publishedAt ?? context.entry?.publishedAt);
  const ruled = readByRule(tree, rule, context.now);
  const top = marks.body ?? tree.children.find(isElement);
  const page = top ? outline(top, ruled.removed) : undefined;
  const title = ruled.title ?? titleOf(sources) ?? context.entry?.title;
  const lines = ruled.lines ?? (page ? bodyLines(page, sources, title) : []);
  const body = withoutTitle(lines, title).join('\n');
  const lead = leadBeside(body, ruled.lead ?? leadOf(sources));
  const access = accessOf(sources, ruled.walled, body);
  const says = saysArticle(sources, () => page !== undefined && hasBodyMark(page));
  const kind = pageKind(sources, title ?? '', body.length);
  const teaser = says && access === 'teaser' && title !== undefined && (lead?.length ?? 0) >= 40;
  refuse(page, {
    pageTitle: marks.title,
    title: title ?? '',
    text: lines.join('\n'),
    saysArticle: says,
    teaser,
    kind,
    hasPasswordField: marks.hasPasswordField,
  });
  const tags = tagsOf(sources);
  return {
    ...defined({
      url: urlOf(sources, context.url),
      language: languageOf(sources),
      title,
      lead,
      body,
      author: ruled.author ?? authorOf(sources),
      section: ruled.section ?? sectionOf(sources),
      publishedAt: ruled.publishedAt ?? times.publishedAt ?? context.entry?.publishedAt,
      modifiedAt: times.modifiedAt,
      kind,
    }),
    ...(tags.length > 0 ? { tags } : {}),
    access,
    rule: `${rule?.id ?? 'generic'}@${extractionVersion}`,
  };
}

function bodyLines(page: Outline, sources: PageSources, title: string | undefined): readonly string[] {
  const stated = paragraphsOf(sources.linked.article?.body);
  const found = mainText(page, { title, lead: leadOf(sources), body: stated.join(' ') });
  // Stated text is precise but often a shortened copy: it counts where the page itself shows less.
  return stated.join('').length > found.join('').length * 1.5 ? stated : found;
}

function paragraphsOf(markup: string | undefined): readonly string[] {
  return (markup ?? '')
    .split(/<\/p>|<br\s*\/?>|\n+/i)
    .map((part) => plainText(part))
    .filter((part) => part !== undefined);
}

function hasBodyMark({ root }: Outline): boolean {
  const holds = (region: Outline['root']): boolean =>
    region.element.attribs.itemprop === 'articleBody' || region.children.some(holds);
  return holds(root);
}

function refuse(
  page: Outline | undefined,
  found: Omit<PageSigns, 'visible'> & { readonly pageTitle: string | undefined },
): void {
  // A long text that says it is an article is judged by nothing else.
  const judged = page !== undefined && (found.text.length < longText || !found.saysArticle);
  const visible = judged
    ? page.blocks
        .slice(0, 300)
        .map(({ text }) => text)
        .join('\n')
    : '';
  const reason = refusalOf({ ...found, title: found.pageTitle ?? found.title, visible });
  if (reason) throw new SkipError(reason, `${reason}: "${(found.title || visible).slice(0, 80)}"`);
}

// ── putting it together ─────────────────────────────────────────────────────────────────────────────────────────

function withoutTitle(lines: readonly string[], title: string | undefined): readonly string[] {
  return title !== undefined && lines[0] === title ? lines.slice(1) : lines;
}

/** The lead, unless the body already has it: the document text would count it twice. */
function leadBeside(body: string, lead: string | undefined): string | undefined {
  if (!lead) return undefined;
  const start = lead.replace(/(\.\.\.|…)\s*(\[[^[]*\])?$/, '').trimEnd();
  const head = body.slice(0, 1000 + 2 * lead.length);
  if (head.includes(start)) return undefined;
  return lettersOf(head).toLowerCase().includes(lettersOf(start).toLowerCase()) ? undefined : lead;
}

/** Without the keys that are undefined or empty. */
function defined<Value extends Readonly<Record<string, unknown>>>(value: Value) {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== '')) as {
    readonly [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };
}
