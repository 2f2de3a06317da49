import { createWriteStream, type WriteStream } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { messageOf, UsageError } from '../../errors.ts';
import { makeFolder } from '../../make-folder.ts';

export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly message: string;
  /** The row as it stood in the file. */
  readonly raw: string;
}

/** Keeps rejected rows, one JSON object a line; the file is made with the first. */
export interface Rejects {
  readonly keep: (reject: Reject) => Promise<void>;
  /** The file, when there was any reject. */
  readonly close: () => Promise<string | undefined>;
}

export function openRejects(path: string): Rejects {
  let stream: WriteStream | undefined;
  let failed: Error | undefined;
  return {
    keep: async (reject) => {
      if (!stream) {
        try {
          makeFolder(dirname(path));
        } catch (error) {
          throw new UsageError(
            `${path}: the folder for rejected rows cannot be made (${messageOf(error)}); --rejects names another`,
          );
        }
        stream = createWriteStream(path);
        stream.on('error', (error) => {
          failed = error;
        });
      }
      if (failed) throw new UsageError(`${path}: rejected rows cannot be kept (${messageOf(failed)})`);
      if (!stream.write(`${JSON.stringify(reject)}\n`)) {
        const full = stream;
        await new Promise<void>((resolve) => {
          const goOn = (): void => {
            full.off('drain', goOn).off('error', goOn);
            resolve();
          };
          full.on('drain', goOn).on('error', goOn);
        });
      }
    },
    close: async () => {
      const open = stream;
      if (!open) return undefined;
      await new Promise<void>((resolve) => {
        open.once('error', () => resolve());
        open.end(() => resolve());
      });
      if (failed) throw new UsageError(`${path}: rejected rows cannot be kept (${messageOf(failed)})`);
      return path;
    },
  };
}

/** `data/rejects/news.tsv-12.jsonl` for run 12. */
export function rejectsPath(folder: string, file: string, run: number): string {
  return join(folder, `${file === '-' ? 'stdin' : basename(file)}-${run}.jsonl`);
}
