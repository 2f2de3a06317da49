import type { JsonValue } from '../../types.ts';

/**
 * How a column is written. `time`: ISO 8601 in UTC; `day`: YYYY-MM-DD in the press zone; `list`: several texts, joined by
 * semicolons where a cell holds one text; `json`: a value of any shape, as JSON text in cells.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'time' | 'day' | 'list' | 'json';

/** A cell; null where nothing is known. Times and days are texts here, whatever a format makes of them. */
export type Value = JsonValue;

/** What the data dictionary says of a column. */
export interface Column {
  /** Lower case with underscores: a name in R and Python. */
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: string;
  readonly unit?: string;
  /** All that can stand there; left out where that is open. */
  readonly values?: readonly string[];
  /** Section of the codebook, as in `2 Frames`. */
  readonly codebook?: string;
  /** The annotator whose work it is. */
  readonly annotator?: string;
}

/** A column of one table, with where its value comes from. */
export interface ColumnOf<Row> extends Column {
  readonly value: (row: Row) => Value;
}

export const tableIds = ['articles', 'annotations', 'observations', 'quotes'] as const;
export type TableId = (typeof tableIds)[number];

/** What a file of data is, without the data. */
export interface TableFacts<Id extends string = string> {
  readonly id: Id;
  /** What one row is. */
  readonly row: string;
  readonly columns: readonly Column[];
}

/** Rows of one table in batches. */
export type Rows = readonly (readonly Value[])[];
