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
  'phrases',
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
  /** `passages`, `frames`: of which an article may hold several; else the number counts articles. */
  readonly of?: 'passages' | 'frames';
  readonly articles: ArticleFilter;
}

export const onTopic: ArticleFilter = [{ column: 'relevant', is: '=', value: '1' }];

export function equal(column: ArticleColumn, value: string | readonly string[]): Condition {
  return { column, is: '=', value: plain(value) };
}

export function holds(column: ArticleColumn, value: string | readonly string[]): Condition {
  return { column, is: 'contains', value: plain(value) };
}

/** One value reads the same alone and in a list: equal conditions are equal in every form. */
function plain(value: string | readonly string[]): string | readonly string[] {
  const [first, ...more] = typeof value === 'string' ? [value] : value;
  return first !== undefined && more.length === 0 ? first : value;
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
export function barred(items: readonly string[]): string {
  if (items.length < 2) return items[0] ? `|${items[0]}|` : '';
  const unique = [...new Set(items)].filter(Boolean).sort();
  return unique.length === 0 ? '' : `|${unique.join('|')}|`;
}

/** Cells whose answers are kept for one column: days, languages, lists of frames … come again and again. */
const keptCells = 5000;

/**
 * Which of many filters a row passes, as their places in the list. A report has hundreds of filters and tens of thousands
 * of rows: what a cell says of all of them is worked out once and kept as bits, of which only those of a row's own cells
 * are then looked at.
 */
export function matcherOf(filters: readonly ArticleFilter[]): (row: ArticleRow) => readonly number[] {
  const words = Math.ceil(filters.length / 32);
  const all = new Int32Array(words);
  for (const place of filters.keys()) setBit(all, place, true);
  const columns = articleColumns.flatMap((column) => {
    const tests = filters.flatMap((filter, place) =>
      filter.filter((one) => one.column === column).map((one) => ({ place, holds: testOf(one) })),
    );
    return tests.length === 0 ? [] : [{ column, tests, answers: new Map<string, Int32Array>() }];
  });
  return (row) => {
    const passed = all.slice();
    for (const { column, tests, answers } of columns) {
      const cell = row[column];
      let answer = answers.get(cell);
      if (!answer) {
        answer = all.slice();
        for (const { place, holds } of tests) if (!holds(cell)) setBit(answer, place, false);
        if (answers.size >= keptCells) answers.clear();
        answers.set(cell, answer);
      }
      for (let word = 0; word < words; word += 1) passed[word] = (passed[word] ?? 0) & (answer[word] ?? 0);
    }
    const places: number[] = [];
    for (let word = 0; word < words; word += 1) {
      for (let bits = passed[word] ?? 0; bits !== 0; bits &= bits - 1) {
        places.push(32 * word + 31 - Math.clz32(bits & -bits));
      }
    }
    return places;
  };
}

function setBit(bits: Int32Array, place: number, isSet: boolean): void {
  const [word, bit] = [place >> 5, 1 << (place & 31)];
  bits[word] = isSet ? (bits[word] ?? 0) | bit : (bits[word] ?? 0) & ~bit;
}

function testOf({ is, value }: Condition): (cell: string) => boolean {
  const values = writtenValues({ is, value });
  if (is === '=') return (cell) => values.includes(cell);
  if (is === 'contains') return (cell) => values.some((wanted) => cell.includes(wanted));
  return (cell) => values.some((wanted) => (is === '>=' ? cell >= wanted : cell <= wanted));
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
