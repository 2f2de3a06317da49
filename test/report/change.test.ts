import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/analysis/calendar.ts';
import type { SharePoint } from '../../src/analysis/series.ts';
import { changeOf, trendOf } from '../../src/report/change.ts';
import { speech } from '../../src/report/words/speak.ts';
import { languages } from '../../src/types.ts';

function points(from: string, to: string, share: (index: number) => number): readonly SharePoint[] {
  return calendar(from, to, 'month').map((period, index) => {
    const count = Math.round(10_000 * share(index));
    return { ...period, value: count / 10_000, count, total: 10_000 };
  });
}

const rising = points('2015-01-01', '2020-12-31', (index) => 0.1 + index * 0.001 + 0.004 * Math.sin(index * 2));
const named = { id: 'share', what: 'Share' };

describe('how a share changed', () => {
  it('is its slope per year where there are twelve periods or more, gaps or not', () => {
    expect(trendOf(rising)?.slope).toBeCloseTo(0.012, 3);
    expect(trendOf(rising.filter((_, index) => index % 5 !== 2))?.slope).toBeCloseTo(0.012, 3);
    const change = changeOf(speech('en'), rising, named);
    expect(change?.text).toMatch(
      /The share rises: \+1\.\d\d?\spercentage points a year \(95% interval \+1\.\d+ to \+1\.\d+; p < 0\.001; 72 periods\)/,
    );
    expect(change?.tests).toEqual([expect.objectContaining({ id: 'share:trend' })]);
  });

  it('is the difference of its halves where there are fewer', () => {
    const change = changeOf(speech('en'), rising.slice(0, 8), named);
    expect(change?.text).toMatch(/a difference of /);
    expect(change?.tests).toEqual([expect.objectContaining({ id: 'share:halves' })]);
  });

  it('is said to be no steady one where nothing can be told from chance, in every language', () => {
    const still = points('2015-01-01', '2020-12-31', (index) => 0.1 + 0.004 * Math.sin(index * 2));
    const texts = languages.map((language) => changeOf(speech(language), still, named)?.text ?? '');
    expect(texts[0]).toMatch(/Tasaista nousua tai laskua ei voida erottaa sattumasta/);
    expect(texts[1]).toMatch(/Ingen jämn ökning eller minskning/);
    expect(texts[2]).toMatch(/No steady rise or fall/);
  });
});
