import type { FeatureCounts } from './feature-counts.ts';
import type { FeatureNumbers } from './feature-numbers.ts';
import type { Meanings } from './linear-model.ts';

/** The mean of the word vectors of a text, brought to length 1, as features `v:0`, `v:1` … */
export class MeanMeaning {
  readonly #meanings: Meanings | undefined;
  /** Numbers of the features. */
  readonly #features: readonly number[];
  readonly #sums: Float64Array;

  constructor(numbers: FeatureNumbers, meanings: Meanings | undefined) {
    this.#meanings = meanings;
    this.#features = Array.from({ length: meanings?.dimensions ?? 0 }, (_, k) => numbers.of('v', String(k)));
    this.#sums = new Float64Array(this.#features.length);
  }

  begin(): void {
    this.#sums.fill(0);
  }

  /** `index` of the word's vector, -1 for a word without one. */
  add(index: number, weight: number): void {
    if (index < 0 || !this.#meanings) return;
    const { vectors, dimensions } = this.#meanings;
    const sums = this.#sums;
    const from = index * dimensions;
    for (let k = 0; k < dimensions; k += 1) {
      sums[k] = (sums[k] as number) + weight * (vectors[from + k] as number);
    }
  }

  addTo(counts: FeatureCounts): void {
    const length = Math.hypot(...this.#sums);
    if (length === 0) return;
    for (let k = 0; k < this.#features.length; k += 1) {
      counts.append(this.#features[k] as number, (this.#sums[k] as number) / length);
    }
  }

  /** What the vector of a word adds to a label's log-odds: a function of its index. */
  worths(weightOf: (feature: number) => number): (index: number) => number {
    if (!this.#meanings) return () => 0;
    const { vectors, dimensions, step = 1 } = this.#meanings;
    const weights = this.#features.map((feature) => step * weightOf(feature));
    return (index) => {
      if (index < 0) return 0;
      let worth = 0;
      for (let k = 0; k < dimensions; k += 1) {
        worth += (vectors[index * dimensions + k] as number) * (weights[k] as number);
      }
      return worth;
    };
  }
}
