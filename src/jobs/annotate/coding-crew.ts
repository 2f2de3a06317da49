import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Coder } from '../../annotate/coder.ts';
import { messageOf, UsageError } from '../../errors.ts';
import type { Line } from '../json-lines.ts';
import type { ThreadAnswer, ThreadTask } from './coding-thread.ts';
import {
  type ArticleTask,
  type CodedArticle,
  type CodedLine,
  codeArticle,
  codeLine,
  unendedLine,
} from './coding-work.ts';

/**
 * Codes on one thread or on many, with the same result. Many begin alone: a thread takes some seconds and 200 MB to
 * come up to speed, so threads are started only when there is work for them, and
 * this one codes on until the first is ready.
 */
export interface CodingCrew {
  readonly coder: Coder;
  readonly threads: number;
  /** Whether what is handed over next is coded on this thread. */
  readonly isAlone: () => boolean;
  /**
   * Says how many articles will come: for many, threads are started before the first one comes and waited for, so that
   * this one need not hold the tables of words that coding fills. Without `characters` they are taken for short ones.
   */
  readonly expect: (articles: number, characters?: number) => void;
  /** In the order given. An article that ends its thread is a failure of its own and stays owed whole. */
  readonly articles: (tasks: readonly ArticleTask[]) => Promise<readonly CodedArticle[]>;
  /** In the order given. A line that ends its thread is answered with `{"id", "error"}`. */
  readonly lines: (lines: readonly Line[], names: boolean) => Promise<readonly CodedLine[]>;
  readonly close: () => Promise<void>;
}

export interface CrewSettings {
  readonly coder: Coder;
  /** Default: as many as there are cores, at most 8. */
  readonly threads?: number;
  /** The folder that `coder` was loaded from. */
  readonly models?: string;
  /** Characters of text that are coded on this thread before others are started. */
  readonly aloneCharacters?: number;
  /** The thread's file; tests bring threads that misbehave. */
  readonly file?: string;
}

/** What one thread takes at a time: some 50 ms of work, so that all end at about the same time. */
export const piece = { items: 64, characters: 64_000 } as const;

/**
 * Some 3,000 articles of 300 words. A thread spends about 8 s of processor time on compiling the code and meeting the
 * words anew (measured on two cores: 2,000 such articles take 14 s on one thread and 22 s on two others, 8,000 take 54 s
 * and 48 s), so that less work than that is done sooner alone.
 */
const defaultAlone = 8_000_000;

/** Characters of the shortest articles that come by the thousand: headlines with a lead have some 180. */
const shortArticle = 150;

/**
 * Megabytes. Without limits a thread lets its garbage grow to several times what it holds (some 150 MB, tables of words
 * for the most part) before it is collected; the limits are far above what a long article needs. With half as much room
 * for the young, threads take a tenth longer.
 */
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 48 } as const;

/** More threads than this wait for the one that reads and writes. */
const mostThreads = 8;

/** Where the sources run as they are, under the tests, no thread can load them: all is coded on this one. */
const threadFile = import.meta.url.endsWith('.ts')
  ? undefined
  : fileURLToPath(new URL('coding-thread.js', import.meta.url));

