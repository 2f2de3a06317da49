import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { messageOf, SkipError } from '../errors.ts';
import type { PageContext, ReadArticle } from './extract.ts';
import type { PageAnswer, PageTask } from './page-worker.ts';

/**
 * Reads fetched pages in threads of their own: a page that spins, eats memory or brings its thread down costs only
 * itself. (A page of 55 KB can keep an extractor busy for 20 s; the shape check stops the kinds that are known.)
 */
export interface PageReader {
  /** Throws SkipError with a `Refusal`, `hostile_shape`, or `page_too_costly`. */
  readonly read: (html: string, context: PageContext) => Promise<ReadArticle>;
  readonly close: () => Promise<void>;
}

export interface PageReaderSettings {
  /** Longest time for one page, from when its thread begins. */
  readonly timeMs?: number;
  /** Largest heap of a thread. */
  readonly memoryMb?: number;
  readonly threads?: number;
  /** The thread's file; the tests bring threads that misbehave. */
  readonly file?: string;
}

const defaults = { timeMs: 10_000, memoryMb: 512, idleMs: 2_000 };

export function createPageReader(settings: PageReaderSettings = {}): PageReader {
  const { timeMs = defaults.timeMs, memoryMb = defaults.memoryMb } = settings;
  const threads = settings.threads ?? Math.max(1, availableParallelism() - 1);
  const pool = new Piscina({
    filename: settings.file ?? fileURLToPath(new URL('page-worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: defaults.idleMs,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  const turn = turns(threads);
  return {
    read: (html, context) =>
      turn(async () => {
        const { now, url, entry, outlet } = context;
        const task: PageTask = {
          html,
          context: {
            ...(url === undefined ? {} : { url }),
            ...(now ? { now } : {}),
            ...(entry ? { entry } : {}),
            ...(outlet?.rules ? { outlet: { rules: outlet.rules } } : {}),
          },
        };
        let answer: PageAnswer;
        try {
          answer = await pool.run(task, { signal: AbortSignal.timeout(timeMs) });
        } catch (error) {
          throw new SkipError('page_too_costly', tooCostly(error, timeMs, memoryMb));
        }
        if ('refused' in answer) throw new SkipError(answer.refused, answer.message);
        return answer.article;
      }),
    close: () => pool.destroy(),
  };
}

function tooCostly(error: unknown, timeMs: number, memoryMb: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `reading the page took more than ${memoryMb} MB`;
  if (error instanceof Error && error.name === 'AbortError')
    return `reading the page took more than ${timeMs / 1000} s`;
  return `reading the page failed: ${messageOf(error)}`;
}

/** At most so many at a time, in order: the pool's own queue would let a page's time run out while it waits. */
function turns(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next in line without being free in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

let shared: PageReader | undefined;

/**
 * The reader of this process; its threads end by themselves when there is nothing to read. Where the sources run as
 * they are, under the tests, no thread can load them: pages are read in place.
 */
export function pageReader(): PageReader {
  shared ??= import.meta.url.endsWith('.ts') ? readerInPlace : createPageReader();
  return shared;
}

const readerInPlace: PageReader = {
  read: async (html, context) => {
    const { extractArticle } = await import('./extract.ts');
    return extractArticle(html, context);
  },
  close: async () => {},
};
