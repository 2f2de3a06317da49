import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { SvgDocument } from '../../src/report/figures/svg-document.ts';

const points = Array.from({ length: 40 }, (_, at) => ({
  at: new Date(Date.UTC(2024, at)),
  value: at % 7 === 3 ? Number.NaN : Math.sin(at) + 1,
}));

const picture: Plot.PlotOptions = {
  y: { grid: true, label: 'a "quoted" & <hostile> label' },
  marks: [
    Plot.areaY(points, { x: 'at', y1: 0, y2: 'value', fillOpacity: 0.2 }),
    Plot.lineY(points, { x: 'at', y: 'value', stroke: 'currentColor' }),
    Plot.dot(points, { x: 'at', y: 'value', fill: 'red' }),
    Plot.barX([{ name: 'ä', from: 1, to: 2 }], { x1: 'from', x2: 'to', y: 1 }),
    Plot.rect(points.slice(0, 2), { x1: 'at', x2: 'at', fill: 'url(#hatch)' }),
    Plot.ruleX([points[3]?.at], { strokeDasharray: '2,3' }),
    Plot.text(['<script>alert("x")</script>\nsecond line'], { frameAnchor: 'middle' }),
  ],
};

interface DrawnNode {
  readonly localName?: string;
  readonly textContent: string;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<DrawnNode>;
}

/** One line for each element, with its attributes in one order, and for each text. */
function told(svg: string): readonly string[] {
  const read = (node: DrawnNode): readonly string[] => {
    if (!node.attributes) return [node.textContent];
    const attributes = [...node.attributes]
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => `${name}=${value}`)
      .sort();
    const children = [...node.childNodes];
    const inner = children.some(({ attributes }) => attributes) ? children.flatMap(read) : [node.textContent];
    return [`${node.localName} ${attributes.join(' ')}`, ...inner, `/${node.localName}`];
  };
  const page: { readonly document: { readonly body: DrawnNode } } = parseHTML(`<html><body>${svg}</body></html>`);
  return read(page.document.body);
}

it('is drawn into like a whole document, hostile labels and all', () => {
  const { document } = parseHTML('<html><body></body></html>');
  const whole: string = Plot.plot({ ...picture, document }).outerHTML;
  const small: string = Plot.plot({ ...picture, document: new SvgDocument() }).outerHTML;
  expect(told(small)).toEqual(told(whole));
  expect(small).not.toContain('<script');
});
