import type { Outlet } from '../../crawl/outlet.ts';
import type { LabelAgreement } from '../../report/section.ts';
import type { ArticlesOverview } from '../../store/store.ts';
import { cell } from '../export/dictionary.ts';

export interface StatementFacts {
  readonly software: string;
  readonly codebook: string;
  readonly articles: readonly ArticlesOverview[];
  readonly outlets: readonly Outlet[];
  readonly relevant: number;
  readonly copies: { readonly copies: number; readonly stories: number };
  /** Of coders on each label; empty or all unchecked while nobody has coded. */
  readonly agreement: readonly LabelAgreement[];
}

const tags: Readonly<Record<string, string>> = {
  fi: 'Finnish (fi-FI)',
  sv: 'Swedish (sv-FI)',
  en: 'English (en)',
  other: 'other languages, which are stored but not coded for content',
  '': 'language not known yet',
};

/**
 * A data statement under the headings of Bender & Friedman (2018), "Data Statements for Natural Language Processing",
 * Transactions of the ACL 6, section 5; filled from the store. What the program cannot know it says so.
 */
export function dataStatement(facts: StatementFacts): string {
  const { software, codebook, articles, outlets, relevant, copies, agreement } = facts;
  const total = sum(articles.map((one) => one.articles));
  const days = articles.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined);
  const [first, last] = [days.sort()[0], days.at(-1)];
  const outletOf = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const rows = articles.map((one) => {
    const known = outletOf.get(one.outlet);
    const period = one.from === undefined ? '' : `${one.from} to ${one.to ?? one.from}`;
    const cells = [
      one.outlet,
      known?.name ?? '',
      known?.type ?? 'not known',
      known?.owner ?? 'not known',
      one.language,
    ];
    return `| ${[...cells.map(cell), period, one.articles, one.undated, one.coded, one.changed].join(' | ')} |`;
  });
  const byLanguage = new Map<string, number>();
  for (const one of articles) byLanguage.set(one.language, (byLanguage.get(one.language) ?? 0) + one.articles);
  const languages = [...byLanguage].map(
    ([language, count]) => `- ${tags[language] ?? cell(language)}: ${count} articles`,
  );
  const checked = agreement.filter(({ standing }) => standing !== 'unchecked');
  return `# Data statement

After Bender & Friedman (2018). Written by ${software} from what its store holds.

## A. Curation rationale

Articles of news outlets, collected to study how immigration is talked about in a country's media over time. Outlets are
read through their feeds and sitemaps, or were imported from files. Pages whose title and summary do not concern the topic
are passed over but for a random sample, where an outlet is not read whole; \`coverage.csv\` counts them by outlet and day.
${total} articles are held, of which ${relevant} are relevant by the codebook (${codebook}).${
    first === undefined ? '' : ` They were published from ${first} to ${last ?? first}.`
  } ${copies.copies} articles are copies of a text that had been printed before, in ${copies.stories} stories.

| outlet | name | type | owner | language | published | articles | without day | coded | text changed |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## B. Language variety

${languages.join('\n') || 'None.'}

Written standard language of the press, with quoted speech in it. Languages are stated by the outlet or detected.

## C. Speaker demographic

Authors are journalists and contributors of the outlets named above; nothing about them is recorded. People who are quoted
are recorded by role and, where of public life, by name and party; age, gender, and background are not recorded.

## D. Annotator demographic

The codes are made by the program: rules, word lists and trained models (\`codebook.md\`, \`versions.json\`). ${
    checked.length === 0
      ? 'Nobody has coded enough of these articles twice for agreement between people to be stated.'
      : 'People coded a sample; who they are is for whoever publishes this to say.'
  }

## E. Speech situation

Published, edited, asynchronous writing for the public of each outlet. Place and time of reading are not known.

## F. Text characteristics

Headlines, leads and bodies of news, opinion, features and press releases; genre is coded. Articles behind a paywall are
held as far as they are free (\`access\` is \`teaser\`).

## G. Recording quality

Texts are read from web pages by rules or by general extraction, or were imported as given. A changed text is a new
version; the codes are of the latest.

## H. Other

Quality of the codes, as agreement between people on the same articles (Krippendorff's alpha, 95 % bootstrap interval); a
label below .667 is exploratory:

${agreementTable(checked)}

## I. Provenance appendix

No text is passed on. Addresses, times and hashes stand in \`corpus.jsonl\`; whoever reads the articles from their
outlets can compare hashes and codes by \`diskurssi verify\`.
`;
}

function agreementTable(rows: readonly LabelAgreement[]): string {
  if (rows.length === 0) return 'Not known: no sample was coded by two people or more.';
  const number = (value: number | null) => (value === null ? 'not defined' : value.toFixed(2));
  return [
    '| measure | label | articles | coders | alpha | from | to | standing |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      (row) =>
        `| ${[cell(row.measure), cell(row.label), row.articles, row.coders, number(row.alpha), number(row.low), number(row.high), row.standing].join(' | ')} |`,
    ),
  ].join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
