import { describe, expect, it } from 'vitest';
import section from '../../reports/sections/decisions-and-exposure.ts';
import type { Cell } from '../../src/report/section.ts';
import { madeUpInput } from '../report/made-up-input.ts';

const cell = (outlet: string, articles: number, decisions?: number): Cell => ({
  ...{
    measure: 'relevance',
    label: 'relevant',
    outlet,
    language: 'fi',
    day: '2024-01-01',
    voice: '',
    articles,
    marks: articles,
  },
  ...(decisions === undefined ? {} : { decisions }),
});

describe('the section on decisions and exposure', () => {
  it('counts copies apart from first printings, for all and by outlet', async () => {
    const cells = [cell('paiva', 50, 45), cell('kust', 30, 10), cell('kust', 20, 15)];
    const [text, table] = await section.build({ ...madeUpInput(), cells: async () => cells });
    expect(text?.kind === 'text' && text.text).toMatch(/30.of.100 .*70 different texts.*100 articles/s);
    expect(
      table?.kind === 'table' && table.rows.map(({ decisions, count, total }) => [decisions, count, total]),
    ).toEqual([
      [25, 25, 50],
      [45, 5, 50],
    ]);
  });

  it('says so where nothing was copied', async () => {
    const [text, ...rest] = await section.build({
      ...madeUpInput(),
      cells: async () => [cell('paiva', 5, 5), cell('kust', 3)],
    });
    expect(text).toMatchObject({ kind: 'text', text: expect.stringContaining('None of 8 articles') });
    expect(rest).toEqual([]);
  });
});
