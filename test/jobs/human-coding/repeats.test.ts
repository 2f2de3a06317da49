import { expect, it } from 'vitest';
import { codedStrata } from '../../../src/jobs/human-coding/summary.ts';
import { withoutRepeats } from '../../../src/jobs/human-coding.ts';
import type { HumanCodedArticle } from '../../../src/types.ts';

/** Article `key` as `sample` drew it, one of two; coded by one person where `coded`. */
const drawn = (key: number, sample: number, coded = true): HumanCodedArticle => ({
  ...{ key, outlet: 'saaristo', id: `a${key}`, language: 'fi', day: '2026-01-05', first: key },
  drawn: {
    ...{ sample, stratum: 'relevant', inclusion: 0.5 },
    machine: { relevant: true, frames: [], scores: {} },
  },
  codes: coded ? [{ coder: 'anna', contested: [], relevant: true }] : [],
});
const keys = Array.from({ length: 10 }, (_, key) => key + 1);
const samplesOf = (articles: readonly HumanCodedArticle[]) => [...new Set(articles.map((one) => one.drawn?.sample))];

it('counts articles once that were drawn again under another number', () => {
  const twice = keys.flatMap((key) => [drawn(key, 1), drawn(key, 2)]);
  expect(withoutRepeats(twice)).toEqual(keys.map((key) => drawn(key, 2)));
  const [stratum, ...others] = codedStrata(withoutRepeats(twice));
  expect(others).toEqual([]);
  expect(stratum).toMatchObject({ articles: 20 });
  expect(stratum?.coded).toHaveLength(10);
});

it('keeps the sample of which more is coded, and the codes that only the other one drew', () => {
  const first = keys.map((key) => drawn(key, 1));
  const again = keys.slice(0, 7).map((key) => drawn(key, 2));
  expect(withoutRepeats([...again, ...first])).toEqual(first);
  const larger = [...keys.slice(2), 11, 12, 13, 14].map((key) => drawn(key, 3));
  const both = withoutRepeats([...first, ...larger]);
  expect(samplesOf(both)).toEqual([undefined, 3]);
  expect(both.map(({ key }) => key)).toEqual([1, 2, ...larger.map(({ key }) => key)]);
  expect(both.every(({ codes }) => codes.length === 1)).toBe(true);
});

it('leaves samples alone that share articles by chance', () => {
  const some = [...keys.map((key) => drawn(key, 1)), ...keys.map((key) => drawn(key + 8, 2))];
  expect(withoutRepeats(some)).toBe(some);
});
