import { describe, expect, it } from 'vitest';
import { clusterShare } from '../../src/analysis/cluster-bootstrap.ts';
import { seededRandom } from '../../src/analysis/random.ts';
import { storyBootstrap } from '../../src/analysis/story-bootstrap.ts';

const share = ([cases = 0, total = 0]: readonly number[]) => [cases / total];
const logRatio = ([first = 0, second = 0]: readonly number[]) => [
  Math.log(Math.max(first, 0.5) / Math.max(second, 0.5)),
];

describe('statistics of sums over stories', () => {
  it('have the interval that linearisation gives a share', () => {
    const random = seededRandom(1);
    const stories = Array.from({ length: 500 }, () => {
      const copies = random() < 0.2 ? 4 : 1;
      return [random() < 0.3 ? copies : 0, copies];
    });
    const [drawn] = storyBootstrap(stories, share);
    const quick = clusterShare(stories.map(([count = 0, total = 0]) => ({ count, total })));
    expect(drawn?.estimate).toBe(quick.share);
    expect(drawn?.low).toBeCloseTo(quick.low ?? 0, 2);
    expect(drawn?.high).toBeCloseTo(quick.high ?? 0, 2);
  });

  it('are surer of single articles than of as many copies of a few stories', () => {
    const single = Array.from({ length: 200 }, (_, index) => [index % 4 === 0 ? 1 : 0, 1]);
    const copied = Array.from({ length: 20 }, (_, index) => [index % 4 === 0 ? 10 : 0, 10]);
    const width = (stories: readonly (readonly number[])[]): number => {
      const [{ low = 0, high = 0 } = {}] = storyBootstrap(stories, share);
      return high - low;
    };
    expect(width(copied)).toBeGreaterThan(2 * width(single));
  });

  it('hold a true ratio in about 95 of 100 samples', () => {
    const random = seededRandom(2);
    const samples = 300;
    const held = Array.from({ length: samples }, (_, seed) => {
      const stories = Array.from({ length: 200 }, () => {
        const copies = random() < 0.1 ? 3 : 1;
        return [random() < 0.3 ? copies : 0, random() < 0.15 ? copies : 0];
      });
      const [{ low = 0, high = 0 } = {}] = storyBootstrap(stories, logRatio, { replicates: 400, seed });
      return low <= Math.log(2) && Math.log(2) <= high;
    }).filter(Boolean).length;
    expect(held / samples).toBeGreaterThan(0.92);
    expect(held / samples).toBeLessThan(0.98);
  });

  it('have a p-value that agrees with their interval', () => {
    const stories = Array.from({ length: 300 }, (_, index) => [index % 5 === 0 ? 1 : 0, 1]);
    for (const than of [0.1, 0.16, 0.2, 0.22, 0.3]) {
      const [{ low = 0, high = 1, p = 1 } = {}] = storyBootstrap(stories, share, { than: [than] });
      expect(p < 0.05).toBe(than < low || than > high);
    }
  });

  it('have none where the data do not define them', () => {
    expect(storyBootstrap([], share)).toEqual([{ estimate: Number.NaN }]);
    expect(storyBootstrap([[0, 0]], share)).toEqual([{ estimate: Number.NaN }]);
  });
});
