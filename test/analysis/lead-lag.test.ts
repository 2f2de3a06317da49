import { describe, expect, it } from 'vitest';
import { leadLag } from '../../src/analysis/lead-lag.ts';
import { seededRandom } from '../../src/analysis/random.ts';

/** A first-order autoregression around 0. */
function inert(length: number, pull: number, random: () => number): readonly number[] {
  const values: number[] = [];
  for (let index = 0; index < length + 20; index += 1) {
    const shock = random() + random() + random() + random() - 2;
    values.push(pull * (values.at(-1) ?? 0) + shock);
  }
  return values.slice(20);
}

describe('which of two series moves first', () => {
  it('correlates them at each lag after taking out the inertia of each', () => {
    const first = Array.from({ length: 40 }, (_, i) => Math.sin(i * 1.3) + ((i * 7919) % 13) / 13);
    const second = first.map((_, i) => (i === 0 ? 0 : 0.8 * (first[i - 1] ?? 0)) + ((i * 104_729) % 17) / 17);
    const found = leadLag(first, second);
    // numpy: residuals c[1:] - phi*c[:-1], np.corrcoef of the shifted residuals
    const expected = [
      0.45580650317, -0.51034867462, -0.71527047104, 0.01546257512, 0.89387491431, 0.31079100327, -0.55678360809,
    ];
    expect(found?.lags.map(({ lag }) => lag)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
    for (const [index, { r }] of (found?.lags ?? []).entries()) expect(r).toBeCloseTo(expected[index] ?? Number.NaN, 9);
    expect(found?.lead).toBeCloseTo(0.472564983994, 9);
  });

  it('finds the one that leads, whichever is named first', () => {
    const random = seededRandom(1);
    const leader = inert(120, 0.5, random);
    const follower = leader.map((_, index) => (leader[index - 2] ?? 0) + 0.5 * (random() - 0.5));
    const ahead = leadLag(leader, follower);
    const behind = leadLag(follower, leader);
    expect(ahead?.low).toBeGreaterThan(0);
    expect(ahead?.p).toBeLessThan(0.05);
    expect(behind?.high).toBeLessThan(0);
  });

  it('calls at most one in twelve pairs of unrelated, inert series a lead', () => {
    const random = seededRandom(2);
    const rate = (pull: number): number => {
      const pairs = Array.from({ length: 120 }, (_, seed) =>
        leadLag(inert(96, pull, random), inert(96, pull, random), { replicates: 99, seed }),
      );
      const apart = pairs.filter((found) => found && (found.low > 0 || found.high < 0)).length / pairs.length;
      expect(Math.abs(apart - pairs.filter((found) => found && found.p <= 0.05).length / pairs.length)).toBeLessThan(
        0.02,
      );
      return apart;
    };
    for (const pull of [0, 0.7]) expect(rate(pull)).toBeLessThanOrEqual(0.085);
  });

  it('says nothing of fewer than 24 periods or of a series that does not move', () => {
    const moving = inert(30, 0, seededRandom(3));
    expect(leadLag(moving.slice(0, 23), moving.slice(0, 23))).toBeUndefined();
    expect(
      leadLag(
        moving,
        moving.map(() => 1),
      ),
    ).toBeUndefined();
    expect(leadLag(moving, moving.slice(1))).toBeUndefined();
  });
});
