import { calendar, type Step } from '../analysis/calendar.ts';
import { type Interval, wilson } from '../analysis/intervals.ts';
import type { Trial } from '../analysis/logit.ts';
import { type Coverage, coverageOf, type SharePoint, shareSeries, smallTotal, tally } from '../analysis/series.ts';
import { type ArticleFilter, inPeriod } from './article-filter.ts';
import type { Note, Point, Table } from './block.ts';
import type { Cell, ReportInput } from './section.ts';
import { measureName } from './words/labels.ts';
import { periodCode, type Speech } from './words/speak.ts';

/** What sections share: how cells are summed, divided and put into words. */

export function sumOf(cells: readonly Cell[], what: 'articles' | 'marks' = 'articles'): number {
  return cells.reduce((sum, cell) => sum + cell[what], 0);
}

/** Sums by a property of the cells: label, outlet, voice. */
export function sumBy(
  cells: readonly Cell[],
  key: 'label' | 'outlet' | 'voice' | 'language',
  what: 'articles' | 'marks' = 'articles',
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(cell[key], (sums.get(cell[key]) ?? 0) + cell[what]);
  return sums;
}

/** The cells that a measure's shares are divided by, as its annotator says (relevant or labelled articles). */
export async function denominators(input: ReportInput, measure: string): Promise<readonly Cell[]> {
  const base = input.annotators.find(({ id }) => id === measure)?.base ?? 'relevant';
  return base === 'relevant' ? input.cells('relevance', ['relevant']) : input.cells(measure, ['*']);
}

export async function coverage(input: ReportInput, step: Step = input.by): Promise<Coverage> {
  return coverageOf(calendar(input.from, input.to, step), step, await input.cells('coverage', ['stored']));
}

export function shares(
  counted: readonly Cell[],
  totals: readonly Cell[],
  step: Step,
  covered: Coverage,
): readonly SharePoint[] {
  return shareSeries(tally(counted, step), tally(totals, step), covered);
}

export function share(count: number, total: number) {
  return { count, total, value: total === 0 ? null : count / total, ...(total === 0 ? {} : wilson(count, total)) };
}

/**
 * "12 of 345 (3.5 %, 95 % interval 2.0–6.0 %)", with a word of care below 30 cases. `range`: the interval, where it is
 * not that of independent cases.
 */
export function shareWords(say: Speech, count: number, total: number, range?: Interval): string {
  const numbers = say.say({
    fi: `${say.count(count)}\u00a0/\u00a0${say.count(total)}`,
    sv: `${say.count(count)}\u00a0av\u00a0${say.count(total)}`,
    en: `${say.count(count)}\u00a0of\u00a0${say.count(total)}`,
  });
  if (total === 0) return numbers;
  const interval = say.interval(range ?? wilson(count, total));
  const small =
    total >= smallTotal
      ? ''
      : say.say({
          fi: '; liian vähän tapauksia päätelmiin',
          sv: '; för få fall för slutsatser',
          en: '; too few cases to conclude from',
        });
  return say.say({
    fi: `${numbers} (${say.share(count / total)}, 95 %:n luottamusväli ${interval}${small})`,
    sv: `${numbers} (${say.share(count / total)}, 95 % konfidensintervall ${interval}${small})`,
    en: `${numbers} (${say.share(count / total)}, 95% interval ${interval}${small})`,
  });
}

/** "3.5 % (12 of 345; 2.0–6.0 %)": for lists, under a note that says what stands in the brackets. */
export function briefShare(say: Speech, count: number, total: number): string {
  const cases = casesWords(say, count, total);
  return total === 0 ? cases : `${say.share(count / total)} (${cases})`;
}

/** "12 of 345; 2.0–6.0 %", with a word of care below 30 cases. */
export function casesWords(say: Speech, count: number, total: number): string {
  const of = say.say({ fi: '/', sv: 'av', en: 'of' });
  const numbers = `${say.count(count)}\u00a0${of}\u00a0${say.count(total)}`;
  if (total === 0) return numbers;
  const small =
    total >= smallTotal ? '' : say.say({ fi: '; tapauksia liian vähän', sv: '; för få fall', en: '; too few cases' });
  return `${numbers}; ${say.interval(wilson(count, total))}${small}`;
}

/** The same in two parts, for sentences that say the share itself: "3.5 %" and "(12 of 345; 95 % interval 2.0–6.0 %)". */
export function shareParts(
  say: Speech,
  count: number,
  total: number,
): { readonly percent: string; readonly cases: string } {
  const [cases = '', interval, ...care] = casesWords(say, count, total).split('; ');
  const name = say.say({ fi: '95 %:n luottamusväli', sv: '95 % konfidensintervall', en: '95% interval' });
  const parts = [cases, ...(interval === undefined ? [] : [`${name} ${interval}`]), ...care];
  return { percent: say.share(total === 0 ? 0 : count / total), cases: `(${parts.join('; ')})` };
}

