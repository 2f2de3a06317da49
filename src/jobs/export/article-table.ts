import type { Annotator } from '../../annotate/annotator.ts';
import type { Coder } from '../../annotate/coder.ts';
import { fingerprint } from '../../annotate/fingerprint.ts';
import type { Outlet } from '../../crawl/outlet.ts';
import { type Access, type Annotation, type Ledger, pageKinds } from '../../types.ts';
import { type ExportedArticle, nameOf } from './articles.ts';
import type { ColumnOf, Value } from './columns.ts';

type ArticleColumn = ColumnOf<ExportedArticle>;

const access = ['full', 'teaser', 'unknown'] as const satisfies readonly Access[];
/** These have columns of their own shape; every other annotator has one column with its labels. */
const shaped: ReadonlySet<string> = new Set([
  'relevance',
  'genre',
  'frames',
  'tone',
  'stance',
  'toxicity',
  'quotes',
  'origin-mention',
  'persons',
]);

/** One row an article: who, where, when, and the codes of its present text. */
export function articleColumns(coder: Coder, outlets: readonly Outlet[], text: boolean): readonly ArticleColumn[] {
  const outletOf = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const ofOutlet = (row: ExportedArticle) => outletOf.get(row.article.outlet);
  const annotators = new Map(coder.annotators.map((annotator) => [annotator.id, annotator]));
  const plain = (name: keyof ExportedArticle['article'] & string, type: ArticleColumn['type'], meaning: string) => ({
    name: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    type,
    meaning,
    value: ({ article }: ExportedArticle): Value => article[name] ?? null,
  });
  const columns: ArticleColumn[] = [
    plain('outlet', 'text', 'Who published it: the id of the outlet. Outlet and id name an article in every table.'),
    plain('id', 'text', 'The id of the article within its outlet.'),
    plain('url', 'text', 'Its address, canonical.'),
    { ...outlet('outlet_name', 'The name of the outlet.'), value: (row) => ofOutlet(row)?.name ?? null },
    { ...outlet('outlet_type', 'What kind of outlet it is.'), value: (row) => ofOutlet(row)?.type ?? null },
    { ...outlet('outlet_owner', 'Who owns the outlet.'), value: (row) => ofOutlet(row)?.owner ?? null },
    {
      ...outlet('outlet_region', 'Region of a regional or local outlet.'),
      value: (row) => ofOutlet(row)?.region ?? null,
    },
    { ...plain('language', 'text', 'The language it was read in.'), values: ['fi', 'sv', 'en', 'other'] },
    plain('day', 'day', 'Day of publication in Finland (Europe/Helsinki).'),
    plain('publishedAt', 'time', 'When the outlet says it was published.'),
    plain('modifiedAt', 'time', 'When the outlet says it was changed last.'),
    plain('fetchedAt', 'time', 'When its present text was read from the web.'),
    plain('section', 'text', 'Section of the outlet it stood in.'),
    { ...plain('access', 'text', 'Whether all of it could be read.'), values: access },
    { ...plain('kind', 'text', 'Set for pages that are no running article.'), values: pageKinds },
    plain('textVersion', 'integer', 'Which text it is: 1 as first read, 2 after the first change, and so on.'),
    {
      ...{ name: 'text_sha256', type: 'text', unit: 'hex' },
      meaning: 'SHA-256 of the document text (title, lead, body joined by a blank line) in UTF-8.',
      value: ({ textSha256 }) => textSha256,
    },
    {
      ...{ name: 'text_length', type: 'integer', unit: 'UTF-16 code units' },
      meaning: 'Length of the document text.',
      value: (row) => row.text.length,
    },
    {
      ...{ name: 'story', type: 'text' },
      meaning: 'The article (outlet/id) that printed the same text first; its own name where it is no copy.',
      value: ({ story }) => story,
    },
    {
      ...{ name: 'is_copy', type: 'boolean' },
      meaning: 'Whether another outlet or article had printed the text before.',
      value: ({ story, article }) => story !== nameOf(article),
    },
    {
      ...{ name: 'models', type: 'text' },
      meaning: 'Fingerprint of the versions that coded its present text (export.json lists them); missing: not coded.',
      value: ({ ledger }) => (ledger ? modelsOf(ledger) : null),
    },
    ...coder.annotators.flatMap((annotator) => codesOf(annotator, coder)),
  ];
  if (annotators.has('quotes')) {
    const made = madeBy(annotators.get('quotes'), '6 Speaker');
    columns.push({
      ...{ name: 'quotes', type: 'integer', ...made, meaning: 'Number of quotations, direct and indirect.' },
      value: codedBy(annotators.get('quotes'), (marks) => marks.length),
    });
  }
  if (!text) return columns;
  return [
    ...columns,
    plain('author', 'text', 'Who is named as its author.'),
    plain('title', 'text', 'Headline.'),
    plain('lead', 'text', 'Lead.'),
    plain('body', 'text', 'Body; paragraphs are separated by one line feed.'),
  ];
}

const fingerprints = new WeakMap<Ledger, string>();

