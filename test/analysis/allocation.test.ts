import { describe, expect, it } from 'vitest';
import { allocate } from '../../src/analysis/allocation.ts';

describe('the allocation of a sample', () => {
  it('follows the square root of size times spread', () => {
    const strata = [
      { size: 10_000, spread: 0.5 },
      { size: 2_500, spread: 0.5 },
      { size: 10_000, spread: 0.25 },
    ];
    // 100 × .5 : 50 × .5 : 100 × .25 = 2 : 1 : 1
    expect(allocate(strata, 100, 2)).toEqual([50, 25, 25]);
  });

  it('gives each stratum its minimum, none more than it has, and adds up', () => {
    const strata = [
      { size: 1, spread: 0.5 },
      { size: 3, spread: 0.5 },
      { size: 0, spread: 0.5 },
      { size: 1_000_000, spread: 0.01 },
      { size: 9, spread: 0.4 },
    ];
    expect(allocate(strata, 20, 2)).toEqual([1, 2, 0, 15, 2]);
    for (let total = 4; total < 200; total += 7) {
      const drawn = allocate(strata, total, 2);
      expect(drawn.reduce((sum, n) => sum + n, 0)).toBe(total);
      for (const [index, { size }] of strata.entries()) {
        expect(drawn[index]).toBeLessThanOrEqual(size);
        expect(drawn[index]).toBeGreaterThanOrEqual(Math.min(1, size));
      }
    }
  });

  it('draws all where the population is not larger, and refuses more strata than it can draw from', () => {
    expect(
      allocate(
        [
          { size: 3, spread: 1 },
          { size: 4, spread: 1 },
        ],
        50,
        2,
      ),
    ).toEqual([3, 4]);
    expect(() =>
      allocate(
        [
          { size: 3, spread: 1 },
          { size: 4, spread: 1 },
        ],
        1,
        2,
      ),
    ).toThrow(/2 strata/);
  });
});
