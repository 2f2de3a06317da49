import type { FeatureList } from '../judging/feature-list.ts';

/**
 * The highest value of each feature of a text, by its number, listed in the order in which features were first met. Used
 * again for every text, so that nothing is left to collect.
 */
export class FeatureHeights {
  #numbers = new Int32Array(1024);
  #values = new Float32Array(1024);
  #size = 0;
  /** By number; 0 for a feature that was not met. */
  #heights = new Float64Array(1024);

  /** Nothing for number -1, a feature that does not count. `to` is above 0. */
  raise(number: number, to: number): void {
    if (number < 0) return;
    if (number >= this.#heights.length) this.#grow(number);
    const before = this.#heights[number] as number;
    if (before >= to) return;
    this.#heights[number] = to;
    if (before === 0) this.#numbers[this.#size++] = number;
  }

  /** A list that holds until the next one is made; begins anew. */
  take(): FeatureList {
    for (let at = 0; at < this.#size; at += 1) {
      const number = this.#numbers[at] as number;
      this.#values[at] = this.#heights[number] as number;
      this.#heights[number] = 0;
    }
    const list = { numbers: this.#numbers, values: this.#values, size: this.#size };
    this.#size = 0;
    return list;
  }

  #grow(number: number): void {
    const size = 2 ** Math.ceil(Math.log2(number + 1));
    const [numbers, heights] = [this.#numbers, this.#heights];
    this.#numbers = new Int32Array(size);
    this.#numbers.set(numbers);
    this.#values = new Float32Array(size);
    this.#heights = new Float64Array(size);
    this.#heights.set(heights);
  }
}
