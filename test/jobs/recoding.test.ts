import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Coder, loadCoder } from '../../src/annotate/coder.ts';
import { marksReadBy } from '../../src/annotate/order.ts';
import { createCrew } from '../../src/jobs/annotate/coding-crew.ts';
import { annotateStore } from '../../src/jobs/annotate.ts';
import { packageRoot } from '../../src/plugins.ts';
import { silent } from '../../src/progress.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { Ledger } from '../../src/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'diskurssi-recoding-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The project's own frames and annotators in a folder of their own, one file changed. */
async function coderWith(name: string, file: string, change: (text: string) => string): Promise<Coder> {
  const root = join(folder, name);
  cpSync(join(packageRoot, 'models'), join(root, 'models'), {
    recursive: true,
    filter: (from) => !from.includes(join('models', 'training')),
  });
  symlinkSync(join(packageRoot, 'src'), join(root, 'src'));
  symlinkSync(join(packageRoot, 'node_modules'), join(root, 'node_modules'));
  const path = join(root, 'models', file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text && name !== 'as-is') throw new Error(`${file}: nothing was changed`);
  writeFileSync(path, changed);
  return loadCoder(join(root, 'models'));
}

let store: Store;
const before = await coderWith('as-is', 'frames/populism.ts', (text) => text);

beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  const titles = [
    'Hallitus kiristää turvapaikanhakijoiden ehtoja Saariston kunnassa, sanoo ministeri',
    'Eliitti ajaa maahanmuuttoa eikä kuuntele kansaa, väittää ehdokas',
    'Linnut palaavat etelästä',
  ];
  await store.articles.save(
    titles.map((title, n) => ({ id: `a${n}`, outlet: 'yle', origin: 'test', language: 'fi' as const, title })),
  );
});
afterEach(() => store.close());

/** Codes what is owed; gives the number of articles and which annotators ran, by article. */
async function annotate(coder: Coder) {
  const ran: Record<string, readonly string[]> = {};
  const crew = createCrew({ coder });
  const watched = {
    ...crew,
    articles: async (tasks: Parameters<typeof crew.articles>[0]) => {
      const results = await crew.articles(tasks);
      for (const [n, { article }] of tasks.entries()) ran[article.id] = Object.keys(results[n]?.marks ?? {}).sort();
      return results;
    },
  };
  const signal = new AbortController().signal;
  const run = { store, crew: watched, progress: silent, signal, now: () => new Date(), fail: async () => {} };
  return { ...(await annotateStore(run)), ran };
}

const differing = (a: Ledger, b: Ledger) =>
  Object.keys(b)
    .filter((id) => a[id] !== b[id])
    .sort();

/** The annotators with other data, and all that read their marks, straight or through others. */
function owedBy(old: Coder, now: Coder): readonly string[] {
  const found = new Set<string>();
  for (const annotator of now.annotators) {
    const isOther = JSON.stringify(old.parts[annotator.id]) !== JSON.stringify(now.parts[annotator.id]);
    if (isOther || marksReadBy(annotator, now.annotators).some((id) => found.has(id))) found.add(annotator.id);
  }
  return [...found].sort();
}

describe('a changed cue of one frame', { timeout: 120_000 }, () => {
  it('makes owed what reads the cues, and leaves places, quotations and persons as they stand', async () => {
    const first = await annotate(before);
    expect(first.coded).toBe(3);
    const marks = await store.codings.of([1, 2, 3]);
    const changed = await coderWith('cue', 'frames/populism.ts', (text) => text.replace("'globalist*|soros*',", ''));
    const owed = owedBy(before, changed);
    expect(differing(before.ledger, changed.ledger)).toEqual(owed);
    expect(owed).toContain('frames');
    for (const id of ['places', 'quotes', 'persons', 'genre']) expect(owed).not.toContain(id);
    const second = await annotate(changed);
    expect(second).toMatchObject({ coded: 3, incomplete: 0, ran: { a0: owed, a1: owed, a2: owed } });
    expect(await store.codings.of([1, 2, 3])).toEqual(marks);
    expect(await annotate(changed)).toEqual({ coded: 0, incomplete: 0, ran: {} });
  });

  it('changes the marks of the articles that it speaks of, and of no others', async () => {
    await annotate(before);
    const marks = await store.codings.of([1, 2, 3]);
    const changed = await coderWith('marks', 'frames/populism.ts', (text) =>
      text.replaceAll(/strong: \[[\s\S]*?\],\n {6}weak: \[[\s\S]*?\],/g, "strong: ['eihän'],\n      weak: [],"),
    );
    await annotate(changed);
    const after = await store.codings.of([1, 2, 3]);
    const populism = (all: typeof marks) => all.get(2)?.frames?.find(({ label }) => label === 'populism');
    expect(populism(marks)).toBeDefined();
    expect(populism(after)).not.toEqual(populism(marks));
    expect([after.get(1), after.get(3)]).toEqual([marks.get(1), marks.get(3)]);
  });
});

describe('a changed definition', { timeout: 120_000 }, () => {
  it('is another codebook but makes nothing owed, since no coding reads it', async () => {
    await annotate(before);
    const changed = await coderWith('definition', 'frames/populism.ts', (text) =>
      text.replace('The people or', 'A people or'),
    );
    expect(changed.codebookVersion).not.toBe(before.codebookVersion);
    expect(changed.ledger).toEqual(before.ledger);
    expect(await annotate(changed)).toEqual({ coded: 0, incomplete: 0, ran: {} });
    expect(await store.codebooks.list()).toHaveLength(2);
  });
});
