import { describe, expect, it } from 'vitest';
import csv from '../../reports/formats/csv.ts';
import json from '../../reports/formats/json.ts';
import volume from '../../reports/sections/volume.ts';
import type { Chart } from '../../src/report/block.ts';
import { buildReport } from '../../src/report/build.ts';
import { daysOf } from '../../src/report/collection-gaps.ts';
import { reportPage } from '../../src/report/html/page.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import type { Language } from '../../src/types.ts';
import { madeUpInput } from './made-up-input.ts';

/** Months of 2022, all of them without articles in November; Kustbladet gives a tenth of the volume. */
function input(language: Language = 'en', broken?: string): ReportInput {
  const { collection: _, ...made } = madeUpInput({ from: '2022-01-01', to: '2022-12-31', language });
  if (broken === undefined) return made;
  const whole = madeUpInput({ from: '2023-01-01', to: '2023-12-31', language });
  const { collection: __, ...later } = whole;
  return {
    ...later,
    cells: async (...asked) =>
      (await later.cells(...asked)).filter(
        ({ outlet, day }) => outlet !== broken || day < '2023-05-01' || day > '2023-08-31',
      ),
  };
}

const charts = async (from: ReportInput): Promise<readonly Chart[]> => {
  const report = await buildReport(from, [volume], 'trends');
  return report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
};

describe('a gap in the collection', () => {
  it('is a hatched band in every chart over time, with a legend, at desktop and phone widths', async () => {
    const page = await reportPage(await buildReport(input(), [volume], 'trends'));
    expect(page.match(/<g fill="url\(#volume-(?:count|share-chart)-(?:wide|narrow)-gap\)"><rect /g)).toHaveLength(4);
    expect(page.match(/<pattern id="volume-/g)).toHaveLength(4);
    expect(page).toContain('<li class="gap"><span>Gap in the collection: Päivän Sanomat, Iltakello, Kustbladet</span>');
  });

  it.each([
    ['fi', /Aukko keruussa: Päivän Sanomat, Iltakello, Kustbladet \(1\.11\.2022 – 30\.11\.2022\)\.$/],
    ['sv', /Lucka i insamlingen: .+ \(1 nov\. 2022 – 30 nov\. 2022\)\.$/],
    ['en', /Gap in the collection: .+ \(1 Nov 2022 – 30 Nov 2022\)\.$/],
  ] as const)('is told in %s to those who do not see the picture', async (language, text) => {
    for (const { description } of await charts(input(language))) expect(description).toMatch(text);
  });

  it('stands in the row of its period in CSV and JSON', async () => {
    const report = await buildReport(input(), [volume], 'trends');
    const [table] = await csv.render(report);
    const lines = table?.content.split('\r\n') ?? [];
    expect(lines[0]).toMatch(/,gap,articles_relevant$/);
    expect(lines.find((line) => line.startsWith('2022-11'))).toMatch(
      /"Päivän Sanomat, Iltakello, Kustbladet \(−100\.0%\)",$/,
    );
    expect(lines.find((line) => line.startsWith('2022-06'))).toMatch(/,,relevant = 1; month = 2022-06$/);
    const [file] = await json.render(report);
    const chart = JSON.parse(file?.content ?? '').sections[0].blocks.find(({ kind }: Chart) => kind === 'chart');
    expect(chart.spec.gaps).toContainEqual({
      at: '2022-11-01',
      to: '2022-11-30',
      missing: 1,
      outlets: ['Päivän Sanomat', 'Iltakello', 'Kustbladet'],
    });
  });

  it('is drawn where a tenth or more is missing by estimate; below, the table alone tells', async () => {
    const [large] = await charts(input('en', 'ilta'));
    expect(large?.description).toMatch(/Iltakello \(1 May 2023 – 31 Aug 2023\)/);
    const june = large?.table.rows.find(({ period }) => period === '2023-06');
    // Forty of seventy-eight articles a day are Iltakello's.
    expect(june?.gap).toMatch(/^Iltakello \(−5\d\.\d%\)$/);
    const [little] = await charts(input('en', 'weekly'));
    expect(little?.description).not.toContain('Gap');
    expect(little?.table.columns.map(({ key }) => key)).not.toContain('gap');
  });

  it('leaves charts without a calendar, and reports without gaps, as they are', async () => {
    const bars: Chart = {
      kind: 'chart',
      id: 'bars',
      title: 'Bars',
      description: 'Bars.',
      spec: { type: 'bars', unit: 'count', bars: [] },
      table: { kind: 'table', id: 'bars', title: 'Bars', columns: [], rows: [] },
    };
    const words = { fi: 'x', sv: 'x', en: 'x' };
    const section = defineSection({
      id: 'bars',
      title: words,
      question: words,
      order: 1,
      audiences: ['trends'],
      build: async () => [bars],
    });
    const report = await buildReport(input(), [section], 'trends');
    expect(report.sections[0]?.blocks).toEqual([bars]);
    for (const { spec, table } of await charts(input('en', 'nobody'))) {
      expect(spec).not.toHaveProperty('gaps');
      expect(table.columns.map(({ key }) => key)).not.toContain('gap');
    }
  });
});

describe('the days of a period as tables write it', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
  ])('%s are %s to %s', (code, from, to) => expect(daysOf(code)).toEqual([from, to]));

  it('are none of another text', () => expect(daysOf('all')).toBeUndefined());
});
