import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { software } from '../../version.ts';
import type { Column, Rows, Value } from './columns.ts';
import type { OpenTableFile } from './table-file.ts';

/** Rows of one row group: some 2 MB of codes. */
const groupRows = 20_000;
/** Characters of text in a row group, so that bodies fill it with fewer rows. */
const groupCharacters = 8_000_000;
const dayMs = 86_400_000;

/**
 * Parquet, snappy-compressed, in row groups, one of which is held at a time. Times are timestamps (milliseconds, UTC),
 * days dates, lists lists of texts, and what has many shapes is JSON.
 */
export const openParquetFile: OpenTableFile = async (path, columns) => {
  const file = openSync(path, 'wx');
  let isOpen = true;
  const release = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const bytes = new ByteWriter();
  const flush = (): void => {
    const chunk = new Uint8Array(bytes.buffer, 0, bytes.index);
    // Without rows the file is small enough to be held whole here.
    if (writer.row_groups.length === 0) stateElementType(chunk);
    // A write may take fewer bytes than it was given.
    for (let done = 0; done < chunk.length; ) done += writeSync(file, chunk, done);
    bytes.index = 0;
  };
  const writer = new ParquetWriter({
    writer: Object.assign(bytes, { flush, finish: flush }),
    schema: schemaOf(columns),
    createdBy: software,
  });
  let held: Value[][] = columns.map(() => []);
  let rowsHeld = 0;
  let characters = 0;
  const writeGroup = async (): Promise<void> => {
    if (rowsHeld === 0) return;
    const columnData = columns.map(({ name }, at) => ({ name, data: held[at] ?? [] }));
    await writer.write({ columnData, rowGroupSize: rowsHeld });
    held = columns.map(() => []);
    rowsHeld = 0;
    characters = 0;
  };
  return {
    write: async (rows: Rows) => {
      for (const row of rows) {
        for (const [at, column] of columns.entries()) {
          const value = row[at] ?? null;
          held[at]?.push(storedOf(value, column) as Value);
          if (typeof value === 'string') characters += value.length;
        }
        rowsHeld += 1;
        if (rowsHeld >= groupRows || characters >= groupCharacters) await writeGroup();
      }
    },
    close: async () => {
      await writeGroup();
      await writer.finish();
      fsyncSync(file);
      release();
    },
    abandon: async () => release(),
  };
};

/** What the library takes: a date for times, a number of days since 1970 for days. */
function storedOf(value: Value, { type }: Column): Value | Date {
  if (value === null) return null;
  if (type === 'time') return new Date(String(value));
  if (type === 'day') return Date.parse(`${String(value)}T00:00:00Z`) / dayMs;
  return value;
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, type }: Column): readonly SchemaElement[] {
  const repetition_type = 'OPTIONAL';
  switch (type) {
    case 'text':
      return [{ name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
    case 'json':
      return [{ name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'JSON' }];
    case 'integer':
      return [{ name, repetition_type, type: 'INT32' }];
    case 'number':
      return [{ name, repetition_type, type: 'DOUBLE' }];
    case 'boolean':
      return [{ name, repetition_type, type: 'BOOLEAN' }];
    case 'time':
      return [{ name, repetition_type, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }];
    case 'day':
      return [{ name, repetition_type, type: 'INT32', converted_type: 'DATE' }];
    case 'list':
      return [
        { name, repetition_type, converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
      ];
  }
}

/**
 * In a file without rows the library writes the empty list of row groups as a list of nothing (element type 0), which
 * strict readers refuse (Rust's parquet: "Expected list element type of Struct"); in a file with rows it is right. Thrift
 * compact protocol: field 3, 64-bit, 0 rows; field 4, a list of 0 elements, whose type has to be 12, a struct.
 */
function stateElementType(footer: Uint8Array): void {
  const at = Buffer.from(footer.buffer, footer.byteOffset, footer.length).lastIndexOf(
    Uint8Array.of(0x16, 0x00, 0x19, 0x00),
  );
  if (at >= 0) footer[at + 3] = 0x0c;
}
