import { periodEnd, type Step } from '../analysis/calendar.ts';
import { periodCode } from './words/speak.ts';

/**
 * Which articles a number counts, as conditions on the rows of the report's `articles.csv`. Anybody can check a number
 * with them in a spreadsheet, R or Python, and the report lists some of the articles by them.
 */

/** The columns of `articles.csv`. Lists stand between bars, `|control|services|`, so that a search for `|control|` is exact. */
export const articleColumns = [
  'id',
  'url',
  'outlet',
  'outlet_type',
  'language',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'relevant',
  'copy',
  'frames',
  'tone',
  'stance',
  'toxicity',
  'toxicity_voices',
  'toxicity_targets',
  'quotes',
  'speaker_roles',
  'speaker_parties',
  'groups',
  'group_terms',
  'places',
  'place_names',
  'origin',
] as const;
export type ArticleColumn = (typeof articleColumns)[number];
export type ArticleRow = Readonly<Record<ArticleColumn, string>>;

/** `contains`: the column's list holds the value. Of several values one is enough. */
export interface Condition {
  readonly column: ArticleColumn;
  readonly is: '=' | 'contains' | '>=' | '<=';
  readonly value: string | readonly string[];
}

/** Conditions that all hold. */
export type ArticleFilter = readonly Condition[];

/** A number in a text or a table, and the articles that it counts or in which what it counts stands. */
export interface CountedArticles {
  readonly number: number;
  /** `passages`: of which an article may hold several; else the number counts articles. */
  readonly of?: 'passages';
  readonly articles: ArticleFilter;
}

export const onTopic: ArticleFilter = [{ column: 'relevant', is: '=', value: '1' }];

export function equal(column: ArticleColumn, value: string | readonly string[]): Condition {
  return { column, is: '=', value };
}

export function holds(column: ArticleColumn, value: string | readonly string[]): Condition {
  return { column, is: 'contains', value };
}

/** The list is not empty. */
export function any(column: ArticleColumn): Condition {
  return { column, is: 'contains', value: '' };
}

/** Articles of one period of a calendar. */
export function inPeriod(at: string, step: Step): Condition {
  return equal(step, periodCode(at, step));
}

/** From the beginning of the first period to the end of the last. */
export function inRun(from: string, to: string, step: Step): ArticleFilter {
  return [
    { column: 'day', is: '>=', value: from },
    { column: 'day', is: '<=', value: periodEnd(to, step) },
  ];
}

/** A list as the file writes it; empty without items. */
export function barred(items: Iterable<string>): string {
  const unique = [...new Set(items)].filter(Boolean).sort();
  return unique.length === 0 ? '' : `|${unique.join('|')}|`;
}

/** A filter made ready for many rows: what it looks for is put together once. */
export function matcherOf(filter: ArticleFilter): (row: ArticleRow) => boolean {
  const conditions = filter.map(({ column, is, value }) => ({ column, is, values: writtenValues({ is, value }) }));
  return (row) => {
    for (const { column, is, values } of conditions) {
      const cell = row[column];
      let holds = false;
      for (const wanted of values) {
        if (is === '=') holds = cell === wanted;
        else if (is === 'contains') holds = cell.includes(wanted);
        else holds = is === '>=' ? cell >= wanted : cell <= wanted;
        if (holds) break;
      }
      if (!holds) return false;
    }
    return true;
  };
}

/** Values as the file writes them: items of lists between their bars. */
function writtenValues({ is, value }: Pick<Condition, 'is' | 'value'>): readonly string[] {
  const values = typeof value === 'string' ? [value] : value;
  return is === 'contains' ? values.map((one) => (one === '' ? '|' : `|${one}|`)) : values;
}

/** "relevant = 1; frames contains |control|": the same in every language, since it names columns of the file. */
export function filterText(filter: ArticleFilter): string {
  if (filter.length === 0) return 'all rows';
  return filter
    .map(({ column, is, value }) => `${column} ${is} ${writtenValues({ is, value }).join(' or ')}`)
    .join('; ');
}
