import { describe, expect, it } from 'vitest';
import { logFactorial, normalTail, tQuantile, twoSided } from '../../src/analysis/normal.ts';

describe('the normal tail', () => {
  // scipy.stats.norm.sf(z)
  it.each([
    [0.3, 0.3820885778110474],
    [2.2, 0.013903447513498595],
    [3, 0.0013498980316300933],
    [5, 2.866515718791933e-7],
    [8.3, 5.2055697448902465e-17],
    [20, 2.7536241186061556e-89],
  ])('beyond %d holds %d', (z, tail) => {
    expect(normalTail(z) / tail).toBeCloseTo(1, 12);
  });

  it('is the rest of the other side', () => {
    expect(normalTail(-1.3) + normalTail(1.3)).toBeCloseTo(1, 14);
  });

  it('gives a p-value for both directions', () => {
    expect(twoSided(-1.959963985)).toBeCloseTo(0.05, 9);
    expect(twoSided(0)).toBe(1);
  });
});

describe('the quantile of t', () => {
  // scipy.stats.t.ppf(p, df)
  it.each([
    [0.975, 5, 2.5705818356363146],
    [0.975, 10, 2.228138851986274],
    [0.975, 30, 2.0422724563012378],
    [0.975, 200, 1.9718962236339088],
    [0.995, 8, 3.355387331333395],
  ])('at %d with %d degrees of freedom is %d', (p, degrees, t) => {
    expect(Math.abs(tQuantile(p, degrees) / t - 1)).toBeLessThan(0.003);
  });
});

describe('the logarithm of a factorial', () => {
  it('is the same by the sum and by the series', () => {
    for (const n of [0, 1, 5, 19, 20, 21, 170, 2000]) {
      let sum = 0;
      for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
      expect(Math.abs(logFactorial(n) - sum)).toBeLessThan(1e-10 * Math.max(1, sum));
    }
  });
});
