import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, benjaminiYekutieli } from '../../src/analysis/multiple-testing.ts';
import { seededRandom } from '../../src/analysis/random.ts';

// Benjamini & Hochberg 1995, section 4.1: fifteen comparisons of two treatments of heart attacks.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

describe('the false discovery rate', () => {
  it('lets the four results stand that stand in the published example', () => {
    expect(benjaminiHochberg(published).filter((p) => p <= 0.05)).toHaveLength(4);
  });

  it('gives the adjusted values', () => {
    // scipy.stats.false_discovery_control(published)
    const expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765, 0.486,
      0.5811818181818181, 0.714875, 0.7532307692307693, 0.8132142857142857, 1,
    ];
    for (const [index, p] of benjaminiHochberg(published).entries()) expect(p).toBeCloseTo(expected[index] ?? -1, 12);
    // scipy.stats.false_discovery_control(published, method='by')
    expect(benjaminiYekutieli(published)[3]).toBeCloseTo(0.11821190788378289, 12);
    expect(benjaminiYekutieli(published)[14]).toBe(1);
  });

  it('keeps the order in which the tests came', () => {
    const turned = [...published].reverse();
    expect(benjaminiHochberg(turned)).toEqual([...benjaminiHochberg(published)].reverse());
  });

  it('is the p-value itself of a single test, and nothing of none', () => {
    expect(benjaminiHochberg([0.03])).toEqual([0.03]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('refuses what is no probability', () => {
    expect(() => benjaminiHochberg([0.1, Number.NaN])).toThrow('NaN');
  });

  it('holds: among tests of nothing, a false alarm in hardly more than 5 of 100 reports', () => {
    const random = seededRandom(4);
    let alarms = 0;
    for (let report = 0; report < 2000; report += 1) {
      const values = Array.from({ length: 20 }, random);
      if (benjaminiHochberg(values).some((p) => p <= 0.05)) alarms += 1;
    }
    expect(alarms / 2000).toBeGreaterThan(0.035);
    expect(alarms / 2000).toBeLessThan(0.065);
  });
});
