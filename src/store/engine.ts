/** The port behind which a database engine stands. The SQL that goes through it is portable, with `?` for values. */

export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, SqlValue>>;

/** Columns of a bulk statement, by name, with the type an engine that wants types needs. */
export type Columns = Readonly<Record<string, 'integer' | 'text' | 'real'>>;

export interface Queries {
  readonly all: <Result = Row>(sql: string, values?: readonly SqlValue[]) => Promise<readonly Result[]>;
  readonly get: <Result = Row>(sql: string, values?: readonly SqlValue[]) => Promise<Result | undefined>;
  /** Returns how many rows were changed. */
  readonly run: (sql: string, values?: readonly SqlValue[]) => Promise<number>;
}

/** Where the engines differ. */
export interface Dialect {
  /** A FROM item `r` with these columns, filled from one `?`: a JSON array of objects. */
  readonly rows: (columns: Columns) => string;
  /** The text of a field, whose name is one `?`, of a column that holds a JSON object; dots lead into it: `speaker.role`. */
  readonly jsonField: (column: string) => string;
}

export interface Engine extends Queries {
  readonly dialect: Dialect;
  /**
   * Runs `work` as one writing transaction, alone on the connection: it is there whole or not at all. Inside, only the
   * given queries may be used; the engine's own would wait for the transaction to end.
   */
  readonly transaction: <Result>(work: (queries: Queries) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}
