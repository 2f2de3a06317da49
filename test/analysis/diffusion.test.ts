import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/analysis/calendar.ts';
import { diffusion, survival } from '../../src/analysis/diffusion.ts';

const from = '2020-01-01';
const to = '2020-12-31';
const outlets = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((outlet) => ({ outlet, from, to }));
const use = (outlet: string, days: number, at?: string) => ({
  outlet,
  day: addDays('2020-03-01', days),
  ...(at === undefined ? {} : { at }),
});

describe('the spread of a phrase', () => {
  it('names who printed it first and who took it up when, once each', () => {
    const spread = diffusion([use('b', 3), use('a', 0), use('b', 1), use('c', 9), use('a', 5)], outlets.slice(0, 4));
    expect(spread?.adoptions).toEqual([
      { outlet: 'a', day: '2020-03-01', lag: 0, adopters: 1 },
      { outlet: 'b', day: '2020-03-02', lag: 1, adopters: 2 },
      { outlet: 'c', day: '2020-03-10', lag: 9, adopters: 3 },
    ]);
    expect(spread?.without).toEqual(['d']);
    expect(spread?.medianLag).toEqual({ thin: 'few_outlets' });
  });

  it('orders the uses of one day by their hour', () => {
    const spread = diffusion([use('a', 0, '2020-03-01T09:00:00Z'), use('b', 0, '2020-03-01T06:00:00Z')], outlets);
    expect(spread?.adoptions.map(({ outlet }) => outlet)).toEqual(['b', 'a']);
  });

  it('counts an outlet that is collected later from its own first day', () => {
    const late = [...outlets.slice(0, 2), { outlet: 'late', from: '2020-06-01', to }];
    const spread = diffusion([use('a', 0), { outlet: 'late', day: '2020-06-11' }], late);
    expect(spread?.adoptions[1]).toMatchObject({ outlet: 'late', lag: 10 });
  });

  it('has a median time that takes those without it as not yet', () => {
    const uses = [0, 2, 4, 6].map((days, index) => use(outlets[index]?.outlet ?? '', days));
    expect(diffusion(uses, outlets)?.medianLag).toMatchObject({ days: 6, low: 4 });
    expect(diffusion(uses.slice(0, 3), outlets)?.medianLag).toEqual({ thin: 'most_never' });
  });

  it('does not exist where nobody uses it', () => {
    expect(diffusion([], outlets)).toBeUndefined();
  });
});

describe('the curve of those still without', () => {
  it('is that of a published example', () => {
    // Weeks of remission (Freireich et al., Blood 21, 1963), treated group: published median 23 weeks. Values:
    // scipy.stats.ecdf(CensoredData(uncensored, right)).sf with confidence_interval(0.95), scipy 1.17.
    const curve = survival([
      ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((time) => ({ time, event: true })),
      ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((time) => ({ time, event: false })),
    ]);
    expect(curve.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(curve[0]?.share).toBeCloseTo(0.8571428571428571, 12);
    expect(curve[0]?.low).toBeCloseTo(0.7074793118252003, 8);
    expect(curve.at(-1)?.share).toBeCloseTo(0.4481792717086834, 12);
    expect(curve.at(-1)?.low).toBeCloseTo(0.1843848638406128, 8);
    expect(curve.at(-1)?.high).toBeCloseTo(0.711973679576754, 8);
    expect(curve.find(({ share }) => share <= 0.5)?.time).toBe(23);
  });
});
