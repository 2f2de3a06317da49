import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Chart } from '../block.ts';
import { type Draw, drawHere, type Pictures } from './draw.ts';
import type { DrawingAnswer, DrawingTask } from './drawing-thread.ts';

/** Where the sources run as they are, under the tests, no thread can load them. */
const threadFile = import.meta.url.endsWith('.ts') ? undefined : new URL('drawing-thread.js', import.meta.url);

export interface Drawer {
  /** Each chart is drawn once, however often it is asked for. */
  readonly draw: Draw;
  readonly close: () => Promise<void>;
}

/**
 * Draws on a thread of its own, which loads the library that draws while this one does other things: together they are
 * a fifth of a report's time. With a single core, and where the thread comes to an end, charts are drawn on this one.
 */
export function createDrawer(file: URL | undefined = threadFile): Drawer {
  const drawn = new WeakMap<Chart, Promise<Pictures>>();
  const thread = file === undefined || availableParallelism() < 2 ? undefined : new Worker(file);
  const waiting = new Map<number, (pictures: Pictures | undefined) => void>();
  let isOver = thread === undefined;
  const giveUp = (): void => {
    isOver = true;
    for (const settle of waiting.values()) settle(undefined);
    waiting.clear();
  };
  thread?.on('message', ({ number, pictures }: DrawingAnswer) => {
    waiting.get(number)?.(pictures);
    waiting.delete(number);
  });
  thread?.on('error', giveUp);
  thread?.on('exit', giveUp);

  let asked = 0;
  const drawThere: Draw = async (chart, language) => {
    asked += 1;
    const number = asked;
    const pictures = isOver
      ? undefined
      : await new Promise<Pictures | undefined>((settle) => {
          waiting.set(number, settle);
          thread?.postMessage({ number, chart, language } satisfies DrawingTask);
        });
    return pictures ?? drawHere(chart, language);
  };
  return {
    draw: (chart, language) => {
      const known = drawn.get(chart) ?? drawThere(chart, language);
      drawn.set(chart, known);
      return known;
    },
    close: async () => {
      await thread?.terminate();
    },
  };
}
