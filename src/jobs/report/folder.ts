import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';
import { manifestName, writeWhole } from './files.ts';

/** What reports write beside their list; tables of all kinds go into the folder. */
const written = ['articles.csv', 'report.html', 'report.md', 'report.json', 'report.pdf', 'tables'] as const;

/**
 * Makes a folder of the user's choice the report's own before anything is written to it, so that a report that is killed
 * is known for ours. Throws UsageError where one of the files stands there already and no report wrote it: somebody's own
 * articles.csv must not be lost.
 */
export async function claimFolder(folder: string): Promise<void> {
  if (await isOurs(folder)) return;
  for (const name of [manifestName, ...written]) {
    if (await lstat(join(folder, name)).catch(() => undefined)) {
      throw new UsageError(
        `--out ${folder}: holds ${name}, which no report wrote; name another folder, or move it away`,
      );
    }
  }
  await writeWhole(join(folder, manifestName), '{}\n');
}

/** Whether the list of a report lies there: for each format the names of files. */
async function isOurs(folder: string): Promise<boolean> {
  try {
    const list: unknown = JSON.parse(await readFile(join(folder, manifestName), 'utf8'));
    return (
      typeof list === 'object' && list !== null && !Array.isArray(list) && Object.values(list).every(Array.isArray)
    );
  } catch {
    return false;
  }
}
