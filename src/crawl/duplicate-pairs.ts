import { type Sketch, sameStory } from './near-duplicates.ts';

/** One text among those compared; `day` counts days from any one day. */
export interface DatedSketch extends Sketch {
  readonly day: number;
  readonly outlet: number;
}

/** Days between two printings of one story; a text that comes back later was decided upon again. */
export const storyDays = 14;

/**
 * Bands of two values: texts of similarity s meet in at least one with probability 1 − (1 − s²)^64, that is .93 at .2
 * and .999 at .33. Bands of four (32) find only .64 at .42, which loses copies with paragraphs cut; the false
 * candidates that the narrow bands let through cost one comparison of 128 bytes each.
 */
const bands = 64;
const bandKeys = 65_536;

/**
 * Calls `onPair` with the places of any two that are one story, unless `settled` says that the pair need not be
 * compared. `sketches` must be sorted by day. Memory: about 0.3 KB a sketch and 17 MB.
 */
export function eachDuplicatePair(
  sketches: readonly DatedSketch[],
  onPair: (earlier: number, later: number) => void,
  settled: (earlier: number, later: number) => boolean = () => false,
): void {
  // For each band and key the latest text with it, and for each text and band the one before it.
  const latest = new Int32Array(bands * bandKeys).fill(-1);
  const before = new Int32Array(bands * sketches.length);
  const comparedWith = new Int32Array(sketches.length).fill(-1);
  for (const [place, sketch] of sketches.entries()) {
    for (let band = 0; band < bands; band += 1) {
      const key = band * bandKeys + (sketch.values[2 * band] ?? 0) * 256 + (sketch.values[2 * band + 1] ?? 0);
      const newest = latest[key] ?? -1;
      for (let other = newest; other >= 0; other = before[other * bands + band] ?? -1) {
        const candidate = sketches[other];
        if (!candidate || sketch.day - candidate.day > storyDays) break;
        if (comparedWith[other] === place) continue;
        comparedWith[other] = place;
        if (settled(other, place)) continue;
        if (sameStory(candidate, sketch, candidate.outlet === sketch.outlet)) onPair(other, place);
      }
      before[place * bands + band] = newest;
      latest[key] = place;
    }
  }
}
