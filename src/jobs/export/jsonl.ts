import type { Value } from './columns.ts';
import { type OpenTableFile, openTextFile } from './table-file.ts';

/** One JSON object a row, in UTF-8, lines that end in LF; every column is there, null where nothing is known. */
export const openJsonlFile: OpenTableFile = (path, columns) =>
  openTextFile(path, '', (rows) =>
    rows
      .map((row) => {
        const object: Record<string, Value> = {};
        for (const [at, { name }] of columns.entries()) object[name] = row[at] ?? null;
        return `${JSON.stringify(object)}\n`;
      })
      .join(''),
  );
