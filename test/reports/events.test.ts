import { describe, expect, it } from 'vitest';
import events from '../../reports/sections/events.ts';
import { periodStart } from '../../src/analysis/calendar.ts';
import type { ArticleFilter } from '../../src/report/article-filter.ts';
import { periodCode } from '../../src/report/words/speak.ts';
import { languages } from '../../src/types.ts';
import { madeUpInput } from '../report/made-up-input.ts';

const input = madeUpInput({ language: 'en' });
const blocks = await events.build(input);

/** Articles on immigration in the periods that a condition names. */
async function during(filter: ArticleFilter): Promise<number> {
  const cells = await input.cells('relevance', ['relevant']);
  const [condition] = filter.filter(({ column }) => ['week', 'month', 'quarter', 'year'].includes(column));
  const step = condition?.column as 'week' | 'month' | 'quarter' | 'year';
  const codes = [condition?.value ?? []].flat();
  const inside = cells.filter(({ day }) => codes.includes(periodCode(periodStart(day, step), step)));
  return inside.reduce((sum, { articles }) => sum + articles, 0);
}

describe('what changed after events', () => {
  it('leads from the cases of each effect to the articles of the periods that were used', async () => {
    const table = blocks.flatMap((block) =>
      block.kind === 'chart' && block.id === 'event-effects' ? [block.table] : [],
    )[0];
    const filters = table?.articles?.cases ?? [];
    let checked = 0;
    for (const [at, row] of (table?.rows ?? []).entries()) {
      const filter = filters[at];
      if (!filter) continue;
      expect(await during(filter)).toBe(row.cases);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(2);
  });

  it('leads from the articles on immigration around an event to them', async () => {
    const points = blocks.flatMap((block) => (block.kind === 'points' ? block.items : []));
    const counted = points.flatMap(({ articles = [] }) => articles);
    expect(counted.length).toBeGreaterThan(0);
    for (const { number, articles } of counted) expect(await during(articles)).toBe(number);
  });

  it.each(languages)('says in the titles of its figures what changed or that nothing did, in %s', async (language) => {
    const found = await events.build(madeUpInput({ language }));
    const charts = found.flatMap((block) => (block.kind === 'chart' ? [block] : []));
    expect(charts.map(({ id }) => id)).toEqual(['event-effects', 'event-strongest']);
    for (const { title, subtitle } of charts) {
      expect(title).toMatch(/odotet|havaittav|väntat|väntade|påvisbar|expected|detectabl/);
      expect(subtitle).toMatch(/95/);
    }
  });
});
