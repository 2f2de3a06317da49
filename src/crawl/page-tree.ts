import { DomHandler } from 'htmlparser2';
import { SkipError } from '../errors.ts';
import type { Names } from './element-names.ts';
import type { PageVisitor } from './page-tokens.ts';

/** What an element's class and id say is found while they are read, and asked by every reader of the tree. */
export interface Named {
  classNames?: Names | undefined;
  idNames?: Names | undefined;
}

type TreeNode = DomHandler['root']['children'][number];

const deepest = 256;
const mostElements = 50_000;

/**
 * Builds a tree out of a page's tags by the rules of htmlparser2: what is left open is closed by what cannot stand in
 * it. Throws SkipError for a shape that is no page's: nested deeper than 256 (the deepest of 181 real pages reaches 51)
 * or more than 50,000 elements (the largest has 1,596).
 */
export class PageTree extends DomHandler implements PageVisitor {
  /** Names of the open elements, innermost last. */
  private readonly names: string[] = [];
  private elements = 0;
  /** Open elements in which, as in XML, `/>` closes. */
  private foreign = 0;

  open(
    name: string,
    attributes: Record<string, string>,
    selfClosing: boolean,
    classNames: Names | undefined,
    idNames: Names | undefined,
  ): void {
    const { names } = this;
    const closed = closedBy.get(name);
    if (closed) while (names.length > 0 && closed.has(names.at(-1) ?? '')) this.closeInnermost();
    this.elements += 1;
    if (names.length >= deepest) throw new SkipError('hostile_shape', `nested deeper than ${deepest} elements`);
    if (this.elements > mostElements) throw new SkipError('hostile_shape', `more than ${mostElements} elements`);
    this.onopentag(name, attributes);
    // Every element has both, or the readers of the tree would meet many kinds of objects.
    const element = this.tagStack[this.tagStack.length - 1] as Named | undefined;
    if (element) {
      element.classNames = classNames;
      element.idNames = idNames;
    }
    if (voidElements.has(name)) {
      this.onclosetag();
      return;
    }
    names.push(name);
    if (name === 'svg' || name === 'math') this.foreign += 1;
    if (selfClosing && this.foreign > 0) this.closeInnermost();
  }

  close(name: string): void {
    if (voidElements.has(name)) {
      if (name === 'br') this.open(name, {}, false, undefined, undefined);
      return;
    }
    const at = this.names.lastIndexOf(name);
    if (at >= 0) while (this.names.length > at) this.closeInnermost();
    else if (name === 'p') {
      this.open(name, {}, false, undefined, undefined);
      this.closeInnermost();
    }
  }

  text(text: string): void {
    this.ontext(text);
  }

  /** As the library does it, but never asking a list for what stands before its first: that alone was a thirtieth of all. */
  protected override addNode(node: TreeNode): void {
    const parent = this.tagStack[this.tagStack.length - 1];
    if (!parent) return;
    const { children } = parent;
    const before = children.length > 0 ? children[children.length - 1] : undefined;
    children.push(node);
    if (before) {
      node.prev = before;
      before.next = node;
    }
    node.parent = parent;
    this.lastNode = null;
  }

  private closeInnermost(): void {
    const name = this.names.pop();
    if (name === 'svg' || name === 'math') this.foreign -= 1;
    this.onclosetag();
  }
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const voidElements = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** What each of these elements closes where it opens. */
const closedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'h1 h2 h3 h4 h5 h6 p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
        'p',
      ],
      ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
      ['tr', 'tr th td'],
      ['th', 'th'],
      ['td', 'thead th td'],
      ['body', 'head link script'],
      ['li', 'li'],
      ['option', 'option'],
      ['optgroup', 'optgroup option'],
      ['dd dt', 'dd dt'],
      ['rt rp', 'rt rp'],
      ['tbody tfoot', 'thead tbody'],
    ] as const
  ).flatMap(([openers, closed]) => openers.split(' ').map((name) => [name, set(closed)] as const)),
);
