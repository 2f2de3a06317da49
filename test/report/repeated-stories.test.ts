import { describe, expect, it } from 'vitest';
import origin from '../../reports/sections/origin-in-crime-news.ts';
import outletsCompared from '../../reports/sections/outlets-compared.ts';
import type { Chart, Table, Text } from '../../src/report/block.ts';
import type { Cell, ReportInput } from '../../src/report/section.ts';
import { type CodedArticle, languages } from '../../src/types.ts';
import { madeUpInput } from './made-up-input.ts';

/** Of 100 articles of a tabloid 60 have the frame, of 100 of a quality paper 40; `copies` of the 60 are one text. */
function input(copies: number, language: (typeof languages)[number] = 'en'): ReportInput {
  const cell = { language: 'fi', day: '2024-03-01', voice: '', marks: 0 } as const;
  const cells: readonly Cell[] = (
    [
      ['ilta', 60],
      ['paiva', 40],
    ] as const
  ).flatMap(([outlet, count]) => [
    { ...cell, outlet, measure: 'relevance', label: '*', articles: 200 },
    { ...cell, outlet, measure: 'relevance', label: 'relevant', articles: 100 },
    { ...cell, outlet, measure: 'frames', label: 'control', articles: count },
  ]);
  const mark = (label: string) => [{ label, score: 1, evidence: [] }];
  const repeated = Array.from({ length: copies }, (_, key): CodedArticle => {
    const marks = { relevance: mark('relevant'), frames: mark('control'), tone: [] };
    return {
      ...{ key, id: `${key}`, outlet: 'ilta', language: 'fi', day: '2024-03-01', access: 'full' },
      first: 0,
      marks,
    };
  });
  return {
    ...madeUpInput({ from: '2024-01-01', to: '2024-06-30', language, repeated }),
    cells: async (measure, labels) =>
      cells.filter((one) => one.measure === measure && (labels?.includes(one.label) ?? true)),
  };
}

async function compared(copies: number) {
  const blocks = await outletsCompared.build(input(copies));
  const table = blocks.find((block): block is Table => block.kind === 'table' && block.id === 'types-differences');
  const chart = blocks.find((block): block is Chart => block.kind === 'chart' && block.id === 'types-frames');
  const row = table?.rows.find(({ what }) => what === 'control');
  const at = table?.rows.findIndex(({ what }) => what === 'control') ?? -1;
  const width = Number(row?.difference_high) - Number(row?.difference_low);
  return {
    row,
    p: table?.tests?.[at]?.p ?? Number.NaN,
    width,
    bar: chart?.spec.type === 'bars' ? chart.spec.bars.find(({ label }) => label.startsWith('tabloid')) : undefined,
  };
}

describe('a difference between types of outlet', () => {
  it('loses its evidence where the articles behind it are copies of one text, and keeps its size', async () => {
    const [alone, copied] = [await compared(0), await compared(50)];
    expect(alone.row).toMatchObject({ own: 0.4, other: 0.6, articles: 100 });
    expect(copied.row).toMatchObject({ own: 0.4, other: 0.6, articles: 100 });
    expect(alone.p).toBeLessThan(0.01);
    expect(copied.p).toBeGreaterThan(0.05);
    expect(copied.width).toBeGreaterThan(2 * alone.width);
  });

  it('has the copies in the interval of each type too', async () => {
    const [alone, copied] = [await compared(0), await compared(50)];
    const width = ({ bar }: typeof alone) => (bar?.high ?? 0) - (bar?.low ?? 0);
    expect(width(copied)).toBeGreaterThan(2 * width(alone));
  });

  it('is not told where fewer than 30 stories are behind a hundred articles', async () => {
    expect((await compared(80)).row).toBeUndefined();
  });

  it.each(languages)('says in %s how copies are counted', async (language) => {
    const blocks = await outletsCompared.build(input(0, language));
    const texts = blocks.filter((block): block is Text => block.kind === 'text').map(({ text }) => text);
    expect(texts.at(-1)).toMatch(/Saman jutun kopiot|Kopior av samma artikel|Copies of one article/);
  });
});

describe('origin in crime news by type of outlet', () => {
  const titleWith = async (copies: number): Promise<string> => {
    const cell = { language: 'fi', day: '2024-03-01', voice: '', marks: 0, measure: 'origin-mention' } as const;
    const cells = (['ilta', 'paiva'] as const).flatMap((outlet, at): readonly Cell[] => [
      { ...cell, outlet, label: '*', articles: 100 },
      { ...cell, outlet, label: 'mentioned', articles: at === 0 ? 60 : 40 },
    ]);
    const found = await origin.build({
      ...input(0),
      cells: async (measure, labels) =>
        cells.filter((one) => one.measure === measure && (labels?.includes(one.label) ?? true)),
      repeated: async function* () {
        yield Array.from({ length: copies }, (_, key): CodedArticle => {
          const marks = { 'origin-mention': [{ label: 'mentioned', score: 1, evidence: [] }] };
          const article = { key, id: `${key}`, outlet: 'ilta', language: 'fi', day: '2024-03-01', first: 0, marks };
          return { ...article, access: 'full' };
        });
      },
    });
    return (
      found.flatMap((block) => (block.kind === 'chart' && block.id === 'origin-by-type' ? [block.title] : []))[0] ?? ''
    );
  };

  it('differs where articles differ, and not where copies of one text do', async () => {
    expect(await titleWith(0)).not.toMatch(/no detectable difference/);
    expect(await titleWith(50)).toMatch(/no detectable difference/);
  });
});
