import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Earlier } from '../../src/annotate/annotator.ts';
import { codebookOf, parseCodebook } from '../../src/annotate/codebook.ts';
import { codebookChanges, isUnchanged } from '../../src/annotate/codebook-changes.ts';
import { type Coder, makeCoder } from '../../src/annotate/coder.ts';
import type { Frame } from '../../src/annotate/frame.ts';
import { UsageError } from '../../src/errors.ts';
import { createCrew } from '../../src/jobs/annotate/coding-crew.ts';
import { annotateStore } from '../../src/jobs/annotate.ts';
import { codebookEffect } from '../../src/jobs/codebook-effect.ts';
import { findCodebook } from '../../src/jobs/codebook-versions.ts';
import { silent } from '../../src/progress.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { invented, relevance } from '../annotate/invented-annotators.ts';

const nothing = { strong: [], weak: [], counter: [] };
const none = { has: [], lacks: [] };

function frame(id: string, words: readonly string[], definition = `About ${id}`): Frame {
  return {
    ...{ id, name: { fi: id, sv: id, en: id }, definition: { fi: id, sv: id, en: definition }, source: 'T' },
    cues: { fi: { ...nothing, strong: words }, sv: nothing, en: nothing },
    examples: { fi: none, sv: none, en: none },
  };
}

/** Relevance by `raja`, frames by their words, and places, which need neither. */
function coderOf(frames: readonly Frame[], word = 'raja'): Coder {
  const framing = invented('frames', {
    needs: ['relevance'],
    base: 'relevant',
    prepare: ({ frames: book }) => ({
      data: { cues: book.map(({ id, cues }) => [id, cues]), threshold: 1 },
      annotate: ({ text }, { relevance: gate }: Earlier) =>
        gate?.[0]?.label !== 'relevant'
          ? []
          : book.flatMap(({ id, cues }) =>
              cues.fi.strong
                .filter((cue) => text.includes(cue))
                .map((_, n) => ({ label: id, score: 0.5 + n / 10, evidence: [] })),
            ),
    }),
  });
  return makeCoder([framing, relevance(word), invented('places')], frames);
}

const old = [frame('control', ['kiinni']), frame('work', ['työ', 'palkka'])];
const now = [frame('control', ['kiinni', 'auki']), frame('work', ['palkka'])];
const folder = mkdtempSync(join(tmpdir(), 'diskurssi-codebook-'));
let store: Store;
let clock = 1;

beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  await save(
    ['raja kiinni', 'raja auki', 'raja auki työ', 'raja työ palkka', 'sää auki', 'raja kiinni ja auki'].map(
      (title, n) => ({ id: `a${n + 1}`, title, publishedAt: `2025-0${1 + (n % 3)}-10T10:00:00Z` }),
    ),
  );
});
afterEach(() => store.close());

const save = (articles: readonly { id: string; title: string; publishedAt?: string }[]) =>
  store.articles.save(articles.map((one) => ({ ...one, outlet: 'yle', origin: 'test', language: 'fi' as const })));

async function annotate(coder: Coder): Promise<number> {
  const at = new Date(Date.UTC(2026, 0, clock++));
  const run = { ...{ store, crew: createCrew({ coder }), progress: silent, now: () => at }, fail: async () => {} };
  return (await annotateStore({ ...run, signal: new AbortController().signal })).coded;
}

const effectOf = async (before: Coder, after: Coder) => codebookEffect(store, codebookOf(before), codebookOf(after));

describe('what changed in the codebook', () => {
  it('is told by frame and language, and by annotator with the part of its data', () => {
    const changes = codebookChanges(codebookOf(coderOf(old)), codebookOf(coderOf(now)));
    expect(changes.frames.changed).toEqual([
      { id: 'control', texts: [], cues: [{ language: 'fi', kind: 'strong', added: ['auki'], removed: [] }] },
      { id: 'work', texts: [], cues: [{ language: 'fi', kind: 'strong', added: [], removed: ['työ'] }] },
    ]);
    expect(changes.annotators.changed).toMatchObject([{ id: 'frames', data: ['cues'], through: [] }]);
  });

  it('of an annotator may be only what it reads', () => {
    const { changed } = codebookChanges(codebookOf(coderOf(old)), codebookOf(coderOf(old, 'muuri'))).annotators;
    expect(changed).toMatchObject([
      { id: 'relevance', data: ['data'], through: [] },
      { id: 'frames', data: [], through: ['relevance'] },
    ]);
  });

  it('may be a definition alone, which changes no coding', async () => {
    const reworded = coderOf([frame('control', ['kiinni'], 'Borders and order'), ...old.slice(1)]);
    const changes = codebookChanges(codebookOf(coderOf(old)), codebookOf(reworded));
    expect(changes.frames.changed).toMatchObject([
      { id: 'control', texts: [{ what: 'definition', language: 'en', after: 'Borders and order' }], cues: [] },
    ]);
    expect(changes.annotators.changed).toEqual([]);
    await annotate(coderOf(old));
    expect(await annotate(reworded)).toBe(0);
    expect(await effectOf(coderOf(old), reworded)).toEqual([]);
    expect(await store.codebooks.list()).toHaveLength(2);
  });

  it('is nothing where nothing changed, also through a file', () => {
    const book = codebookOf(coderOf(old));
    expect(isUnchanged(codebookChanges(book, parseCodebook(JSON.stringify(book), 'file')))).toBe(true);
    expect(isUnchanged(codebookChanges(book, codebookOf(coderOf(now))))).toBe(false);
  });
});

