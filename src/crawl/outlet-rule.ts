import { parseDate } from './dates.ts';
import { textOf } from './main-text.ts';
import { plainText, selector, type Tree, type TreeElement } from './markup.ts';
import type { ExtractionRule, Outlet } from './outlet.ts';

/** What an outlet's rule reads on a page; whatever is open is read as on any page. */
export interface Ruled {
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  readonly author?: string | undefined;
  readonly section?: string | undefined;
  readonly publishedAt?: string | undefined;
  /** Undefined when the rule found too little to be the text: the layout has changed. */
  readonly lines?: readonly string[] | undefined;
  readonly walled: boolean;
  /** What the rule takes out of the page. */
  readonly removed: ReadonlySet<TreeElement>;
}

const leastText = 200;

/** Newest first; a page without a known time is read by the newest. */
export function ruleFor(
  outlet: Pick<Outlet, 'rules'> | undefined,
  publishedAt: string | undefined,
): ExtractionRule | undefined {
  const rules = outlet?.rules ?? [];
  const day = publishedAt?.slice(0, 10);
  // Of the layouts that were still in use that day, the one that ended first is the one of that time.
  const alive = rules.filter(({ until }) => until === undefined || (day !== undefined && day <= until));
  return alive.reduce<ExtractionRule | undefined>(
    (best, rule) => (!best || (rule.until ?? '9999') < (best.until ?? '9999') ? rule : best),
    undefined,
  );
}

export function readByRule(tree: Tree, rule: ExtractionRule | undefined, now: Date | undefined): Ruled {
  if (!rule) return { walled: false, removed: new Set() };
  const $ = selector(tree);
  const read = (selected: string | undefined): string | undefined =>
    selected ? plainText($(selected).first().text()) : undefined;
  const dated = rule.publishedAt ? $(rule.publishedAt).first() : undefined;
  const removed = new Set(rule.remove ? $.root().find(rule.remove).toArray() : []);
  const parts = rule.body ? $.root().find(rule.body).toArray() : [];
  // A selector may match a container and what is inside it: each text counts once.
  const chosen = new Set(parts);
  const outer = parts.filter((element) => !removed.has(element) && !hasAncestorIn(element, chosen));
  const lines = textOf(outer, removed, { title: read(rule.title) });
  return {
    title: read(rule.title),
    lead: read(rule.lead),
    author: read(rule.author),
    section: read(rule.section),
    publishedAt: parseDate(dated?.attr('datetime') ?? dated?.attr('content') ?? dated?.text(), now),
    lines: lines.join('').length >= leastText ? lines : undefined,
    walled: rule.paywall !== undefined && $.root().find(rule.paywall).length > 0,
    removed,
  };
}

function hasAncestorIn(element: TreeElement, elements: ReadonlySet<TreeElement>): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.type === 'tag' && elements.has(at)) return true;
  return false;
}
