import { describe, expect, it } from 'vitest';
import { interruptedSeries, placeboDates, type TimedTrial } from '../../src/analysis/interrupted-series.ts';
import { logisticTrend } from '../../src/analysis/logistic.ts';
import { seededRandom } from '../../src/analysis/random.ts';

/**
 * 48 invented months, an event at the 36th. Reference values in this file: numpy 2.4 with dense matrices,
 * V = W^-1/2 R W^-1/2, R = rho^|i-j|, b = solve(X' inv(V) X, X' inv(V) z) repeated to the end, rho the least of
 * (n - k) log(rss) + slogdet(V) + slogdet(X' inv(V) X) on a grid of .01; t from scipy.stats.t with n - k degrees.
 */
const counts = [
  38, 52, 52, 67, 53, 61, 44, 32, 43, 49, 46, 44, 66, 49, 62, 64, 95, 50, 75, 73, 46, 49, 59, 53, 57, 74, 76, 62, 65,
  70, 57, 44, 70, 69, 53, 67, 71, 84, 125, 91, 119, 106, 116, 68, 67, 97, 67, 70,
];
const months = counts.map((count, period): TimedTrial => ({ period, count, total: 400 + ((period * 37) % 120) }));
const window = { before: 36, after: 12 };

describe('an interrupted series', () => {
  it('is that of an independent computation', () => {
    const found = interruptedSeries(months, 36, window);
    if ('thin' in found) throw new Error(found.thin);
    expect(found.pull).toBeCloseTo(0.37, 10);
    expect(found.level.estimate).toBeCloseTo(0.5076632113291016, 8);
    expect(found.slope.estimate).toBeCloseTo(-0.04144168248365848, 8);
    // level: b ± scipy.stats.t.ppf(.975, 44) * 0.16601719210671306
    expect(found.level.high - found.level.estimate).toBeCloseTo(0.16601719210671306 * 2.015367574443764, 5);
    expect(found.effect.estimate).toBeCloseTo(0.04037689656685827, 8);
    expect(found.effect.low).toBeCloseTo(-0.0026882738363359637, 5);
    expect(found.effect.high).toBeCloseTo(0.0834420669700525, 5);
    expect(found.effect.p).toBeCloseTo(0.06541681474429861, 4);
    const sixth = found.points.find(({ period }) => period === 42);
    expect(sixth?.fitted).toBeCloseTo(0.19295192206064693, 8);
    expect(sixth?.expected).toBeCloseTo(0.15578171742632016, 8);
    expect(sixth?.low).toBeCloseTo(0.12223656748307954, 5);
    expect(sixth?.high).toBeCloseTo(0.19647205661945155, 5);
  });

  it('takes a seasonal swing out', () => {
    const found = interruptedSeries(months, 36, { ...window, season: 12 });
    if ('thin' in found) throw new Error(found.thin);
    expect(found.pull).toBeCloseTo(0.08, 10);
    expect(found.effect.estimate).toBeCloseTo(0.035685386595160545, 8);
    expect(found.effect.low).toBeCloseTo(0.0077808761209157765, 5);
    expect(found.effect.p).toBeCloseTo(0.013441175749774497, 4);
  });

  it('is the same when the calendar is counted from elsewhere, and periods outside the window do not count', () => {
    const moved = months.map((trial) => ({ ...trial, period: trial.period + 500 }));
    const more = [...moved, { period: 560, count: 400, total: 400 }];
    const [a, b] = [interruptedSeries(months, 36, window), interruptedSeries(more, 536, window)];
    if ('thin' in a || 'thin' in b) throw new Error('thin');
    expect(b.effect.estimate).toBeCloseTo(a.effect.estimate, 10);
    expect(b.effect.p).toBeCloseTo(a.effect.p, 10);
  });

  it('says what it lacks', () => {
    expect(interruptedSeries(months, 11, window)).toMatchObject({ thin: 'few_before', before: 11 });
    expect(interruptedSeries(months, 43, window)).toMatchObject({ thin: 'few_after', after: 5 });
    expect(
      interruptedSeries(
        months.map((trial) => ({ ...trial, count: trial.period < 36 ? 0 : 20 })),
        36,
        window,
      ),
    ).toMatchObject({ thin: 'few_cases' });
  });

  it('is not fitted where one explanatory value is made of the others', () => {
    expect(
      logisticTrend(months.map((trial) => ({ ...trial, x: [1, trial.period, 2 * trial.period] }))),
    ).toBeUndefined();
  });

  it('finds a lasting jump in a noisy series, and its interval holds the truth in most', () => {
    const truth = 0.09 - 0.06;
    let [found, held] = [0, 0];
    for (let seed = 1; seed <= 60; seed += 1) {
      const result = interruptedSeries(
        invented(60, seed, (period) => (period < 48 ? 0.06 : 0.09)),
        48,
        window,
      );
      if ('thin' in result) continue;
      if (result.effect.p < 0.05) found += 1;
      if (result.effect.low <= truth && truth <= result.effect.high) held += 1;
    }
    expect(found).toBeGreaterThan(42);
    expect(held).toBeGreaterThan(52);
  });
});

describe('placebo dates', () => {
  it('show how often nothing looks like something, and leave out the surroundings of the event', () => {
    const series = invented(120, 4, (period) => (period < 80 ? 0.06 : 0.12));
    const quiet = placeboDates(series, [80], window);
    expect(quiet.dates).toBeGreaterThan(50);
    expect(quiet.alarms / quiet.dates).toBeLessThan(0.35);
    const event = interruptedSeries(series, 80, window);
    if ('thin' in event) throw new Error(event.thin);
    const asStrong = quiet.strengths.filter((strength) => Math.abs(strength) >= Math.abs(event.strength)).length;
    expect(asStrong).toBeLessThanOrEqual(quiet.dates / 20);
  });
});

/** Shares around a level, with more scatter than chance alone gives. */
function invented(periods: number, seed: number, level: (period: number) => number): readonly TimedTrial[] {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: periods }, (_, period) => {
    const odds = (level(period) / (1 - level(period))) * Math.exp(0.2 * normal());
    return { period, count: Math.round((800 * odds) / (1 + odds)), total: 800 };
  });
}
