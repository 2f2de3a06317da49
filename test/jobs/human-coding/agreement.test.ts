import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../../src/analysis/agreement.ts';
import {
  agreementByGroup,
  coderAgreement,
  machineAgreement,
  majority,
} from '../../../src/jobs/human-coding/agreement.ts';
import { codedStrata } from '../../../src/jobs/human-coding/summary.ts';
import type { Codes, HumanCodedArticle, MachineCodes } from '../../../src/types.ts';

const by = (coder: string, codes: Partial<Codes> = {}): Codes => ({ coder, contested: [], ...codes });
const article = (key: number, codes: readonly Codes[], more: Partial<HumanCodedArticle> = {}): HumanCodedArticle => ({
  ...{ key, outlet: 'saaristo', id: `a${key}`, language: 'fi', day: '2026-01-05', first: key, codes },
  ...more,
});
const says = (codes: Partial<MachineCodes>): MachineCodes => ({ frames: [], scores: {}, ...codes });
const frames = ['control', 'services'];
const find = <Row extends { measure: string; label: string }>(
  rows: readonly Row[],
  measure: string,
  label: string,
): Row => {
  const row = rows.find((one) => one.measure === measure && one.label === label);
  if (!row) throw new Error(`no row ${measure} ${label}`);
  return row;
};

/** Three coders on 24 articles; the third has coded every second one, and is the only one who ever differs. */
const three = Array.from({ length: 24 }, (_, key) => {
  const levels = [key % 4, key % 4, key % 6 === 0 ? (key + 1) % 4 : key % 4] as const;
  const coders = key % 2 === 0 ? (['a', 'b', 'c'] as const) : (['a', 'b'] as const);
  return article(
    key,
    coders.map((coder, index) => by(coder, { relevant: true, toxicity: levels[index] ?? 0, frames: ['control'] })),
  );
});

describe('agreement of coders', () => {
  it('takes any number of coders and missing codes, on the scale of the measure', () => {
    const row = find(coderAgreement(three, frames), 'toxicity', 'all');
    const units = three.map(({ codes }) => codes.map(({ toxicity }) => toxicity));
    expect(row).toMatchObject({ scale: 'ordinal', articles: 24, coders: 3 });
    expect(row.alpha).toBeCloseTo(krippendorffAlpha(units, 'ordinal'), 12);
    expect(row.alpha).not.toBeCloseTo(krippendorffAlpha(units, 'nominal'), 3);
    expect(row.low).toBeLessThan(row.alpha ?? 0);
    expect(find(coderAgreement(three, frames), 'toxicity', 'toxic').scale).toBe('nominal');
  });

  it('calls a label exploratory below .667 and reliable from there, and unchecked where nothing can be told', () => {
    const rows = (share: number, count: number) =>
      coderAgreement(
        Array.from({ length: count }, (_, key) =>
          article(key, [
            by('a', { frames: key % 2 === 0 ? ['control'] : [] }),
            by('b', { frames: (key % 2 === 0) !== key < share * count ? ['control'] : [] }),
          ]),
        ),
        frames,
      );
    expect(find(rows(0.1, 40), 'frames', 'control')).toMatchObject({ standing: 'reliable', same: 0.9 });
    expect(find(rows(0.3, 40), 'frames', 'control')).toMatchObject({ standing: 'exploratory', same: 0.7 });
    // On ten articles full agreement proves little, and disagreement is disagreement.
    expect(find(rows(0, 10), 'frames', 'control')).toMatchObject({ alpha: 1, standing: 'unchecked' });
    expect(find(rows(0.3, 10), 'frames', 'control')).toMatchObject({ standing: 'exploratory' });
    expect(find(rows(0, 40), 'frames', 'services')).toMatchObject({ alpha: null, standing: 'unchecked' });
    expect(find(rows(0, 40), 'stance', 'supportive')).toMatchObject({ articles: 0, standing: 'unchecked' });
  });

  it('counts an article once, in however many samples it was drawn', () => {
    const drawn = (sample: number) => ({ sample, stratum: 's', inclusion: 0.5, machine: says({}) });
    const twice = three.flatMap((one) => [1, 2].map((sample) => ({ ...one, drawn: drawn(sample) })));
    expect(coderAgreement(twice, frames)).toEqual(coderAgreement(three, frames));
  });

  it('is told for each language and type of outlet with enough articles', () => {
    const swedish = three.slice(0, 19).map((one, key) => ({ ...one, key: 100 + key, language: 'sv', outlet: 'kust' }));
    const groups = agreementByGroup([...three, ...swedish], frames, (outlet) =>
      outlet === 'kust' ? 'local' : 'public',
    );
    expect(groups.map(({ by: kind, value }) => `${kind} ${value}`)).toEqual(['language fi', 'type public']);
    expect(find(groups[0]?.rows ?? [], 'toxicity', 'all')).toEqual(
      find(coderAgreement(three, frames), 'toxicity', 'all'),
    );
  });
});

