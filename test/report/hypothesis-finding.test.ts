import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/random.ts';
import { hypothesisBlocks, overviewBlocks } from '../../src/report/hypothesis/blocks.ts';
import { finding } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis, type HypothesisResult, type Prediction } from '../../src/report/hypothesis/hypothesis.ts';
import { gapOfGaps, ratioOf, shareAgainst, shareGap } from '../../src/report/hypothesis/predictions.ts';
import { dayShares, trendPrediction } from '../../src/report/hypothesis/series.ts';
import { estimateWords } from '../../src/report/hypothesis/words.ts';
import { speech } from '../../src/report/words/speak.ts';
import { languages } from '../../src/types.ts';

const name = { fi: 'yksi', sv: 'en', en: 'one' };
const about = { id: 'one', label: name, claims: 'above' } as const;
const stories = (first: readonly [number, number], second: readonly [number, number]) =>
  [first, second].flatMap(([cases, total], group) =>
    Array.from({ length: total }, (_, index) => {
      const hit = index < cases ? 1 : 0;
      return group === 0 ? [hit, 1, 0, 0] : [0, 0, hit, 1];
    }),
  );
const groups = [
  { label: name, cases: 0, total: 1 },
  { label: { fi: 'kaksi', sv: 'två', en: 'two' }, cases: 2, total: 3 },
] as const;

function predicted(low: number, high: number, more: Partial<Prediction> = {}): Prediction {
  const estimate = (low + high) / 2;
  return { ...about, unit: 'share difference', than: 0, n: 100, counts: [], p: 0.01, estimate, low, high, ...more };
}
const unknown: Prediction = { ...about, unit: 'share', than: 0, n: 0, counts: [], estimate: null, thin: name };
const write = () => 'Found.';

describe('the verdict on a claim', () => {
  it.each([
    ['agrees when all that it predicts does', [predicted(0.1, 0.3), predicted(0.2, 0.3)], 'agrees'],
    ['goes against it when one prediction does', [predicted(0.1, 0.3), predicted(-0.3, -0.2)], 'disagrees'],
    ['is open when one interval holds both', [predicted(0.1, 0.3), predicted(-0.1, 0.2)], 'undecided'],
    ['is open when a part cannot be tested', [predicted(0.1, 0.3), unknown], 'undecided'],
    ['goes against it even then, when another part does', [predicted(-0.3, -0.1), unknown], 'disagrees'],
    ['is too thin when nothing can be tested', [unknown, unknown], 'too_thin'],
    ['looks on the other side where the claim is of less', [predicted(-0.3, -0.1, { claims: 'below' })], 'agrees'],
  ] as const)('%s', (_, predictions, verdict) => {
    expect(finding(predictions, [], write).verdict).toBe(verdict);
  });

  it('has the greatest p-value of predictions that must all hold, and none where one has none', () => {
    expect(finding([predicted(0.1, 0.3), predicted(0.1, 0.2, { p: 0.03 })], [], write).p).toBe(0.03);
    expect(finding([predicted(0.1, 0.3), unknown], [], write).p).toBeUndefined();
  });

  it('of a claim that something differs needs one difference that stands among so many', () => {
    const apart = (low: number, high: number, p: number) => predicted(low, high, { claims: 'apart', margin: 0.05, p });
    const any = (...predictions: readonly Prediction[]) => finding(predictions, [], write, 'any');
    expect(any(apart(0.01, 0.2, 0.03), apart(-0.1, 0.1, 0.8))).toMatchObject({ verdict: 'undecided', p: 0.06 });
    expect(any(apart(0.01, 0.2, 0.01), apart(-0.1, 0.1, 0.8))).toMatchObject({ verdict: 'agrees', p: 0.02 });
    expect(any(apart(-0.02, 0.03, 0.7), apart(-0.04, 0.01, 0.5)).verdict).toBe('disagrees');
    expect(any(apart(-0.02, 0.03, 0.7), unknown).verdict).toBe('disagrees');
    expect(any(unknown)).toMatchObject({ verdict: 'too_thin' });
  });

  it('is said in each language, with the reason where a part is too thin', () => {
    const { sentence } = finding([predicted(0.1, 0.3), unknown], [], write);
    for (const language of languages) expect(sentence[language]).toContain(name[language]);
  });
});

