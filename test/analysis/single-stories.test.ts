import { describe, expect, it } from 'vitest';
import { clusterDifference, clusterShare } from '../../src/analysis/cluster-bootstrap.ts';
import { pairsWithSingles, withSingles } from '../../src/analysis/single-stories.ts';

const single = (count: number, total: number) =>
  Array.from({ length: total }, (_, at) => ({ count: at < count ? 1 : 0, total: 1 }));
const none = { count: 0, total: 0 };
const repeated = [
  { first: { count: 3, total: 3 }, second: { count: 2, total: 2 } },
  { first: { count: 0, total: 4 }, second: none },
  { first: { count: 1, total: 2 }, second: { count: 0, total: 5 } },
];

describe('stories of which only the repeated ones are known', () => {
  it('give the share, interval and design effect of all stories one by one', () => {
    const held = repeated.map(({ first }) => first);
    const all = clusterShare([...single(40, 111), ...held]);
    const quick = clusterShare(withSingles({ count: 44, total: 120 }, held));
    for (const key of ['share', 'low', 'high', 'designEffect'] as const)
      expect(quick[key]).toBeCloseTo(all[key] ?? 0, 12);
    expect(quick).toMatchObject({ count: 44, total: 120, clusters: 114 });
  });

  it('give the difference of all stories one by one, also where a story is in both groups', () => {
    const all = clusterDifference([
      ...single(40, 111).map((first) => ({ first, second: none })),
      ...single(30, 143).map((second) => ({ first: none, second })),
      ...repeated,
    ]);
    const quick = clusterDifference(pairsWithSingles({ count: 44, total: 120 }, { count: 32, total: 150 }, repeated));
    expect(quick.clusters).toBe(all.clusters);
    for (const key of ['difference', 'low', 'high', 'p'] as const) expect(quick[key]).toBeCloseTo(all[key] ?? 0, 12);
  });

  it('never count more repeated articles than there are', () => {
    expect(withSingles({ count: 1, total: 2 }, [{ count: 3, total: 3 }])).toEqual([{ count: 3, total: 3 }]);
  });
});
