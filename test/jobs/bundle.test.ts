import { createHash } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCoder } from '../../src/annotate/coder.ts';
import type { Outlet } from '../../src/crawl/outlet.ts';
import { loadOutlets } from '../../src/crawl/outlets.ts';
import { UsageError } from '../../src/errors.ts';
import { createCrew } from '../../src/jobs/annotate/coding-crew.ts';
import { writeBundle } from '../../src/jobs/bundle.ts';
import { writeReport } from '../../src/jobs/report.ts';
import { type Verification, verifyBundle } from '../../src/jobs/verify.ts';
import { silent } from '../../src/progress.ts';
import { openStore } from '../../src/store/open.ts';
import type { NewArticle, Store } from '../../src/store/store.ts';
import { software } from '../../src/version.ts';
import { articles, coder, fill, now, outlets, planted } from './export/made-up-store.ts';

let folder: string;
let bundle: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  bundle = join(folder, 'replication');
  store = await openStore('sqlite::memory:');
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const signal = new AbortController().signal;

async function write(
  more: { readonly folder?: string; readonly signal?: AbortSignal; readonly outlets?: readonly Outlet[] } = {},
) {
  const shared = { store, coder: await coder(), outlets, now: () => now, progress: silent, signal };
  return writeBundle({ ...shared, folder: bundle, ...more });
}

/** Checks the bundle, with the texts of another store that holds these articles, not coded. */
async function verify(held?: readonly NewArticle[]): Promise<Verification> {
  if (!held) return verifyBundle({ bundle, progress: silent, signal });
  const other = await openStore('sqlite::memory:');
  try {
    await other.articles.save(held);
    const crew = createCrew({ coder: await coder() });
    return await verifyBundle({ bundle, texts: { store: other, crew }, progress: silent, signal });
  } finally {
    await other.close();
  }
}

const text = (name: string): Promise<string> => readFile(join(bundle, name), 'utf8');

/** Changes a file and the manifest with it, as somebody would who wants it not to be seen. */
async function forge(name: string, change: (content: string) => string): Promise<void> {
  const content = change(await text(name));
  await writeFile(join(bundle, name), content);
  const manifest = JSON.parse(await text('manifest.json'));
  for (const file of manifest.files) {
    if (file.path !== name) continue;
    file.bytes = Buffer.byteLength(content);
    file.sha256 = createHash('sha256').update(content).digest('hex');
  }
  await writeFile(join(bundle, 'manifest.json'), JSON.stringify(manifest));
}

