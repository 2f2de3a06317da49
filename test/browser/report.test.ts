import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPlugins } from '../../src/plugins.ts';
import { buildReport } from '../../src/report/build.ts';
import { reportPage } from '../../src/report/html/page.ts';
import type { Section } from '../../src/report/section.ts';
import { madeUpInput } from '../report/made-up-input.ts';

const executablePath = '/usr/bin/chromium';
const missing = !existsSync(executablePath);
if (missing) console.warn(`skipped: no ${executablePath}; apt-get install chromium to test reports in a browser`);

/** Chromium must not speak to anybody while it opens a page that asks for nothing. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(missing)('the HTML report in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-'));
    const sections = await loadPlugins<Section>('reports/sections');
    const report = await buildReport(madeUpInput({ hostileTexts: true }), sections, 'trends');
    await writeFile(join(folder, 'report.html'), await reportPage(report));
    address = pathToFileURL(join(folder, 'report.html')).href;
    browser = await chromium.launch({ executablePath, args: quiet });
  });
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  async function open(options: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ ...options, bypassCSP: true });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== address) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(address);
    return { page, complaints };
  }

  const screens = [
    ['desktop', { viewport: { width: 1280, height: 900 } }, 'wide'],
    ['phone', { viewport: { width: 360, height: 740 } }, 'narrow'],
    ['dark screen', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, 'wide'],
  ] as const;

  it.each(screens)('fits a %s, asks for nothing and has no serious obstacle', async (_, options, drawing) => {
    const { page, complaints } = await open(options);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(options.viewport.width);
    const visible = await page.evaluate<string[]>(`[...document.querySelectorAll('figure svg[role=img]')]
      .filter((svg) => svg.checkVisibility()).map((svg) => svg.getAttribute('class'))`);
    expect(visible.length).toBeGreaterThan(10);
    expect(new Set(visible)).toEqual(new Set([drawing]));
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    await page.evaluate(axe.source);
    const obstacles = await page.evaluate<string[]>(`axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' ')))`);
    expect(obstacles).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('applies its style under its own policy, and black on white on paper', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(address);
    const colours = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(await colours()).toBe('rgb(20, 23, 27)');
    await page.emulateMedia({ media: 'print' });
    expect(await colours()).toBe('rgb(255, 255, 255)');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });

  it('keeps every table within a sheet of paper, and prints what the words mean', async () => {
    // A4 between its margins, in CSS pixels.
    const { page } = await open({ viewport: { width: 695, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const wide = await page.evaluate<string[]>(`[...document.querySelectorAll('table')]
      .filter((table) => table.checkVisibility() && table.scrollWidth > table.parentElement.clientWidth + 1)
      .map((table) => table.caption.textContent)`);
    expect(wide).toEqual([]);
    const shown = await page.evaluate<boolean[]>(`['.meanings dd', '.chart details table', '.skip'].map((part) =>
      document.querySelector(part).checkVisibility({ contentVisibilityAuto: true }))`);
    expect(shown).toEqual([true, false, false]);
    await page.close();
  });

  it('draws the lines of a chart in the colours of the page', async () => {
    const { page } = await open(screens[0][1]);
    const strokes = await page.evaluate<string[]>(`[...document.querySelectorAll('#chart-tone-over-time svg.wide path')]
      .map((path) => getComputedStyle(path).stroke)`);
    expect(strokes).toContain('rgb(176, 74, 0)');
    expect(strokes).toContain('rgb(11, 92, 173)');
    await page.close();
  });
});
