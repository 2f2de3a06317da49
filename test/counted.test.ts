import { expect, it } from 'vitest';
import { counted } from '../src/counted.ts';

it('takes the singular for one, and separates thousands', () => {
  expect([0, 1, 1200].map((count) => counted(count, 'articles'))).toEqual([
    '0 articles',
    '1 article',
    '1,200 articles',
  ]);
  expect(counted(1, 'outlet-days')).toBe('1 outlet-day');
  expect(counted(1, 'hypotheses')).toBe('1 hypothesis');
});
