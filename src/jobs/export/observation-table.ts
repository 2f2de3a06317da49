import type { ObservationCell, Store } from '../../store/store.ts';
import { languages, voices } from '../../types.ts';
import type { ColumnOf, Rows } from './columns.ts';

/** One row a cell of the cube. */
export const observationColumns: readonly ColumnOf<ObservationCell>[] = [
  {
    ...{ name: 'measure', type: 'text' },
    meaning:
      'The annotator, or `coverage`, which counts articles by state (stored, coded, full, teaser, unknown_access).',
    value: ({ measure }) => measure,
  },
  {
    ...{ name: 'label', type: 'text' },
    meaning: 'Label of the codebook; `*` counts the articles with any label of the measure.',
    value: ({ label }) => label,
  },
  { name: 'outlet', type: 'text', meaning: 'Outlet.', value: ({ outlet }) => outlet },
  { name: 'day', type: 'day', meaning: 'Day of publication in Finland (Europe/Helsinki).', value: ({ day }) => day },
  {
    ...{ name: 'language', type: 'text', values: [...languages, 'other'] },
    meaning: 'Language of the articles; missing where it is not known.',
    value: ({ language }) => language || null,
  },
  {
    ...{ name: 'voice', type: 'text', values: voices, codebook: '5 Voice' },
    meaning: 'Who speaks; missing where the measure has no voice.',
    value: ({ voice }) => voice || null,
  },
  {
    name: 'articles',
    type: 'integer',
    unit: 'articles',
    meaning: 'Articles that have the label.',
    value: ({ articles }) => articles,
  },
  {
    ...{ name: 'decisions', type: 'integer', unit: 'articles' },
    meaning: 'Of them, those that printed their story first: copies left out.',
    value: ({ decisions }) => decisions,
  },
  {
    name: 'marks',
    type: 'integer',
    unit: 'marks',
    meaning: 'Marks with the label in these articles.',
    value: ({ marks }) => marks,
  },
];

/** The cells of some measures, a measure at a time, in an order that the cells alone decide. The cube must be fresh. */
export async function* observationRows(
  store: Store,
  query: {
    readonly measures: readonly string[];
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  },
): AsyncGenerator<Rows, void, void> {
  const { from, to } = query;
  for (const measure of query.measures) {
    const cells = await store.observations.cells({
      measure,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    const ordered = cells
      .map((cell) => ({ cell, place: [cell.day, cell.outlet, cell.label, cell.language, cell.voice].join('\t') }))
      .sort((a, b) => (a.place < b.place ? -1 : 1));
    yield ordered.map(({ cell }) => observationColumns.map(({ value }) => value(cell)));
  }
}
