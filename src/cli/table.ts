/** A column of a table for people: what it is called, and whether it holds numbers (aligned right). */
export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
}

/** Columns aligned by spaces, headed by their labels; numbers to the right, in groups of three; nothing is cut. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [columns.map(({ label }) => label), ...rows.map((row) => row.map(written))];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    columns
      .map(({ numeric }, index) => {
        const cell = row[index] ?? '';
        return numeric ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
      })
      .join('  ')
      .trimEnd();
  return cells.map(line).join('\n');
}

function written(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en') : value;
}
