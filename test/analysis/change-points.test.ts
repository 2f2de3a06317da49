import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/analysis/calendar.ts';
import { minimumPeriods, segment } from '../../src/analysis/change-points.ts';
import { logitOf, type Trial } from '../../src/analysis/logit.ts';
import { findPeaks } from '../../src/analysis/peaks.ts';
import { seededRandom } from '../../src/analysis/random.ts';

/** Shares with a given true level, binomial-like scatter and some more of it. */
function series(
  periods: number,
  level: (index: number) => number,
  spread: number,
  seed: number,
  pull = 0,
): readonly Trial[] {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let state = pull > 0 ? normal() : 0;
  return Array.from({ length: periods }, (_, index) => {
    const odds = level(index) / (1 - level(index));
    state = pull * state + Math.sqrt(1 - pull * pull) * normal();
    const noisy = odds * Math.exp(state * spread);
    return { at: addDays('2012-01-02', 7 * index), count: Math.round((1000 * noisy) / (1 + noisy)), total: 1000 };
  });
}

describe('shifts of level', () => {
  it('are found where they are, with both levels inside their intervals', () => {
    const trials = series(120, (index) => (index < 70 ? 0.05 : 0.09), 0.15, 3);
    const { changes } = segment(trials);
    expect(changes).toHaveLength(1);
    const [change] = changes;
    expect(Math.abs(trials.findIndex(({ at }) => at === change?.at) - 70)).toBeLessThanOrEqual(2);
    expect(change?.earliest && change.earliest <= change.at && change.at <= change.latest).toBe(true);
    expect(change?.before.low).toBeLessThan(0.052);
    expect(change?.before.high).toBeGreaterThan(0.048);
    expect(change?.falseAlarm).toBeLessThanOrEqual(0.05);
  });

  it('come up by chance in about one of twenty series without any, also where each period pulls the next', () => {
    const alarms = (pull: number) =>
      Array.from(
        { length: 60 },
        (_, seed) => segment(series(80, () => 0.05, 0.2, seed + 100, pull)).changes.length,
      ).filter((found) => found > 0).length;
    expect(alarms(0)).toBeLessThanOrEqual(7);
    expect(alarms(0.6)).toBeLessThanOrEqual(11);
  });

  it('have a range of dates that holds the true one about nineteen times of twenty', () => {
    let [found, held] = [0, 0];
    for (let seed = 1; seed <= 60; seed += 1) {
      const trials = series(80, (index) => (index < 40 ? 0.05 : 0.07), 0.2, seed);
      const truth = trials[40]?.at ?? '';
      const { changes } = segment(trials);
      if (changes.length > 0) found += 1;
      if (changes.some(({ earliest, latest }) => earliest <= truth && truth <= latest)) held += 1;
    }
    expect(found).toBeGreaterThanOrEqual(55);
    expect(held / found).toBeGreaterThan(0.88);
  });

  it('are those of a search through every partition', () => {
    // Three levels: every pair of bounds is tried here.
    const trials = series(60, (index) => (index < 25 ? 0.05 : index < 42 ? 0.12 : 0.07), 0.1, 12);
    const points = trials.map(logitOf);
    const cost = (start: number, end: number) => {
      const part = points.slice(start, end);
      const weight = part.reduce((sum, point) => sum + point.weight, 0);
      const mean = part.reduce((sum, point) => sum + point.weight * point.y, 0) / weight;
      return part.reduce((sum, point) => sum + point.weight * (point.y - mean) ** 2, 0);
    };
    let [best, bounds] = [Number.POSITIVE_INFINITY, [0, 0]];
    for (let a = 3; a <= 54; a += 1) {
      for (let b = a + 3; b <= 57; b += 1) {
        const whole = cost(0, a) + cost(a, b) + cost(b, 60);
        if (whole < best) [best, bounds] = [whole, [a, b]];
      }
    }
    expect(segment(trials).changes.map(({ at }) => trials.findIndex((trial) => trial.at === at))).toEqual(bounds);
  });

  it('are not sought in a handful of periods', () => {
    expect(segment(series(minimumPeriods - 1, (index) => (index < 5 ? 0.01 : 0.5), 0, 1)).changes).toEqual([]);
  });

  it('are not seen in a share that never moves, not even at 0 or 1', () => {
    for (const count of [0, 500, 1000]) {
      const flat = Array.from({ length: 40 }, (_, index) => ({ at: addDays('2020-01-06', index), count, total: 1000 }));
      expect(segment(flat).changes).toEqual([]);
      expect(findPeaks(flat)).toEqual([]);
    }
  });

  it('are the same at every run', () => {
    const trials = series(60, (index) => (index < 30 ? 0.05 : 0.08), 0.2, 9);
    expect(segment(trials)).toEqual(segment(trials));
  });
});

describe('short peaks', () => {
  it('are found, with neighbouring periods as one', () => {
    const trials = series(100, (index) => (index === 40 || index === 41 ? 0.15 : 0.05), 0.1, 5);
    const peaks = findPeaks(trials).filter(({ sure }) => sure);
    expect(peaks).toHaveLength(1);
    expect(peaks[0]).toMatchObject({ from: trials[40]?.at, to: trials[41]?.at, total: 2000 });
    expect(peaks[0]?.usual).toBeCloseTo(0.05, 1);
  });

  it('are not made of two cases in a period with few', () => {
    const trials = series(40, () => 0.05, 0.1, 6).map((trial, index) =>
      index === 20 ? { ...trial, count: 2, total: 10 } : trial,
    );
    const few = trials[20]?.at ?? '';
    expect(findPeaks(trials).filter(({ from, to }) => from <= few && few <= to)).toEqual([]);
  });
});
