import { type CheerioAPI, load } from 'cheerio/slim';
import type { DomHandler } from 'htmlparser2';
import { SkipError } from '../errors.ts';
import { isTidy } from './blanks.ts';
import { readTokens } from './page-tokens.ts';
import { type Named, PageTree } from './page-tree.ts';

/** The one door to cheerio and htmlparser2. */

const mostCharacters = 12_000_000;

export type Tree = DomHandler['root'];

/**
 * An HTML page as a tree, by htmlparser2: seven times faster than a browser's rules, and enough for reading. Throws
 * SkipError for shapes that no article has and that cost quadratic time (deeper than 256, more than 50,000 elements:
 * the deepest of 181 real pages reaches 51, the largest 1,596), for an attribute of over 2 million characters and a
 * page of over 12 million. `every` attribute is kept for selectors, else those that are read from any page.
 */
export function parseHtml(html: string, attributes: 'every' | 'read' = 'every'): Tree {
  if (html.length > mostCharacters) {
    throw new SkipError('hostile_shape', `longer than ${mostCharacters} characters`);
  }
  const tree = new PageTree();
  readTokens(html, tree, attributes);
  return tree.root;
}

/** Selectors over a tree, for outlets' rules. */
export function selector(tree: Tree): CheerioAPI {
  return load(tree, { xml: { xmlMode: false, decodeEntities: true } });
}

/** Markup in a text that should have none (titles, summaries) taken out, entities read, blanks made single. */
export function plainText(markup: string | undefined): string | undefined {
  if (!markup) return undefined;
  const marked = markup.includes('<') || markup.includes('&');
  const text = (marked ? strip(markup.slice(0, 200_000)) : markup).trim();
  if (isTidy(text)) return text === '' ? undefined : text;
  const clean = text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
  return clean === '' ? undefined : clean;
}

const silentElements = new Set(['script', 'style', 'noscript']);
const inlineElements = new Set('a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u'.split(' '));

/** Without a tree: markup may nest as deep as it likes. */
function strip(markup: string): string {
  let text = '';
  let silenced = 0;
  const edge = (name: string): void => {
    if (!inlineElements.has(name)) text += ' ';
  };
  readTokens(
    markup,
    {
      open: (name) => {
        if (silentElements.has(name)) silenced += 1;
        edge(name);
      },
      text: (piece) => {
        if (silenced === 0) text += piece;
      },
      close: (name) => {
        if (silentElements.has(name) && silenced > 0) silenced -= 1;
        edge(name);
      },
    },
    'read',
  );
  return text;
}

/** What stands in a tree that `parseHtml` made; derived, because the library that names these types is not ours. */
export type TreeNode = Tree['children'][number];
export type TreeElement = Extract<TreeNode, { tagName: string }> & Named;