describe('a replication bundle', () => {
  it('names every article by address, times and hash, without its text or private names', async () => {
    await fill(store);
    expect(await write()).toMatchObject({ articles: articles.length, coded: articles.length, complete: true });
    const names = await readdir(bundle);
    const all = (await Promise.all(names.map(text))).join('\n');
    expect(all).not.toMatch(planted);
    expect(all).not.toMatch(/Toimittaja|Lahtirannassa|loisia/);
    const [first] = (await text('corpus.jsonl')).split('\n').map((line) => JSON.parse(line || 'null'));
    const { title, body } = articles[0] ?? {};
    expect(first).toMatchObject({
      ...{ outlet: 'paiva', id: 'a1', url: 'https://paiva.example/a1', publishedAt: '2026-01-05T08:00:00.000Z' },
      ...{ fetchedAt: '2026-01-21T10:00:00.000Z', textVersion: 1, story: 'paiva/a1' },
      textSha256: createHash('sha256').update(`${title}\n\n${body}`).digest('hex'),
    });
  });

  it('lists every file with its hash, and describes itself to machines and people', async () => {
    await fill(store);
    await write();
    const { files } = JSON.parse(await text('manifest.json'));
    const listed: readonly string[] = files.map(({ path }: { path: string }) => path);
    expect([...listed, 'manifest.json'].sort()).toEqual((await readdir(bundle)).sort());
    const { '@graph': graph } = JSON.parse(await text('ro-crate-metadata.json'));
    const entity = (id: string) => graph.find((one: Readonly<Record<string, unknown>>) => one['@id'] === id);
    expect(entity('ro-crate-metadata.json')).toMatchObject({
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    });
    expect(entity('./')).toMatchObject({
      '@type': 'Dataset',
      datePublished: '2026-02-01',
      temporalCoverage: '2026-01-05/2026-01-08',
    });
    for (const { '@id': id } of entity('./').hasPart) expect(listed).toContain(id);
    const { ledger, codedWith, data } = JSON.parse(await text('versions.json'));
    expect(ledger).toEqual((await coder()).ledger);
    expect(codedWith).toMatchObject([{ articles: articles.length }]);
    expect(Object.keys(data.frames).length).toBeGreaterThan(0);
    const environment = JSON.parse(await text('environment.json'));
    expect(environment).toMatchObject({
      node: process.versions.node,
      packageLockSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(Object.keys(environment.weights)).toContain('judging.fi.bin');
    const statement = await text('data-statement.md');
    for (const heading of ['A. Curation rationale', 'C. Speaker demographic', 'Selection', 'Provenance appendix']) {
      expect(statement).toContain(`## ${heading}`);
    }
    expect(statement).toContain(
      '| Päivän Sanomat | paiva | quality paper | =Yhtiö | Finnish | 5 Jan 2026 | 7 Jan 2026 | 3 | 0 | 3 | 0 |',
    );
    expect(statement).toContain('No two people have coded the same articles of this archive yet');
    expect(await text('coverage.csv')).toContain('paiva,2026-01-05,1,1,0,,,,,');
  });

  it('describes the data word for word as the dataset report does', async () => {
    await fill(store);
    await write({ outlets: await loadOutlets() });
    const shared = { language: 'en', formats: ['md'], base: folder, software, now, progress: silent } as const;
    const { main } = await writeReport(store, { ...shared, audience: 'dataset' });
    const parts = (page: string) => new Map(page.split(/^## /m).map((part) => [part.split('\n')[0], part.trim()]));
    const [statement, report] = [parts(await text('data-statement.md')), parts(await readFile(main, 'utf8'))];
    for (const heading of ['Data statement', 'Coverage by month', 'Selection', 'Agreement of coders']) {
      expect([heading, report.get(heading)]).toEqual([heading, expect.stringMatching(/\n/)]);
      expect(statement.get(heading)).toBe(report.get(heading));
    }
  });

  it('of an empty store is whole and verifies', async () => {
    await write();
    expect(await verify([])).toMatchObject({ isSame: true, match: { articles: { inBundle: 0 }, compared: 0 } });
  });

  it('takes the place of a bundle, and of nothing else', async () => {
    await mkdir(bundle);
    await write();
    await write();
    await mkdir(`${bundle}.00000000-0000-0000-0000-000000000000.part`);
    await write();
    expect(await readdir(folder)).toEqual(['replication']);
    await writeFile(join(bundle, 'thesis.md'), 'mine');
    await expect(write()).rejects.toThrow(/holds something else than a bundle/);
    await expect(write({ folder: join(bundle, 'thesis.md') })).rejects.toThrow(/is a file; name a folder/);
    expect(await text('thesis.md')).toBe('mine');
  });

  it('that is stopped leaves the bundle before as it was', async () => {
    await fill(store);
    await write();
    const before = await text('manifest.json');
    expect(await write({ signal: AbortSignal.abort() })).toMatchObject({ complete: false });
    expect(await text('manifest.json')).toBe(before);
    expect(await readdir(folder)).toEqual(['replication']);
  });
});

describe('verifying a bundle', () => {
  it('codes the same texts again and finds every mark the same', async () => {
    await fill(store);
    await write();
    const found = await verify(articles);
    expect(found.match).toMatchObject({
      ...{ versions: [], compared: articles.length, identical: articles.length, incomplete: 0 },
      articles: { inBundle: articles.length, sameText: articles.length, changedText: 0, missing: 0 },
    });
    expect(found.match?.annotators.map(({ annotator }) => annotator)).toEqual(
      Object.keys((await coder()).ledger).sort(),
    );
    expect(found).toMatchObject({ isSame: true, files: { problems: [] } });
  });

  it('knows a text by its hash, whatever outlet, id or date the other archive has it under', async () => {
    await fill(store);
    await write();
    const elsewhere = articles.map((one, at) => ({
      ...one,
      outlet: 'archive',
      id: `x${at}`,
      publishedAt: '2001-01-01T00:00:00Z',
    }));
    expect((await verify(elsewhere)).isSame).toBe(true);
  });

  it('tells missing articles from those whose text has changed', async () => {
    await fill(store);
    await write();
    const [first, , ...rest] = articles;
    const found = await verify([{ ...first, body: 'Aivan muuta.' } as NewArticle, ...rest]);
    expect(found.match).toMatchObject({
      articles: { inBundle: 6, sameText: 4, changedText: 1, missing: 1 },
      ...{ compared: 4, identical: 4 },
    });
    expect(found.isSame).toBe(false);
  });

  it('tells label by label where codes differ, and which versions do', async () => {
    await fill(store);
    await write();
    const { annotators, frames } = await coder();
    const other = makeCoder(
      annotators.map((one) =>
        one.id === 'tone'
          ? {
              ...one,
              version: 99,
              prepare: () => ({ data: 1, annotate: () => [{ label: 'positive', score: 1, evidence: [] }] }),
            }
          : one,
      ),
      frames,
    );
    const crew = createCrew({ coder: other });
    const { match, isSame } = await verifyBundle({ bundle, texts: { store, crew }, progress: silent, signal });
    expect(isSame).toBe(false);
    expect(match?.versions).toEqual([
      { annotator: 'tone', bundle: (await coder()).ledger.tone, here: other.ledger.tone },
    ]);
    const tone = match?.annotators.find(({ annotator }) => annotator === 'tone');
    expect(tone?.identical).toBe(0);
    expect(tone?.labels[0]).toMatchObject({ label: 'positive', bundle: 0, here: articles.length, both: 0 });
    expect(tone?.examples).toContain('paiva/a1');
    const others = match?.annotators.filter(({ annotator }) => annotator !== 'tone') ?? [];
    expect(others.every(({ articles, identical }) => articles === identical)).toBe(true);
  });

  it('names a changed byte, a missing file and a file too many, and does not code what it cannot trust', async () => {
    await fill(store);
    await write();
    await writeFile(join(bundle, 'codebook.md'), (await text('codebook.md')).replace('F', 'G'));
    await rm(join(bundle, 'environment.json'));
    await writeFile(join(bundle, 'extra.sh'), 'rm -rf /');
    const found = await verify(articles);
    expect(found.files.problems.map(({ path, problem }) => `${path} ${problem}`).sort()).toEqual([
      'codebook.md changed',
      'environment.json missing',
      'extra.sh unlisted',
    ]);
    expect(found).toMatchObject({ isSame: false, match: { identical: articles.length } });
    await appendFile(join(bundle, 'annotations.jsonl'), '\n');
    expect((await verify(articles)).match).toBeUndefined();
  });

  it('follows no link out of the bundle', async () => {
    await write();
    const secret = join(folder, 'secret');
    await writeFile(secret, await text('codebook.md'));
    await rm(join(bundle, 'codebook.md'));
    await symlink(secret, join(bundle, 'codebook.md'));
    expect((await verify()).files.problems).toMatchObject([{ path: 'codebook.md', problem: 'unreadable' }]);
  });

  it.each([
    [
      'cut in the middle of a line',
      (content: string) => content.slice(0, content.length / 2),
      /annotations\.jsonl:\d+: /,
    ],
    ['of lines that are no objects', () => '[1]\n', /annotations\.jsonl:1: is no JSON object/],
    ['without hashes', (content: string) => content.replace('textSha256', 'hash'), /:1: textSha256 is no text/],
    ['with marks of another shape', (content: string) => content.replace('"label"', '"__proto__"'), /has no label/],
    [
      'of versions that nobody lists',
      (content: string) => content.replace(/"models":"\w+"/, '"models":"x"'),
      /which versions.json does not list/,
    ],
  ])('names a file of codes %s although its hash is right', async (_, change, message) => {
    await fill(store);
    await write();
    await forge('annotations.jsonl', change);
    const found = await verify(articles);
    expect(found.isSame).toBe(false);
    expect(found.files.problems).toMatchObject([
      { path: 'annotations.jsonl', problem: 'broken', message: expect.stringMatching(message) },
    ]);
  });

  it.each([
    [
      'a path that leads out',
      (manifest: string) => manifest.replace('"codebook.md"', '"../codebook.md"'),
      /"\.\.\/codebook\.md", which does not stay in the bundle/,
    ],
    [
      'an absolute path',
      (manifest: string) => manifest.replace('"codebook.md"', '"/etc/passwd"'),
      /does not stay in the bundle/,
    ],
    [
      'a path of another system',
      (manifest: string) => manifest.replace('"codebook.md"', '"..\\\\x"'),
      /does not stay in the bundle/,
    ],
    [
      'a file twice',
      (manifest: string) => manifest.replace('"codebook.md"', '"codebook.json"'),
      /names codebook\.json twice/,
    ],
    ['another format', (manifest: string) => manifest.replace('diskurssi-bundle', 'zip'), /has the format "zip"/],
    ['no JSON', (manifest: string) => manifest.slice(0, 100), /is not JSON/],
    ['a list', () => '[]', /is no object/],
  ])('refuses a manifest with %s', async (_, change, message) => {
    await write();
    await writeFile(join(bundle, 'manifest.json'), change(await text('manifest.json')));
    await expect(verify()).rejects.toThrow(UsageError);
    await expect(verify()).rejects.toThrow(message);
  });

  it('refuses a manifest that is a link, or longer than any', async () => {
    await write();
    const manifest = join(bundle, 'manifest.json');
    await rm(manifest);
    await symlink('/dev/zero', manifest);
    await expect(verify()).rejects.toThrow(/is no ordinary file/);
    await rm(manifest);
    await writeFile(manifest, ' '.repeat(10_000_001));
    await expect(verify()).rejects.toThrow(/is too long for a manifest/);
  });

  it('refuses what is no bundle', async () => {
    await expect(verifyBundle({ bundle: join(folder, 'none'), progress: silent, signal })).rejects.toThrow(
      'there is no such folder',
    );
    await expect(verifyBundle({ bundle: folder, progress: silent, signal })).rejects.toThrow(
      'diskurssi export --bundle DIR',
    );
  });
});
