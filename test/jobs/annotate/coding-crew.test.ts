import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coder, loadCoder } from '../../../src/annotate/coder.ts';
import { type CodingCrew, createCrew } from '../../../src/jobs/annotate/coding-crew.ts';
import { annotateLines } from '../../../src/jobs/annotate/lines.ts';
import { annotateStore } from '../../../src/jobs/annotate.ts';
import { packageRoot } from '../../../src/plugins.ts';
import { silent } from '../../../src/progress.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Failure } from '../../../src/store/store.ts';
import { compiled } from '../../store/compiled.ts';

const folder = mkdtempSync(join(tmpdir(), 'diskurssi-crew-'));
const models = join(folder, 'invented');
const crews: CodingCrew[] = [];
let program = '';
let coder: Coder;

/** Marks every word; what it does with some words is what no annotator should do. */
const words = `
import { isMainThread } from 'node:worker_threads';
export default {
  id: 'words', name: 'Words', description: 'Every word.', version: 1, scope: 'every', base: 'labelled', examples: [],
  prepare: () => ({
    data: 1,
    annotate: ({ text }) => {
      if (text.includes('throw')) throw new Error('out of order');
      if (text.includes('exit') && !isMainThread) process.exit(1);
      return text.split(/\\s+/).filter(Boolean).map((label) => ({ label, score: 0.5, evidence: [] }));
    },
  }),
  json: (marks) => ({ words: marks.map(({ label }) => label) }),
};`;

beforeAll(async () => {
  for (const kind of ['annotators', 'frames']) mkdirSync(join(models, kind), { recursive: true });
  writeFileSync(join(models, 'annotators', 'words.mjs'), words);
  program = compiled('test/jobs/child-process.ts', folder);
  // With the name and version that coded articles carry, and the weights that base forms are read from.
  cpSync(join(packageRoot, 'package.json'), join(folder, 'compiled', 'package.json'));
  mkdirSync(join(folder, 'compiled', 'models'), { recursive: true });
  symlinkSync(join(packageRoot, 'models', 'weights'), join(folder, 'compiled', 'models', 'weights'));
  coder = await loadCoder(models);
}, 240_000);
afterAll(async () => {
  await Promise.all(crews.map((crew) => crew.close()));
  rmSync(folder, { recursive: true, force: true });
});

const threadFile = () => join(dirname(program), '..', '..', 'src', 'jobs', 'annotate', 'coding-thread.js');

/** A crew whose threads are started at once; what is handed over before they are ready is coded on this one. */
function crewOf(threads: number): CodingCrew {
  const crew = createCrew({ coder, models, threads, file: threadFile(), aloneCharacters: 0 });
  crews.push(crew);
  return crew;
}

async function readyCrew(threads: number): Promise<CodingCrew> {
  const crew = crewOf(threads);
  for (let line = 1; threads > 1 && crew.isAlone(); line += 1) {
    await crew.lines([{ number: line, text: '{"title":"odotus"}' }], false);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return crew;
}

async function* parts(text: string) {
  for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000);
}

async function coded(crew: CodingCrew, text: string) {
  const lines: string[] = [];
  const outcome = await annotateLines(parts(text), {
    crew,
    signal: new AbortController().signal,
    progress: () => {},
    write: async (line) => void lines.push(line),
  });
  return { outcome, lines };
}

const articles = Array.from({ length: 700 }, (_, n) =>
  JSON.stringify({ id: `a${n}`, language: 'fi', title: `otsikko ${n}`, body: 'sana '.repeat((n * 37) % 400) }),
);

