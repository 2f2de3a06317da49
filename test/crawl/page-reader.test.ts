import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createPageReader, type PageReader } from '../../src/crawl/page-reader.ts';
import { newsroomOutlets } from '../newsroom/articles.ts';
import { articlePage, consentWall } from '../newsroom/pages.ts';
import { compiled } from '../store/compiled.ts';

const folder = mkdtempSync(join(tmpdir(), 'diskurssi-page-reader-'));
const readers: PageReader[] = [];
afterAll(async () => {
  await Promise.all(readers.map((reader) => reader.close()));
  rmSync(folder, { recursive: true, force: true });
});

function reader(file: string, limits: { readonly timeMs?: number; readonly memoryMb?: number } = {}): PageReader {
  const made = createPageReader({ file, threads: 1, ...limits });
  readers.push(made);
  return made;
}

describe('a thread that misbehaves', () => {
  const file = join(folder, 'misbehaves.mjs');
  writeFileSync(
    file,
    `export default ({ html }) => {
      const hoard = [];
      if (html === 'spin') for (;;);
      if (html === 'eat') for (;;) hoard.push(new Array(100_000).fill(html));
      if (html === 'exit') process.exit(0);
      if (html === 'throw') throw 'not an error';
      return { article: { title: html, access: 'full', rule: 'test' } };
    };`,
  );

  it.each([
    ['spin', 'reading the page took more than 0.3 s'],
    ['eat', 'reading the page took more than 64 MB'],
    ['exit', 'reading the page failed'],
    ['throw', 'reading the page failed: not an error'],
  ])('costs its page alone when it does this: %s', async (html, message) => {
    const one = reader(file, { timeMs: html === 'spin' ? 300 : 20_000, memoryMb: 64 });
    const [costly, next] = await Promise.allSettled([one.read(html, {}), one.read('seuraava', {})]);
    expect(costly).toMatchObject({
      status: 'rejected',
      reason: { name: 'SkipError', reason: 'page_too_costly', message: expect.stringContaining(message) },
    });
    expect(next).toMatchObject({ status: 'fulfilled', value: { title: 'seuraava' } });
  });

  it('takes none of the time of the pages that wait for it', async () => {
    const one = reader(file, { timeMs: 300 });
    const pages = [one.read('spin', {}), one.read('spin', {}), one.read('kolmas', {})];
    expect((await Promise.allSettled(pages)).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'fulfilled',
    ]);
  });
});

describe('the thread of the program', () => {
  it('reads a page as its outlet says, and hands on why one is refused', { timeout: 120_000 }, async () => {
    const one = reader(compiled('src/crawl/page-worker.ts', folder));
    const [outlet] = newsroomOutlets;
    const [article] = outlet?.articles ?? [];
    if (!outlet || !article) throw new Error('the newsroom is empty');
    const url = `https://${outlet.id}.example/a/${article.slug}`;
    const page = articlePage(outlet, article, url);
    expect(await one.read(page, { url, now: new Date() })).toMatchObject({ title: article.title, url });
    const rules = [{ id: 'own', title: '.site-header a' }];
    expect(await one.read(page, { url, outlet: { rules } })).toMatchObject({ title: outlet.name, rule: 'own@2' });
    await expect(one.read(consentWall, {})).rejects.toMatchObject({ name: 'SkipError', reason: 'consent_wall' });
    await expect(one.read('<div>'.repeat(5000), {})).rejects.toMatchObject({ reason: 'hostile_shape' });
  });
});
