import { describe, expect, test } from 'vitest';
import { alphaOf, type CodedUnit, krippendorffAlpha, pairwiseAgreement } from '../../src/analysis/agreement.ts';
import { bootstrap } from '../../src/analysis/bootstrap.ts';
import { confusion, confusionAlpha, macro, micro, quality } from '../../src/analysis/classification.ts';
import { seededRandom } from '../../src/analysis/random.ts';

const coders = (...rows: readonly string[]): CodedUnit[] => {
  const values = rows.map((row) => row.split(' ').map((cell) => (cell === '.' ? undefined : Number(cell))));
  return (values[0] ?? []).map((_, unit) => values.map((row) => row[unit]));
};

// Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section D: four observers, twelve units.
const published = coders(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe("Krippendorff's alpha", () => {
  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('is the published one for %s data with missing values', (scale, alpha) => {
    expect(krippendorffAlpha(published, scale)).toBeCloseTo(alpha, 3);
  });

  test('is the published one for two observers and binary data (section A)', () => {
    expect(krippendorffAlpha(coders('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), 'nominal')).toBeCloseTo(0.095, 3);
  });

  test('is the published one for two observers and nominal data (section B)', () => {
    const words = { a: 1, b: 2, c: 3, d: 4, e: 5 } as const;
    const observers = (['a a b b d c c c e d d a', 'b a b b b c c c e d d d'] as const).map((row) =>
      row.replace(/[a-e]/g, (letter) => String(words[letter as keyof typeof words])),
    );
    expect(krippendorffAlpha(coders(...observers), 'nominal')).toBeCloseTo(0.692, 3);
  });

  test('of many draws is the alpha of the units as they were drawn', () => {
    const weights = [2, 0, 1, 3, 1, 0, 1, 1, 0, 2, 1, 0];
    const drawn = published.flatMap((unit, index) => Array.from({ length: weights[index] ?? 0 }, () => unit));
    for (const scale of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
      expect(alphaOf(published, scale)(weights)).toBeCloseTo(krippendorffAlpha(drawn, scale), 12);
    }
  });

  test('is 1 without disagreement and not a number without variation or pairs', () => {
    expect(krippendorffAlpha(coders('1 2', '1 2'), 'nominal')).toBe(1);
    expect(krippendorffAlpha(coders('1 1', '1 1'), 'nominal')).toBeNaN();
    expect(krippendorffAlpha(coders('1 2', '. .'), 'ordinal')).toBeNaN();
  });

  test('weighs a unit as if it stood there as often', () => {
    const twice = [...published, ...published.slice(3, 6)];
    const weights = published.map((_, unit) => (unit >= 3 && unit < 6 ? 2 : 1));
    expect(krippendorffAlpha(published, 'ordinal', weights)).toBeCloseTo(krippendorffAlpha(twice, 'ordinal'), 12);
  });

  test('can be read off four counts', () => {
    const decisions = published.map((_, unit) => ({ gold: unit % 3 === 0, found: unit % 4 < 2 }));
    const units = decisions.map(({ gold, found }) => [Number(gold), Number(found)]);
    expect(confusionAlpha(confusion(decisions))).toBeCloseTo(krippendorffAlpha(units, 'nominal'), 12);
  });
});

test('pairwise agreement is the share of equal pairs', () => {
  expect(pairwiseAgreement([[1, 1, 2], [3, undefined], []])).toBeCloseTo(1 / 3, 12);
});

describe('precision, recall and F1', () => {
  const first = { both: 6, onlyFound: 2, onlyGold: 4, neither: 8 };
  const second = { both: 0, onlyFound: 0, onlyGold: 2, neither: 18 };
  const unused = { both: 0, onlyFound: 0, onlyGold: 0, neither: 20 };

  test('come from the counts', () => {
    expect(quality(first)).toEqual({ precision: 0.75, recall: 0.6, f1: 12 / 18 });
    expect(quality(unused).f1).toBeNaN();
  });

  test('micro pools the labels; macro weighs them alike and leaves out those that nobody used', () => {
    expect(micro([first, second, unused])).toEqual({ precision: 6 / 8, recall: 6 / 12, f1: 12 / 20 });
    expect(macro([first, second, unused])).toEqual({ precision: 0.375, recall: 0.3, f1: 6 / 18 });
  });
});

describe('the bootstrap', () => {
  test('covers the true share about as often as it says', () => {
    const random = seededRandom(5);
    let covered = 0;
    for (let trial = 0; trial < 200; trial += 1) {
      const sample = Array.from({ length: 80 }, () => Number(random() < 0.4));
      const share = (weights: Uint16Array) => [
        sample.reduce((sum, one, unit) => sum + one * (weights[unit] ?? 0), 0) / 80,
      ];
      const [interval] = bootstrap(80, share, { seed: trial, replicates: 300 });
      if (interval && interval.low <= 0.4 && interval.high >= 0.4) covered += 1;
    }
    expect(covered / 200).toBeGreaterThan(0.89);
    expect(covered / 200).toBeLessThan(0.99);
  });

  test('is the same at every run, and has no interval for what most draws do not define', () => {
    const rare = (weights: Uint16Array) => [(weights[0] ?? 0) / 10, (weights[0] ?? 0) > 2 ? 1 : Number.NaN];
    expect(bootstrap(10, rare)).toEqual(bootstrap(10, rare));
    expect(bootstrap(10, rare)[1]).toBeUndefined();
    expect(bootstrap(0, () => [1])).toEqual([]);
  });
});