export function createCrew(settings: CrewSettings): CodingCrew {
  const { coder, models = 'models', aloneCharacters = defaultAlone, file = threadFile } = settings;
  const threads =
    file === undefined ? 1 : (settings.threads ?? Math.min(mostThreads, Math.max(1, availableParallelism())));
  let pool: Piscina | undefined;
  let ready = false;
  let characters = 0;
  let awaited: Promise<void> | undefined;

  /** Starts the threads when enough was coded alone. */
  const count = (more: number): void => {
    characters += more;
    if (characters >= aloneCharacters) start();
  };

  /** The first thread that answers ends the time alone; the promise is of that. */
  const start = (): Promise<void> | undefined => {
    if (threads === 1 || pool || file === undefined) return undefined;
    const started = new Piscina({
      filename: file,
      minThreads: threads,
      maxThreads: threads,
      resourceLimits: memory,
      recordTiming: false,
    });
    pool = started;
    const begin = () => {
      ready = true;
    };
    // One that cannot begin says so when it is given work.
    return Promise.race(
      Array.from({ length: threads }, () =>
        started.run({ models, articles: [] } satisfies ThreadTask).then(begin, begin),
      ),
    );
  };

  const ask = async (task: ThreadTask): Promise<Exclude<ThreadAnswer, { readonly broken: string }>> => {
    const answer: ThreadAnswer = await pool?.run(task);
    if ('broken' in answer) throw new UsageError(`a coding thread cannot begin: ${answer.broken}`);
    if (answer.models !== coder.modelsVersion) {
      throw new UsageError('the files under models were changed while they were in use; run the same command again');
    }
    return answer;
  };

  /** Hands out pieces; one that brings its thread down is tried again item by item, to find the one that does it. */
  const share = async <Item, Result>(
    items: readonly Item[],
    sizeOf: (item: Item) => number,
    code: (items: readonly Item[]) => Promise<readonly Result[]>,
    lost: (item: Item, reason: string) => Result,
  ): Promise<readonly Result[]> => {
    const single = async (item: Item): Promise<readonly Result[]> => {
      try {
        return await code([item]);
      } catch (error) {
        if (error instanceof UsageError) throw error;
        return [lost(item, `the thread that coded it came to an end (${messageOf(error)})`)];
      }
    };
    const coded = pieces(items, sizeOf).map(async (some) => {
      try {
        return await code(some);
      } catch (error) {
        if (error instanceof UsageError) throw error;
        const results: Result[] = [];
        for (const item of some) results.push(...(await single(item)));
        return results;
      }
    });
    const settled = await Promise.allSettled(coded);
    return settled.flatMap((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
  };

  return {
    coder,
    threads,
    isAlone: () => !ready,
    expect: (articles, expected = articles * shortArticle) => {
      if (expected >= aloneCharacters) awaited = start();
    },
    articles: async (tasks) => {
      // Nothing to wait for, no turn given away: a page that is coded here is done before the next one is asked for.
      if (awaited) await awaited;
      const done: CodedArticle[] = [];
      for (const [at, task] of tasks.entries()) {
        if (ready) {
          const rest = tasks.slice(at);
          const coded = share(
            rest,
            ({ article }) => lengthOf(article),
            async (some) => {
              const answer = await ask({ models, articles: some });
              return 'articles' in answer ? answer.articles : [];
            },
            ({ article }, reason) => uncoded(article.id, coder, reason),
          );
          return [...done, ...(await coded)];
        }
        done.push(codeArticle(task, coder));
        count(lengthOf(task.article));
        // Lets a thread say that it is ready, and the store work.
        if (at % piece.items === piece.items - 1) await new Promise((resolve) => setImmediate(resolve));
      }
      return done;
    },
    lines: async (lines, names) => {
      if (awaited) await awaited;
      if (!ready) {
        const coded = lines.map((line) => codeLine(line, coder, names));
        count(lines.reduce((sum, { text }) => sum + text.length, 0));
        if (pool) await new Promise((resolve) => setImmediate(resolve));
        return coded;
      }
      return share(
        lines,
        ({ text }) => text.length,
        async (some) => {
          const answer = await ask({ models, lines: some, names });
          return 'lines' in answer ? answer.lines : [];
        },
        unendedLine,
      );
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}

function lengthOf({ title = '', lead = '', body = '' }: ArticleTask['article']): number {
  return title.length + lead.length + body.length;
}

function pieces<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item[][] {
  const made: Item[][] = [];
  let size = 0;
  for (const item of items) {
    const last = made.at(-1);
    if (last && last.length < piece.items && size < piece.characters) last.push(item);
    else {
      made.push([item]);
      size = 0;
    }
    size += sizeOf(item);
  }
  return made;
}

function uncoded(id: string, coder: Coder, reason: string): CodedArticle {
  const missing = coder.annotators.map((annotator) => annotator.id);
  return { marks: {}, missing, failures: [{ annotator: 'all', message: `article ${id}: ${reason}` }] };
}
