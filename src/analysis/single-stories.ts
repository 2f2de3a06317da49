import type { AlikeClusters, ClusterPair } from './cluster-bootstrap.ts';
import type { Cases } from './effect-size.ts';

/**
 * Shares and differences over stories where only those that were printed more than once are known one by one: every other
 * article is a story of its own, so that the sums say all of them.
 */

const none: Cases = { count: 0, total: 0 };

/** The stories of one group of articles. `repeated` are part of `all`. */
export function withSingles(all: Cases, repeated: readonly Cases[]): readonly AlikeClusters[] {
  const { count, total } = rest(all, repeated);
  return [
    ...repeated.filter((story) => story.total > 0),
    ...[
      { count: 1, total: 1, times: count },
      { count: 0, total: 1, times: total - count },
    ].filter(({ times }) => times > 0),
  ];
}

/** The stories of two groups of articles; one that was printed in both is among `repeated`. */
export function pairsWithSingles(
  first: Cases,
  second: Cases,
  repeated: readonly Pick<ClusterPair, 'first' | 'second'>[],
): readonly ClusterPair[] {
  const singles = (all: Cases, held: readonly Cases[]): readonly AlikeClusters[] => withSingles(rest(all, held), []);
  return [
    ...repeated.filter((pair) => pair.first.total + pair.second.total > 0),
    ...singles(
      first,
      repeated.map((pair) => pair.first),
    ).map(({ times = 1, ...cases }) => ({ first: cases, second: none, times })),
    ...singles(
      second,
      repeated.map((pair) => pair.second),
    ).map(({ times = 1, ...cases }) => ({ first: none, second: cases, times })),
  ];
}

/** What is left of a group without its repeated stories; the archive may have grown between two questions. */
function rest({ count, total }: Cases, repeated: readonly Cases[]): Cases {
  const held = repeated.reduce((sum, one) => ({ count: sum.count + one.count, total: sum.total + one.total }), none);
  const left = Math.max(0, total - held.total);
  return { count: Math.min(left, Math.max(0, count - held.count)), total: left };
}
