import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../src/nearest.ts';

const outlets = ['yle-uutiset', 'yle-news', 'iltalehti', 'ilta-sanomat', 'helsingin-sanomat'];

describe('the nearest name', () => {
  it.each([
    ['iltalheti', 'iltalehti'],
    ['yle-uutise', 'yle-uutiset'],
    ['Iltalehti', 'iltalehti'],
    ['helsinginsanomat', 'helsingin-sanomat'],
    ['ylenews', 'yle-news'],
  ])('of %s is %s', (typed, meant) => {
    expect(nearest(typed, outlets)).toBe(meant);
  });

  it('is not guessed from far away', () => {
    expect(nearest('dagens-nyheter', outlets)).toBeUndefined();
    expect(didYouMean('dagens-nyheter', outlets)).toBe('');
  });

  it('allows one slip in a short name, not two', () => {
    expect(nearest('csb', ['csv', 'tsv'])).toBe('csv');
    expect(nearest('xyv', ['csv', 'tsv'])).toBeUndefined();
  });
});
