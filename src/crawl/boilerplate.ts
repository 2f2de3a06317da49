import type { TreeElement } from './markup.ts';

/** What an element's name, class, id and role say of it. */
export type Kind = 'body' | 'article' | 'boilerplate' | 'picture' | 'hidden' | 'plain';

const boilerplateElements = new Set(['aside', 'footer', 'figcaption', 'menu', 'figure']);
/** Elements that are never judged by their names: players and products are rows of tables of results. */
const frames = new Set(['body', 'html', 'main', 'article', 'table', 'tbody', 'thead', 'tr']);
const boilerplateRole = /^(complementary|navigation|contentinfo|banner|dialog|search|alert)$/;

export function kindOf(element: TreeElement): Kind {
  const { attribs, name, classNames, idNames } = element;
  const { style, role } = attribs;
  if (attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') return 'hidden';
  if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'hidden';
  if (boilerplateElements.has(name)) return 'boilerplate';
  if (role !== undefined && boilerplateRole.test(role)) return 'boilerplate';
  if (attribs.itemprop === 'articleBody') return 'body';
  if (frames.has(name)) return name === 'article' ? 'article' : 'plain';
  const classed = classNames?.kind ?? 'plain';
  if (!idNames || classed === 'body') return classed;
  const named = idNames.kind;
  return named === 'body' || classed === 'plain' || named === 'boilerplate' ? named : classed;
}
