import { describe, expect, it } from 'vitest';
import { simulations } from './coverage.ts';

/** 95 % intervals over simulated archives, 200 or more coded; the seeds are fixed. `npm run bench -- coverage` has more. */
const measured = Object.fromEntries(Object.entries(simulations).map(([name, simulate]) => [name, simulate(250)]));

function coverageOf(name: string, method: string) {
  const found = Object.entries(measured).find(([title]) => title.startsWith(name))?.[1][method];
  if (!found) throw new Error(`no simulation "${name}" of "${method}"`);
  return found;
}

describe('intervals over simulated archives', () => {
  it.each([
    ['share of independent', 'Wilson'],
    ['share of copied', 'by story, linearised'],
    ['share of copied', 'by story, bootstrap'],
    ['label that the program finds too often', 'Rogan-Gladen'],
    ['label that the program finds too often', 'prediction-powered'],
    ['label that the program finds too often', 'the same, tuned'],
    ['frame among the relevant', 'with inclusion probabilities'],
    ['rare label, 400 coded', 'with inclusion probabilities'],
    ['trend of 12 periods', 'pooled, by period'],
    ['trend of 12 periods', 'whole period'],
  ])('of the %s …, %s, hold the truth in 92 to 98 of 100', (name, method) => {
    const { holds } = coverageOf(name, method);
    expect(holds).toBeGreaterThanOrEqual(0.92);
    expect(holds).toBeLessThanOrEqual(0.98);
  });

  it('hold it more often than that where 80 draws stand for all that the filter left out', () => {
    expect(coverageOf('relevance', 'with inclusion probabilities').holds).toBeGreaterThanOrEqual(0.95);
  });

  it('fail where copies are taken for articles, probabilities are ignored, or nothing is corrected', () => {
    expect(coverageOf('share of copied', 'Wilson, copies as articles').holds).toBeLessThan(0.75);
    expect(coverageOf('relevance', 'prediction-powered, chances ignored').holds).toBeLessThan(0.6);
    for (const name of ['label that', 'relevance', 'frame among']) {
      expect(coverageOf(name, 'raw').holds).toBeLessThan(0.05);
    }
  });
});

describe('corrected shares', () => {
  it.each([
    ['label that the program finds too often', 'prediction-powered', 5],
    ['frame among the relevant', 'with inclusion probabilities', 2],
  ])('of the %s … are right on average, %s, where the raw share is off by %d points', (name, method, points) => {
    expect(Math.abs(coverageOf(name, 'raw').bias)).toBeGreaterThan((points - 0.5) / 100);
    expect(Math.abs(coverageOf(name, method).bias)).toBeLessThan(0.004);
  });

  it('are surer when predictions are relied on only as far as they follow people', () => {
    const name = 'label that the program finds too often';
    expect(coverageOf(name, 'the same, tuned').width).toBeLessThan(0.9 * coverageOf(name, 'prediction-powered').width);
  });
});
