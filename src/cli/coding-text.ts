import type { AgreementRow } from '../jobs/human-coding/agreement.ts';
import type { Drawing } from '../jobs/human-coding/drawing.ts';
import type { CodesImported } from '../jobs/human-coding/import.ts';
import type { CodingSummary } from '../jobs/human-coding/summary.ts';
import { table } from './table.ts';

const number = (value: number): string => value.toLocaleString('en');
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export function drawingText({ sample, seed, size, outside, population, strata, by, files, guides }: Drawing): string {
  const named = (list: readonly string[]): string => (list.length === 0 ? 'not divided' : `by ${list.join(', ')}`);
  return [
    `Sample ${sample} (seed ${seed}): ${number(size)} of ${number(population)} articles, ${number(outside)} of them from outside the relevance filter`,
    `${strata.length} strata; relevant articles ${named(by.inside)}, the others ${named(by.outside)}`,
    '',
    table(
      ['stratum', 'articles', 'drawn', 'probability'],
      strata.map(({ id, articles, drawn }) => [id, articles, drawn, (drawn / articles).toPrecision(3)]),
    ),
    '',
    ...files.map(({ path, articles }) => `${path}: ${number(articles)} articles`),
    ...guides,
    '',
    'The files hold full texts and names of private persons: keep them inside the project.',
    'Filled in, they are read by: diskurssi coding import FILE --coder NAME',
  ].join('\n');
}

export function importText({ rows, added, changed, unchanged, empty, refused, coders }: CodesImported): string {
  return (
    `${number(rows)} rows${coders.length > 0 ? ` (${coders.join(', ')})` : ''}: ${number(added)} added, ${number(changed)} changed, ` +
    `${number(unchanged)} unchanged, ${number(empty)} not coded yet, ${number(refused)} refused`
  );
}

export function summaryText(summary: CodingSummary): string {
  const { samples, drawn, coded, codedTwice, coders, agreement, groups, program, filter } = summary;
  const checked = agreement.filter(({ articles }) => articles > 0);
  const unchecked = agreement.filter(({ articles }) => articles === 0);
  return [
    `${number(drawn)} articles drawn in ${samples} ${samples === 1 ? 'sample' : 'samples'}, ${number(coded)} coded, ${number(codedTwice)} by two coders or more`,
    ...(coders.length > 0
      ? [`Coders: ${coders.map(({ coder, articles }) => `${coder} ${number(articles)}`).join(', ')}`]
      : []),
    '',
    'Agreement of coders: Krippendorff’s alpha, 95 % bootstrap intervals over articles; below .667 a label is exploratory',
    ...(checked.length > 0 ? ['', rowsTable(checked)] : ['', 'No article is coded by two coders yet.']),
    ...(checked.length > 0 && unchecked.length > 0
      ? ['', `Not checked: ${unchecked.map(({ measure, label }) => `${measure} ${label}`).join(', ')}`]
      : []),
    ...groups
      .filter(({ by }) => groups.filter((other) => other.by === by).length > 1)
      .flatMap(({ by, value, rows }) => ['', `Only ${by} ${value}`, '', rowsTable(rows.filter(isKnown))]),
    '',
    'Agreement of the program with most coders, by the same alpha (the sample is not weighted)',
    '',
    program.some(isKnown) ? programTable(program.filter(isKnown)) : 'No coded article is coded by the program.',
    '',
    'What the relevance filter finds of the archive, each coded article weighed by its probability of being drawn',
    ...filterLines(filter),
  ].join('\n');
}

function rowsTable(rows: readonly AgreementRow[]): string {
  return table(
    ['label', 'scale', 'articles', 'coders', 'alpha', '95 %', 'same', 'standing'],
    rows.map((row) => [...first(row), row.coders, ...last(row), row.standing]),
  );
}

function programTable(rows: readonly AgreementRow[]): string {
  return table(
    ['label', 'scale', 'articles', 'alpha', '95 %', 'same'],
    rows.map((row) => [...first(row), ...last(row)]),
  );
}

function first({ measure, label, scale, articles }: AgreementRow): readonly (string | number)[] {
  return [label === 'all' ? measure : `  ${measure} ${label}`, scale, articles];
}

function last({ alpha, low, high, same }: AgreementRow): readonly string[] {
  return [
    alpha === null ? '–' : short(alpha),
    low === null || high === null ? '–' : `${short(low)} to ${short(high)}`,
    same === null ? '–' : short(same),
  ];
}

function isKnown({ alpha }: AgreementRow): boolean {
  return alpha !== null;
}

function filterLines(filter: CodingSummary['filter']): readonly string[] {
  if ('thin' in filter) return [`Not known: ${filter.thin}.`];
  const { recall, recallInterval, precision, precisionInterval, relevant, coded, missed, uncovered, noneMissed } =
    filter;
  const between = ({ low, high }: { readonly low: number; readonly high: number }) =>
    `(${percent(low)} to ${percent(high)})`;
  return [
    `recall ${percent(recall)} ${between(recallInterval)}: of about ${number(Math.round(relevant))} relevant articles it misses ${percent(1 - recall)}`,
    ...(precision === undefined || precisionInterval === undefined
      ? []
      : [`precision ${percent(precision)} ${between(precisionInterval)}`]),
    `${number(coded)} articles coded, ${Number(missed.toFixed(1))} of them relevant and not found` +
      (noneMissed ? '; none seen is not none there: the low end is by Wilson’s interval' : ''),
    ...(uncovered > 0
      ? [`${percent(uncovered)} of the archive is in strata of which nothing is coded yet, and is left out`]
      : []),
  ];
}

function short(value: number): string {
  return value
    .toFixed(2)
    .replace(/^-(?=0\.00$)/, '')
    .replace(/^(-?)0\./, '$1.');
}
