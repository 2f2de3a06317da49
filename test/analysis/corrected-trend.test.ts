import { describe, expect, it } from 'vitest';
import { correctedTrend, type DatedItem } from '../../src/analysis/corrected-trend.ts';

/** In each period of 1,000 articles 300 are found, of which people find a third wrong; nothing is missed. */
function coded(at: string, sampled: number): readonly DatedItem[] {
  return Array.from({ length: sampled }, (_, index) => ({
    at,
    predicted: index % 10 < 3 ? 1 : 0,
    human: index % 10 < 2 ? 1 : 0,
    weight: 1000 / sampled,
    stratum: at,
  }));
}

const period = (at: string) => ({ at, articles: 1000, positives: 300 });

describe('a corrected trend', () => {
  it('stands on the articles of each period where enough are coded', () => {
    const { periods, whole } = correctedTrend(
      ['a', 'b'].map(period),
      ['a', 'b'].flatMap((at) => coded(at, 200)),
    );
    expect(periods.map(({ method }) => method)).toEqual(['own', 'own']);
    for (const { raw, corrected } of periods) {
      expect(raw).toBe(0.3);
      expect(corrected).toBeCloseTo(0.2, 10);
    }
    expect(whole.n).toBe(400);
    expect((whole.high ?? 1) - (whole.low ?? 0)).toBeLessThan((periods[0]?.high ?? 1) - (periods[0]?.low ?? 0));
  });

  it('borrows the correction of all periods where a period has few coded articles or none, with a wider interval', () => {
    const { periods } = correctedTrend(['a', 'b', 'c'].map(period), [...coded('a', 200), ...coded('b', 20)]);
    const width = (at: string): number => {
      const found = periods.find((one) => one.at === at);
      return (found?.high ?? 1) - (found?.low ?? 0);
    };
    expect(periods.map(({ method, n }) => [method, n])).toEqual([
      ['own', 200],
      ['pooled', 20],
      ['pooled', 0],
    ]);
    for (const { corrected } of periods) expect(corrected).toBeCloseTo(0.2, 2);
    expect(width('c')).toBeGreaterThan(width('a'));
  });

  it('says as data that too little is coded, or that there is nothing to divide by', () => {
    const { periods, whole } = correctedTrend([period('a'), { at: 'b', articles: 0, positives: 0 }], coded('a', 20));
    expect(whole).toEqual({ raw: 300 / 1000, n: 20, thin: 'few_coded' });
    expect(periods).toEqual([
      { at: 'a', raw: 0.3, n: 20, thin: 'few_coded' },
      { at: 'b', raw: null, n: 0, thin: 'no_articles' },
    ]);
  });

  it('leaves out codes of articles that lie in none of the periods', () => {
    const { whole } = correctedTrend([period('a')], [...coded('a', 100), ...coded('elsewhere', 300)]);
    expect(whole.n).toBe(100);
  });
});
