import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCoder } from '../../src/annotate/coder.ts';
import { loadOutlets } from '../../src/crawl/outlets.ts';
import { createCrew } from '../../src/jobs/annotate/coding-crew.ts';
import { annotateStore } from '../../src/jobs/annotate.ts';
import { datasetFacts } from '../../src/jobs/dataset-facts.ts';
import { packageRoot } from '../../src/plugins.ts';
import { silent } from '../../src/progress.ts';
import { openStore } from '../../src/store/open.ts';
import type { Selection, Store } from '../../src/store/store.ts';

const now = new Date('2025-03-01T10:00:00Z');
const weights = join(packageRoot, 'models', 'weights');
const [coder, outlets] = await Promise.all([loadCoder(), loadOutlets({})]);
let store: Store;

beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const facts = () =>
  datasetFacts(store, { from: '2025-02-01', to: '2025-02-28', language: 'sv' }, { coder, outlets }, []);

async function save(ids: readonly string[], version: string): Promise<void> {
  await store.articles.save(
    ids.map((id) => ({
      id,
      outlet: 'yle',
      language: 'fi' as const,
      title: `Kunta avaa vastaanottokeskuksen ${id} ${version}`,
      publishedAt: '2025-02-03T10:00:00Z',
      origin: 'test',
    })),
  );
}

const code = () =>
  annotateStore({
    store,
    crew: createCrew({ coder }),
    progress: silent,
    signal: new AbortController().signal,
    now: () => now,
    fail: async () => {},
  });

describe('the facts of a data description', () => {
  it('count by which versions the present texts were coded, and leave out texts that changed since', async () => {
    await save(['a', 'b', 'c'], '1');
    await code();
    await save(['c'], '2');
    const { codedWith, held, models } = await facts();
    expect(codedWith).toEqual([{ models: coder.modelsVersion, articles: 2, ledger: coder.ledger }]);
    expect(models).toBe(coder.modelsVersion);
    expect(held).toEqual([expect.objectContaining({ outlet: 'yle', articles: 3, coded: 2, changed: 1 })]);
  });

  it('keep versions apart, most articles first', async () => {
    await save(['a', 'b', 'c'], '1');
    const keys: number[] = [];
    for await (const batch of store.articles.each(10)) keys.push(...batch.map(({ key }) => key));
    const [first = 0, ...others] = keys;
    await store.codings.save({ tone: '1+old' }, [{ key: first, textVersion: 1, marks: {} }]);
    await store.codings.save(
      { tone: '2+new' },
      others.map((key) => ({ key, textVersion: 1, marks: {} })),
    );
    expect((await facts()).codedWith.map(({ articles, ledger }) => [articles, ledger])).toEqual([
      [2, { tone: '2+new' }],
      [1, { tone: '1+old' }],
    ]);
  });

  it('tell with which probabilities pages were fetched, also where the setting was changed', async () => {
    const entry = (id: number) => ({
      url: `https://example.org/${id}`,
      outlet: 'yle',
      publishedAt: '2025-02-03T10:00:00Z',
      seenAt: '2025-02-03T11:00:00Z',
    });
    await store.crawl.saveEntries('https://example.org/feed', {}, [1, 2, 3, 4].map(entry));
    const chosen = (id: number, selection: Selection, inclusion: number) => ({
      url: entry(id).url,
      selection,
      inclusion,
    });
    await store.crawl.select([
      chosen(1, 'filter', 1),
      chosen(2, 'audit', 0.02),
      chosen(3, 'audit', 0.05),
      chosen(4, 'passed_over', 0.02),
    ]);
    expect((await facts()).selection).toEqual([
      expect.objectContaining({ selection: 'audit', entries: 2, inclusion: { least: 0.02, most: 0.05 } }),
      expect.objectContaining({ selection: 'filter', entries: 1, inclusion: { least: 1, most: 1 } }),
      expect.objectContaining({ selection: 'passed_over', entries: 1, inclusion: { least: 0.02, most: 0.02 } }),
    ]);
  });

  it('read the cards beside the models as they stand, and hash every file of weights', async () => {
    const { cards, environment } = await facts();
    const files = await readdir(weights);
    expect(cards.map(({ file }) => file)).toEqual(
      files
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => `models/weights/${name}`),
    );
    for (const { file, text } of cards) expect(text).toBe(await readFile(join(packageRoot, file), 'utf8'));
    const value = (what: string) => environment.find((one) => one.what === what)?.value;
    for (const name of files.filter((file) => !file.endsWith('.md'))) {
      const hash = createHash('sha256')
        .update(await readFile(join(weights, name)))
        .digest('hex');
      expect(value(`weights, SHA-256: ${name}`)).toBe(hash);
    }
    expect(value('node')).toBe(process.versions.node);
  });

  it('give the rules of coding in the language that was asked for, and every frame with its cues', async () => {
    const { rules, frames, annotators, filter, owners } = await facts();
    expect(rules.map(({ column }) => column)).toContain('toxicity');
    expect(rules.find(({ column }) => column === 'frames')?.text).toMatch(/^En inramning finns/);
    expect(frames).toHaveLength(coder.frames.length);
    for (const { cues, source } of frames) {
      expect(Math.min(cues.fi, cues.sv, cues.en)).toBeGreaterThan(0);
      expect(source).toMatch(/^[KTN ,]+$/);
    }
    expect(annotators.map(({ id }) => id)).toEqual(coder.annotators.map(({ id }) => id));
    expect(filter).toHaveProperty('thin');
    expect(Object.keys(owners)).toHaveLength(outlets.length);
  });

  it('list every run of a hypothesis, oldest first', async () => {
    const run = (analysis: string, runAt: string) => ({
      ...{
        analysis,
        runAt,
        from: '2025-02-01',
        to: '2025-02-28',
        outlets: ['yle'],
        software: 's',
        codebook: 'c',
        models: 'm',
      },
      template: { version: 1, hash: 'abc' },
      parameters: {},
      result: { verdict: 'too_thin' },
    });
    await store.analysisRuns.record([run('H4', '2025-02-02T00:00:00Z'), run('H1', '2025-02-01T00:00:00Z')]);
    expect((await facts()).analyses).toEqual([
      expect.objectContaining({ analysis: 'H1', verdict: 'too_thin', p: null, outlets: 1, template: '1+abc' }),
      expect.objectContaining({ analysis: 'H4' }),
    ]);
  });
});
