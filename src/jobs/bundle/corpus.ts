import { modelsOf } from '../export/article-table.ts';
import type { ExportedArticle } from '../export/articles.ts';
import type { Column, ColumnOf, TableFacts } from '../export/columns.ts';

/** What a bundle says of an article instead of its text: enough to find it again and to know it when found. */
export const corpusColumns: readonly ColumnOf<ExportedArticle>[] = [
  { name: 'outlet', type: 'text', meaning: 'Id of the outlet.', value: ({ article }) => article.outlet },
  { name: 'id', type: 'text', meaning: 'Id of the article within its outlet.', value: ({ article }) => article.id },
  { name: 'url', type: 'text', meaning: 'Its address, canonical.', value: ({ article }) => article.url ?? null },
  {
    ...{ name: 'language', type: 'text', values: ['fi', 'sv', 'en', 'other'] },
    meaning: 'The language it was read in.',
    value: ({ article }) => article.language ?? null,
  },
  {
    ...{ name: 'publishedAt', type: 'time' },
    meaning: 'When the outlet says it was published; who held which office depends on it.',
    value: ({ article }) => article.publishedAt ?? null,
  },
  {
    name: 'modifiedAt',
    type: 'time',
    meaning: 'When the outlet says it was changed last.',
    value: ({ article }) => article.modifiedAt ?? null,
  },
  {
    name: 'fetchedAt',
    type: 'time',
    meaning: 'When the text was read from the web.',
    value: ({ article }) => article.fetchedAt ?? null,
  },
  {
    name: 'access',
    type: 'text',
    values: ['full', 'teaser', 'unknown'],
    meaning: 'Whether all of it could be read.',
    value: ({ article }) => article.access ?? null,
  },
  {
    name: 'kind',
    type: 'text',
    meaning: 'Set for pages that are no running article.',
    value: ({ article }) => article.kind ?? null,
  },
  {
    name: 'origin',
    type: 'text',
    meaning: 'How it came into the store: a crawl, or an import and its format.',
    value: ({ article }) => article.origin,
  },
  {
    name: 'textVersion',
    type: 'integer',
    meaning: 'Which text it is: 1 as first read, 2 after the first change, and so on.',
    value: ({ article }) => article.textVersion,
  },
  {
    ...{ name: 'textSha256', type: 'text', unit: 'hex' },
    meaning: 'SHA-256 of the document text (title, lead, body joined by a blank line) in UTF-8.',
    value: ({ textSha256 }) => textSha256,
  },
  {
    name: 'textLength',
    type: 'integer',
    unit: 'UTF-16 code units',
    meaning: 'Length of the document text.',
    value: ({ text }) => text.length,
  },
  {
    name: 'story',
    type: 'text',
    meaning: 'The article (outlet/id) that printed the same text first.',
    value: ({ story }) => story,
  },
  {
    ...{ name: 'models', type: 'text' },
    meaning: 'Fingerprint of the versions that coded it (versions.json lists them); null: not coded.',
    value: ({ ledger }) => (ledger ? modelsOf(ledger) : null),
  },
];

/** What one line of annotations.jsonl holds: the codes of one article, with what they depend on beside its text. */
export const codingColumns: readonly ColumnOf<ExportedArticle>[] = [
  ...corpusColumns.filter(({ name }) =>
    ['outlet', 'id', 'textSha256', 'language', 'publishedAt', 'models'].includes(name),
  ),
  {
    ...{ name: 'marks', type: 'json' },
    meaning:
      'Annotator → its marks, in order: label, score, span and evidence as offsets into the document text, voice, detail. An annotator of `models` that is absent found nothing.',
    value: ({ marks }) =>
      Object.fromEntries(
        Object.keys(marks)
          .sort()
          .map((annotator) => [
            annotator,
            (marks[annotator] ?? []).map(({ label, score, span, voice, evidence, detail }) => ({
              label,
              score,
              ...(span ? { span: [span.start, span.end] } : {}),
              ...(voice ? { voice } : {}),
              ...(evidence.length > 0 ? { evidence: evidence.map(({ start, end }) => [start, end]) } : {}),
              ...(detail ? { detail: { ...detail } } : {}),
            })),
          ]),
      ),
  },
];

const coverageColumns: readonly Column[] = [
  { name: 'outlet', type: 'text', meaning: 'Id of the outlet.' },
  { name: 'day', type: 'day', meaning: 'Day of publication in Finland, else of the first sight of the link.' },
  { name: 'articles', type: 'integer', unit: 'articles', meaning: 'Stored articles of the day.' },
  { name: 'coded', type: 'integer', unit: 'articles', meaning: 'Of them, those coded at their present text.' },
  { name: 'teaser', type: 'integer', unit: 'articles', meaning: 'Of them, those cut for non-subscribers.' },
  {
    name: 'links',
    type: 'integer',
    unit: 'links',
    meaning: 'Links that crawls saw; missing where the outlet was not crawled that day.',
  },
  {
    name: 'refused',
    type: 'integer',
    unit: 'links',
    meaning: 'Of the links, those that were no article or may not be read.',
  },
  { name: 'failed', type: 'integer', unit: 'links', meaning: 'Of the links, those that could not be read.' },
  { name: 'waiting', type: 'integer', unit: 'links', meaning: 'Of the links, those not read yet.' },
  {
    name: 'passed_over',
    type: 'integer',
    unit: 'links',
    meaning: 'Of the links, those that title and summary say the study does not need.',
  },
];

/** Files of a bundle that are described in its dictionary. */
export const bundleTables = {
  corpus: { row: 'an article without its text (corpus.jsonl)', columns: corpusColumns },
  annotations: { row: 'the marks of a coded article (annotations.jsonl)', columns: codingColumns },
  coverage: { row: 'an outlet and a day (coverage.csv)', columns: coverageColumns },
} as const satisfies Readonly<Record<string, Omit<TableFacts, 'id'>>>;
