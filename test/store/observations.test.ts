import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pressDay } from '../../src/press-time.ts';
import { openStore } from '../../src/store/open.ts';
import type { Coding, ObservationCell, Store } from '../../src/store/store.ts';
import type { Annotation } from '../../src/types.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const ledger = { frames: '1', toxicity: '1' };

/** What a step of a random history does. */
const step = fc.oneof(
  fc.record({
    what: fc.constant('save' as const),
    id: fc.integer({ min: 0, max: 7 }),
    outlet: fc.constantFrom('north', 'south'),
    title: fc.constantFrom('Yksi', 'Kaksi'),
    hour: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    access: fc.constantFrom('full' as const, 'teaser' as const, undefined),
  }),
  fc.record({
    what: fc.constant('code' as const),
    key: fc.integer({ min: 1, max: 12 }),
    language: fc.constantFrom('sv' as const, undefined),
    frames: fc.array(fc.constantFrom('control', 'services'), { maxLength: 3 }),
    voices: fc.array(fc.constantFrom('own' as const, 'mention' as const), { maxLength: 2 }),
  }),
  fc.constant({ what: 'refresh' as const }),
);

/** Counts the whole store by hand. */
async function counted(of: Store): Promise<Map<string, string>> {
  const articles = new Map<string, Set<number>>();
  const marks = new Map<string, number>();
  for await (const batch of of.articles.each(5)) {
    const codings = await of.codings.of(batch.map(({ key }) => key));
    const current = new Set(batch.map(({ key }) => key));
    for await (const owed of of.codings.owed(ledger, 100)) for (const { key } of owed) current.delete(key);
    for (const article of batch) {
      if (!article.publishedAt) continue;
      const add = (measure: string, label: string, voice: string, mark: number) => {
        const day = pressDay(Date.parse(article.publishedAt ?? ''));
        const cell = [measure, label, article.outlet, article.language ?? '', day, voice].join(' ');
        articles.set(cell, (articles.get(cell) ?? new Set()).add(article.key));
        marks.set(cell, (marks.get(cell) ?? 0) + mark);
      };
      add('coverage', 'stored', '', 0);
      add('coverage', article.access ?? 'unknown_access', '', 0);
      if (!current.has(article.key)) continue;
      add('coverage', 'coded', '', 0);
      for (const [measure, annotations] of Object.entries(codings.get(article.key) ?? {})) {
        for (const { label, voice } of annotations) {
          add(measure, label, voice ?? '', 1);
          add(measure, '*', '', 1);
        }
      }
    }
  }
  return new Map([...articles].map(([cell, keys]) => [cell, `${keys.size} ${marks.get(cell)}`]));
}

async function cube(of: Store): Promise<Map<string, string>> {
  const cells: ObservationCell[] = [];
  for (const measure of ['coverage', 'frames', 'toxicity']) cells.push(...(await of.observations.cells({ measure })));
  return new Map(
    cells.map((cell) => [
      [cell.measure, cell.label, cell.outlet, cell.language, cell.day, cell.voice].join(' '),
      `${cell.articles} ${cell.marks}`,
    ]),
  );
}

