import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeCoder } from '../../src/annotate/coder.ts';
import { createCrew } from '../../src/jobs/annotate/coding-crew.ts';
import { annotateStore } from '../../src/jobs/annotate.ts';
import { silent } from '../../src/progress.ts';
import { openStore } from '../../src/store/open.ts';
import type { Failure, Store } from '../../src/store/store.ts';
import { invented, relevance } from '../annotate/invented-annotators.ts';

let store: Store;
let failures: Failure[];
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  failures = [];
  await store.articles.save(
    ['Raja kiinni', 'Sää viilenee', 'Raja auki', 'Kurjet muuttavat', 'Raja taas'].map((title, index) =>
      article(`a${index + 1}`, title),
    ),
  );
});
afterEach(() => store.close());

const article = (id: string, title: string) => ({
  id,
  outlet: 'saaristo',
  origin: 'crawl',
  title,
  language: 'fi' as const,
});

function annotate(coder: ReturnType<typeof makeCoder>, signal = new AbortController().signal) {
  const fail = async (failure: Failure) => void failures.push(failure);
  return annotateStore({
    store,
    crew: createCrew({ coder }),
    signal,
    fail,
    progress: silent,
    now: () => new Date('2026-01-05T00:00:00Z'),
    pageSize: 2,
  });
}

/** Counts how often it ran on which article. */
function counting(id: string, runs: string[], version = 1) {
  return invented(id, {
    version,
    annotate: (document) => {
      runs.push(document.id);
      return [{ label: id, score: 1, evidence: [] }];
    },
  });
}

test('every article is coded once, and nothing is owed after that', async () => {
  const runs: string[] = [];
  const coder = makeCoder([relevance(), counting('x', runs)], []);
  expect(await annotate(coder)).toEqual({ coded: 5, incomplete: 0 });
  expect(await annotate(coder)).toEqual({ coded: 0, incomplete: 0 });
  expect(runs).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
  expect((await store.codings.of([1, 2])).get(2)).toMatchObject({
    relevance: [{ label: 'not_relevant' }],
    x: [{ label: 'x' }],
  });
});

test('after a change only the annotator that changed runs again, and the marks of the others stay', async () => {
  const [x, y]: string[][] = [[], []];
  await annotate(makeCoder([counting('x', x ?? []), counting('y', y ?? [])], []));
  const changed = makeCoder([counting('x', x ?? []), counting('y', y ?? [], 2)], []);
  expect(await annotate(changed)).toEqual({ coded: 5, incomplete: 0 });
  expect([x?.length, y?.length]).toEqual([5, 10]);
  expect((await store.codings.of([1])).get(1)).toMatchObject({ x: [{ label: 'x' }], y: [{ label: 'y' }] });
});

test('after a change of relevance, annotators of relevant articles run where it says otherwise and nowhere else', async () => {
  const runs: string[] = [];
  const narrow = invented('narrow', { ...counting('narrow', runs), scope: 'relevant' });
  await annotate(makeCoder([relevance('raja'), narrow], []));
  expect(runs.splice(0)).toEqual(['a1', 'a3', 'a5']);
  const changed = makeCoder([relevance('auki'), narrow], []);
  expect((await annotate(changed)).coded).toBe(5);
  expect(runs.splice(0)).toEqual([]);
  const marked = async () =>
    [...(await store.codings.of([1, 2, 3, 4, 5])).values()].map(({ narrow: marks = [] }) => marks.length);
  expect(await marked()).toEqual([0, 0, 1, 0, 0]);
  await annotate(makeCoder([relevance('a'), narrow], []));
  expect(runs).toEqual(['a1', 'a4', 'a5']);
  expect(await marked()).toEqual([1, 0, 1, 1, 1]);
});

test('a changed text is coded again by all', async () => {
  const runs: string[] = [];
  const coder = makeCoder([counting('x', runs)], []);
  await annotate(coder);
  await store.articles.save([article('a2', 'Sää lämpenee')]);
  expect(await annotate(coder)).toEqual({ coded: 1, incomplete: 0 });
  expect(runs.at(-1)).toBe('a2');
});

test('what one annotator cannot code is a failure of that article, stays owed for it alone, and stops nothing', async () => {
  let broken = true;
  const runs: string[] = [];
  const frail = invented('frail', {
    annotate: (document) => {
      if (broken && document.id === 'a3') throw new Error('out of order');
      return [{ label: 'ok', score: 1, evidence: [] }];
    },
  });
  const coder = makeCoder([frail, counting('x', runs)], []);
  expect(await annotate(coder)).toEqual({ coded: 5, incomplete: 1 });
  expect(failures).toMatchObject([
    {
      stage: 'annotate',
      place: 'saaristo/a3',
      reason: 'annotator_frail',
      message: 'annotator frail, article a3: out of order',
    },
  ]);
  expect((await store.codings.of([3])).get(3)).toEqual({ x: [expect.objectContaining({ label: 'x' })] });
  broken = false;
  expect(await annotate(coder)).toEqual({ coded: 1, incomplete: 0 });
  expect(runs).toHaveLength(5);
  expect((await store.codings.of([3])).get(3)).toMatchObject({ frail: [{ label: 'ok' }], x: [{ label: 'x' }] });
});

test('a stopped job keeps the pages it has done, and the next one does the rest', async () => {
  const controller = new AbortController();
  const stopping = invented('x', {
    annotate: (document) => {
      if (document.id === 'a3') controller.abort();
      return [];
    },
  });
  const coder = makeCoder([stopping], []);
  expect((await annotate(coder, controller.signal)).coded).toBe(4);
  expect(await store.codings.countOwed(coder.ledger)).toBe(1);
  expect((await annotate(coder)).coded).toBe(1);
});

test('the language that was found is kept where none was stated', async () => {
  await store.articles.save([
    {
      id: 'sv',
      outlet: 'saaristo',
      origin: 'crawl',
      title: 'Regeringen vill skärpa lagen, men det är inte klart när den träder i kraft',
    },
  ]);
  const coder = makeCoder(
    [invented('x', { annotate: ({ language }) => [{ label: language, score: 1, evidence: [] }] })],
    [],
  );
  await annotate(coder);
  expect((await store.codings.of([6])).get(6)).toMatchObject({ x: [{ label: 'sv' }] });
});
