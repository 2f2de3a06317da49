import { describe, expect, it } from 'vitest';
import { gapWithinStrata } from '../../src/analysis/stratified.ts';

const stratum = (at: number) => ({ first: { cases: at, total: at + 1 }, second: { cases: at + 2, total: at + 3 } });

describe('a difference of shares within strata', () => {
  it('weights strata as Mantel and Haenszel do', () => {
    // numpy: sum((a*n0 - b*n1)/(n1 + n0)) / sum(n1*n0/(n1 + n0)) over the two strata
    expect(gapWithinStrata([8, 20, 3, 30, 30, 100, 10, 50], [stratum(0), stratum(4)])).toBeCloseTo(
      0.15294117647058822,
      12,
    );
  });

  it('is nothing where the groups differ only in the strata they come from', () => {
    const sums = [80, 100, 8, 10, 1, 10, 10, 100];
    expect(81 / 110 - 18 / 110).toBeGreaterThan(0.5);
    expect(gapWithinStrata(sums, [stratum(0), stratum(4)])).toBeCloseTo(0, 12);
  });

  it('leaves out strata that hold one group only, and is not defined without any other', () => {
    expect(gapWithinStrata([8, 20, 3, 30, 5, 5, 0, 0], [stratum(0), stratum(4)])).toBeCloseTo(0.3, 12);
    expect(gapWithinStrata([5, 5, 0, 0], [stratum(0)])).toBeNaN();
  });
});
