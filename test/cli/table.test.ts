import { expect, it } from 'vitest';
import { table } from '../../src/cli/table.ts';

it('a table stands figures on the right and words on the left, and cuts nothing', () => {
  const rows = [
    ['yle-uutiset', '2/3', 12345, ''],
    ['hbl', '0/1', 0, 'FAILED: no such host'],
  ];
  expect(table(['outlet', 'feeds', 'new', ''], rows).split('\n')).toEqual([
    'outlet       feeds     new',
    'yle-uutiset    2/3  12,345',
    'hbl            0/1       0  FAILED: no such host',
  ]);
});
