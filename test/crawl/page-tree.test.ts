import fc from 'fast-check';
import { DomHandler, Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parseHtml, type Tree, type TreeNode } from '../../src/crawl/markup.ts';

function byTheLibrary(html: string): Tree {
  const handler = new DomHandler();
  new Parser(handler, { xmlMode: false, decodeEntities: true }).end(html);
  return handler.root;
}

type Told = string | readonly [name: string, attributes: string, children: readonly Told[]];

/** What readers of a page see: elements, attributes and runs of text; no comments, styles, drawings, scripts. */
function told(nodes: readonly TreeNode[]): readonly Told[] {
  const list: Told[] = [];
  for (const node of nodes) {
    const last = list.at(-1);
    if (node.type === 'text') {
      if (typeof last === 'string') list[list.length - 1] = last + node.data;
      else list.push(node.data);
    } else if (node.type === 'tag' && node.name !== 'svg') {
      list.push([node.name, JSON.stringify(Object.entries(node.attribs)), told(node.children)]);
    }
  }
  return list;
}

const pieces = [
  ...['<p>', '</p>', '<P CLASS=Lead>', '<div id="a&amp;b">', '</div >', '<DIV>', '<br>', '<br/>', '</br>', '<hr/>'],
  ...['<li>', '<ul>', '</ul>', '<table>', '<tr>', '<td>', '</table>', '<dd>', '<dt>', '<h2>', '</h2>', '<option>'],
  ...['<a href="/x?a=1&copy=2" href=b>', "<a data-x='\"' hidden>", '</a>', '<a b =  "c" / d=e/f>', '<img src=a/>'],
  ...['<input type=text value>', '<button>', '</button>', '<my-box x="1">', '</my-box>', '<span =x "y">', '</span>'],
  ...['<title>a &amp; <b>', '</title>', '<textarea><p>&amp;', '</TEXTAREA >', '<script>if (a < b) "</p>"</script>'],
  ...['<style>p > a {}</style>', '<!-- <p> -->', '<!-->', '<!doctype html>', '<?xml version="1.0"?>', '<![CDATA[x]]>'],
  ...[
    '<svg width=1><path d="M0"/></svg>',
    '<math><mspace/>x</math>',
    '</>',
    '</ p>',
    '</1>',
    '<1>',
    '< b',
    '<',
    '<<p>',
  ],
  ...['&hellip;', '&#x2013;', '&#150;', '&#xD800;', '&#0;', '&#00228;', '&amp;lt;', '&AMP;', '&#;', '&;', '&nbsp;x;'],
  ...['&', '&auml;', '&auml', '&#228;', '&#x1F600;', '&nosuch;', 'a & b', 'teksti ', ' ”ä” ', '\n', '"', "'", '>'],
];

describe('the tree of a page', () => {
  it('is that of htmlparser2, without what nobody reads', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const html = `${parts.join('')}<p>the end</p>`;
        expect(told(parseHtml(html).children)).toEqual(told(byTheLibrary(html).children));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('keeps JSON-LD, and of other scripts nothing', () => {
    const tree = parseHtml('<script type="application/ld+json">{"a": "<b>"}</script><script>var a</script>x');
    expect(tree.children.map(({ type }) => type)).toEqual(['script', 'text']);
  });

  it('holds only the attributes that are read from any page, unless every one is asked for', () => {
    const html = '<div class="a" data-x="1" CONSTRUCTOR=2>x</div>';
    const attributes = (kept: 'every' | 'read') =>
      parseHtml(html, kept).children.map((node) => (node.type === 'tag' ? { ...node.attribs } : {}));
    expect(attributes('read')).toEqual([{ class: 'a' }]);
    expect(attributes('every')).toEqual([{ class: 'a', 'data-x': '1', constructor: '2' }]);
  });
});
