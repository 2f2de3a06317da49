import { describe, expect, it } from 'vitest';
import section from '../../reports/sections/corrected-shares.ts';
import { addDays } from '../../src/analysis/calendar.ts';
import type { Block, Table } from '../../src/report/block.ts';
import { type HumanCodedArticle, languages } from '../../src/types.ts';
import { madeUpInput } from '../report/made-up-input.ts';

/**
 * A sample of invented articles, drawn from what the program found (1 in 20) and from what it left alone (1 in 400).
 * People find every fourth of the found ones not relevant, and one in fifty of the others relevant. Of those relevant
 * that the program calls negative, people do so of half; of the others, of every tenth.
 */
function sampled(found: number, left: number, coders: readonly string[] = ['a']): readonly HumanCodedArticle[] {
  return Array.from({ length: found + left }, (_, key): HumanCodedArticle => {
    const inside = key < found;
    const index = inside ? key : key - found;
    const relevant = inside ? index % 4 !== 0 : index % 50 === 7;
    const negative = inside && index % 3 === 0;
    const drawn = {
      sample: 1,
      stratum: inside ? 'found' : 'left',
      inclusion: inside ? 1 / 20 : 1 / 400,
      machine: { frames: [], scores: {} },
    };
    return {
      key,
      first: key,
      outlet: 'ilta',
      id: String(key),
      language: 'fi',
      day: addDays('2021-01-04', ((key * 37) % 90) * 7),
      drawn,
      machine: {
        relevant: inside,
        frames: inside && index % 5 === 0 ? ['control'] : [],
        tone: negative ? 'negative' : 'neutral',
        toxicity: 0,
        scores: {},
      },
      codes: coders.map((coder) => ({
        coder,
        relevant,
        contested: [],
        ...(relevant
          ? {
              frames: index % 5 === 0 ? ['control'] : [],
              tone: (negative ? index % 2 === 0 : index % 10 === 1) ? 'negative' : 'neutral',
              toxicity: 0,
            }
          : {}),
      })),
    };
  });
}

const build = (articles: readonly HumanCodedArticle[], language: 'fi' | 'sv' | 'en' = 'en') =>
  section.build({ ...madeUpInput({ language }), humanCodes: async () => articles });

function rowsOf(blocks: readonly Block[], id: string): Table['rows'] {
  const tables = blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : block.kind === 'chart' ? [block.table] : [],
  );
  return tables.find((table) => table.id === id)?.rows ?? [];
}

function texts(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'points') return block.items.map(({ text }) => text);
      return block.kind === 'text' || block.kind === 'note' ? [block.text] : [];
    })
    .join('\n');
}

