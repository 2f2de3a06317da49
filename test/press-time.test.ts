import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressDay, pressOffset, pressTimeToInstant } from '../src/press-time.ts';

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

  it('gives wall-clock times back: the first of two in autumn, an hour later in the spring gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2036, 0) }), (instant) => {
        const wallClock = instant + pressOffset(instant);
        expect([0, 3_600_000]).toContain(instant - pressTimeToInstant(wallClock));
        expect(pressTimeToInstant(wallClock) + pressOffset(pressTimeToInstant(wallClock))).toBe(wallClock);
      }),
    );
    expect(pressTimeToInstant(Date.UTC(2024, 9, 27, 3, 30))).toBe(Date.parse('2024-10-27T00:30:00Z'));
    expect(pressTimeToInstant(Date.UTC(2024, 9, 27, 4, 30))).toBe(Date.parse('2024-10-27T02:30:00Z'));
    expect(pressTimeToInstant(Date.UTC(2024, 2, 31, 3, 30))).toBe(Date.parse('2024-03-31T01:30:00Z'));
    expect(pressTimeToInstant(Date.UTC(2024, 2, 31, 2, 59))).toBe(Date.parse('2024-03-31T00:59:00Z'));
  });
});
