import { describe, expect, it } from 'vitest';
import { layoutDrift, type Shape } from '../../src/analysis/layout-drift.ts';
import { seededRandom } from '../../src/analysis/random.ts';

function articles(count: number, seed: number, change: Partial<Shape> & { readonly scale?: number } = {}): Shape[] {
  const random = seededRandom(seed);
  const { scale = 1, ...fields } = change;
  return Array.from({ length: count }, () => ({
    length: Math.round(scale * (800 + 4000 * random() ** 2)),
    lead: random() < 0.9,
    author: random() < 0.7,
    section: true,
    publishedAt: true,
    ...fields,
  }));
}

describe('the layout of an outlet', () => {
  it('has not changed while its articles vary as before', () => {
    const alarms = Array.from({ length: 100 }, (_, seed) => layoutDrift(articles(220, seed + 1)).length);
    expect(alarms.filter((count) => count > 0).length).toBeLessThanOrEqual(2);
  });

  it('has changed when texts shrink to their first lines', () => {
    const [drift] = layoutDrift([...articles(20, 5, { scale: 0.08 }), ...articles(200, 6)]);
    expect(drift?.what).toBe('length');
    expect(drift && drift.now < drift.before / 4).toBe(true);
  });

  it('has changed when a field is no longer found', () => {
    const drifts = layoutDrift([...articles(20, 5, { author: false, publishedAt: false }), ...articles(200, 6)]);
    expect(drifts.map(({ what }) => what)).toEqual(['author', 'publishedAt']);
    expect(drifts[1]).toMatchObject({ before: 1, now: 0 });
  });

  it('is not judged by a handful of articles', () => {
    expect(layoutDrift([...articles(20, 5, { scale: 0.01 }), ...articles(30, 6)])).toEqual([]);
  });
});
