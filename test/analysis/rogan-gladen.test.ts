import { describe, expect, it } from 'vitest';
import { errorRates, roganGladen } from '../../src/analysis/rogan-gladen.ts';

const of = (count: number, total: number) => ({ count, total });

describe('the share behind the share found', () => {
  it('is that of the published example', () => {
    // epiR (Stevenson & Sergeant), help of epi.prev: 23 of 150 cows positive, sensitivity .96, specificity .89: 5.1 %.
    const found = roganGladen(of(23, 150), of(96, 100), of(89, 100));
    expect(found.corrected).toBeCloseTo(0.051, 3);
    expect(found).toMatchObject({ raw: 23 / 150, sensitivity: 0.96, specificity: 0.89, n: 200 });
  });

  // numpy, by the formulas of Lang & Reiczigel 2014, section 2.2
  it.each([
    [48, 50, 178, 200, 23, 150, 0, 0.14119620626205456],
    [72, 90, 190, 210, 640, 4000, 0.030221352890235996, 0.14275801482233008],
  ])(
    'has the limits of Lang and Reiczigel for %d/%d, %d/%d and %d/%d',
    (tp, sick, tn, well, count, total, low, high) => {
      const found = roganGladen(of(count, total), of(tp, sick), of(tn, well));
      expect(found.low).toBeCloseTo(low, 9);
      expect(found.high).toBeCloseTo(high, 9);
    },
  );

  it('does not leave 0 to 1', () => {
    const found = roganGladen(of(6, 151), of(96.4, 100), of(92.7, 100));
    expect(found).toMatchObject({ corrected: 0, low: 0 });
    expect(found.high).toBeGreaterThan(0);
  });

  it('is not given for a program that guesses, nor by a handful of coded articles', () => {
    expect(roganGladen(of(40, 100), of(30, 60), of(30, 60))).toMatchObject({ thin: 'no_better_than_chance' });
    const few = roganGladen(of(40, 100), of(5, 6), of(50, 60));
    expect(few).toEqual({ raw: 0.4, n: 66, thin: 'few_coded' });
  });
});

describe('sensitivity and specificity from a sample', () => {
  it('count each article for as many as it stands for, and its certainty by the effective number', () => {
    const rates = errorRates([
      { predicted: 1, human: 1, weight: 10 },
      { predicted: 0, human: 1, weight: 30 },
      { predicted: 0, human: 0, weight: 50 },
      { predicted: 0, human: 0, weight: 50 },
    ]);
    expect(rates.sensitivity.count / rates.sensitivity.total).toBeCloseTo(0.25, 12);
    expect(rates.sensitivity.total).toBeCloseTo(40 ** 2 / (10 ** 2 + 30 ** 2), 12);
    expect(rates.specificity).toEqual({ count: 2, total: 2 });
  });
});