describe('agreement with the program', () => {
  it('is with what most coders say; a tie and a measure that the program left out count nothing', () => {
    expect(majority([1, 1, 0])).toBe(1);
    expect(majority([1, 0])).toBeUndefined();
    expect(majority([undefined, 2])).toBe(2);
    const rows = machineAgreement(
      [
        article(1, [by('a', { relevant: true, tone: 'neutral' })], {
          machine: says({ relevant: true, tone: 'neutral' }),
        }),
        article(2, [by('a', { relevant: true }), by('b', { relevant: false })], { machine: says({ relevant: true }) }),
        article(3, [by('a', { relevant: false })], { machine: says({ relevant: false }) }),
        article(4, [by('a', { relevant: true, tone: 'negative', frames: ['control'] })], {
          machine: says({ relevant: false }),
        }),
        article(5, [by('a', { relevant: true })]),
      ],
      frames,
    );
    expect(find(rows, 'relevance', 'relevant')).toMatchObject({ articles: 3, same: 2 / 3 });
    expect(find(rows, 'tone', 'all')).toMatchObject({ articles: 1, same: 1 });
    expect(find(rows, 'tone', 'negative')).toMatchObject({ articles: 2, same: 0.5 });
    expect(find(rows, 'frames', 'control')).toMatchObject({ articles: 1, same: 0 });
  });
});

describe('the coded strata', () => {
  it('stand for their articles however many of those drawn are coded, and samples by what is coded of them', () => {
    const drawn = (sample: number, stratum: string, inclusion: number, relevant: boolean) => ({
      drawn: { sample, stratum, inclusion, machine: says({ relevant }) },
    });
    const strata = codedStrata([
      article(1, [by('a', { relevant: true }), by('b', { relevant: false })], drawn(1, 'in', 0.5, true)),
      article(2, [], drawn(1, 'in', 0.5, true)),
      article(3, [by('a', { relevant: true })], { ...drawn(1, 'out', 0.01, false), machine: says({ relevant: true }) }),
      article(4, [by('a', { relevant: false })], drawn(2, 'in', 0.1, true)),
      article(5, [by('a', { tone: 'neutral' })], drawn(2, 'out', 0.2, false)),
    ]);
    // Sample 1 brings two coded articles, sample 2 one: two thirds and one third of the archive's sizes.
    expect(strata.map(({ articles }) => articles)).toEqual([
      expect.closeTo((4 * 2) / 3, 9),
      expect.closeTo((100 * 2) / 3, 9),
      expect.closeTo(10 / 3, 9),
      expect.closeTo(5 / 3, 9),
    ]);
    expect(strata.map(({ coded }) => coded)).toEqual([
      [{ relevant: 0.5, found: true }],
      [{ relevant: 1, found: true }],
      [{ relevant: 0, found: true }],
      [],
    ]);
  });
});
