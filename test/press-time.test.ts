import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressDay } from '../src/press-time.ts';

const intl = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });

describe('the day of the Finnish press', () => {
  it('ends two hours before that of UTC in winter and three in summer', () => {
    expect(pressDay(Date.parse('2026-01-05T21:59:59Z'))).toBe('2026-01-05');
    expect(pressDay(Date.parse('2026-01-05T22:00:00Z'))).toBe('2026-01-06');
    expect(pressDay(Date.parse('2026-07-05T20:59:59Z'))).toBe('2026-07-05');
    expect(pressDay(Date.parse('2026-07-05T21:00:00Z'))).toBe('2026-07-06');
  });

  it('is 23 hours long on the last Sunday of March and 25 on that of October', () => {
    expect(pressDay(Date.parse('2024-03-30T22:00:00Z'))).toBe('2024-03-31');
    expect(pressDay(Date.parse('2024-03-31T20:59:59Z'))).toBe('2024-03-31');
    expect(pressDay(Date.parse('2024-03-31T21:00:00Z'))).toBe('2024-04-01');
    expect(pressDay(Date.parse('2024-10-26T21:00:00Z'))).toBe('2024-10-27');
    expect(pressDay(Date.parse('2024-10-27T21:59:59Z'))).toBe('2024-10-27');
    expect(pressDay(Date.parse('2024-10-27T22:00:00Z'))).toBe('2024-10-28');
  });

  it('agrees with the time-zone database at any time since 1970', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2036, 0) }), (instant) => {
        expect(pressDay(instant)).toBe(intl.format(instant));
      }),
      { numRuns: 500 },
    );
  });
});
