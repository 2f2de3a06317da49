import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { loadPlugins } from '../../src/plugins.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Format, Report } from '../../src/report/format.ts';
import type { Section } from '../../src/report/section.ts';
import { hostile, madeUpInput } from '../report/made-up-input.ts';

const sections = await loadPlugins<Section>('reports/sections');
const formats = await loadPlugins<Format>('reports/formats');
const report = await buildReport(madeUpInput({ hostileTexts: true }), sections, 'trends');

async function render(id: string, what: Report = report): Promise<ReadonlyMap<string, string>> {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return new Map((await format.render(what)).map(({ name, content }) => [name, content]));
}

describe('HTML', async () => {
  const page = (await render('html')).get('report.html') ?? '';
  const { document } = parseHTML(page);

  it('runs nothing that a headline, a name or an address brings along', () => {
    expect(document.querySelectorAll('script, img, iframe, object, link, [onerror], [onload]')).toHaveLength(0);
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toMatch(/href="javascript:/);
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(#|https?:)/);
  });

  it('asks for nothing from outside and allows only its own style', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]+=*'; base-uri 'none'; form-action 'none'$/,
    );
    expect(document.querySelectorAll('[style], [src]')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    // Only a drawing's own hatching is named by an address.
    expect(page).not.toMatch(/url\((?!#[\w-]+-gap\))|@import/);
  });

  it('has every picture with a title, a description and its table', () => {
    const figures = [...document.querySelectorAll('figure')];
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      expect(figure.querySelectorAll('svg[role=img] > title')).toHaveLength(2);
      expect(figure.querySelectorAll('svg[role=img] > desc')).toHaveLength(2);
      expect(figure.querySelectorAll('details table tbody tr').length).toBeGreaterThan(0);
    }
  });

  it('leads from the contents to every section and uses each id once', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }
    for (const { id } of report.sections) expect(ids).toContain(id);
  });

  it('names its language, period, software, versions and limits', async () => {
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    const text = document.body.textContent ?? '';
    for (const part of ['1 Jan 2021', '15 Dec 2024', 'diskurssi 0', 'abc123', '1+6abc', ...report.limits]) {
      expect(text).toContain(part);
    }
    const swedish = await buildReport(madeUpInput({ language: 'sv' }), sections, 'trends');
    expect((await render('html', swedish)).get('report.html')).toContain('<html lang="sv">');
  });
});

describe('CSV', async () => {
  const files = await render('csv');

  it('writes one file for each table and a list of their columns', () => {
    expect([...files.keys()]).toContain('tables/volume.csv');
    const columns = rows(files.get('tables/columns.csv'));
    for (const [name, content] of files) {
      const [header = []] = rows(content);
      if (name === 'tables/columns.csv') continue;
      const listed = columns.filter(([file]) => `tables/${file}` === name).map(([, , column]) => column);
      expect(listed).toEqual(header);
    }
  });

  it('begins with a byte order mark, so that spreadsheets read ä as ä', () => {
    for (const content of files.values()) expect(content.charCodeAt(0)).toBe(0xfeff);
  });

  it('makes texts harmless that a spreadsheet would run', () => {
    const cells = [...files.values()].flatMap((content) => rows(content).flat());
    expect(cells).toContain(`'${hostile.formula}`);
    for (const cell of cells) expect(cell).not.toMatch(/^[=@\t\r]/);
  });

  it('leaves negative numbers numbers', async () => {
    const tone: Report = {
      ...report,
      sections: [
        {
          id: 's',
          title: 's',
          question: 's',
          blocks: [
            {
              kind: 'table',
              id: 't',
              title: 't',
              columns: [{ key: 'x', label: 'x', type: 'number' }],
              rows: [{ x: -0.3 }, { x: null }, { x: '-0.3' }],
            },
          ],
        },
      ],
    };
    expect(rows((await render('csv', tone)).get('tables/t.csv'))).toEqual([['x'], ['-0.3'], [''], ["'-0.3"]]);
  });
});

describe('Markdown', async () => {
  const text = (await render('md')).get('report.md') ?? '';

  it('escapes what would break a table, make a link or be HTML', () => {
    expect(text).not.toContain('<script>');
    expect(text).not.toMatch(/(?<!\\)\]\(<?javascript:/);
    expect(text).toContain('a \\| b');
  });

  it('has tables whose rows all have as many cells as their head', () => {
    const widths = text
      .split('\n\n')
      .filter((part) => part.startsWith('| '))
      .map((part) => new Set(part.split('\n').map((line) => line.split(/(?<!\\)\|/).length)));
    expect(widths.length).toBeGreaterThan(10);
    for (const width of widths) expect(width.size).toBe(1);
  });
});

describe('JSON', () => {
  it('is the report itself', async () => {
    const text = (await render('json')).get('report.json') ?? '';
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(report)));
  });
});

describe('every format', () => {
  it.each(formats.map(({ id }) => id))('gives the same bytes again: %s', async (id) => {
    const again = await buildReport(madeUpInput({ hostileTexts: true }), sections, 'trends');
    expect(await render(id, again)).toEqual(await render(id));
  });
});

function rows(content: string | undefined): string[][] {
  return parse(content ?? '', { bom: true });
}
