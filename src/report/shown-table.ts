import type { Cell, Column, Table } from './block.ts';
import { cellText } from './cell-text.ts';
import { words } from './words/common-words.ts';
import { type Speech, speech } from './words/speak.ts';

/** Of a wide table, what all rows share is said once. */
const mostColumns = 8;

/** Keys of the two ends of an interval, where they stand beside each other. */
const ends: Readonly<Record<string, string>> = {
  low: 'high',
  effect_low: 'effect_high',
  difference_low: 'difference_high',
};

/**
 * A table as people read it: the two ends of an interval in one column, and no column for data files alone or in which
 * nothing stands. Where there are many columns, one that says the same in all rows is said in the title. Files of data keep every column.
 */
export function shownTable(table: Table, language: Speech['language']): Table {
  const columns: Column[] = [];
  const intervals = new Map<string, { readonly low: Column; readonly high: Column }>();
  for (let at = 0; at < table.columns.length; at += 1) {
    const [column, next] = [table.columns[at], table.columns[at + 1]];
    if (!column || column.dataOnly) continue;
    if (next && ends[column.key] === next.key) {
      intervals.set(column.key, { low: column, high: next });
      columns.push({ key: column.key, label: words.interval[language], type: 'text' });
      at += 1;
    } else columns.push(column);
  }
  const rows = table.rows.map((row) => {
    const joined = [...intervals].map(([key, { low, high }]): [string, Cell] => [
      key,
      intervalText(row[low.key] ?? null, row[high.key] ?? null, low, language),
    ]);
    return { ...row, ...Object.fromEntries(joined) };
  });
  const told = columns.filter(
    ({ key }, at) => at === 0 || rows.length === 0 || rows.some((row) => (row[key] ?? '') !== ''),
  );
  const same =
    told.length > mostColumns && rows.length > 2
      ? told.filter(
          ({ key, type }, at) => at > 0 && type === 'text' && rows.every((row) => row[key] === rows[0]?.[key]),
        )
      : [];
  if (same.length === 0) return { ...table, columns: told, rows };
  const said = same.map(({ key, label }) => `${label}: ${rows[0]?.[key] ?? '–'}`).join('; ');
  return {
    ...table,
    title: `${table.title} (${said})`,
    columns: told.filter((column) => !same.includes(column)),
    rows,
  };
}

/** "1.5–2.4%" of shares, "−1.9 … −0.2" of other numbers, which may be negative. */
function intervalText(low: Cell, high: Cell, column: Column, language: Speech['language']): Cell {
  if (typeof low !== 'number' || typeof high !== 'number') return null;
  if (column.type === 'share') return speech(language).interval({ low, high });
  return `${cellText(low, column, language)} … ${cellText(high, column, language)}`;
}
