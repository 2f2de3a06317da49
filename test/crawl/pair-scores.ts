import { eachDuplicatePair } from '../../src/crawl/duplicate-pairs.ts';
import { sketchOf } from '../../src/crawl/near-duplicates.ts';
import type { PressText } from './copied-texts.ts';

export interface PairScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs found wrongly or not found, as `edit / edit`. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Of all pairs of texts: which are in one cluster, against which are of one story. */
export function pairScores(texts: readonly PressText[]): PairScores {
  const sorted = [...texts].sort((a, b) => a.day - b.day);
  const sketched = sorted.flatMap((text, place) => {
    const sketch = sketchOf(text);
    return sketch ? [{ ...sketch, day: text.day, outlet: text.outlet, place }] : [];
  });
  const parent = sorted.map((_, place) => place);
  const rootOf = (place: number): number => {
    const above = parent[place] ?? place;
    return above === place ? place : rootOf(above);
  };
  eachDuplicatePair(sketched, (earlier, later) => {
    parent[rootOf(sketched[later]?.place ?? 0)] = rootOf(sketched[earlier]?.place ?? 0);
  });
  let right = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const [place, text] of sorted.entries()) {
    for (let other = 0; other < place; other += 1) {
      const found = rootOf(place) === rootOf(other);
      const truly = text.story === sorted[other]?.story;
      const pair = `${sorted[other]?.edit} / ${text.edit}`;
      if (found && truly) right += 1;
      else if (found) wrong.push(pair);
      else if (truly) missed.push(pair);
    }
  }
  const precision = right / (right + wrong.length);
  const recall = right / (right + missed.length);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), wrong, missed };
}
