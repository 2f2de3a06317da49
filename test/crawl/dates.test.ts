import fc from 'fast-check';
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
    ['5.1.2026 10:00', '2026-01-05T08:00:00.000Z'],
    ['1.5.2026 10:00', '2026-05-01T07:00:00.000Z'],
    ['ma 5.1.2026 klo 9.15', '2026-01-05T07:15:00.000Z'],
    ['Sun Jan  5 10:00:00 2025', '2025-01-05T08:00:00.000Z'],
    ['Sun Jan 5 10:00:00 EET 2025', '2025-01-05T08:00:00.000Z'],
    ['Thu, 01 Jan 04 19:48:21 GMT', '2004-01-01T19:48:21.000Z'],
    ['Fri, 31 Dec 99 19:48:21 GMT', '1999-12-31T19:48:21.000Z'],
    ['Fri,05 Jan 2024 10:00:00 -0000', '2024-01-05T10:00:00.000Z'],
    ['Fri, 2026/01/09 08:19:53 EST', '2026-01-09T13:19:53.000Z'],
    ['Mon, 5 January 2026 10:00:00 GMT+0200', '2026-01-05T08:00:00.000Z'],
    ['Mon, 5 January 2026 10:00:00 +0200 (EET)', '2026-01-05T08:00:00.000Z'],
    ['Mon, 05 Jan 2026 10:00:00 Etc/GMT', '2026-01-05T10:00:00.000Z'],
    ['20260105T080000Z', '2026-01-05T08:00:00.000Z'],
    ['2026-005', '2026-01-04T22:00:00.000Z'],
    ['2026-1-5 8:00', '2026-01-05T06:00:00.000Z'],
    ['2026-01-05T24:00:00Z', '2026-01-06T00:00:00.000Z'],
    ['2026-01-05T08:00:00,250Z', '2026-01-05T08:00:00.000Z'],
    ['2004년 05월 28일 01:31:15', '2004-05-27T16:31:15.000Z'],
    ['2004-05-25 오후 11:23:17', '2004-05-25T14:23:17.000Z'],
    ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00.000Z'],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  it.each([
    '03/04/2026',
    '31.2.2026',
    '5.13.2026',
    'eilen klo 10.00',
    'tänään klo 9.15',
    'i dag 10.15',
    '2 tuntia sitten',
    'Mon, 31 Feb 2026 10:00:00 GMT',
    '29.2.2026',
    '2026',
    '2026-01',
    '2026-366',
    '2026-01-05T25:00:00Z',
    '2026-01-05T24:30:00Z',
    '2026-01-05T10:00:00+99:00',
    'Mon, 05 Jan 2026 10:00:00 XYZ',
    '1970-01-01T00:00:00Z',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '0',
    'null',
    'Invalid Date',
    '1767600000',
    '10.00',
    '',
    '2026-13-01',
    '0001-01-01T00:00:00Z',
  ])('does not guess what "%s" means', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it.each([
    ['GMT', 0],
    ['UTC', 0],
    ['Z', 0],
    ['WET', 0],
    ['BST', 1],
    ['CET', 1],
    ['MET', 1],
    ['CEST', 2],
    ['EET', 2],
    ['EEST', 3],
    ['MSK', 3],
    ['EST', -5],
    ['EDT', -4],
    ['CST', -6],
    ['PST', -8],
    ['PDT', -7],
    ['+0530', 5.5],
    ['-03:30', -3.5],
  ])('know the zone %s', (zone, hours) => {
    const wall = Date.UTC(2026, 0, 5, 12);
    const expected = new Date(wall - hours * 3_600_000).toISOString();
    expect(parseDate(`Mon, 05 Jan 2026 12:00:00 ${zone}`)).toBe(expected);
  });

  it('without a zone are of the press zone, in summer and winter, in the gap and in the doubled hour', () => {
    expect(parseDate('2026-03-29 02:59')).toBe('2026-03-29T00:59:00.000Z');
    // No clock shows 03:30 on that morning: it is read as the hour after.
    expect(parseDate('2026-03-29 03:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(parseDate('2026-03-29 04:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(parseDate('2026-10-25 03:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(parseDate('2026-10-25 04:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('without a zone are of UTC where that is asked, but not those that are written as in Finland', () => {
    expect(parseDate('2026-01-05 10:00', undefined, 'utc')).toBe('2026-01-05T10:00:00.000Z');
    expect(parseDate('Mon Jan  5 10:00:00 2026', undefined, 'utc')).toBe('2026-01-05T10:00:00.000Z');
    expect(parseDate('5.1.2026 klo 10.00', undefined, 'utc')).toBe('2026-01-05T08:00:00.000Z');
  });

  it('are never invented: whatever is read stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: fc.constantFrom(...'0123456789.:-/+TZ klomajn,') }), (text) => {
        const date = parseDate(text, undefined, 'utc');
        if (date === undefined) return;
        const year = String(new Date(date).getUTCFullYear());
        const nearYears = [Number(year) - 1, Number(year), Number(year) + 1].map(String);
        expect(nearYears.some((one) => text.includes(one) || text.includes(one.slice(2)))).toBe(true);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('drops what lies more than a day ahead', () => {
    const now = new Date('2026-01-05T08:00:00Z');
    expect(parseDate('2026-01-05T20:00:00Z', now)).toBe('2026-01-05T20:00:00.000Z');
    expect(parseDate('2026-02-05T20:00:00Z', now)).toBeUndefined();
  });
});