describe('what a change does to the results', () => {
  it('is told by label on the articles coded twice: flips, shares, agreement, months, examples', async () => {
    await annotate(coderOf(old));
    expect(await annotate(coderOf(now))).toBe(6);
    const effects = await effectOf(coderOf(old), coderOf(now));
    expect(effects).toHaveLength(1);
    const [frames] = effects;
    // 'sää auki' is not relevant: compared, but in no share.
    expect(frames).toMatchObject({ annotator: 'frames', compared: 6, changed: { count: 2, total: 6 } });
    const control = frames?.labels.find(({ label }) => label === 'control');
    expect(control).toMatchObject({
      before: { count: 2, total: 5, share: 0.4 },
      after: { count: 4, total: 5, share: 0.8 },
      ...{ gained: 2, lost: 0, examples: { gained: ['yle/a3', 'yle/a2'], lost: [] } },
    });
    // Five pairs, two unlike; six yes, four no: 1 - 9 * 2 / 24.
    expect(control?.alpha).toBeCloseTo(0.25, 10);
    // January 1 and 1 of 2, February 0 to 1 of 1, March 1 to 2 of 2.
    expect(control?.trend.shift).toBeCloseTo((0 + 100 + 50) / 3, 10);
    expect(control?.trend.most).toEqual({ month: '2025-02', shift: 100 });
    expect(control?.trend.slopeBefore).not.toBeNull();
    expect(frames?.labels.find(({ label }) => label === 'work')).toMatchObject({
      ...{ gained: 0, lost: 1, before: { count: 2 }, after: { count: 1 }, examples: { lost: ['yle/a3'] } },
    });
  });

  it('reads the same from the other end', async () => {
    await annotate(coderOf(old));
    await annotate(coderOf(now));
    const [frames] = await effectOf(coderOf(now), coderOf(old));
    expect(frames?.labels.find(({ label }) => label === 'control')).toMatchObject({
      ...{ gained: 0, lost: 2, before: { count: 4 }, after: { count: 2 }, examples: { lost: ['yle/a3', 'yle/a2'] } },
    });
  });

  it('divides by the articles that were relevant then, where relevance itself changed', async () => {
    await annotate(coderOf(old));
    await annotate(coderOf(old, 'auki'));
    const [first, second] = await effectOf(coderOf(old), coderOf(old, 'auki'));
    expect(first).toMatchObject({ annotator: 'relevance', compared: 6, changed: { count: 3 } });
    expect(second).toMatchObject({
      annotator: 'frames',
      labels: expect.arrayContaining([
        expect.objectContaining({
          label: 'control',
          before: expect.objectContaining({ count: 2, total: 5 }),
          after: expect.objectContaining({ count: 1, total: 4 }),
        }),
      ]),
    });
  });

  it('leaves out an article whose text changed, and knows nothing of versions before the last but one', async () => {
    await annotate(coderOf(old));
    await save([{ id: 'a2', title: 'raja auki taas' }]);
    await annotate(coderOf(now));
    expect((await effectOf(coderOf(old), coderOf(now)))[0]?.compared).toBe(5);
    await annotate(coderOf([frame('control', ['sulki'])]));
    expect((await effectOf(coderOf(old), coderOf(now)))[0]?.compared).toBe(0);
    expect((await effectOf(coderOf(now), coderOf([frame('control', ['sulki'])])))[0]?.compared).toBe(6);
  });
});

describe('a version of the codebook', () => {
  it('is found by its name, its beginning, as it stands in coded articles, and in a file', async () => {
    const current = async () => coderOf(now);
    await annotate(coderOf(old));
    await annotate(coderOf(now));
    await annotate(coderOf(now));
    const [first, second, ...more] = await store.codebooks.list();
    expect(more).toEqual([]);
    expect(first?.firstUsedAt).toBe(`2026-01-${String(clock - 3).padStart(2, '0')}T00:00:00.000Z`);
    const book = codebookOf(coderOf(old));
    const file = join(folder, 'old.json');
    writeFileSync(file, JSON.stringify(book));
    for (const name of [book.version, book.version.slice(0, 6), book.models, file]) {
      expect(await findCodebook(name, { store, current })).toEqual(book);
    }
    expect((await findCodebook('current', { store, current })).version).toBe(second?.version);
    await expect(findCodebook('v1', { store, current })).rejects.toThrow(
      new RegExp(`"v1" is no version.* it knows current, ${first?.version} .2026-01-...?, ${second?.version}`),
    );
    // The labels mean the same in both, so this fingerprint does not say which.
    await expect(findCodebook(book.codebook, { store, current })).rejects.toThrow('stands for 2 versions');
    writeFileSync(file, '{"frames":[]}');
    await expect(findCodebook(file, { current })).rejects.toThrow(UsageError);
    rmSync(folder, { recursive: true });
  });
});
