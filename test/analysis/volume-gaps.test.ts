import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/analysis/calendar.ts';
import { seededRandom } from '../../src/analysis/random.ts';
import { type DayCount, volumeGaps } from '../../src/analysis/volume-gaps.ts';

const first = '2025-01-06';
const days = 280;
const last = addDays(first, days - 1);

/** `rate` entries a day on average; `level` changes it by day. */
function outlet(id: string, rate: number, seed: number, level: (day: number) => number = () => 1): DayCount[] {
  const random = seededRandom(seed);
  return Array.from({ length: days }, (_, day) => {
    const mean = rate * level(day);
    const count = mean === 0 ? 0 : Math.round(mean * (0.6 + 0.8 * random()));
    return { outlet: id, day: addDays(first, day), count };
  }).filter(({ count }) => count > 0);
}

describe('gaps in the volume', () => {
  it('are none where outlets are steady', () => {
    expect(volumeGaps([...outlet('a', 40, 1), ...outlet('b', 20, 2), ...outlet('c', 30, 3)], last)).toEqual([]);
  });

  it('are days of silence that cannot be chance, also at the end', () => {
    const silent = (day: number) => ((day >= 100 && day < 104) || day >= days - 3 ? 0 : 1);
    const gaps = volumeGaps([...outlet('a', 20, 1, silent), ...outlet('b', 20, 2)], last);
    expect(gaps).toMatchObject([
      { outlet: 'a', kind: 'silence', from: addDays(first, 100), to: addDays(first, 103), now: 0 },
      { outlet: 'a', kind: 'silence', from: addDays(first, days - 3), to: last, now: 0 },
    ]);
  });

  it('are not the silent days of a weekly paper', () => {
    const weekly = (day: number) => (day % 7 === 3 ? 1 : 0);
    expect(volumeGaps([...outlet('weekly', 6, 1, weekly), ...outlet('b', 20, 2)], last)).toEqual([]);
    // Thirty pieces an issue: four a day, of which six silent days are no chance, but its way of life.
    expect(volumeGaps([...outlet('weekly', 30, 1, weekly), ...outlet('b', 20, 2)], last)).toEqual([]);
    const missed = (day: number) => (day >= 140 && day < 154 ? 0 : weekly(day));
    expect(volumeGaps([...outlet('weekly', 30, 1, missed), ...outlet('b', 20, 2)], last)).toMatchObject([
      { outlet: 'weekly', kind: 'silence' },
    ]);
  });

  it('are not the weekends of a paper that has none', () => {
    const weekdays = (day: number) => (day % 7 < 5 ? 1 : 0);
    expect(volumeGaps([...outlet('weekdays', 20, 1, weekdays), ...outlet('b', 20, 2)], last)).toEqual([]);
  });

  it('are no lower share of what has grown: an outlet that joins takes nothing from the others', () => {
    const later = outlet('b', 90, 2, (day) => (day < 140 ? 0 : 1));
    expect(volumeGaps([...outlet('a', 20, 1), ...outlet('c', 20, 3), ...later], last)).toEqual([]);
  });

  it('are a lasting fall to less than half, found by change point', () => {
    const gaps = volumeGaps(
      [...outlet('a', 40, 1, (day) => (day < 140 ? 1 : 0.2)), ...outlet('b', 60, 2), ...outlet('c', 50, 3)],
      last,
    );
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({ outlet: 'a', kind: 'drop', from: addDays(first, 140), to: last });
    expect(gaps[0] && gaps[0].now < gaps[0].before / 3).toBe(true);
  });
});