describe('corrected shares', () => {
  it('are only promised, in one line, while nobody has coded a drawn sample', async () => {
    const coded = sampled(40, 40);
    const undrawn = coded.map(({ drawn: _, ...article }) => article);
    const uncoded = coded.map((article) => ({ ...article, codes: [] }));
    for (const articles of [[], undrawn, uncoded]) {
      const blocks = await build(articles);
      expect(blocks).toHaveLength(1);
      expect(blocks[0]).toMatchObject({ kind: 'note', text: expect.stringContaining('diskurssi coding sample') });
    }
  });

  it('move the share of the program by what people say of the sample, each article by how many it stands for', async () => {
    const blocks = await build(sampled(200, 200));
    const row = rowsOf(blocks, 'corrected-shares').find(({ id }) => id === 'relevant');
    const raw = Number(row?.share);
    // 200 stand for 20 each and 200 for 400: of all, 1/21 were found and wrong by a quarter, 20/21 left and wrong by 1/50.
    const shift = -(1 / 21) * 0.25 + (20 / 21) * 0.02;
    // With so rare a label the predictions are not relied on wholly; the difference between that and this is small.
    expect(Number(row?.corrected)).toBeGreaterThan(raw + shift - 0.02);
    expect(Number(row?.corrected)).toBeLessThan(raw + shift + 0.02);
    expect(Number(row?.corrected_low)).toBeLessThan(Number(row?.corrected));
    expect(Number(row?.corrected_high)).toBeGreaterThan(Number(row?.corrected));
    expect(row?.coded).toBe(400);
  });

  it('of labels are shares of what people take to be on immigration', async () => {
    const blocks = await build(sampled(240, 60));
    const row = rowsOf(blocks, 'corrected-shares').find(({ id }) => id === 'negative');
    // In steps of 60 articles, 45 are relevant: by the program 15 of these are negative. Of the 240 coded ones:
    const relevant = Array.from({ length: 240 }, (_, index) => index).filter((index) => index % 4 !== 0);
    const negative = relevant.filter((index) => (index % 3 === 0 ? index % 2 === 0 : index % 10 === 1));
    expect(row?.coded).toBe(240);
    expect(Number(row?.corrected)).toBeGreaterThan(negative.length / relevant.length - 0.06);
    expect(Number(row?.corrected)).toBeLessThan(negative.length / relevant.length + 0.06);
    expect(Number(row?.specificity)).toBeGreaterThan(0.5);
  });

  it('say in the titles of figures what correcting changes, and lead to the articles that the program counts', async () => {
    const blocks = await build(sampled(300, 200));
    const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));
    const [relevance] = charts;
    expect(relevance?.title).toMatch(/^Share of articles on immigration: \d+\.\d% as counted, \d+\.\d% corrected/);
    for (const { title, subtitle, table } of charts) {
      expect(title).toMatch(/corrected|correcting changes no share detectably/);
      expect(subtitle).toMatch(/: as counted and corrected$/);
      expect(table.articles?.count?.length).toBe(table.rows.length);
    }
    const points = blocks.flatMap((block) => (block.kind === 'points' ? block.items : []));
    expect(points.every(({ articles = [] }) => articles.length > 0)).toBe(true);
  });

  it('do not change when two coders who agree have coded each article', async () => {
    const [one, two] = [await build(sampled(200, 100)), await build(sampled(200, 100, ['a', 'b']))];
    expect(rowsOf(two, 'corrected-shares')).toEqual(rowsOf(one, 'corrected-shares'));
  });

  it('stand beside the raw ones for every period, with the coded articles they rest on', async () => {
    const blocks = await build(sampled(300, 200));
    const rows = rowsOf(blocks, 'corrected-relevance');
    const month = rows.find(({ period }) => period === '2023-06');
    expect(month).toMatchObject({ basis: 'borrowed from the whole' });
    expect(Number(month?.coded)).toBeLessThan(100);
    expect(Number(month?.corrected_high) - Number(month?.corrected_low)).toBeGreaterThan(
      Number(month?.high) - Number(month?.low),
    );
    expect(rows.find(({ period }) => period === '2022-11')).toMatchObject({ share: null, corrected: null });
    const chart = blocks.find((block) => block.kind === 'chart' && block.id === 'corrected-tone');
    if (chart?.kind !== 'chart' || chart.spec.type !== 'small-multiples') throw new Error('tone has no small pictures');
    expect(chart.spec.lines.map(({ id }) => id)).toEqual([
      'negative-raw',
      'negative-corrected',
      'positive-raw',
      'positive-corrected',
    ]);
  });

  it('are not given by a handful of codes, and that is said', async () => {
    const blocks = await build(sampled(12, 6));
    expect(texts(blocks)).toMatch(/Articles on immigration: .* not corrected, since only 18 articles are coded/);
    expect(blocks.some(({ kind }) => kind === 'chart')).toBe(false);
  });

  it('say what part of the sample nobody has coded', async () => {
    const half = sampled(200, 100).map((article) =>
      article.drawn?.stratum === 'left' ? { ...article, codes: [] } : article,
    );
    expect(texts(await build(half))).toMatch(/stand for up to 90\.9% of the articles are not coded yet/);
  });

  it.each(languages)('are written in %s with numbers, never with what is not one', async (language) => {
    for (const articles of [sampled(200, 100), sampled(40, 0), sampled(0, 40)]) {
      const written = JSON.stringify(await build(articles, language));
      expect(written).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(texts(await build(sampled(200, 100), language))).toMatch(/95\s?%/);
  });
});
