import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/analysis/calendar.ts';
import { countSeries, coverageOf, readableStep, shareSeries, tally } from '../../src/analysis/series.ts';

const cell = (day: string, articles: number, outlet = 'a') => ({ day, outlet, articles, marks: articles * 2 });
const months = calendar('2024-01-01', '2024-04-30', 'month');

describe('a series', () => {
  const stored = [cell('2024-01-05', 40), cell('2024-01-20', 10), cell('2024-03-01', 30), cell('2024-04-01', 5)];
  const covered = coverageOf(months, 'month', stored);

  it('shows a month without any stored article as a gap, never as zero', () => {
    const counts = countSeries(tally([cell('2024-01-05', 4)], 'month'), covered);
    expect(counts.map(({ value }) => value)).toEqual([4, null, 0, 0]);
  });

  it('gives each share its count, total and interval', () => {
    const [january, february, march] = shareSeries(
      tally([cell('2024-01-05', 5)], 'month'),
      tally(stored, 'month'),
      covered,
    );
    expect(january).toMatchObject({ count: 5, total: 50, value: 0.1 });
    expect(january?.low).toBeCloseTo(0.0435, 4);
    expect(january?.high).toBeCloseTo(0.2136, 4);
    expect(february).toMatchObject({ count: null, total: null, value: null });
    expect(march).toMatchObject({ count: 0, total: 30, value: 0 });
    expect(march?.high).toBeGreaterThan(0.1);
  });

  it('has no share where there is nothing to divide by', () => {
    const shares = shareSeries(new Map(), new Map(), covered);
    expect(shares[0]).toMatchObject({ value: null, count: 0, total: 0 });
  });

  it('says which outlets fall silent between their first and last article', () => {
    const two = coverageOf(months, 'month', [...stored, cell('2024-02-02', 1, 'b'), cell('2024-04-02', 1, 'b')]);
    expect([...two.values()].map(({ outlets, silent }) => [outlets, silent])).toEqual([
      [1, 0],
      [1, 1],
      [1, 1],
      [2, 0],
    ]);
  });
});

describe('the readable calendar', () => {
  it('grows coarser until a typical period holds 30 cases', () => {
    const daily = calendar('2024-01-01', '2024-12-31', 'day').map(({ at }) => cell(at, 2));
    expect(readableStep('day', daily)).toBe('month');
    expect(readableStep('month', daily)).toBe('month');
    expect(
      readableStep(
        'day',
        daily.map(({ day }) => cell(day, 40)),
      ),
    ).toBe('day');
    expect(readableStep('week', [cell('2024-01-01', 1)])).toBe('year');
  });
});
