import { blanked } from '../../control-characters.ts';
import { csvText } from '../../report/csv-text.ts';
import type { Ledger } from '../../types.ts';
import type { Column, ColumnType, TableFacts } from './columns.ts';

const types: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  time: 'time, ISO 8601 in UTC',
  day: 'day, YYYY-MM-DD',
  list: 'list of texts; in CSV joined by semicolons',
  json: 'JSON; in CSV as text',
};

/** Every column of every table: what it means, its unit and values, and which version of which annotator made it. */
export function dictionaryCsv(tables: readonly TableFacts[], ledger: Ledger): string {
  const head = ['table', 'column', 'type', 'unit', 'values', 'meaning', 'codebook_section', 'annotator', 'version'];
  const rows = tables.flatMap(({ id, columns }) =>
    columns.map((column) => [
      ...[id, column.name, types[column.type], column.unit ?? null, column.values?.join(';') ?? null, column.meaning],
      ...[column.codebook ?? null, column.annotator ?? null, versionOf(column, ledger)],
    ]),
  );
  return csvText([head, ...rows]);
}

export function dictionaryMarkdown(tables: readonly TableFacts[], ledger: Ledger): string {
  const parts = tables.map(({ id, row, columns }) =>
    [
      `## ${id}`,
      '',
      `One row: ${row}.`,
      '',
      '| column | type | unit | values | meaning | codebook | made by |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...columns.map((column) => {
        const version = versionOf(column, ledger);
        const cells = [
          ...[`\`${column.name}\``, types[column.type], column.unit ?? '', column.values?.join(', ') ?? ''],
          ...[column.meaning, column.codebook ?? '', column.annotator ? `${column.annotator} ${version ?? ''}` : ''],
        ];
        return `| ${cells.map(cell).join(' | ')} |`;
      }),
    ].join('\n'),
  );
  return `# Data dictionary\n\nWhat is not known is an empty cell in CSV and null elsewhere; it is never 0. CSV shows control characters of texts as signs, one for one (␛ for an escape, � where there is no sign), so that offsets hold; JSON Lines and Parquet have the texts as they are stored.\n\n${parts.join('\n\n')}\n`;
}

/** Foreign text must not end the cell or begin markup. */
export function cell(text: string): string {
  return blanked(text)
    .replace(/[\\|<>*_[\]]/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`))
    .replace(/`([^`]*)`/g, (_, code: string) => `\`${code.replaceAll('\\', '')}\``);
}

function versionOf({ annotator }: Column, ledger: Ledger): string | null {
  return annotator === undefined ? null : (ledger[annotator] ?? null);
}
