import { describe, expect, it } from 'vitest';
import { addDays, calendar, defaultBy, isDay, isoWeek, periodEnd, periodStart } from '../../src/analysis/calendar.ts';

describe('a calendar of weeks', () => {
  it('begins weeks on Monday', () => {
    expect(periodStart('2024-07-14', 'week')).toBe('2024-07-08');
    expect(periodStart('2024-07-08', 'week')).toBe('2024-07-08');
  });

  // ISO 8601: 2020 has 53 weeks; 1 January 2021 belongs to its last.
  it.each([
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2018-12-31', 2019, 1],
    ['2016-01-01', 2015, 53],
  ])('counts %s to week %d/%d', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });

  it('goes over both changes of the clocks without losing or doubling a week', () => {
    const weeks = calendar('2024-03-18', '2024-11-10', 'week');
    for (const [index, { at, last }] of weeks.entries()) {
      expect(last).toBe(addDays(at, 6));
      if (index > 0) expect(at).toBe(addDays(weeks[index - 1]?.last ?? '', 1));
    }
    expect(weeks.map(({ at }) => at)).toContain('2024-03-25');
    expect(weeks.map(({ at }) => at)).toContain('2024-10-21');
  });
});

describe('a calendar of days', () => {
  it('has the days of 23 and 25 hours once each', () => {
    const days = calendar('2024-03-30', '2024-04-01', 'day').map(({ at }) => at);
    expect(days).toEqual(['2024-03-30', '2024-03-31', '2024-04-01']);
    expect(calendar('2024-10-26', '2024-10-28', 'day')).toHaveLength(3);
  });

  it('has 29 February in leap years only', () => {
    expect(calendar('2024-02-28', '2024-03-01', 'day')).toHaveLength(3);
    expect(calendar('2023-02-28', '2023-03-01', 'day')).toHaveLength(2);
  });
});

describe('a calendar of months', () => {
  it('marks first and last months that the period cuts', () => {
    expect(calendar('2023-11-15', '2024-02-29', 'month')).toEqual([
      { at: '2023-11-01', last: '2023-11-30', partial: true },
      { at: '2023-12-01', last: '2023-12-31', partial: false },
      { at: '2024-01-01', last: '2024-01-31', partial: false },
      { at: '2024-02-01', last: '2024-02-29', partial: false },
    ]);
  });

  it('is empty when the first day is after the last', () => {
    expect(calendar('2024-02-01', '2024-01-01', 'month')).toEqual([]);
  });
});

describe('coarser calendars', () => {
  it('know quarters and years', () => {
    expect(periodStart('2024-12-31', 'quarter')).toBe('2024-10-01');
    expect(periodEnd('2024-02-10', 'quarter')).toBe('2024-03-31');
    expect(periodEnd('2024-02-10', 'year')).toBe('2024-12-31');
  });
});

describe('the default calendar', () => {
  it.each([
    ['2024-01-01', '2024-02-29', 'day'],
    ['2024-01-01', '2024-03-01', 'week'],
    ['2023-01-01', '2024-12-31', 'week'],
    ['2023-01-01', '2025-01-01', 'month'],
  ])('from %s to %s is by %s', (from, to, by) => {
    expect(defaultBy(from, to)).toBe(by);
  });
});

describe('a day', () => {
  it.each(['2024-02-30', '2024-13-01', '24-01-01', '2024-1-1', '', '2024-01-01T00:00'])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is 2024-02-29', () => {
    expect(isDay('2024-02-29')).toBe(true);
  });
});
