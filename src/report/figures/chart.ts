import type { Language } from '../../types.ts';
import type { Chart } from '../block.ts';
import { drawnGaps } from '../collection-gaps.ts';
import { drawDots, drawStacks } from './bar-charts.ts';
import { type Drawing, escapeText, widths } from './drawing.ts';
import { hatching } from './gap-bands.ts';
import { drawLines } from './line-charts.ts';
import { drawSides } from './sides-chart.ts';
import { drawMultiples } from './small-multiples.ts';

export type Size = keyof typeof widths;

/** A drawn chart: an `<svg>` element with title and description, in hues that the page defines (palette.ts). */
export function drawChart(chart: Chart, language: Language, size: Size): string {
  const id = `${chart.id}-${size}`;
  const hatch = `${id}-gap`;
  const { width, height, body } = drawing(chart, language, size, hatch);
  const gaps = drawnGaps(chart).length > 0 ? hatching(hatch) : '';
  return (
    `<svg class="${size}" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${width} ${height}"` +
    ` width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg">` +
    `<title id="${id}-title">${escapeText(chart.title)}</title><desc id="${id}-desc">${escapeText(chart.description)}</desc>` +
    `${gaps}${body}</svg>`
  );
}

function drawing({ spec }: Chart, language: Language, size: Size, hatch: string): Drawing {
  const width = widths[size];
  switch (spec.type) {
    case 'lines':
      return drawLines({ ...spec, hatch }, language, width);
    case 'small-multiples':
      return drawMultiples({ ...spec, hatch }, language, width);
    case 'bars':
      return drawDots(spec, language, width);
    case 'sides':
      return drawSides(spec.rows, language, width);
    case 'stacked':
      return drawStacks(spec.bars, language, width);
  }
}
