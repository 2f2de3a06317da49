import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  asyncBufferFromFile,
  type Compressors,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { messageOf, SkipError, UsageError } from '../../errors.ts';
import type { ImportRecord } from './records.ts';

/** Rows that are turned into objects at a time; a row group may hold millions. */
const rowsAtOnce = 20_000;

const compressors: Compressors = {
  GZIP: (bytes) => gunzipSync(bytes),
  BROTLI: (bytes) => brotliDecompressSync(bytes),
};

/** A Parquet file that is open: the names of its columns, and its rows as records, from 1, in batches. */
export interface ParquetRows {
  readonly columns: readonly string[];
  readonly records: (wanted: readonly string[]) => AsyncGenerator<readonly ImportRecord[], void, void>;
}

/**
 * Opens a Parquet file (snappy, gzip, brotli or no compression). Of its columns only the wanted ones are read. Throws
 * UsageError for what is no Parquet file, and SkipError with `broken_parquet` where it is damaged further in.
 */
export async function openParquet(file: string): Promise<ParquetRows> {
  if (file === '-')
    throw new UsageError('import parquet -: Parquet is read from its end, so it needs a file, not stdin');
  const bytes = await asyncBufferFromFile(file);
  const metadata = await parquetMetadataAsync(bytes).catch((error: unknown) => {
    throw new UsageError(`${file}: is no Parquet file (${messageOf(error)})`);
  });
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  return {
    columns,
    records: async function* (wanted) {
      let start = 0;
      for (const group of metadata.row_groups) {
        const end = start + Number(group.num_rows);
        for (; start < end; start += rowsAtOnce) {
          const rowEnd = Math.min(start + rowsAtOnce, end);
          const rows = await parquetReadObjects({
            ...{ file: bytes, metadata, compressors, rowStart: start, rowEnd },
            columns: columns.filter((name) => wanted.includes(name)),
          }).catch((error: unknown) => {
            throw new SkipError('broken_parquet', `row ${start + 1}: cannot be read (${messageOf(error)})`);
          });
          const first = start;
          yield rows.map((row, at): ImportRecord => {
            const object = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
            return { line: first + at + 1, raw: JSON.stringify(object), object };
          });
        }
        start = end;
      }
    },
  };
}

/** What JSON could hold: times as ISO 8601 in UTC, big numbers as digits. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value === 'bigint') return String(value);
  return value === undefined ? null : value;
}
