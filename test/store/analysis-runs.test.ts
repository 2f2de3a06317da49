import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { AnalysisRun, Store } from '../../src/store/store.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const run: AnalysisRun = {
  analysis: 'H1',
  template: { version: 1, hash: 'abc' },
  runAt: '2026-01-02T03:04:05.000Z',
  from: '2020-01-01',
  to: '2025-12-31',
  outlets: ['paiva', 'ilta'],
  software: 'diskurssi 1',
  codebook: 'c1',
  models: 'm1',
  parameters: { per: 10_000 },
  result: { verdict: 'undecided', p: 0.4, estimates: [] },
};

describe('the log of analyses', () => {
  it('keeps every run as it was, oldest first, also of the same analysis twice', async () => {
    const later = { ...run, runAt: '2026-01-03T00:00:00.000Z', result: { verdict: 'agrees' } };
    await store.analysisRuns.record([run]);
    await store.analysisRuns.record([{ ...run, analysis: 'H2' }, later]);
    expect(await store.analysisRuns.of('H1')).toEqual([run, later]);
    expect(await store.analysisRuns.of('H3')).toEqual([]);
  });

  it('gives two processes that record at once different numbers of earlier runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'diskurssi-analyses-'));
    const url = `sqlite:${join(folder, 'both.sqlite')}`;
    const first = await openStore(url);
    const second = await openStore(url);
    try {
      const before = await Promise.all([first, second, first].map(({ analysisRuns }) => analysisRuns.record([run])));
      expect(before.map(([earlier = []]) => earlier.length).sort()).toEqual([0, 1, 2]);
      expect(await first.analysisRuns.record([run, run])).toMatchObject([{ length: 3 }, { length: 4 }]);
    } finally {
      await Promise.all([first.close(), second.close()]);
      rmSync(folder, { recursive: true });
    }
  });
});
