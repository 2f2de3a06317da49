import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/analysis/calendar.ts';
import { seededRandom } from '../../src/analysis/random.ts';
import { type CoverageItem, compareResonance, resonance } from '../../src/analysis/resonance.ts';

const day = '2023-05-10';
const scope = { day, from: '2020-01-01', to: '2024-12-31', stored: 4000, outlets: 5 };

function articles(perDay: readonly number[], copies = 1, of = day): readonly CoverageItem[] {
  return perDay.flatMap((count, after) =>
    Array.from({ length: count }, (_, index) => ({
      day: addDays(of, after),
      outlet: `outlet ${index % 4}`,
      story: `${after} ${Math.floor(index / copies)}`,
    })),
  );
}

describe('the resonance of an event', () => {
  it('is its volume, breadth, peak, half-life and follow-up', () => {
    const found = resonance(articles([10, 20, 5, 0, 0, 0, 0, 5]), scope);
    if ('thin' in found) throw new Error(found.thin);
    expect(found).toMatchObject({ volume: 40, stories: 40, baseline: 0, outlets: 4, allOutlets: 5 });
    expect(found.peak).toEqual({ day: '2023-05-11', articles: 20 });
    // Half of 40 is reached when 10 of the 20 articles of the second day are there.
    expect(found.halfLife.value).toBe(1.5);
    expect(found.followUp.value).toBe(5 / 40);
    expect(found.perThousand.value).toBe(10);
    expect(found.excess.value).toBe(40);
    for (const { value, low, high } of [found.halfLife, found.followUp, found.perThousand, found.excess]) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
  });

  it('takes away what came before the event', () => {
    const before = Array.from({ length: 56 }, (_, index) => ({
      day: addDays(day, -1 - (index % 28)),
      outlet: 'a',
      story: -index,
    }));
    const found = resonance([...articles([60]), ...before], scope);
    if ('thin' in found) throw new Error(found.thin);
    expect(found.baseline).toBe(2);
    expect(found.excess.value).toBe(60 - 56);
    expect(found.excess.low).toBeLessThan(0);
  });

  it('is less sure where the same number of articles are copies of a few stories', () => {
    const [single, copied] = [resonance(articles([40]), scope), resonance(articles([40], 10), scope)];
    if ('thin' in single || 'thin' in copied) throw new Error('thin');
    // Of n stories with m copies each the variance is n m²: standard errors √40 = 6.3 and √(4 × 100) = 20 of 40 articles.
    expect((single.excess.high - single.excess.low) / 2 / 1.96).toBeCloseTo(Math.sqrt(40), -0.5);
    expect(copied.excess.high - copied.excess.low).toBeGreaterThan(2 * (single.excess.high - single.excess.low));
  });

  it('is not given for few articles or a window that the archive does not hold', () => {
    expect(resonance(articles([9]), scope)).toEqual({ thin: 'few_articles', volume: 9 });
    expect(resonance(articles([50]), { ...scope, to: addDays(day, 20) })).toMatchObject({ thin: 'outside_archive' });
    expect(resonance(articles([50]), { ...scope, from: addDays(day, 1) })).toMatchObject({ thin: 'outside_archive' });
  });
});

describe('two events compared', () => {
  const other = { ...scope, day: '2022-01-10', stored: 2000 };

  it('are held against what the archive stored at the time', () => {
    const found = compareResonance(
      { items: articles([40, 40]), scope },
      { items: articles([20, 20], 1, other.day), scope: other },
    );
    if ('thin' in found) throw new Error(found.thin);
    expect(found.volumeRatio.value).toBe(1);
    expect(found.halfLife.value).toBe(0);
  });

  it('have intervals that hold the truth about nineteen times of twenty', () => {
    const random = seededRandom(8);
    // Knuth's way to a Poisson number.
    const poisson = (mean: number) => {
      let [count, product] = [0, random()];
      while (product > Math.exp(-mean)) {
        count += 1;
        product *= random();
      }
      return count;
    };
    let held = 0;
    for (let run = 0; run < 60; run += 1) {
      const found = compareResonance(
        { items: articles([20, 12, 8, 4, 2, 1].map(poisson)), scope },
        { items: articles([10, 6, 4, 2, 1].map(poisson), 1, other.day), scope: { ...other, stored: 4000 } },
      );
      if ('thin' in found) continue;
      if (found.volumeRatio.low <= 47 / 23 && 47 / 23 <= found.volumeRatio.high) held += 1;
    }
    expect(held).toBeGreaterThanOrEqual(53);
  });

  it('are not compared when one of them is too small', () => {
    const found = compareResonance({ items: articles([40]), scope }, { items: [], scope: other });
    expect(found).toEqual({ thin: 'few_articles' });
  });
});