describe('a file coded on several threads', { timeout: 120_000 }, () => {
  it('codes nothing of a long file on this thread: its first line waits for the others', async () => {
    const crew = createCrew({ coder, models, threads: 2, file: threadFile() });
    crews.push(crew);
    crew.expect(1, 1_000_000_000);
    const [line] = await crew.lines([{ number: 1, text: '{"title":"odotus"}' }], false);
    expect(crew.isAlone()).toBe(false);
    expect(line?.state).toBe('coded');
  });

  it('comes out byte for byte as from one thread, with the refused lines and the failures in their places', async () => {
    const text = [...articles.slice(0, 300), 'nonsense', '{"id":"t","title":"throw"}', ...articles.slice(300)].join(
      '\n',
    );
    const one = await coded(crewOf(1), text);
    expect(one.outcome).toEqual({ coded: 701, refused: 1, incomplete: 1 });
    expect(await coded(await readyCrew(3), text)).toEqual(one);
    // Threads that become ready on the way change nothing either.
    expect(await coded(crewOf(2), text)).toEqual(one);
  });

  it('has an error in the place of an article that ends its thread, and all the others', async () => {
    const text = [...articles.slice(0, 80), '{"id":"fatal","title":"exit"}', ...articles.slice(80, 300)].join('\n');
    const { lines, outcome } = await coded(await readyCrew(2), text);
    expect(outcome).toEqual({ coded: 300, refused: 1, incomplete: 0 });
    expect(JSON.parse(lines[80] ?? '')).toEqual({
      id: 'fatal',
      error: expect.stringContaining('line 81: the thread that coded it came to an end'),
    });
    expect(lines.map((line) => JSON.parse(line).id).filter((id) => id !== 'fatal')).toEqual(
      articles.slice(0, 300).map((line) => JSON.parse(line).id),
    );
  });

  it('answers a line although no other follows', async () => {
    const crew = await readyCrew(2);
    let answered = () => {};
    const answer = new Promise<void>((resolve) => {
      answered = resolve;
    });
    async function* input() {
      yield '{"id":"a","title":"yksi"}\n';
      await answer;
    }
    await annotateLines(input(), {
      crew,
      signal: new AbortController().signal,
      progress: () => {},
      write: async () => answered(),
    });
  });

  it('is refused when the annotators were changed after it began', async () => {
    const changed = createCrew({
      ...{ coder: { ...coder, modelsVersion: 'another' }, models, threads: 2, aloneCharacters: 0 },
      file: join(dirname(program), '..', '..', 'src', 'jobs', 'annotate', 'coding-thread.js'),
    });
    crews.push(changed);
    while (changed.isAlone()) {
      await changed.lines([{ number: 1, text: '{"title":"odotus"}' }], false);
    }
    await expect(changed.lines([{ number: 1, text: '{"title":"x"}' }], false)).rejects.toThrow(
      'the files under models were changed while they were in use',
    );
  });
});

describe('a store coded on several threads', { timeout: 120_000 }, () => {
  const filled = async (url: string, titles: readonly string[]) => {
    const store = await openStore(url);
    await store.articles.save(
      titles.map((title, n) => ({ id: `a${n}`, outlet: 'saaristo', origin: 'test', title, language: 'fi' as const })),
    );
    return store;
  };
  const titles = Array.from({ length: 500 }, (_, n) => `otsikko ${n} ${n === 77 ? 'throw' : ''}`.trim());

  it('holds the same as one coded on one, and an article that ends its thread stays owed alone', async () => {
    const outcomes = [];
    for (const crew of [crewOf(1), await readyCrew(3)]) {
      const store = await filled('sqlite::memory:', titles);
      const failures: Failure[] = [];
      const run = {
        ...{ store, crew, pageSize: 90, progress: silent, signal: new AbortController().signal },
        ...{ now: () => new Date('2026-01-05T00:00:00Z'), fail: async (one: Failure) => void failures.push(one) },
      };
      const outcome = await annotateStore(run);
      const marks = await store.codings.of(titles.map((_, n) => n + 1));
      outcomes.push({ outcome, failures: [...failures], marks, owed: await store.codings.countOwed(coder.ledger) });
      if (crew.threads > 1) {
        await store.articles.save([{ id: 'x', outlet: 'saaristo', origin: 'test', title: 'exit', language: 'fi' }]);
        expect(await annotateStore(run)).toEqual({ coded: 2, incomplete: 2 });
        expect(failures.at(-1)).toMatchObject({ place: 'saaristo/x', reason: 'annotator_all' });
        expect(await store.codings.countOwed(coder.ledger)).toBe(2);
      }
      await store.close();
    }
    expect(outcomes[0]).toMatchObject({ outcome: { coded: 500, incomplete: 1 }, owed: 1 });
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  it('loses and doubles nothing when it is killed', async () => {
    const url = `sqlite:${join(folder, 'killed.sqlite')}`;
    await (await filled(url, titles)).close();
    for (const pages of [1, 4, 9]) {
      const child = spawn(process.execPath, [program, url, models], { stdio: ['ignore', 'pipe', 'inherit'] });
      let said = 0;
      for await (const _ of createInterface({ input: child.stdout })) {
        said += 1;
        if (said === pages) break;
      }
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    }
    const store = await openStore(url);
    const owed = await store.codings.countOwed(coder.ledger);
    expect(owed).toBeLessThan(500);
    const run = { ...{ store, crew: crewOf(1), progress: silent, signal: new AbortController().signal } };
    expect(await annotateStore({ ...run, now: () => new Date(), fail: async () => {} })).toEqual({
      coded: owed,
      incomplete: 1,
    });
    const marks = await store.codings.of(titles.map((_, n) => n + 1));
    expect([...marks.values()].map(({ words: found = [] }) => found.map(({ label }) => label).join(' '))).toEqual(
      titles.map((title) => (title.includes('throw') ? '' : title)),
    );
    await store.close();
  });
});
