import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { coderFile } from '../../../src/jobs/human-coding/files.ts';

const article = {
  key: 1,
  outlet: 'saaristo',
  id: '1',
  url: 'https://saaristo.example/1',
  language: 'fi',
  title: 'Otsikko',
  textVersion: 1,
  origin: 'import',
} as const;
const read = (text: string, delimiter: string): readonly Record<string, string>[] =>
  parse(text, { columns: true, bom: true, delimiter, record_delimiter: '\r\n' });

it('gives an article of several paragraphs one row, whatever stands between cells', () => {
  const body = 'Ensimmäinen kappale.\nToinen; ”sitaatti”, kolmas.\nNeljäs.';
  for (const [kind, delimiter] of [
    ['csv', ','],
    ['csv', ';'],
    ['tsv', '\t'],
  ] as const) {
    const text = coderFile(
      [
        { ...article, body },
        { ...article, id: '2' },
      ],
      kind,
      { delimiter },
    );
    expect(text).toContain(`"${body}"`);
    expect(read(text, delimiter).map(({ id, body: own }) => [id, own])).toEqual([
      ['1', body],
      ['2', ''],
    ]);
  }
});

it('shortens every text that a cell of a spreadsheet cannot hold, between characters', () => {
  const long = `a${'😀'.repeat(40_000)}`;
  const [row] = read(coderFile([{ ...article, title: long, lead: long, body: long }], 'csv'), ',');
  for (const cell of [row?.title, row?.lead, row?.body]) {
    expect(cell?.length).toBeLessThanOrEqual(32_767);
    expect(cell).toMatch(/^a😀+ \[…\] https:\/\/saaristo\.example\/1$/u);
  }
});
