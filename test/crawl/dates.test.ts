import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/crawl/dates.ts';

describe('dates of feeds and pages', () => {
  it.each([
    ['Sun, 05 Jan 2026 10:00:00 +0200', '2026-01-05T08:00:00.000Z'],
    ['Mon, 5 Jan 26 08:00 GMT', '2026-01-05T08:00:00.000Z'],
    ['05 Jul 2026 10:00:00 EEST', '2026-07-05T07:00:00.000Z'],
    ['2026-01-05T10:00:00+02:00', '2026-01-05T08:00:00.000Z'],
    ['2026-01-05T08:00:00Z', '2026-01-05T08:00:00.000Z'],
    ['2026-01-05T11:48:03+0300', '2026-01-05T08:48:03.000Z'],
    ['2026-01-05 10:00', '2026-01-05T08:00:00.000Z'],
    ['2026-07-05 10:00', '2026-07-05T07:00:00.000Z'],
    ['5.1.2026 klo 10.00', '2026-01-05T08:00:00.000Z'],
    ['Julkaistu 05.01.2026, 10:00', '2026-01-05T08:00:00.000Z'],
    ['5. tammikuuta 2026 klo 10.00', '2026-01-05T08:00:00.000Z'],
    ['5 januari 2026 kl. 10.00', '2026-01-05T08:00:00.000Z'],
    ['den 5 juli 2026', '2026-07-04T21:00:00.000Z'],
    ['January 5, 2026 at 3:15 pm', '2026-01-05T13:15:00.000Z'],
    ['Tue Jan 6 2026', '2026-01-05T22:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  it.each([
    '03/04/2026',
    '31.2.2026',
    '5.13.2026',
    'eilen klo 10.00',
    '10.00',
    '',
    '2026-13-01',
    '0001-01-01T00:00:00Z',
  ])('does not guess what "%s" means', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('drops what lies more than a day ahead', () => {
    const now = new Date('2026-01-05T08:00:00Z');
    expect(parseDate('2026-01-05T20:00:00Z', now)).toBe('2026-01-05T20:00:00.000Z');
    expect(parseDate('2026-02-05T20:00:00Z', now)).toBeUndefined();
  });
});