describe('the cube', () => {
  it('equals a count by hand after any history of saving, coding and refreshing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const random = await openStore('sqlite::memory:');
        try {
          let clock = Date.parse('2026-03-28T00:00:00Z');
          for (const one of steps) {
            clock += 1000;
            if (one.what === 'refresh') await random.observations.refresh();
            else if (one.what === 'save') {
              await random.articles.save([
                {
                  id: String(one.id),
                  outlet: one.outlet,
                  origin: 'crawl',
                  title: one.title,
                  fetchedAt: new Date(clock).toISOString(),
                  ...(one.access ? { access: one.access } : {}),
                  ...(one.hour === undefined
                    ? {}
                    : {
                        publishedAt: new Date(Date.parse('2026-03-28T00:00:00Z') + one.hour * 3_600_000).toISOString(),
                      }),
                },
              ]);
            } else {
              const [article] = await random.articles.byKeys([one.key]);
              if (!article) continue;
              const mark = (label: string): Annotation => ({ label, score: 1, evidence: [] });
              const coding: Coding = {
                key: one.key,
                textVersion: article.textVersion,
                ...(one.language ? { language: one.language } : {}),
                marks: {
                  frames: one.frames.map(mark),
                  toxicity: one.voices.map((voice) => ({ ...mark('1'), voice })),
                },
              };
              await random.codings.save(ledger, [coding]);
            }
          }
          await random.observations.refresh();
          expect(await cube(random)).toEqual(await counted(random));
        } finally {
          await random.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts only the days that were touched since the last time', async () => {
    const article = (id: string, publishedAt: string) => ({ id, outlet: 'o', origin: 't', title: id, publishedAt });
    await store.articles.save(
      Array.from({ length: 28 }, (_, day) =>
        article(`a${day}`, `2026-01-${String(day + 1).padStart(2, '0')}T10:00:00Z`),
      ),
    );
    const counts: number[] = [];
    const refresh = () => store.observations.refresh((_, total) => counts.push(total));
    await refresh();
    // From the 3rd to the 20th: the day that it leaves and the one that it joins.
    await store.articles.save([article('a2', '2026-01-20T10:00:00Z')]);
    await refresh();
    await store.codings.save(ledger, [{ key: 9, textVersion: 1, marks: {} }]);
    await refresh();
    await refresh();
    expect(counts).toEqual([28, 2, 1]);
    const stored = await store.observations.cells({
      measure: 'coverage',
      labels: ['stored'],
      from: '2026-01-03',
      to: '2026-01-20',
    });
    expect(stored.map(({ day }) => day)).not.toContain('2026-01-03');
    expect(stored.find(({ day }) => day === '2026-01-20')?.articles).toBe(2);
  });

  it('answers by label, outlet, language and inclusive days, and nothing for what it never saw', async () => {
    await store.articles.save(
      ['2026-01-05', '2026-01-06', '2026-01-07'].flatMap((day) => [
        { id: day, outlet: 'a', origin: 't', title: 'x', language: 'fi' as const, publishedAt: `${day}T10:00:00Z` },
        { id: day, outlet: 'b', origin: 't', title: 'x', language: 'sv' as const, publishedAt: `${day}T10:00:00Z` },
      ]),
    );
    await store.observations.refresh();
    const cells = await store.observations.cells({
      measure: 'coverage',
      labels: ['stored', 'coded'],
      outlets: ['b'],
      languages: ['sv'],
      from: '2026-01-06',
      to: '2026-01-06',
    });
    expect(cells).toEqual([
      {
        measure: 'coverage',
        label: 'stored',
        outlet: 'b',
        language: 'sv',
        day: '2026-01-06',
        voice: '',
        articles: 1,
        decisions: 1,
        marks: 0,
      },
    ]);
    expect(await store.observations.cells({ measure: 'coverage', outlets: ['c'] })).toEqual([]);
    expect(await store.observations.cells({ measure: 'coverage', labels: [] })).toEqual([]);
    expect(await store.observations.cells({ measure: 'never' })).toEqual([]);
    expect(await store.observations.period()).toEqual({ from: '2026-01-05', to: '2026-01-07', undated: 0 });
  });

  it('leaves articles without a day out and says how many they are', async () => {
    await store.articles.save([{ id: 'a', outlet: 'o', origin: 't', title: 'x' }]);
    await store.observations.refresh();
    expect(await store.observations.cells({ measure: 'coverage' })).toEqual([]);
    expect(await store.observations.period()).toEqual({ undated: 1 });
  });
});

describe('lists from the marks', () => {
  beforeEach(async () => {
    await store.articles.save(
      ['2026-01-05', '2026-01-06', '2026-02-01'].map((day) => ({
        id: day,
        outlet: 'o',
        origin: 't',
        title: day,
        publishedAt: `${day}T10:00:00Z`,
      })),
    );
    const group = (term: string, score: number): Annotation => ({
      label: 'refugee',
      score,
      evidence: [],
      detail: { term },
    });
    const marks = [
      [group('pakolainen', 0.2), group('pakolainen', 0.9)],
      [group('evakko', -0.95)],
      [group('pakolainen', 0.5)],
    ];
    await store.codings.save(
      { groups: '1' },
      marks.map((groups, index) => ({ key: index + 1, textVersion: 1, marks: { groups } })),
    );
  });

  it('count an open vocabulary by articles and marks, most frequent first', async () => {
    const query = { measure: 'groups', by: 'term', limit: 5 };
    expect(await store.observations.details(query)).toEqual([
      { label: 'refugee', value: 'pakolainen', articles: 2, marks: 3 },
      { label: 'refugee', value: 'evakko', articles: 1, marks: 1 },
    ]);
    expect(await store.observations.details({ ...query, from: '2026-01-06', to: '2026-01-31' })).toEqual([
      { label: 'refugee', value: 'evakko', articles: 1, marks: 1 },
    ]);
    expect(await store.observations.details({ ...query, by: 'nothing' })).toEqual([]);
  });

  it('name each article once, the strongest mark first, also where scores are negative', async () => {
    const query = { measure: 'groups', labels: ['refugee'], limit: 5 };
    expect(await store.observations.telling(query)).toEqual([
      { key: 2, score: -0.95 },
      { key: 1, score: 0.9 },
      { key: 3, score: 0.5 },
    ]);
    expect(await store.observations.telling({ ...query, to: '2026-01-05' })).toEqual([{ key: 1, score: 0.9 }]);
    expect(await store.observations.telling({ ...query, voice: 'own' })).toEqual([]);
  });
});
