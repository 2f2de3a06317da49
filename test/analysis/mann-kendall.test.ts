import { describe, expect, it } from 'vitest';
import { hamedRaoFactor, mannKendall, type TimedValue } from '../../src/analysis/mann-kendall.ts';
import { seededRandom } from '../../src/analysis/random.ts';

/** Annual flow of the Nile at Aswan 1871 to 1970, in 10^8 m³ (Cobb, Biometrika 65, 1978). */
const nile = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100,
  1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456,
  824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897,
  822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975,
  815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

function timed(values: readonly number[]): readonly TimedValue[] {
  return values.map((value, period) => ({ period, value }));
}

describe('the trend of a series', () => {
  it('is that of an independent computation for the flow of the Nile', () => {
    // numpy 2.4, from the papers: S over all pairs; var = (n(n-1)(2n+5) - Σ t(t-1)(2t+5)) / 18; slope = median of the
    // pairs; acf of scipy.stats.rankdata(x - slope * t), lags beyond 1.96/sqrt(100): 1, 2, 3, 33, 34, 35.
    const trend = mannKendall(timed(nile));
    if ('thin' in trend) throw new Error(trend.thin);
    expect(trend.s).toBe(-1387);
    expect(trend.slope).toBeCloseTo(-2.6, 12);
    const residuals = timed(nile).map(({ period, value }) => ({ period, value: value + 2.6 * period }));
    expect(hamedRaoFactor(residuals)).toBeCloseTo(2.1428983270987203, 10);
    // An autoregression with the lag-1 correlation of the ranks, r + (2 + 4r) / n, widens it a little more.
    expect(trend.correction).toBeCloseTo(2.2201270760746814, 10);
    expect(trend.z).toBeCloseTo(-2.7704975505845564, 10);
    // 2 * scipy.stats.norm.sf(-z)
    expect(trend.p).toBeCloseTo(0.005597072118817411, 10);
  });

  it('has the interval of Gilbert where nothing hangs together, ties counted', () => {
    // numpy: M1 = (N - 1.96 sqrt(var)) / 2 = 18.81, M2 = 47.19; numpy.interp(M1 - 1 and M2) of the sorted slopes.
    const trend = mannKendall(timed([5, 3, 5, 7, 8, 8, 6, 9, 12, 11, 11, 14]));
    if ('thin' in trend) throw new Error(trend.thin);
    expect(trend).toMatchObject({ s: 51, correction: 1 });
    expect(trend.slope).toBeCloseTo(0.8376623376623377, 12);
    expect(trend.low).toBeCloseTo(0.5945710595813112, 8);
    expect(trend.high).toBeCloseTo(1.112667527643607, 8);
    // 2 * scipy.stats.norm.sf(50 / sqrt(209.6667))
    expect(trend.p).toBeCloseTo(0.0005542463573599095, 10);
  });

  it('is not made surer by values that swing around it', () => {
    // The same series has a factor of 0.378 by the formula (numpy): it is found, and not used.
    const line = timed([5, 3, 5, 7, 8, 8, 6, 9, 12, 11, 11, 14]);
    expect(
      hamedRaoFactor(line.map(({ period, value }) => ({ period, value: value - 0.8376623376623377 * period }))),
    ).toBeCloseTo(0.37825810553083283, 8);
  });

  it('has the same slope when periods in between are gaps', () => {
    const values = timed(Array.from({ length: 40 }, (_, period) => 0.5 * period)).filter(
      ({ period }) => period % 7 < 5,
    );
    expect(mannKendall(values)).toMatchObject({ slope: 0.5, low: 0.5, high: 0.5 });
  });

  it('is said to be unknown for few periods, and for a share that never moves', () => {
    expect(mannKendall(timed([1, 2, 3]))).toEqual({ thin: 'few_periods', periods: 3 });
    expect(mannKendall(timed(new Array(30).fill(0)))).toEqual({ thin: 'no_movement', periods: 30 });
  });

  it('is found by chance in about one of twenty independent series, and more rarely than without the correction where periods pull each other', () => {
    const random = seededRandom(5);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const alarms = (pull: number) => {
      let [corrected, plain] = [0, 0];
      for (let run = 0; run < 200; run += 1) {
        let state = normal() / Math.sqrt(1 - pull * pull);
        const trend = mannKendall(
          timed(
            Array.from({ length: 60 }, () => {
              state = pull * state + normal();
              return state;
            }),
          ),
        );
        if ('thin' in trend) continue;
        if (trend.p < 0.05) corrected += 1;
        if (Math.abs(trend.z) * Math.sqrt(trend.correction) > 1.96) plain += 1;
      }
      return { corrected, plain };
    };
    expect(alarms(0).corrected).toBeLessThanOrEqual(18);
    const { corrected, plain } = alarms(0.6);
    expect(plain).toBeGreaterThan(50);
    expect(corrected).toBeLessThan(plain / 2);
  });
});