/** "12 of 345 articles (2.0–6.0 %)": where the share itself has been said. */
export function articlesWords(say: Speech, count: number, total: number): string {
  const [cases = '', ...rest] = casesWords(say, count, total).split('; ');
  const brackets = rest.length === 0 ? '' : ` (${rest.join('; ')})`;
  return `${cases}\u00a0${say.say(total === 1 ? { fi: 'juttu', sv: 'artikel', en: 'article' } : { fi: 'juttua', sv: 'artiklar', en: 'articles' })}${brackets}`;
}

/** A share of a series as a chart takes it. */
export function pointOf({ at, value, low, high, count, total }: SharePoint): Point {
  return {
    at,
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(count === null ? {} : { count }),
    ...(total === null ? {} : { total }),
  };
}

/** The periods of a series that have something to divide by, for shifts and peaks. */
export function trialsOf(points: readonly SharePoint[]): readonly Trial[] {
  return points.flatMap(({ at, count, total }) => (count === null || !total ? [] : [{ at, count, total }]));
}

/** Said in place of a section whose annotator has marked nothing in the period. */
export function nothingCoded(say: Speech, measure: string): Note {
  const name = measureName(measure, measure, say.language);
  return {
    kind: 'note',
    tone: 'limit',
    text: say.say({
      fi: `Mittarilla ”${name}” ei ole jaksolta yhtään merkintää: joko juttuja ei ole vielä koodattu tai mitään ei löytynyt.`,
      sv: `Måttet ”${name}” har inga markeringar i perioden: antingen är artiklarna inte kodade ännu eller så hittades inget.`,
      en: `The measure “${name}” has no marks in the period: either the articles are not coded yet, or nothing was found.`,
    }),
  };
}

/** The usual columns of a series, for the table behind its chart. */
export function seriesTable(
  say: Speech,
  id: string,
  title: string,
  step: Step,
  lines: readonly {
    readonly label: string;
    readonly points: readonly SharePoint[];
    /** Which articles the line counts; each row adds its period. */
    readonly articles?: ArticleFilter;
    /** Which articles its shares are divided by. */
    readonly base?: ArticleFilter;
  }[],
): Table {
  const filtersOf = (of: 'articles' | 'base') =>
    lines.flatMap(({ points, [of]: filter }) =>
      points.map(({ at, count }) => (filter && count !== null ? [...filter, inPeriod(at, step)] : null)),
    );
  const behind = Object.entries({ count: filtersOf('articles'), total: filtersOf('base') }).filter(([, filters]) =>
    filters.some((filter) => filter !== null),
  );
  return {
    kind: 'table',
    id,
    title,
    ...(behind.length > 0 ? { articles: Object.fromEntries(behind) } : {}),
    columns: [
      { key: 'period', label: say.say({ fi: 'jakso', sv: 'period', en: 'period' }), type: 'text' },
      ...(lines.length > 1
        ? [{ key: 'what', label: say.say({ fi: 'mitä', sv: 'vad', en: 'what' }), type: 'text' } as const]
        : []),
      ...shareColumns(say),
      { key: 'partial', label: say.say({ fi: 'vajaa', sv: 'ofullständig', en: 'incomplete' }), type: 'text' },
    ],
    rows: lines.flatMap(({ label, points }) =>
      points.map((point) => ({
        period: periodCode(point.at, step),
        what: label,
        count: point.count,
        total: point.total,
        share: point.value,
        low: point.low ?? null,
        high: point.high ?? null,
        partial: point.partial ? say.say({ fi: 'vajaa', sv: 'ja', en: 'yes' }) : '',
      })),
    ),
  };
}

export function shareColumns(say: Speech) {
  return [
    { key: 'count', label: say.say({ fi: 'määrä', sv: 'antal', en: 'count' }), type: 'count' },
    { key: 'total', label: say.say({ fi: 'yhteensä', sv: 'av totalt', en: 'of total' }), type: 'count' },
    { key: 'share', label: say.say({ fi: 'osuus', sv: 'andel', en: 'share' }), type: 'share' },
    ...intervalColumns(say, 'share'),
  ] as const;
}

/** The ends of an interval as columns, named and worded alike in every table. */
export function intervalColumns<Type extends 'share' | 'number'>(say: Speech, type: Type) {
  return [
    { key: 'low', label: say.say({ fi: 'väli, alaraja', sv: 'intervall, nedre', en: 'interval, low' }), type },
    { key: 'high', label: say.say({ fi: 'väli, yläraja', sv: 'intervall, övre', en: 'interval, high' }), type },
  ] as const;
}
