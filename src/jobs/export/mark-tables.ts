import { type Annotation, type JsonValue, voices } from '../../types.ts';
import type { ExportedArticle } from './articles.ts';
import type { ColumnOf, Value } from './columns.ts';

/** One mark of one article. */
export interface ExportedMark {
  readonly of: ExportedArticle;
  readonly annotator: string;
  /** Its place among the annotator's marks on the article, from 0. */
  readonly ordinal: number;
  readonly mark: Annotation;
}

/** All marks of an article, annotators in the order of their ids. */
export function marksOf(of: ExportedArticle): readonly ExportedMark[] {
  return Object.keys(of.marks)
    .sort()
    .flatMap((annotator) => (of.marks[annotator] ?? []).map((mark, ordinal) => ({ of, annotator, ordinal, mark })));
}

export function quotesOf(of: ExportedArticle): readonly ExportedMark[] {
  return (of.marks.quotes ?? []).map((mark, ordinal) => ({ of, annotator: 'quotes', ordinal, mark }));
}

const units = { unit: 'UTF-16 code units' } as const;

const article: readonly ColumnOf<ExportedMark>[] = [
  { name: 'outlet', type: 'text', meaning: 'Outlet of the article.', value: (row) => row.of.article.outlet },
  { name: 'id', type: 'text', meaning: 'Id of the article within its outlet.', value: (row) => row.of.article.id },
];

const place: readonly ColumnOf<ExportedMark>[] = [
  {
    ...{ name: 'start', type: 'integer', ...units },
    meaning: 'Where it begins in the document text; missing for marks of the whole article.',
    value: ({ mark }) => mark.span?.start ?? null,
  },
  {
    name: 'end',
    type: 'integer',
    ...units,
    meaning: 'Where it ends, exclusive.',
    value: ({ mark }) => mark.span?.end ?? null,
  },
];

const spans = ({ mark }: ExportedMark): Value => mark.evidence.map(({ start, end }) => [start, end]);

export const annotationColumns: readonly ColumnOf<ExportedMark>[] = [
  ...article,
  {
    name: 'annotator',
    type: 'text',
    meaning: 'What made the mark; codebook.md says what it means.',
    value: (row) => row.annotator,
  },
  {
    ...{ name: 'version', type: 'text' },
    meaning: 'Version of the annotator, with the fingerprint of the cues, lexicons and weights it used.',
    value: ({ of, annotator }) => of.ledger?.[annotator] ?? null,
  },
  {
    name: 'ordinal',
    type: 'integer',
    meaning: "Place among the annotator's marks on the article, from 0.",
    value: (row) => row.ordinal,
  },
  { name: 'label', type: 'text', meaning: 'Label of the codebook.', value: ({ mark }) => mark.label },
  {
    ...{ name: 'score', type: 'number', unit: '0 to 1; tone and stance -1 to 1' },
    meaning: 'How sure the annotator is; for tone and stance how far it leans.',
    value: ({ mark }) => mark.score,
  },
  {
    ...{ name: 'voice', type: 'text', values: voices, codebook: '5 Voice' },
    meaning: 'Who speaks there; missing where the label has no voice.',
    value: ({ mark }) => mark.voice ?? null,
  },
  ...place,
  {
    ...{ name: 'evidence', type: 'json', ...units },
    meaning: 'The words that led to it: a list of [start, end].',
    value: spans,
  },
  {
    ...{ name: 'detail', type: 'json' },
    meaning: 'What only this annotator knows: a term, a speaker, a target, a place.',
    value: ({ mark }) => (mark.detail ? { ...mark.detail } : null),
  },
];

/** One row a quotation. With `text` its words. */
export function quoteColumns(text: boolean): readonly ColumnOf<ExportedMark>[] {
  const made = { annotator: 'quotes', codebook: '6 Speaker' } as const;
  const columns: readonly ColumnOf<ExportedMark>[] = [
    ...article,
    { name: 'day', type: 'day', meaning: 'Day of publication.', value: (row) => row.of.article.day ?? null },
    {
      name: 'language',
      type: 'text',
      meaning: 'Language of the article.',
      value: (row) => row.of.article.language ?? null,
    },
    {
      name: 'ordinal',
      type: 'integer',
      meaning: 'Place among the quotations of the article, from 0.',
      value: (row) => row.ordinal,
    },
    {
      name: 'kind',
      type: 'text',
      values: ['direct', 'indirect'],
      ...made,
      meaning: 'Direct or reported speech.',
      value: ({ mark }) => mark.label,
    },
    {
      name: 'score',
      type: 'number',
      unit: 'probability, 0 to 1',
      ...made,
      meaning: 'How sure that is.',
      value: ({ mark }) => mark.score,
    },
    ...place,
    { name: 'parts', type: 'json', ...units, ...made, meaning: 'Its parts: a list of [start, end].', value: spans },
    {
      ...{ name: 'speaker_name', type: 'text', ...made },
      meaning: 'Canonical name of a public person, an organisation, or the noun that stands for the speaker.',
      value: (row) => speaker(row, 'canonical'),
    },
    {
      ...{ name: 'speaker_private', type: 'boolean', ...made },
      meaning: 'Whether a speaker is there whose name is withheld, as nothing shows a public role.',
      value: (row) => speaker(row, 'private') === true,
    },
    {
      name: 'speaker_role',
      type: 'text',
      ...made,
      meaning: 'Role of the speaker; missing where nobody is named.',
      value: (row) => speaker(row, 'role'),
    },
    {
      name: 'speaker_party',
      type: 'text',
      ...made,
      meaning: 'Party of the speaker on that day, where known.',
      value: (row) => speaker(row, 'party'),
    },
    {
      ...{
        name: 'toxicity',
        type: 'integer',
        unit: '0 none to 3 severe',
        annotator: 'toxicity',
        codebook: '4 Toxicity',
      },
      meaning: 'Highest level of the passages in it.',
      value: (row) => Math.max(0, ...passagesIn(row).map(({ label }) => Number(label))),
    },
    {
      ...{ name: 'challenged', type: 'boolean', annotator: 'toxicity', codebook: '5 Voice' },
      meaning: 'Whether somebody in the article answers such a passage; missing where there is none.',
      value: (row) => {
        const passages = passagesIn(row);
        return passages.length === 0 ? null : passages.some(({ detail }) => detail?.challenged === true);
      },
    },
  ];
  if (!text) return columns;
  return [
    ...columns,
    {
      ...{ name: 'text', type: 'text', ...made, meaning: 'Its words; parts are joined by a space.' },
      value: ({ of, mark }) => mark.evidence.map(({ start, end }) => of.text.slice(start, end)).join(' '),
    },
  ];
}

function speaker({ mark }: ExportedMark, field: string): Value {
  const found = mark.detail?.speaker;
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
  return (found as Readonly<Record<string, JsonValue>>)[field] ?? null;
}

/** Hostile passages that stand in a quotation and are spoken there. */
function passagesIn({ of, mark }: ExportedMark): readonly Annotation[] {
  return (of.marks.toxicity ?? []).filter(
    ({ label, span, voice }) =>
      label !== '0' &&
      voice !== 'own' &&
      span &&
      mark.evidence.some((part) => part.start < span.end && span.start < part.end),
  );
}
