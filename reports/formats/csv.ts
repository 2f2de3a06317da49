import { filterText } from '../../src/report/article-filter.ts';
import type { Block, Column, Table } from '../../src/report/block.ts';
import { csvText } from '../../src/report/csv-text.ts';
import { defineFormat } from '../../src/report/format.ts';
import type { Meaning } from '../../src/report/words/measure-meanings.ts';

export default defineFormat({
  id: 'csv',
  description:
    'One file for each table, with a list of columns; UTF-8 with a byte order mark, so that Excel reads ä and ö',
  render: (report) => {
    const tables = [
      ...report.sections.flatMap(({ blocks }) => blocks.flatMap(tablesOf)).map(withFilters),
      ...(report.meanings?.length ? [meaningTable(report.meanings)] : []),
    ];
    return [
      ...tables.map((table) => ({ name: `tables/${table.id}.csv`, content: csv(table) })),
      { name: 'tables/columns.csv', content: csv(dictionary(tables)) },
    ];
  },
});

function tablesOf(block: Block): readonly Table[] {
  if (block.kind === 'table') return [block];
  return block.kind === 'chart' ? [block.table] : [];
}

/** After the other columns, the filter of articles.csv that gives each number. */
function withFilters(table: Table): Table {
  const filtered = Object.entries(table.articles ?? {});
  if (filtered.length === 0) return table;
  const columns = filtered.map(([key]): Column => {
    const label = table.columns.find((column) => column.key === key)?.label ?? key;
    return { key: `articles_${key}`, label: `articles.csv: ${label}`, type: 'text' };
  });
  return {
    ...table,
    columns: [...table.columns, ...columns],
    rows: table.rows.map((row, index) => ({
      ...row,
      ...Object.fromEntries(
        filtered.map(([key, filters]) => {
          const filter = filters[index];
          return [`articles_${key}`, filter ? filterText(filter) : null];
        }),
      ),
    })),
  };
}

function csv({ columns, rows }: Table): string {
  const lines = rows.map((row) => columns.map(({ key }) => row[key] ?? null));
  return csvText([columns.map(({ key }) => key), ...lines], { bom: true });
}

function dictionary(tables: readonly Table[]): Table {
  return {
    kind: 'table',
    id: 'columns',
    title: 'Columns',
    columns: [
      { key: 'file', label: 'File', type: 'text' },
      { key: 'table', label: 'Table', type: 'text' },
      { key: 'column', label: 'Column', type: 'text' },
      { key: 'meaning', label: 'Meaning', type: 'text' },
      { key: 'type', label: 'Type', type: 'text' },
    ],
    rows: tables.flatMap((table) =>
      table.columns.map(({ key, label, type }) => ({
        file: `${table.id}.csv`,
        table: table.title,
        column: key,
        meaning: label,
        type: types[type],
      })),
    ),
  };
}

function meaningTable(meanings: readonly Meaning[]): Table {
  return {
    kind: 'table',
    id: 'meanings',
    title: 'Meanings',
    columns: (['measure', 'label', 'name', 'meaning'] as const).map((key) => ({ key, label: key, type: 'text' })),
    rows: meanings.map(({ measure, label, name, meaning }) => ({ measure, label, name, meaning })),
  };
}

const types = {
  text: 'text',
  link: 'web address',
  day: 'day YYYY-MM-DD',
  count: 'whole number; empty = not known',
  share: 'share from 0 to 1; empty = not known',
  number: 'number; empty = not known',
} as const;
