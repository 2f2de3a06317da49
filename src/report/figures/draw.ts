import type { Language } from '../../types.ts';
import type { Block, Chart } from '../block.ts';
import type { Size } from './chart.ts';

/** A chart's drawings, each an `<svg>` element. */
export type Pictures = Readonly<Record<Size, string>>;

/** Draws a chart, here or on another thread. */
export type Draw = (chart: Chart, language: Language) => Promise<Pictures>;

/** Draws on this thread. The library that draws takes a third of a second to load, which waits for the first chart. */
export const drawHere: Draw = async (chart, language) => {
  const { drawChart } = await import('./chart.ts');
  return { wide: drawChart(chart, language, 'wide'), narrow: drawChart(chart, language, 'narrow') };
};

export function chartsOf(report: {
  readonly sections: readonly { readonly blocks: readonly Block[] }[];
}): readonly Chart[] {
  return report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
}
