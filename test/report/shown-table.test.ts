import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/report/block.ts';
import { shownTable } from '../../src/report/shown-table.ts';

const table: Table = {
  kind: 'table',
  id: 'made-up',
  title: 'Made up',
  columns: [
    { key: 'what', label: 'what', type: 'text' },
    { key: 'share', label: 'share', type: 'share' },
    { key: 'low', label: 'interval, low', type: 'share' },
    { key: 'high', label: 'interval, high', type: 'share' },
    { key: 'effect_low', label: 'low', type: 'number' },
    { key: 'effect_high', label: 'high', type: 'number' },
    { key: 'remark', label: 'remark', type: 'text' },
  ],
  rows: [
    { what: 'a', share: 0.2, low: 0.1, high: 0.312, effect_low: -1.9, effect_high: 0.2, remark: '' },
    { what: 'b', share: null, low: null, high: null, effect_low: null, effect_high: null, remark: null },
  ],
};

describe('a table on a page', () => {
  it('has the ends of an interval in one column, written as the language does', () => {
    const { columns, rows } = shownTable(table, 'en');
    expect(columns.map(({ label }) => label)).toEqual(['what', 'share', '95% interval', '95% interval']);
    expect(rows.map(({ low }) => low)).toEqual(['10.0–31.2%', null]);
    expect(rows.map(({ effect_low }) => effect_low)).toEqual(['−1.9 … 0.2', null]);
    expect(shownTable(table, 'fi').rows[0]?.['low']).toBe('10,0–31,2\u00a0%');
  });

  it('leaves out a column in which nothing stands, and keeps one with a zero', () => {
    const without = shownTable({ ...table, rows: [{ what: 'a', share: 0, low: 0, high: 0.1, remark: null }] }, 'en');
    expect(without.columns.map(({ key }) => key)).toEqual(['what', 'share', 'low']);
  });

  it('has no codes, which are for files of data', () => {
    const codes = { ...table, columns: table.columns.map((column) => ({ ...column, dataOnly: true as const })) };
    expect(shownTable(codes, 'en').columns).toEqual([]);
  });
});
