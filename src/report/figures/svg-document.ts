import { escapeText } from './drawing.ts';

/**
 * As much of a document as Observable Plot and d3 draw a static picture with: elements with attributes, children and
 * texts, and their markup. A whole DOM takes as long to load as a report's pictures take to draw.
 */

const svgNamespace = 'http://www.w3.org/2000/svg';

class SvgText {
  parentNode: SvgElement | null = null;
  readonly ownerDocument: SvgDocument;
  readonly #text: string;

  constructor(ownerDocument: SvgDocument, text: string) {
    this.ownerDocument = ownerDocument;
    this.#text = text;
  }

  get outerHTML(): string {
    return escapeText(this.#text);
  }
}

type SvgNode = SvgElement | SvgText;

class SvgElement {
  parentNode: SvgElement | null = null;
  readonly namespaceURI = svgNamespace;
  readonly ownerDocument: SvgDocument;
  readonly childNodes: SvgNode[] = [];
  /** Pages take no style attributes: what would be set here is dropped. */
  readonly style = { setProperty: () => {}, removeProperty: () => {} };
  readonly #name: string;
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: SvgDocument, name: string) {
    this.ownerDocument = ownerDocument;
    this.#name = name;
  }

  get children(): readonly SvgElement[] {
    return this.childNodes.filter((node) => node instanceof SvgElement);
  }

  get lastChild(): SvgNode | null {
    return this.childNodes.at(-1) ?? null;
  }

  get outerHTML(): string {
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escapeText(value)}"`).join('');
    if (this.childNodes.length === 0) return `<${this.#name}${attributes}/>`;
    return `<${this.#name}${attributes}>${this.childNodes.map(({ outerHTML }) => outerHTML).join('')}</${this.#name}>`;
  }

  set textContent(text: string) {
    for (const node of this.childNodes) node.parentNode = null;
    this.childNodes.length = 0;
    if (text !== '') this.appendChild(this.ownerDocument.createTextNode(String(text)));
  }

  appendChild<Node extends SvgNode>(node: Node): Node {
    return this.insertBefore(node, null);
  }

  insertBefore<Node extends SvgNode>(node: Node, before: SvgNode | null): Node {
    node.parentNode?.removeChild(node);
    const place = before === null ? -1 : this.childNodes.indexOf(before);
    this.childNodes.splice(place < 0 ? this.childNodes.length : place, 0, node);
    node.parentNode = this;
    return node;
  }

  removeChild<Node extends SvgNode>(node: Node): Node {
    const place = this.childNodes.indexOf(node);
    if (place >= 0) this.childNodes.splice(place, 1);
    node.parentNode = null;
    return node;
  }

  append(...nodes: readonly (SvgNode | string)[]): void {
    for (const node of nodes)
      this.appendChild(typeof node === 'string' ? this.ownerDocument.createTextNode(node) : node);
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  setAttributeNS(_: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  /** A static picture hears nothing. */
  addEventListener(): void {}
}

export class SvgDocument {
  readonly documentElement = new SvgElement(this, 'svg');

  createElement(name: string): SvgElement {
    return new SvgElement(this, name);
  }

  createElementNS(_: string, name: string): SvgElement {
    return new SvgElement(this, name);
  }

  createTextNode(text: string): SvgText {
    return new SvgText(this, text);
  }
}
