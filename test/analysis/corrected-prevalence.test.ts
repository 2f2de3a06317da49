import { describe, expect, it } from 'vitest';
import { type JudgedItem, rectified } from '../../src/analysis/corrected-prevalence.ts';

/** predicted, human, how many such */
type Row = readonly [number, number, number];

function items(rows: readonly Row[], weight: number, stratum: string): readonly JudgedItem[] {
  return rows.flatMap(([predicted, human, times]) =>
    Array.from({ length: times }, () => ({ predicted, human, weight, stratum })),
  );
}

// 200 of a million, alike: 30 rightly found, 20 wrongly, 10 missed.
const simple = items(
  [
    [1, 1, 30],
    [1, 0, 20],
    [0, 1, 10],
    [0, 0, 140],
  ],
  5000,
  'all',
);
const million = { articles: 1_000_000, positives: 300_000 };

describe('a share corrected by a coded sample', () => {
  it('is that of prediction-powered inference', () => {
    // numpy: F + mean(h - f); limits by t.ppf(.975, 199) * sqrt((1 - n/N) * var(h - f)/n + F*(1 - F)/N)
    const found = rectified(million, simple, simple, { reliance: 1 });
    expect(found?.corrected).toBeCloseTo(0.25, 12);
    expect(found?.low).toBeCloseTo(0.19631105073416735, 6);
    expect(found?.high).toBeCloseTo(0.3036889492658326, 6);
  });

  it('relies on predictions as far as they follow people', () => {
    // numpy: lambda = cov(h, f) / var(f) = 8/15; estimate lambda*F + mean(h - lambda*f)
    const found = rectified(million, simple);
    expect(found?.lambda).toBeCloseTo(8 / 15, 12);
    expect(found?.corrected).toBeCloseTo(0.2266666666666668, 12);
    expect(found?.low).toBeCloseTo(0.18101402294182875, 6);
    expect(found?.high).toBeCloseTo(0.2723193103915048, 6);
  });

  it('weighs strata by what they stand for', () => {
    const large = items(
      [
        [1, 1, 2],
        [1, 0, 1],
        [0, 0, 2],
        [0, 1, 1],
      ],
      100,
      'large',
    );
    const small = items(
      [
        [1, 1, 2],
        [0, 0, 2],
        [1, 0, 1],
      ],
      30,
      'small',
    );
    const found = rectified({ articles: 750, positives: 200 }, [...large, ...small]);
    // numpy: F + (600*eA.mean() + 150*eB.mean())/750, variance sum((Nh/750)**2 * (1 - nh/Nh) * var(e)/nh)
    expect(found?.corrected).toBeCloseTo(0.22666666666666666, 12);
    expect(found?.sampleVariance).toBeCloseTo(0.043786666666666675, 12);
    expect(found?.high).toBeCloseTo(0.7014363179918999, 3);
    expect(found?.low).toBe(0);
  });

  it('is what people say when all were coded, but for chance among the articles', () => {
    const all = items(
      [
        [1, 1, 30],
        [0, 1, 10],
        [0, 0, 60],
      ],
      1,
      'all',
    );
    const found = rectified({ articles: 100, positives: 30 }, all, all, { reliance: 1 });
    expect(found?.corrected).toBeCloseTo(0.4, 12);
    expect(found?.sampleVariance).toBeCloseTo(0, 12);
  });

  it('divides by what people take to belong, not by what the program does', () => {
    // Of 100 alike articles 80 belong, 40 of them have the label; the program finds the 40 and 10 that do not belong.
    const sample: readonly JudgedItem[] = [
      ...items([[1, 1, 40]], 10, 'all'),
      ...items([[0, 0, 40]], 10, 'all'),
      ...items([[1, 0, 10]], 10, 'all').map((item) => ({ ...item, inBase: 0 })),
      ...items([[0, 0, 10]], 10, 'all').map((item) => ({ ...item, inBase: 0 })),
    ];
    expect(rectified({ articles: 1000, positives: 500 }, sample, sample, { reliance: 1 })?.corrected).toBeCloseTo(
      0.5,
      12,
    );
  });

  it('counts copies of one story as one draw', () => {
    const alone = rectified(million, simple);
    const copied = rectified(
      million,
      simple.map((item, index) => ({ ...item, cluster: Math.floor(index / 5) })),
    );
    expect(copied?.corrected).toBeCloseTo(alone?.corrected ?? 0, 12);
    expect(copied?.sampleVariance).toBeGreaterThan(3 * (alone?.sampleVariance ?? 0));
  });

  it('does not take a stratum for faultless because none of its few draws was wrong', () => {
    const found = items([[1, 1, 60]], 10, 'found');
    const far = items([[0, 0, 60]], 1000, 'far');
    const result = rectified({ articles: 60_600, positives: 600 }, [...found, ...far]);
    expect(result?.corrected).toBeCloseTo(600 / 60_600, 12);
    // Upwards: at most about 6 % of what was left alone may have been missed. Downwards: a few of those found.
    expect(result?.high).toBeGreaterThan(0.05);
    expect(result?.high).toBeLessThan(0.08);
    expect(result?.low).toBeGreaterThan(0.008);
    expect(result?.low).toBeLessThan(600 / 60_600);
  });

  it('keeps an upper limit where people never found what the program did', () => {
    const wrong = items(
      [
        [1, 0, 60],
        [0, 0, 140],
      ],
      10,
      'all',
    );
    const result = rectified({ articles: 2000, positives: 600 }, wrong);
    expect(result).toMatchObject({ corrected: 0, low: 0 });
    // Of none in 200 the upper limit is 1.9 % (Wilson).
    expect(result?.high).toBeCloseTo(0.0188, 3);
  });

  it('is not given without articles or draws', () => {
    expect(rectified({ articles: 0, positives: 0 }, simple)).toBeUndefined();
    expect(rectified(million, [])).toBeUndefined();
  });
});
