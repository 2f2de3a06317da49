import { parentPort } from 'node:worker_threads';
import type { Language } from '../../types.ts';
import type { Chart } from '../block.ts';
import { drawChart } from './chart.ts';
import type { Pictures } from './draw.ts';

/** What the thread is asked and what it answers; plain data, because it is copied. */
export interface DrawingTask {
  readonly number: number;
  readonly chart: Chart;
  readonly language: Language;
}
export interface DrawingAnswer {
  readonly number: number;
  readonly pictures: Pictures;
}

/** Runs in the thread of `draw-apart.ts`. What cannot be drawn ends the thread: then it is tried there, and said there. */
parentPort?.on('message', ({ number, chart, language }: DrawingTask) => {
  const pictures = { wide: drawChart(chart, language, 'wide'), narrow: drawChart(chart, language, 'narrow') };
  parentPort?.postMessage({ number, pictures } satisfies DrawingAnswer);
});
