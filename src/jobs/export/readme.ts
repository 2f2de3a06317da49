import type { TableFacts, TableId } from './columns.ts';

export interface ReadmeFacts {
  readonly tables: readonly (TableFacts<TableId> & { readonly rows: number })[];
  readonly formats: readonly ExportFormat[];
  readonly software: string;
  readonly codebook: string;
  readonly models: string;
  /** Which articles, in words. */
  readonly scope: string;
  readonly text: boolean;
  readonly names: boolean;
}

export const exportFormats = ['csv', 'jsonl', 'parquet'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What stands in the folder, how to read it in R and Python, and what may be done with it. */
export function readmeMarkdown(facts: ReadmeFacts): string {
  const { tables, formats, software, codebook, models, scope, text, names } = facts;
  const rows = tables.map(({ id, row, rows }) => `| ${id} | ${row} | ${rows} |`);
  const files = formats.map((format) => `\`${format}\``).join(', ');
  return `# Codings of news on immigration

Written by ${software}. ${scope}

| table | one row is | rows |
| --- | --- | --- |
${rows.join('\n')}

Each table is a file in ${files}; all formats hold the same. \`data-dictionary.csv\` and \`.md\` say what each column
means, \`codebook.json\` and \`.md\` what the labels mean, \`export.json\` which versions made them, with size and SHA-256
of each file. Columns \`outlet\` and \`id\` name an article in every table.

- What is not known is an empty cell in CSV, null elsewhere, and never 0. Codes of articles that are not relevant are
  missing where their annotator reads relevant articles only.
- Offsets count UTF-16 code units in the document text: title, lead and body joined by a blank line.
- In \`observations\` a label without a row on a day has no article there, provided that \`coverage\` / \`coded\` of that
  outlet and day is above 0; otherwise nothing is known of that day.
- CSV: UTF-8 without byte order mark, RFC 4180; a text that begins with \`= + - @\` has an apostrophe before it, so that
  no spreadsheet runs it as a formula; control characters of texts, other than tabs and line ends, are shown as signs,
  one for one, so that offsets hold.
- Codes are the work of rules and trained models, not of people, and err. Report how they score on a sample that people
  coded (\`diskurssi evaluate\`, \`diskurssi coding agreement\`) beside what you conclude from them.

## Python
${pythonSnippets(tables, formats)}
## R
${rSnippets(tables, formats)}
## Rights

${
  text
    ? 'This export holds texts of the articles. They belong to their publishers: do not publish or pass them on.'
    : 'No text of the articles is in here, neither headlines nor passages; their addresses lead to the publishers.'
} ${
    names
      ? 'Private persons are named: keep it where only those entitled to it can read it.'
      : `Private persons are not named: a speaker has a name only where the text shows a public role or an organisation.${
          text ? ' In texts their names are overwritten by signs of the same number.' : ''
        }`
  } Addresses are left as they are. The
codes may be used under the licence that whoever publishes them states; the program is under the MIT licence.

## How to cite

${software}, codebook ${codebook}, models ${models}. Name the period, the outlets and the day of the export
(\`export.json\`), and the codebook's sources (\`codebook.md\`).
`;
}

function pythonSnippets(tables: readonly TableFacts<TableId>[], formats: readonly ExportFormat[]): string {
  const [table] = tables;
  if (!table) return '';
  const parts: string[] = [];
  if (formats.includes('csv')) {
    parts.push(`\`\`\`python
import csv

csv.field_size_limit(100_000_000)
with open("${table.id}.csv", encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
print(len(rows), "rows of ${table.id}")${csvExample[table.id]}
\`\`\``);
  }
  if (formats.includes('jsonl')) {
    parts.push(`\`\`\`python
import json

with open("${table.id}.jsonl", encoding="utf-8") as file:
    rows = [json.loads(line) for line in file]
print(len(rows), "rows of ${table.id}")
\`\`\``);
  }
  if (formats.includes('parquet')) {
    parts.push(`With pandas and pyarrow: \`pandas.read_parquet("${table.id}.parquet")\`.`);
  }
  return `\n${parts.join('\n\n')}\n`;
}

const csvExample: Readonly<Record<TableId, string>> = {
  articles: `
relevant = [row for row in rows if row["relevant"] == "true"]
print(len(relevant), "of them relevant")`,
  annotations: '',
  observations: `
stored = sum(int(row["articles"]) for row in rows if row["measure"] == "coverage" and row["label"] == "stored")
print(stored, "articles with a known day")`,
  quotes: '',
};

function rSnippets(tables: readonly TableFacts<TableId>[], formats: readonly ExportFormat[]): string {
  const [table] = tables;
  if (!table) return '';
  const read = [
    ...(formats.includes('csv')
      ? [
          `${table.id} <- read.csv("${table.id}.csv", na.strings = "", encoding = "UTF-8", colClasses = c(${idClass(table)}))`,
        ]
      : []),
    ...(formats.includes('jsonl') ? [`${table.id} <- jsonlite::stream_in(file("${table.id}.jsonl"))`] : []),
    ...(formats.includes('parquet') ? [`${table.id} <- arrow::read_parquet("${table.id}.parquet")`] : []),
  ];
  return `\n\`\`\`r\n${read.join('\n# or\n')}\nstr(${table.id})\n\`\`\`\n`;
}

/** Ids may look like numbers, and must not become them. */
function idClass({ columns }: TableFacts): string {
  return columns.some(({ name }) => name === 'id') ? 'id = "character"' : 'label = "character"';
}
