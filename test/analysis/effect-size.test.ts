import { describe, expect, it } from 'vitest';
import {
  cliffsDelta,
  cohensH,
  fisherExact,
  oddsRatio,
  riskRatio,
  shareTest,
  sizeOfH,
} from '../../src/analysis/effect-size.ts';

const of = (count: number, total: number) => ({ count, total });

describe('the ratio of two shares', () => {
  it('has the limits of the published example', () => {
    // Koopman, Biometrics 40 (1984) 513-517, section 4: 36 of 40 against 16 of 80.
    const found = riskRatio(of(36, 40), of(16, 80));
    expect(found?.ratio).toBeCloseTo(4.5, 12);
    expect(found?.low).toBeCloseTo(2.94, 2);
    expect(found?.high).toBeCloseTo(7.15, 2);
  });

  // scipy.optimize.brentq over the score statistic, the shares under the hypothesis by minimize_scalar
  it.each([
    [15, 148, 5, 120, 0.9518198277039007, 6.310496633294376],
    [4, 50, 1, 60, 0.748461445010171, 31.422533109482956],
  ])('has the limits of a numerical solution for %d/%d and %d/%d', (a, m, b, n, low, high) => {
    const found = riskRatio(of(a, m), of(b, n));
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 3);
  });

  it('has a lower limit when the second share is none, and an upper one when the first is', () => {
    const none = riskRatio(of(12, 40), of(0, 50));
    expect(none).toMatchObject({ ratio: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY });
    expect(none?.low).toBeGreaterThan(2);
    const mirrored = riskRatio(of(0, 50), of(12, 40));
    expect(mirrored).toMatchObject({ ratio: 0, low: 0 });
    expect(mirrored?.high).toBeCloseTo(1 / (none?.low ?? 1), 6);
  });

  it('is turned round when the sides are', () => {
    const [one, other] = [riskRatio(of(9, 90), of(30, 110)), riskRatio(of(30, 110), of(9, 90))];
    expect(one?.low).toBeCloseTo(1 / (other?.high ?? 1), 8);
    expect(one?.high).toBeCloseTo(1 / (other?.low ?? 1), 8);
  });

  it('is not known without any case', () => {
    expect(riskRatio(of(0, 50), of(0, 40))).toBeUndefined();
    expect(riskRatio(of(0, 0), of(3, 40))).toBeUndefined();
  });
});

describe('the ratio of odds', () => {
  it('has the limits of the published example', () => {
    // Agresti, Categorical Data Analysis (2002), section 3.1.1: infarctions on placebo and on aspirin.
    const found = oddsRatio(of(189, 11_034), of(104, 11_037));
    expect(found?.ratio).toBeCloseTo(1.83, 2);
    expect(found?.low).toBeCloseTo(1.44, 2);
    expect(found?.high).toBeCloseTo(2.33, 2);
  });

  it('stays finite with an empty cell', () => {
    const found = oddsRatio(of(5, 5), of(0, 9));
    expect(found?.ratio).toBeCloseTo((5.5 * 9.5) / (0.5 * 0.5), 8);
    expect(Number.isFinite(found?.high)).toBe(true);
  });
});

describe("Cohen's h", () => {
  it('is the difference of the published angles', () => {
    // Cohen, Statistical Power Analysis (1988), table 6.2.2: the angle of .65 is 1.875, that of .50 is 1.571.
    expect(cohensH(of(65, 100), of(50, 100))).toBeCloseTo(1.875 - 1.571, 2);
    expect(cohensH(of(1, 1), of(0, 1))).toBeCloseTo(Math.PI, 12);
  });

  it('is put into words by its convention', () => {
    expect([0.1, -0.2, 0.6, -0.9].map(sizeOfH)).toEqual(['negligible', 'small', 'medium', 'large']);
  });
});

describe("Cliff's delta", () => {
  it('has the value and limits of a computation pair by pair', () => {
    // numpy: d = sign(a[:, None] - b[None, :]); value d.mean(), limits by the formulas from its row and column means
    const found = cliffsDelta([30, 12, 6, 2], [48, 9, 2, 1]);
    expect(found?.delta).toBeCloseTo(0.21133333333333335, 12);
    expect(found?.low).toBeCloseTo(0.03464648537611541, 8);
    expect(found?.high).toBeCloseTo(0.3752098108518809, 8);
    // 2 * scipy.stats.norm.sf(delta / variance ** .5), the variance 0.007773042622698798
    expect(found?.p).toBeCloseTo(0.016528817, 8);
  });

  it('is 1 when all of the first lie above all of the second, and not surer than that', () => {
    const found = cliffsDelta([0, 0, 10], [8, 4, 0]);
    expect(found?.delta).toBe(1);
    expect(found?.low).toBeLessThanOrEqual(1);
    expect(found?.high).toBe(1);
  });

  it('is not known of a single case', () => {
    expect(cliffsDelta([1, 0], [4, 4])).toBeUndefined();
  });
});

describe('the test of two shares', () => {
  // scipy.stats.fisher_exact; the first is Fisher's lady tasting tea.
  it.each([
    [3, 4, 1, 4, 0.48571428571428565],
    [8, 10, 1, 6, 0.034965034965034975],
    [10, 12, 3, 18, 0.0005367241191434357],
    [0, 12, 5, 12, 0.03726708074534161],
    [2, 3000, 7, 200, 1.0890002503542535e-7],
    [1, 25, 0, 30, 0.4545454545454546],
  ])('is exact for few cases: %d/%d and %d/%d', (a, m, b, n, p) => {
    expect(fisherExact(of(a, m), of(b, n)) / p).toBeCloseTo(1, 9);
  });

  it('takes the score where cases are many', () => {
    // 2 * scipy.stats.norm.sf(2.6501719512585336), the score of 56/70 and 48/80
    const found = shareTest(of(56, 70), of(48, 80));
    expect(found?.method).toBe('score');
    expect(found?.p).toBeCloseTo(0.00804508136819656, 12);
  });

  it('takes the exact one where a cell would hold fewer than five, and where nothing was found at all', () => {
    expect(shareTest(of(3, 4), of(1, 4))?.method).toBe('exact');
    expect(shareTest(of(0, 900), of(0, 400))).toEqual({ p: 1, method: 'exact' });
    expect(shareTest(of(0, 0), of(1, 4))).toBeUndefined();
  });
});
