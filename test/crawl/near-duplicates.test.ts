import { describe, expect, it } from 'vitest';
import { type DatedSketch, eachDuplicatePair, storyDays } from '../../src/crawl/duplicate-pairs.ts';
import { sameStory, similarity, sketchOf } from '../../src/crawl/near-duplicates.ts';
import { edits, madeUpPress, type PressText, shortCopy, toldTwice } from './copied-texts.ts';
import { pairScores } from './pair-scores.ts';

const long =
  'Lahtirannan kunta avaa helmikuussa neuvontapisteen, josta maahan muuttaneet saavat apua asumisen ja opintojen kysymyksiin. ' +
  'Piste toimii kirjaston alakerrassa neljänä päivänä viikossa, ja ohjaajat puhuvat suomen lisäksi arabiaa, ukrainaa ja englantia. ' +
  'Kunnanjohtaja Ritva Majakka sanoo, että naapureita tarvitaan yhtä paljon kuin kursseja. Neuvontaan voi tulla ilman ajanvarausta.';

describe('near-duplicates', () => {
  it('find copies among invented texts with pair F1 of at least .95, whatever was done to them', () => {
    for (const seed of [11, 12, 13]) {
      const scores = pairScores(madeUpPress(seed, 80));
      expect(scores.f1).toBeGreaterThanOrEqual(0.97);
      expect(scores.precision).toBeGreaterThanOrEqual(0.99);
    }
  });

  it('see each kind of edit in at least nine of ten copies', () => {
    const found = new Map<string, { copies: number; seen: number }>();
    for (const seed of [21, 22, 23]) {
      const texts = madeUpPress(seed, 80);
      const originals = new Map(texts.filter(({ edit }) => edit === 'original').map((text) => [text.story, text]));
      for (const text of texts.filter(({ edit }) => edit in edits)) {
        const [a, b] = [sketchOf(originals.get(text.story) ?? {}), sketchOf(text)];
        const counts = found.get(text.edit) ?? { copies: 0, seen: 0 };
        counts.copies += 1;
        if (a && b && sameStory(a, b, false)) counts.seen += 1;
        found.set(text.edit, counts);
      }
    }
    expect(found.size).toBe(Object.keys(edits).length);
    const overlooked = [...found].filter(([, { copies, seen }]) => seen < copies * 0.9);
    expect(overlooked).toEqual([]);
  });

  it('take the signs, the case and the spelling of letters in Unicode for nothing', () => {
    const other = long.replaceAll(',', ' –').toUpperCase().normalize('NFD');
    expect(similarity(values(long), values(other))).toBe(1);
  });

  it('leave headlines and one-line leads alone, which repeat by accident', () => {
    expect(sketchOf({ title: 'Päivän sää: lunta koko maahan ja pakkasta pohjoisessa' })).toBeUndefined();
    expect(sketchOf({ title: 'Tilaajille', lead: 'Lue koko juttu tilaamalla lehden verkkopalvelun.' })).toBeUndefined();
    expect(sketchOf({})).toBeUndefined();
  });

  it('see a short bulletin under another headline as one story, and one event told twice as two', () => {
    expect(same(shortCopy[0], shortCopy[1])).toBe(true);
    for (const [a, b] of toldTwice) expect(same(a, b)).toBe(false);
  });

  it('ask more of two texts of one outlet, which prints its bulletins from a pattern', () => {
    const [monday, tuesday] = madeUpPress(31, 1).filter(({ edit }) => edit === 'daily bulletin');
    const [a, b] = [sketchOf(monday ?? {}), sketchOf(tuesday ?? {})];
    if (!a || !b) throw new Error('the bulletin is too short');
    expect(similarity(a.values, b.values)).toBeLessThan(0.6);
    expect(sameStory(a, b, true)).toBe(false);
  });

  it('do not reach further than two weeks: what comes back later was decided upon again', () => {
    const pairs = (days: number): number => {
      const sketch = sketchOf({ body: long });
      const dated = [0, days].flatMap((day, outlet): DatedSketch[] => (sketch ? [{ ...sketch, day, outlet }] : []));
      let found = 0;
      eachDuplicatePair(dated, () => {
        found += 1;
      });
      return found;
    };
    expect(pairs(storyDays)).toBe(1);
    expect(pairs(storyDays + 1)).toBe(0);
  });

  it('compare no pair that is settled already', () => {
    const texts = madeUpPress(41, 10);
    let asked = 0;
    eachDuplicatePair(
      dated(texts),
      () => expect.unreachable(),
      () => {
        asked += 1;
        return true;
      },
    );
    expect(asked).toBeGreaterThan(10);
  });
});

function values(body: string): Uint8Array {
  return sketchOf({ body })?.values ?? new Uint8Array();
}

function same(a: Parameters<typeof sketchOf>[0], b: Parameters<typeof sketchOf>[0]): boolean {
  const [first, second] = [sketchOf(a), sketchOf(b)];
  return first !== undefined && second !== undefined && sameStory(first, second, false);
}

function dated(texts: readonly PressText[]): readonly DatedSketch[] {
  return [...texts]
    .sort((a, b) => a.day - b.day)
    .flatMap((text) => {
      const sketch = sketchOf(text);
      return sketch ? [{ ...sketch, day: text.day, outlet: text.outlet }] : [];
    });
}