/** The versions in one word; computed once for each ledger, of which a store has few. */
export function modelsOf(ledger: Ledger): string {
  const known = fingerprints.get(ledger) ?? fingerprint(ledger);
  fingerprints.set(ledger, known);
  return known;
}

function outlet(name: string, meaning: string): Pick<ArticleColumn, 'name' | 'type' | 'meaning'> {
  return { name, type: 'text', meaning: `${meaning} Missing where no definition of the outlet is installed.` };
}

function madeBy(annotator: Annotator | undefined, codebook?: string): Pick<ArticleColumn, 'annotator' | 'codebook'> {
  return { ...(annotator ? { annotator: annotator.id } : {}), ...(codebook ? { codebook } : {}) };
}

/** Null where the annotator has not read the present text, or does not read articles that are not relevant. */
function codedBy(
  annotator: Annotator | undefined,
  value: (marks: readonly Annotation[]) => Value,
): (row: ExportedArticle) => Value {
  return ({ ledger, marks, isRelevant }) => {
    if (!annotator || ledger?.[annotator.id] === undefined) return null;
    if (annotator.scope === 'relevant' && !isRelevant) return null;
    return value(marks[annotator.id] ?? []);
  };
}

const first = (marks: readonly Annotation[]): string | null => marks[0]?.label ?? null;
const score = (marks: readonly Annotation[]): number | null => marks[0]?.score ?? null;
const labels = (marks: readonly Annotation[]): readonly string[] => [...new Set(marks.map(({ label }) => label))];
const level = (marks: readonly Annotation[]): number => Math.max(0, ...marks.map(({ label }) => Number(label)));

function codesOf(annotator: Annotator, coder: Coder): readonly ArticleColumn[] {
  const { id } = annotator;
  const values = annotator.labels === undefined ? {} : { values: annotator.labels };
  const coded = (value: Parameters<typeof codedBy>[1]) => codedBy(annotator, value);
  if (!shaped.has(id)) {
    const name = id.replaceAll('-', '_');
    const meaning = `Labels it was given, each once: ${annotator.name}.`;
    return [{ name, type: 'list', meaning, ...values, ...madeBy(annotator, sections[id]), value: coded(labels) }];
  }
  const made = madeBy(annotator, sections[id]);
  const scored = (name: string, unit: string, meaning: string): readonly ArticleColumn[] => [
    { name, type: 'text', meaning, ...values, ...made, value: coded(first) },
    { name: `${name}_score`, type: 'number', unit, meaning: `Score of ${name}.`, ...made, value: coded(score) },
  ];
  if (id === 'relevance') {
    const isRelevant = (marks: readonly Annotation[]) => marks.some(({ label }) => label === 'relevant');
    return [
      {
        name: 'relevant',
        type: 'boolean',
        meaning: 'Whether immigration is a main topic.',
        ...made,
        value: coded(isRelevant),
      },
      {
        ...{ name: 'relevance_score', type: 'number', unit: 'probability, 0 to 1', ...made },
        meaning: 'How sure that is: the probability of being relevant.',
        value: coded(score),
      },
    ];
  }
  if (id === 'genre')
    return [{ name: 'genre', type: 'text', meaning: 'Genre.', ...values, ...made, value: coded(first) }];
  if (id === 'tone') return scored('tone', '-1 negative to 1 positive', 'Tone of the coverage of immigration.');
  if (id === 'stance') return scored('stance', '-1 restrictive to 1 supportive', 'Stance toward immigration.');
  if (id === 'origin-mention') {
    const meaning = 'Crime news: whether origin is stated. Missing where it is no crime news.';
    return [{ name: 'origin_mention', type: 'text', meaning, ...values, ...made, value: coded(first) }];
  }
  if (id === 'frames') {
    return coder.frames.map((frame) => ({
      ...{ name: `frame_${frame.id}`, type: 'boolean' as const, ...made },
      meaning: `Frame: ${frame.name.en}.`,
      value: coded((marks) => marks.some(({ label }) => label === frame.id)),
    }));
  }
  if (id === 'toxicity') {
    const of = (name: string, meaning: string, keep: (mark: Annotation) => boolean): ArticleColumn => ({
      ...{ name, type: 'integer', unit: '0 none to 3 severe', meaning, ...made },
      value: coded((marks) => level(marks.filter(keep))),
    });
    return [
      of('toxicity', 'Highest level of its passages, whoever speaks.', () => true),
      of('toxicity_own', "Highest level in the outlet's own voice.", ({ voice }) => voice === 'own'),
      of('toxicity_quoted', 'Highest level in quotations.', ({ voice }) => /_quote$/.test(voice ?? '')),
    ];
  }
  return [];
}

/** Sections of the codebook, by annotator. */
export const sections: Readonly<Record<string, string>> = {
  relevance: '1 Relevance',
  frames: '2 Frames',
  tone: '3 Tone',
  stance: '3 Tone and stance',
  toxicity: '4 Toxicity, 5 Voice',
  quotes: '5 Voice, 6 Speaker',
  persons: '6 Speaker',
  groups: '7 Group and term',
  'origin-mention': '8 Origin mention',
  places: '9 Place',
  genre: '10 Genre',
};
