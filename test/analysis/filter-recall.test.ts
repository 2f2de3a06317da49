import { describe, expect, it } from 'vitest';
import { type CodedStratum, type FilterQuality, filterQuality } from '../../src/analysis/filter-recall.ts';
import { seededRandom } from '../../src/analysis/random.ts';

const coded = (relevant: number, not: number, found: boolean): CodedStratum['coded'] => [
  ...Array.from({ length: relevant }, () => ({ relevant: 1, found })),
  ...Array.from({ length: not }, () => ({ relevant: 0, found })),
];

function known(strata: readonly CodedStratum[], options?: { seed: number; replicates: number }): FilterQuality {
  const quality = filterQuality(strata, options);
  if ('thin' in quality) throw new Error(quality.thin);
  return quality;
}

describe('the quality of a filter', () => {
  it('weighs each coded article by what it stands for', () => {
    // By hand: found 1000 × 40/50 = 800 relevant; missed 500 × 10/50 + 20000 × 1/100 = 100 + 200.
    const quality = known([
      { articles: 1000, coded: coded(40, 10, true) },
      { articles: 500, coded: coded(10, 40, false) },
      { articles: 20_000, coded: coded(1, 99, false) },
    ]);
    expect(quality.recall).toBeCloseTo(800 / 1100, 12);
    expect(quality.precision).toBeCloseTo(0.8, 12);
    expect(quality.relevant).toBeCloseTo(1100, 9);
    expect(quality).toMatchObject({ coded: 200, missed: 11, uncovered: 0, noneMissed: false });
    expect(quality.recallInterval.low).toBeLessThan(800 / 1100);
    expect(quality.recallInterval.high).toBeGreaterThan(800 / 1100);
  });

  it('holds the true recall in its interval about as often as it says', () => {
    // Archive: 900 found of which 80 % relevant; 600 near misses of which 20 %, 10,000 far ones of which 0.5 %.
    const truth = 720 / (720 + 120 + 50);
    let covered = 0;
    const trials = 150;
    for (let trial = 0; trial < trials; trial += 1) {
      const random = seededRandom(1000 + trial);
      const draw = (n: number, share: number, found: boolean) =>
        Array.from({ length: n }, () => ({ relevant: Number(random() < share), found }));
      const quality = known(
        [
          { articles: 900, coded: draw(200, 0.8, true) },
          { articles: 600, coded: draw(100, 0.2, false) },
          { articles: 10_000, coded: draw(400, 0.005, false) },
        ],
        { seed: trial, replicates: 200 },
      );
      if (quality.recallInterval.low <= truth && truth <= quality.recallInterval.high) covered += 1;
    }
    expect(covered / trials).toBeGreaterThan(0.88);
    expect(covered / trials).toBeLessThan(0.995);
  });

  it('does not claim that nothing is missed because nothing was seen', () => {
    const quality = known([
      { articles: 1000, coded: coded(40, 10, true) },
      { articles: 10_000, coded: coded(0, 100, false) },
    ]);
    expect(quality.recall).toBe(1);
    expect(quality.noneMissed).toBe(true);
    // Wilson's upper end for 0 of 100 is .03699 (statsmodels proportion_confint(0, 100, method='wilson')).
    expect(quality.recallInterval.low).toBeCloseTo(800 / (800 + 0.03699 * 10_000), 3);
  });

  it('says which part of the archive it knows nothing of, and why it can say nothing at all', () => {
    const quality = known([
      { articles: 100, coded: coded(3, 1, true) },
      { articles: 100, coded: coded(1, 9, false) },
      { articles: 200, coded: [] },
    ]);
    expect(quality.uncovered).toBe(0.5);
    expect(filterQuality([{ articles: 100, coded: [] }])).toEqual({ thin: expect.stringContaining('coded') });
    expect(filterQuality([{ articles: 100, coded: coded(3, 1, true) }])).toEqual({
      thin: expect.stringContaining('outside'),
    });
  });
});
