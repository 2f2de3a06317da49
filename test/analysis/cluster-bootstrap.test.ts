import { describe, expect, it } from 'vitest';
import {
  bootstrapShare,
  casesByCluster,
  clusterDifference,
  clusterShare,
} from '../../src/analysis/cluster-bootstrap.ts';
import { shareTest } from '../../src/analysis/effect-size.ts';
import { shareDifference, wilson } from '../../src/analysis/intervals.ts';
import { seededRandom } from '../../src/analysis/random.ts';

const counts = [2, 0, 5, 1, 3, 0, 0, 4];
const totals = [4, 3, 6, 1, 3, 2, 5, 4];
const clusters = counts.map((count, index) => ({ count, total: totals[index] ?? 0 }));
const single = (count: number, total: number) =>
  Array.from({ length: total }, (_, index) => ({ count: index < count ? 1 : 0, total: 1 }));

/** Stories of one to eight copies, each with a leaning of its own that all its copies share. */
function stories(number: number, share: number, random: () => number) {
  return Array.from({ length: number }, () => {
    const total = random() < 0.6 ? 1 : 2 + Math.floor(random() * 7);
    return { count: random() < share ? total : 0, total };
  });
}

describe('a share over clusters', () => {
  it('has the design effect of the linearised ratio', () => {
    // numpy: G/(G-1) * sum((c - p*t)**2) / sum(t)**2 over p*(1-p)/sum(t)
    const found = clusterShare(clusters);
    expect(found.share).toBeCloseTo(15 / 28, 12);
    expect(found.designEffect).toBeCloseTo(3.2360020931449505, 10);
    expect(found.thin).toBe('few_clusters');
  });

  it('is the Wilson interval, but for one case in n, when no article is a copy', () => {
    const found = clusterShare(single(40, 200));
    const plain = wilson(40, 200);
    expect(found.low).toBeCloseTo(plain.low, 3);
    expect(found.high).toBeCloseTo(plain.high, 3);
    expect(found.designEffect).toBeCloseTo(200 / 199, 10);
  });

  it('has the width of the bootstrap over the same clusters', () => {
    const made = stories(400, 0.3, seededRandom(8));
    const [quick, drawn] = [clusterShare(made), bootstrapShare(made, { seed: 3, replicates: 2000 })];
    const width = (one: typeof quick) => (one.high ?? 0) - (one.low ?? 0);
    expect(quick.designEffect).toBeGreaterThan(2);
    expect(Math.abs(width(drawn) / width(quick) - 1)).toBeLessThan(0.06);
    expect(Math.abs((drawn.low ?? 0) - (quick.low ?? 0))).toBeLessThan(0.01);
  });

  it('keeps an upper limit where nothing was found, by the number of stories and not of copies', () => {
    const none = Array.from({ length: 40 }, () => ({ count: 0, total: 5 }));
    expect(clusterShare(none)).toMatchObject({ share: 0, low: 0, total: 200 });
    expect(clusterShare(none).high).toBeCloseTo(wilson(0, 40).high, 12);
    expect(bootstrapShare(none)).toEqual(clusterShare(none));
  });

  it('says as data that there is nothing to divide by', () => {
    expect(clusterShare([])).toEqual({ count: 0, total: 0, clusters: 0, thin: 'nothing_to_divide' });
  });

  it('covers the truth where articles are copies, and the plain interval does not', () => {
    const random = seededRandom(21);
    let [robust, drawn, plain] = [0, 0, 0];
    const repeats = 400;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const made = stories(250, 0.25, random);
      const quick = clusterShare(made);
      const boot = bootstrapShare(made, { seed: repeat, replicates: 199 });
      const naive = wilson(quick.count, quick.total);
      const holds = ({ low = 1, high = 0 }: { low?: number; high?: number }) => (low <= 0.25 && high >= 0.25 ? 1 : 0);
      robust += holds(quick);
      drawn += holds(boot);
      plain += holds(naive);
    }
    expect(robust / repeats).toBeGreaterThan(0.92);
    expect(robust / repeats).toBeLessThan(0.98);
    expect(drawn / repeats).toBeGreaterThan(0.9);
    expect(drawn / repeats).toBeLessThan(0.98);
    expect(plain / repeats).toBeLessThan(0.8);
  });
});

describe('articles', () => {
  it('are added up by their story', () => {
    const cases = [
      { cluster: 7, count: 1, total: 1 },
      { cluster: 9, count: 0, total: 1 },
      { cluster: 7, count: 0, total: 1 },
      { cluster: 4, count: 0, total: 0 },
    ];
    expect(casesByCluster(cases)).toEqual([
      { count: 1, total: 2 },
      { count: 0, total: 1 },
    ]);
  });
});

describe('a difference over clusters', () => {
  const none = { count: 0, total: 0 };

  it('is that of independent shares where no story is in both groups', () => {
    const pairs = [
      ...single(56, 70).map((first) => ({ first, second: none })),
      ...single(48, 80).map((second) => ({ first: none, second })),
    ];
    const found = clusterDifference(pairs);
    const plain = shareDifference({ count: 56, total: 70 }, { count: 48, total: 80 });
    expect(found.difference).toBeCloseTo(plain.difference, 12);
    expect(found.low).toBeCloseTo(plain.low, 2);
    expect(found.high).toBeCloseTo(plain.high, 2);
    expect(found.p).toBeCloseTo(shareTest({ count: 56, total: 70 }, { count: 48, total: 80 })?.p ?? 0, 3);
  });

  it('is surer where the same stories stand in both groups', () => {
    const random = seededRandom(5);
    const both = Array.from({ length: 300 }, () => {
      const first = random() < 0.4 ? 1 : 0;
      const second = random() < 0.9 ? first : 0;
      return { first: { count: first, total: 1 }, second: { count: second, total: 1 } };
    });
    const apart = both.flatMap(({ first, second }) => [
      { first, second: none },
      { first: none, second },
    ]);
    const width = ({ low = 0, high = 0 }: { low?: number; high?: number }) => high - low;
    expect(width(clusterDifference(both))).toBeLessThan(0.5 * width(clusterDifference(apart)));
    expect(clusterDifference(both).p).toBeLessThan(clusterDifference(apart).p ?? 0);
  });

  it('raises false alarms at its level', () => {
    const random = seededRandom(77);
    let alarms = 0;
    let missed = 0;
    const repeats = 600;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const pairs = stories(200, 0.3, random).map(({ count, total }) => {
        const second = Math.floor(random() * (total + 1));
        const part = (cases: number) => ({ count: count === 0 ? 0 : cases, total: cases });
        return { first: part(total - second), second: part(second) };
      });
      const { p = 1, low = 0, high = 0 } = clusterDifference(pairs);
      if (p < 0.05) alarms += 1;
      if (low > 0 || high < 0) missed += 1;
    }
    expect(alarms / repeats).toBeGreaterThan(0.02);
    expect(alarms / repeats).toBeLessThan(0.08);
    expect(missed / repeats).toBeGreaterThan(0.02);
    expect(missed / repeats).toBeLessThan(0.08);
  });

  it('is thin, and said to be, with few stories on a side or none', () => {
    const few = clusterDifference([...single(3, 10).map((first) => ({ first, second: { count: 0, total: 1 } }))]);
    expect(few.thin).toBe('few_clusters');
    expect(clusterDifference([{ first: { count: 1, total: 2 }, second: none }]).thin).toBe('nothing_to_divide');
  });
});