describe('predictions', () => {
  it('of two shares say how many cases there are and need 30 on each side and 10 in all', () => {
    const gap = shareGap(stories([30, 100], [10, 100]), groups[0], groups[1], about);
    expect(gap.estimate).toBeCloseTo(0.2, 12);
    expect(gap.counts).toMatchObject([
      { count: 30, total: 100 },
      { count: 10, total: 100 },
    ]);
    expect(shareGap(stories([20, 29], [10, 100]), groups[0], groups[1], about).thin?.en).toContain('29 cases (one)');
    expect(shareGap(stories([4, 100], [5, 100]), groups[0], groups[1], about).thin?.en).toContain('9 cases');
  });

  it('of a share against a value have a p-value that agrees with the interval', () => {
    for (const than of [0.2, 0.24, 0.3, 0.36, 0.45]) {
      const { low = 0, high = 1, p = 1 } = shareAgainst(stories([30, 100], [0, 0]), groups[0], than, about);
      expect(p < 0.05).toBe(than < low || than > high);
    }
  });

  it('of a ratio hold where one side has no case at all', () => {
    const ratio = ratioOf(stories([20, 100], [0, 100]), groups, undefined, about);
    expect(ratio.estimate).toBe(Number.POSITIVE_INFINITY);
    expect(ratio.low).toBeGreaterThan(3);
    expect(estimateWords(speech('en'), ratio)).toMatch(/^∞ \(95% interval \d+\.\d\d to ∞\)$/);
  });

  it('of a ratio call one in twenty a finding where both come alike, also with few cases', () => {
    const random = seededRandom(6);
    for (const rate of [0.025, 0.05, 0.2]) {
      const samples = Array.from({ length: 400 }, () =>
        Array.from({ length: 300 }, () => [random() < rate ? 1 : 0, random() < rate ? 1 : 0]),
      );
      const pair = [
        { label: name, cases: 0 },
        { label: name, cases: 1 },
      ] as const;
      const tested = samples
        .map((rows) => ratioOf(rows, pair, undefined, about))
        .filter(({ estimate }) => estimate !== null);
      const alarms = tested.filter(({ low = 0, high = 2 }) => low > 1 || high < 1).length / tested.length;
      expect(alarms, `rate ${rate}`).toBeGreaterThan(0.015);
      expect(alarms, `rate ${rate}`).toBeLessThan(0.085);
    }
  });

  it('of the gap between gaps call at most one in twenty a finding where the gaps are alike', () => {
    const random = seededRandom(7);
    const place = (at: number) => ({ label: name, cases: at, total: at + 1 });
    const samples = Array.from({ length: 150 }, () =>
      Array.from({ length: 200 }, (_, index) => {
        const share = index % 2 === 0 ? 0.15 : 0.05;
        const counts = [random() < share ? 1 : 0, 1, random() < share ? 1 : 0, 1];
        return index % 2 === 0 ? [...counts, 0, 0, 0, 0] : [0, 0, 0, 0, ...counts];
      }),
    );
    const found = samples.map((rows) => gapOfGaps(rows, [place(0), place(4)], [place(2), place(6)], about));
    const alarms = found.filter(({ p = 1 }) => p < 0.05).length / found.length;
    expect(alarms).toBeLessThan(0.09);
    for (const { low = -1, high = 1, p = 1 } of found) expect(p < 0.05).toBe(low > 0 || high < 0);
  });

  it('of a trend take the finest whole periods with 30 cases each, and leave out those the period cuts', () => {
    const shares = dayShares();
    for (let month = 0; month < 60; month += 1) {
      const day = `${2019 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-15`;
      shares.add(day, month % 10, 40);
    }
    const trend = (from: string) =>
      trendPrediction(shares, { from, to: '2023-12-31' }, { label: name, count: 270 }, about);
    expect(trend('2019-01-01').n).toBe(60);
    expect(trend('2019-01-10').n).toBe(59);
    const rare = dayShares();
    for (let month = 0; month < 60; month += 1) {
      const day = `${2019 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-15`;
      rare.add(day, month % 3, 12);
    }
    const quarters = trendPrediction(rare, { from: '2019-01-01', to: '2023-12-31' }, { label: name, count: 60 }, about);
    expect(quarters.n).toBe(20);
  });
});

describe('what is printed of a result', () => {
  const hypothesis = defineHypothesis({
    id: 'h99-made-up',
    code: 'H99',
    version: 1,
    title: name,
    claim: name,
    source: 'made up',
    measure: name,
    needs: [],
    assumptions: [],
    analyse: async () => finding([], [], write),
  });
  const result: HypothesisResult = finding([predicted(0.1, 0.3, { p: 0.04 })], [], write);
  const printed = (adjusted: number): string =>
    JSON.stringify([
      hypothesisBlocks(speech('en'), { hypothesis, result, hash: 'abc', run: 1, earlier: [], adjusted }),
      overviewBlocks(speech('en'), [{ hypothesis, result, hash: 'abc', run: 1, earlier: [], adjusted }]),
    ]);

  it('says of a finding that does not stand among all that were tested that it may be chance', () => {
    expect(printed(0.12)).toContain('Among so many tests it may be chance all the same.');
    expect(printed(0.12)).toContain('agrees with the claim; may be chance');
    expect(printed(0.04)).not.toContain('may be chance');
  });

  it('lists the last five earlier runs and counts the others', () => {
    const earlier = Array.from({ length: 19 }, (_, index) => ({
      runAt: `2026-01-${String(index + 1).padStart(2, '0')}T00:00:00.000Z`,
      from: '2020-01-01',
      to: '2025-12-31',
      verdict: 'undecided' as const,
      same: false,
    }));
    const text = JSON.stringify(hypothesisBlocks(speech('en'), { hypothesis, result, hash: 'abc', run: 20, earlier }));
    expect(text).toContain('Run no. 20 of H99 on this store');
    expect(text.split('undecided').length - 1).toBe(5);
    expect(text).toContain('before these 14');
  });
});
