import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { StartProgress } from '../../progress.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/store.ts';
import { importFiles } from '../import.ts';

/** Reads articles from JSONL files into a store of their own that is gone afterwards, and hands it to `work`. */
export async function withArticles<Result>(
  options: {
    readonly files: readonly string[];
    readonly now: () => Date;
    readonly progress: StartProgress;
    readonly signal: AbortSignal;
    readonly warn: (line: string) => void;
  },
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'diskurssi-verify-'));
  try {
    const store = await openStore(`sqlite:${join(folder, 'texts.sqlite')}`, options.now);
    try {
      const { files, now, progress, signal } = options;
      const read = await importFiles({
        ...{ store, files, now, progress, signal, format: 'jsonl', map: {}, outlet: 'unnamed' },
        ...{ rejectsFolder: join(folder, 'rejects'), stdin: Readable.from([]) },
      });
      for (const line of read.firstRejects) options.warn(line);
      return await work(store);
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
