import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, printerOf } from '../../src/jobs/print-page.ts';
import { loadPlugins } from '../../src/plugins.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Format } from '../../src/report/format.ts';
import type { Section } from '../../src/report/section.ts';
import { languages } from '../../src/types.ts';
import { madeUpInput } from '../report/made-up-input.ts';
import { readPdf } from './pdf-reading.ts';

const browser = await findChromium();
if (browser === undefined)
  console.warn('skipped: no Chromium; apt-get install chromium to test how reports are printed');
const sections = await loadPlugins<Section>('reports/sections');
const pdf = (await loadPlugins<Format>('reports/formats')).filter(({ id }) => id === 'pdf');
const [format] = pdf;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'print-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A program that stands in for a browser which fails; not for one that works. */
async function program(script: string): Promise<string> {
  const path = join(folder, `browser-${script.length}`);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe.skipIf(browser === undefined)('the PDF of a report', { timeout: 240_000 }, () => {
  it.each(languages)('has pages with numbers, text to select, headings and tags (%s)', async (language) => {
    const report = await buildReport(madeUpInput({ language, hostileTexts: true }), sections, 'dataset');
    const print = await printerOf(pdf);
    const [file] = await print((await format?.render(report)) ?? []);
    expect(file?.name).toBe('report.pdf');
    if (!(file?.content instanceof Uint8Array)) throw new Error('the file is no PDF');
    const read = readPdf(file.content);
    expect(read.pages).toBeGreaterThan(1);
    expect(read.text).toContain(`1/${read.pages}`);
    expect(read.text).toContain(report.title.replace(/\s/g, ''));
    for (const { title } of report.sections) expect(read.text).toContain(title.replace(/\s/g, ''));
    for (const letter of { fi: 'äö', sv: 'åäö', en: '' }[language]) expect(read.text).toContain(letter);
    expect(read).toMatchObject({ tagged: true, language });
    expect(read.outline).toBeGreaterThanOrEqual(report.sections.length);
  });

  it('leaves nothing behind in the temporary folder', async () => {
    const report = await buildReport(madeUpInput({ without: ['*'] }), sections, 'brief');
    const before = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    try {
      await (await printerOf(pdf))((await format?.render(report)) ?? []);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    expect((await readdir(folder)).filter((name) => name.startsWith('diskurssi-print'))).toEqual([]);
  });
});

describe('printing', () => {
  it('is refused at once where there is no such browser, with the way out', async () => {
    await expect(printerOf(pdf, join(folder, 'nothing'))).rejects.toThrow(
      /nothing: is no program; .*DISKURSSI_CHROMIUM/,
    );
    const path = process.env.PATH;
    process.env.PATH = folder;
    try {
      await expect(printerOf(pdf)).rejects.toThrow(/--format pdf: needs Chromium or Chrome.*print the html/);
    } finally {
      process.env.PATH = path;
    }
  });

  it('is not asked for by formats that are text', async () => {
    const others = (await loadPlugins<Format>('reports/formats')).filter(({ prints }) => !prints);
    const print = await printerOf(others, join(folder, 'nothing'));
    expect(await print([{ name: 'a.md', content: 'text' }])).toEqual([{ name: 'a.md', content: 'text' }]);
  });

  it('fails with the last word of a browser that printed nothing', async () => {
    const print = await printerOf(pdf, await program('echo "no room on the disk" >&2; exit 3'));
    await expect(print([{ name: 'report.pdf', content: '<p>', print: true }])).rejects.toThrow(
      /printed no PDF \(exit 3: no room on the disk\)/,
    );
  });

  it('prints the very page that the HTML format writes', async () => {
    const copy = join(folder, 'copy.html');
    const report = await buildReport(madeUpInput(), sections, 'brief');
    const [page] = (await format?.render(report)) ?? [];
    const script = `for last; do :; done; cp "\${last#file://}" ${copy}; exit 1`;
    const print = await printerOf(pdf, await program(script));
    await expect(print(page ? [page] : [])).rejects.toThrow();
    const html = (await loadPlugins<Format>('reports/formats')).find(({ id }) => id === 'html');
    const [written] = (await html?.render(report)) ?? [];
    expect(await readFile(copy, 'utf8')).toBe(written?.content);
  });
});
