import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../../src/report/csv-text.ts';
import { withoutFormula } from '../../src/report/formula-guard.ts';

it.each([
  ['a line feed', 'first\nsecond'],
  ['a carriage return', 'first\rsecond'],
  ['both', 'first\r\nsecond'],
  ['a quotation mark', 'say "no"\nor'],
  ['the delimiter', 'a;b,c\td'],
])('keeps a cell with %s in its row, in quotes', (_, cell) => {
  for (const delimiter of [',', ';', '\t']) {
    const text = csvText(
      [
        ['head', 'next'],
        [cell, 1],
      ],
      { delimiter },
    );
    expect(text).toContain(`"${cell.replaceAll('"', '""')}"`);
    // Told what ends a row, the reader does not forgive a bare line feed or carriage return outside of quotes.
    for (const record_delimiter of ['\r\n', '\n', '\r']) {
      const rows: unknown[] = parse(text, { delimiter, record_delimiter, trim: true, relax_column_count: true });
      expect(rows[1]).toEqual([cell, '1']);
    }
  }
});

it('shows control characters and turns of direction as signs, one for one', () => {
  const text = 'a\u001b[31m\u0000b\u007f\u009b1m\u202ec\td\ne';
  const [[cell = ''] = []]: string[][] = parse(csvText([[text]]));
  expect(cell).toBe('a␛[31m␀b␡�1m�c\td\ne');
  expect(cell).toHaveLength(text.length);
});

it('guards texts that a spreadsheet would run, leaves numbers, and begins with a mark where one is wanted', () => {
  expect(csvText([['=1+1', -1, '-1', null, true]], { bom: true })).toBe("\uFEFF'=1+1,-1,'-1,,1\r\n");
});

it('writes the same bytes as csv-stringify, whatever the cells hold', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ä', '"', ',', ';', '\t', '\n', '\r', ' ', '=', '-', '1') });
  const cell = fc.oneof(text, fc.double({ noNaN: true }), fc.integer(), fc.boolean(), fc.constant(null));
  const shape = { bom: fc.boolean(), delimiter: fc.constantFrom(',', ';', '\t') };
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 })), fc.record(shape), (rows, { bom, delimiter }) => {
      const guarded = rows.map((row) => row.map(withoutFormula));
      const options = { bom, delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;
      expect(csvText(rows, { bom, delimiter })).toBe(stringify(guarded, options));
    }),
  );
});
