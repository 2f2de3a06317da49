import { describe, expect, it } from 'vitest';
import { normalQuantile, shareDifference, wilson } from '../../src/analysis/intervals.ts';

describe('wilson', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published limits of %d in %d', (count, total, low, high) => {
    const interval = wilson(count, total);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('knows nothing without cases', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('is symmetric: what is not counted has the mirrored limits', () => {
    const yes = wilson(7, 31);
    const no = wilson(24, 31);
    expect(no.low).toBeCloseTo(1 - yes.high, 12);
    expect(no.high).toBeCloseTo(1 - yes.low, 12);
  });

  it('is wider at a higher level', () => {
    expect(wilson(10, 50, 0.99).high).toBeGreaterThan(wilson(10, 50, 0.95).high);
  });

  it.each([
    [-1, 10],
    [11, 10],
    [Number.NaN, 10],
  ])('refuses %d of %d', (count, total) => {
    expect(() => wilson(count, total)).toThrow(RangeError);
  });
});

describe('shareDifference', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('gives the published limits of %d/%d minus %d/%d', (a, m, b, n, low, high) => {
    const interval = shareDifference({ count: a, total: m }, { count: b, total: n });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('refuses an empty side', () => {
    expect(() => shareDifference({ count: 0, total: 0 }, { count: 1, total: 2 })).toThrow('two totals');
  });
});

describe('normalQuantile', () => {
  it.each([
    [0.975, 1.959963985],
    [0.5, 0],
    [0.005, -2.575829304],
    [0.9999, 3.719016485],
  ])('of %d is %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 7);
  });
});
