import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../src/crawl/answer.ts';

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 20, 12);
  const hour = 3_600_000;
  it.each([
    ['seconds', '120', 120_000],
    ['no wait', '0', 0],
    ['a date', 'Tue, 20 Jan 2026 13:00:00 GMT', hour],
    ['a date that has passed', 'Mon, 19 Jan 2026 13:00:00 GMT', 0],
    ['a year, of which a day is heeded', String(365 * 24 * 3600), 24 * hour],
    ['a date in a year, of which a day is heeded', 'Wed, 20 Jan 2027 12:00:00 GMT', 24 * hour],
    ['nonsense', 'soon', undefined],
    ['a negative number', '-5', undefined],
    ['nothing', undefined, undefined],
  ])('may be %s', (_, value, expected) => {
    expect(retryAfterMs(value, now)).toBe(expected);
  });
});
