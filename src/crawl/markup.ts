import { type CheerioAPI, load } from 'cheerio/slim';
import { DomHandler, Parser } from 'htmlparser2';
import { SkipError } from '../errors.ts';
import { withoutBallast } from './ballast.ts';

/** The one door to cheerio and htmlparser2. */

const deepest = 256;
const mostElements = 50_000;
const mostCharacters = 12_000_000;
const longestAttribute = 2_000_000;

export type Tree = DomHandler['root'];

/**
 * An HTML page as a tree, by htmlparser2: seven times faster than a browser's rules, and enough for reading. Throws
 * SkipError for shapes that no article has and that cost quadratic time (deeper than 256, more than 50,000 elements:
 * the deepest of 181 real pages reaches 51, the largest 1,596), for an attribute of over 2 million characters and a
 * page of over 12 million.
 */
export function parseHtml(html: string): Tree {
  if (html.length > mostCharacters) {
    throw new SkipError('hostile_shape', `longer than ${mostCharacters} characters`);
  }
  const handler = new ShapedTree(html.length > longestAttribute);
  new Parser(handler, { xmlMode: false, decodeEntities: true }).end(withoutBallast(html));
  return handler.root;
}

/** Selectors over a tree, for outlets' rules. */
export function selector(tree: Tree): CheerioAPI {
  return load(tree, { xml: { xmlMode: false, decodeEntities: true } });
}

/** Builds the tree and stops where its shape is no page's. */
class ShapedTree extends DomHandler {
  private elements = 0;
  /** Only a page that is longer than the longest attribute can have one that is too long. */
  private readonly checksAttributes: boolean;

  constructor(checksAttributes: boolean) {
    super();
    this.checksAttributes = checksAttributes;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.elements += 1;
    if (this.tagStack.length > deepest) throw new SkipError('hostile_shape', `nested deeper than ${deepest} elements`);
    if (this.elements > mostElements) throw new SkipError('hostile_shape', `more than ${mostElements} elements`);
    if (this.checksAttributes && Object.values(attributes).some(({ length }) => length > longestAttribute)) {
      throw new SkipError('hostile_shape', `an attribute of more than ${longestAttribute} characters`);
    }
    super.onopentag(name, attributes);
  }
}

/** Markup in a text that should have none (titles, summaries) taken out, entities read, blanks made single. */
export function plainText(markup: string | undefined): string | undefined {
  if (!markup) return undefined;
  const text = /[<&]/.test(markup) ? strip(markup.slice(0, 200_000)) : markup;
  const clean = text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
  return clean === '' ? undefined : clean;
}

const silentElements = new Set(['script', 'style', 'noscript']);
const inlineElements = new Set('a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u'.split(' '));

function strip(markup: string): string {
  const pieces: string[] = [];
  let silenced = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (silentElements.has(name)) silenced += 1;
      if (!inlineElements.has(name)) pieces.push(' ');
    },
    ontext: (text) => {
      if (silenced === 0) pieces.push(text);
    },
    onclosetag: (name) => {
      if (silentElements.has(name)) silenced -= 1;
      if (!inlineElements.has(name)) pieces.push(' ');
    },
  });
  parser.end(markup);
  return pieces.join('');
}

/** What stands in a tree that `parseHtml` made; derived, because the library that names these types is not ours. */
export type TreeNode = Tree['children'][number];
export type TreeElement = Extract<TreeNode, { tagName: string }>;
