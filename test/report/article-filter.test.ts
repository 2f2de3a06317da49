import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type ArticleColumn,
  type ArticleRow,
  articleColumns,
  barred,
  type Condition,
  matcherOf,
} from '../../src/report/article-filter.ts';

const columns = ['outlet', 'day', 'frames', 'tone'] as const satisfies readonly ArticleColumn[];
const item = fc.constantFrom('control', 'services', 'rights', '2024-01-31', '2025-06-01');
const condition: fc.Arbitrary<Condition> = fc.record({
  column: fc.constantFrom(...columns),
  is: fc.constantFrom('=', 'contains', '>=', '<='),
  value: fc.oneof(item, fc.constant(''), fc.array(item, { minLength: 1, maxLength: 3 })),
});
const row: fc.Arbitrary<ArticleRow> = fc
  .record({ outlet: item, day: item, frames: fc.array(item).map(barred), tone: fc.oneof(item, fc.constant('')) })
  .map((cells) => ({ ...(Object.fromEntries(articleColumns.map((column) => [column, ''])) as ArticleRow), ...cells }));

/** What a spreadsheet would do with a condition as it is printed. */
function passes(cells: ArticleRow, { column, is, value }: Condition): boolean {
  const cell = cells[column];
  return [value].flat().some((wanted) => {
    if (is === 'contains') return wanted === '' ? cell.includes('|') : cell.includes(`|${wanted}|`);
    return is === '=' ? cell === wanted : is === '>=' ? cell >= wanted : cell <= wanted;
  });
}

it('finds the filters that a row passes, however many there are and whatever cells came before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(condition, { maxLength: 4 }), { maxLength: 70 }),
      fc.array(row, { minLength: 1, maxLength: 20 }),
      (filters, rows) => {
        const matches = matcherOf(filters);
        for (const cells of rows) {
          const wanted = [...filters.keys()].filter((place) => filters[place]?.every((one) => passes(cells, one)));
          expect(matches(cells)).toEqual(wanted);
        }
      },
    ),
  );
});

it('writes a list between bars, each item once and in order, and nothing for no items', () => {
  expect(barred(['services', 'control', 'services', ''])).toBe('|control|services|');
  expect(barred(['control'])).toBe('|control|');
  expect(barred([''])).toBe('');
  expect(barred([])).toBe('');
});
