import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/random.ts';
import { type GroupedCounts, permutedDistance } from '../../src/analysis/share-vectors.ts';

function units(
  values: readonly (readonly number[])[],
  groupOf: (index: number) => number,
  stratum = 0,
): GroupedCounts[] {
  return values.map((cases, index) => ({ group: groupOf(index), stratum, total: 1, cases }));
}

describe('the distance of two groups in several shares', () => {
  it('is as rare as counting all exchanges of the groups says', () => {
    const few = units([[1], [1], [1], [1], [0], [1], [0], [0], [0], [0]], (index) => (index < 5 ? 0 : 1));
    // Python: itertools.combinations(range(10), 5), share of exchanges with a difference as large: 52 of 252
    expect(permutedDistance(few, { replicates: 20_000 }).p).toBeCloseTo(0.2063, 2);
  });

  it('sees a difference in one share of many', () => {
    const random = seededRandom(3);
    const values = Array.from({ length: 400 }, (_, index) =>
      Array.from({ length: 10 }, (__, share) => (random() < (share === 4 && index % 2 === 0 ? 0.45 : 0.15) ? 1 : 0)),
    );
    expect(permutedDistance(units(values, (index) => index % 2)).p).toBeLessThan(0.01);
  });

  it('calls one in twenty a finding where nothing differs', () => {
    const random = seededRandom(4);
    const alarms = Array.from({ length: 200 }, (_, seed) => {
      const values = Array.from({ length: 60 }, () => Array.from({ length: 4 }, () => (random() < 0.3 ? 1 : 0)));
      return (
        permutedDistance(
          units(values, (index) => index % 2),
          { replicates: 99, seed },
        ).p <= 0.05
      );
    }).filter(Boolean).length;
    expect(alarms).toBeGreaterThan(2);
    expect(alarms).toBeLessThan(19);
  });

  it('is not taken in by strata that differ while the groups in them do not', () => {
    const random = seededRandom(5);
    const of = (stratum: number, share: number, sizes: readonly [number, number]) =>
      sizes.flatMap((size, group) =>
        Array.from({ length: size }, () => ({ group, stratum, total: 1, cases: [random() < share ? 1 : 0] })),
      );
    expect(permutedDistance([...of(0, 0.8, [150, 30]), ...of(1, 0.1, [30, 150])]).p).toBeGreaterThan(0.05);
  });
});
