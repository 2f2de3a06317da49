import { type FileHandle, open } from 'node:fs/promises';
import type { Column, Rows } from './columns.ts';

/** A file of rows that grows a batch at a time. Nothing but the batch is held. */
export interface TableFile {
  readonly write: (rows: Rows) => Promise<void>;
  /** Everything is on the disk when it returns. */
  readonly close: () => Promise<void>;
  /** Lets go of the file, whatever its state. */
  readonly abandon: () => Promise<void>;
}

export type OpenTableFile = (path: string, columns: readonly Column[]) => Promise<TableFile>;

/** A file of text: what stands before the rows, and what a batch of them becomes. */
export async function openTextFile(path: string, head: string, textOf: (rows: Rows) => string): Promise<TableFile> {
  const handle: FileHandle = await open(path, 'wx');
  let isOpen = true;
  const release = async (): Promise<void> => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  if (head !== '') await handle.write(head);
  return {
    write: async (rows) => {
      if (rows.length > 0) await handle.appendFile(textOf(rows));
    },
    close: async () => {
      await handle.sync();
      await release();
    },
    abandon: release,
  };
}
