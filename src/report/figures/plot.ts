import * as Plot from '@observablehq/plot';
import { SvgDocument } from './svg-document.ts';

/** The one door to Observable Plot: it needs a document to draw in, and its output needs cleaning for a page with a strict CSP. */
export { Plot };

// Plot asks for a whole document, but draws static pictures with what this one has.
const document = new SvgDocument();

/**
 * Draws to a static SVG text without scripts, style elements, style attributes or random names. Labels of groups are
 * taken out: the picture as a whole has a title and a description, its numbers stand in a table.
 */
export function renderPlot(options: Plot.PlotOptions): string {
  const svg = Plot.plot({ ...options, document, className: 'plot', figure: false });
  const text: string = svg.outerHTML;
  return text
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ (?:aria-label|aria-hidden|style|class)="[^"]*"/g, '')
    .replace(/-?\d{1,16}\.\d{2,}(?:e-\d+)?/g, (number: string) => String(Math.round(Number(number) * 10) / 10));
}
