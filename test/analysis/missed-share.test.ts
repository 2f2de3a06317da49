import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/analysis/intervals.ts';
import { missedShare } from '../../src/analysis/missed-share.ts';

describe('the share that a pre-filter misses', () => {
  it('is what the sample finds, expanded to all that was stopped', () => {
    const through = { entries: 500, coded: 500, relevant: 400 };
    const stopped = { entries: 10_000, coded: 200, relevant: 2 };
    // 2 of 200 are 1 % of 10,000: 100 missed beside 400 found.
    const missed = missedShare({ through, stopped });
    expect(missed?.share).toBeCloseTo(100 / 500, 12);
    const { low, high } = wilson(2, 200);
    expect(missed?.low).toBeCloseTo((low * 10_000) / (low * 10_000 + 400), 12);
    expect(missed?.high).toBeCloseTo((high * 10_000) / (high * 10_000 + 400), 12);
  });

  it('keeps an upper bound when the sample finds nothing', () => {
    const missed = missedShare({
      through: { entries: 100, coded: 50, relevant: 40 },
      stopped: { entries: 1000, coded: 20, relevant: 0 },
    });
    expect(missed).toMatchObject({ share: 0, low: 0 });
    expect(missed?.high).toBeGreaterThan(0.5);
  });

  it('is not known before anything of the sample was coded', () => {
    const through = { entries: 100, coded: 100, relevant: 40 };
    expect(missedShare({ through, stopped: { entries: 1000, coded: 0, relevant: 0 } })).toBeUndefined();
  });
});
