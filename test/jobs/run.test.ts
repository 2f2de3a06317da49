import { describe, expect, it } from 'vitest';
import { LockedError, UsageError } from '../../src/errors.ts';
import { type NightParts, nightExitCode, type OutletNight, runNight } from '../../src/jobs/run.ts';
import { openStore } from '../../src/store/open.ts';

const now = () => new Date('2026-01-15T02:00:00Z');
const written = { audience: 'trends', language: 'fi', folder: 'data/reports/x', main: 'data/reports/x/report.html' };

async function night(parts: Partial<NightParts<OutletNight>>, controller = new AbortController()) {
  const store = await openStore('sqlite::memory:');
  const run = await store.runs.start({ command: 'run', lock: 'write', software: 'test', now: now().toISOString() });
  const done: string[] = [];
  const noted =
    <Outcome>(part: string, work: () => Promise<Outcome>) =>
    () => {
      done.push(part);
      return work();
    };
  try {
    const outcome = await runNight(
      {
        crawl: noted('crawl', parts.crawl ?? (async () => [{ outlet: 'a' }])),
        annotate: noted('annotate', parts.annotate ?? (async () => ({ coded: 5, incomplete: 0 }))),
        reports: (parts.reports ?? [async () => written]).map((write) => noted('report', write)),
      },
      { signal: controller.signal, now, fail: run.fail },
    );
    const failures = await store.runs.failures({ limit: 10 });
    return { outcome, code: nightExitCode(outcome), done, failures };
  } finally {
    await store.close();
  }
}

describe('a night', () => {
  it('collects, codes and reports, in this order', async () => {
    const { outcome, code, done, failures } = await night({});
    expect(done).toEqual(['crawl', 'annotate', 'report']);
    expect(outcome).toMatchObject({ coded: 5, report: written, problems: [], stopped: false });
    expect({ code, failures }).toEqual({ code: 0, failures: [] });
  });

  it('that lost one outlet of two is done, but not whole: 3', async () => {
    expect((await night({ crawl: async () => [{ outlet: 'a' }, { outlet: 'b', error: 'not found' }] })).code).toBe(3);
  });

  it('that reached no outlet has failed, and still reports what the store holds: 1', async () => {
    const { code, done } = await night({ crawl: async () => [{ outlet: 'a', error: 'no such host' }] });
    expect({ code, done }).toEqual({ code: 1, done: ['crawl', 'annotate', 'report'] });
  });

  it('that could not code an article by all annotators is not whole either: 3', async () => {
    expect((await night({ annotate: async () => ({ coded: 5, incomplete: 1 }) })).code).toBe(3);
  });

  it.each(['crawl', 'annotate', 'report'] as const)(
    'goes on when %s breaks down, keeps why, and fails: 1',
    async (part) => {
      const breaks = async () => {
        throw new Error('disk full');
      };
      const broken = part === 'report' ? { reports: [breaks] } : { [part]: breaks };
      const { outcome, code, done, failures } = await night(broken);
      expect(done).toEqual(['crawl', 'annotate', 'report']);
      expect(outcome.problems).toEqual([{ part, message: 'disk full' }]);
      expect(failures).toMatchObject([{ stage: part, reason: 'broke_down', message: 'disk full' }]);
      expect(code).toBe(1);
    },
  );

  it('writes the other reports where one breaks down, and calls the first of them its report', async () => {
    const brief = { ...written, audience: 'brief', main: 'data/reports/y/report.html' };
    const breaks = async () => {
      throw new Error('disk full');
    };
    const { outcome, code } = await night({ reports: [breaks, async () => brief, async () => written] });
    expect(outcome).toMatchObject({ report: brief, reports: [brief, written], problems: [{ part: 'report' }] });
    expect(code).toBe(1);
  });

  it.each([new UsageError('outlets: no such outlet'), new LockedError('another run')])(
    'ends at once for what the user must know: %s',
    async (error) => {
      await expect(
        night({
          crawl: async () => {
            throw error;
          },
        }),
      ).rejects.toBe(error);
    },
  );

  it('that is stopped begins no further part and blames nobody', async () => {
    const controller = new AbortController();
    const { outcome, done, failures } = await night(
      {
        crawl: async () => {
          controller.abort('SIGTERM');
          throw new Error('aborted');
        },
      },
      controller,
    );
    expect(done).toEqual(['crawl']);
    expect(outcome).toMatchObject({ stopped: true, problems: [] });
    expect(failures).toEqual([]);
  });
});
