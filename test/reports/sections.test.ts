import { describe, expect, it } from 'vitest';
import { loadPlugins } from '../../src/plugins.ts';
import type { Block, Table } from '../../src/report/block.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Section } from '../../src/report/section.ts';
import { languages } from '../../src/types.ts';
import { madeUpInput } from '../report/made-up-input.ts';

const sections = await loadPlugins<Section>('reports/sections');
const trends = await buildReport(madeUpInput(), sections, 'trends');
const blocks = trends.sections.flatMap((section) => section.blocks);

function tables(of: readonly Block[]): readonly Table[] {
  return of.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'chart' ? [block.table] : []));
}

function rowsOf(id: string): Table['rows'] {
  return tables(blocks).find((table) => table.id === id)?.rows ?? [];
}

describe('a report of trends', () => {
  it('has all sections in their order', () => {
    expect(trends.sections.map(({ id }) => id)).toEqual([
      'coverage-and-method',
      'volume',
      'frames-over-time',
      'opposed-frame-pairs',
      'tone-and-stance-by-outlet',
      'toxicity-and-voice',
      'groups-and-terms',
      'turning-points',
      'telling-articles',
    ]);
  });

  it('names each table and each chart once, so that no file overwrites another', () => {
    const ids = tables(blocks).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.id] : []));
    expect(new Set(charts).size).toBe(charts.length);
  });

  it('gives every share in a table with its count, its total and an interval around it', () => {
    const rows = tables(blocks)
      .filter(({ columns }) => columns.some(({ key }) => key === 'share'))
      .flatMap((table) => table.rows);
    expect(rows.length).toBeGreaterThan(100);
    for (const { share, low, high } of rows) {
      if (typeof share !== 'number') continue;
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
    }
  });

  it('shows the month without any article as a gap and the others with their numbers', () => {
    const month = rowsOf('volume').find(({ period }) => period === '2022-11');
    expect(month).toMatchObject({ stored: null, relevant: null, share: null, outlets: 0 });
    const other = rowsOf('volume').find(({ period }) => period === '2022-10');
    expect(other?.relevant).toBeGreaterThan(0);
    expect(Number(other?.share)).toBeCloseTo(Number(other?.relevant) / Number(other?.coded), 12);
  });

  it('flags the last month, which the period cuts', () => {
    expect(
      rowsOf('volume')
        .filter(({ partial }) => partial !== '')
        .map(({ period }) => period),
    ).toEqual(['2024-12']);
  });

  it('finds the burst of spring 2022 and says which words its headlines had more often', () => {
    expect(rowsOf('peaks')).toContainEqual(expect.objectContaining({ from: '2022-03', to: '2022-04', sure: 'yes' }));
    const text = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n');
    expect(text).toMatch(/In the headlines more often than otherwise: .*jonoja/);
  });

  it('finds the shift of tone in the numbers of the two halves', () => {
    const text = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n');
    expect(text).toMatch(/negative: In the first half .* a difference of \+1\d\.\d percentage points/);
  });

  it('says that fewer than 30 cases are too few', () => {
    const outlet = rowsOf('tone-by-outlet').filter(({ outlet: name }) => String(name).startsWith('<script>'));
    expect(outlet.length).toBeGreaterThan(0);
    expect(
      trends.sections[0]?.blocks.some((block) => block.kind === 'note' && block.text.includes('fewer than 30')),
    ).toBe(true);
  });

  it('tells what its numbers cannot carry', () => {
    expect(trends.limits.join('\n')).toMatch(/3 articles are left out because their day/);
    expect(trends.limits.join('\n')).toMatch(/full text is certain for only/);
    expect(trends.versions).toHaveProperty('frames', '1+6abc');
  });
});

describe('audiences', () => {
  it('get their own choice of sections', async () => {
    const brief = await buildReport(madeUpInput(), sections, 'brief');
    const dataset = await buildReport(madeUpInput(), sections, 'dataset');
    expect(brief.sections.map(({ id }) => id)).not.toContain('telling-articles');
    expect(dataset.sections.map(({ id }) => id)).toEqual(['coverage-and-method']);
  });
});

describe('a section', () => {
  it.each(['*', 'coverage', 'relevance', 'frames', 'tone', 'stance', 'toxicity', 'groups'])(
    'copes when %s has no cells, in every language',
    async (missing) => {
      for (const language of languages) {
        const report = await buildReport(madeUpInput({ without: [missing], language }), sections, 'trends');
        expect(report.sections).toHaveLength(sections.length);
        for (const section of report.sections) expect(section.blocks.length).toBeGreaterThan(0);
        expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
      }
    },
  );

  it.each(['day', 'week', 'month'] as const)('works %s by %s', async (by) => {
    const report = await buildReport(madeUpInput({ from: '2022-02-20', to: '2022-05-02', by }), sections, 'trends');
    expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('writes numbers and words in the language of the report', async () => {
    const report = await buildReport(madeUpInput({ language: 'fi' }), sections, 'trends');
    const volume = report.sections.find(({ id }) => id === 'volume')?.blocks[0];
    expect(volume).toMatchObject({ kind: 'text', text: expect.stringMatching(/\d,\d\s%, 95 %:n luottamusväli/) });
  });
});
