import type { FeatureList, Features } from './feature-list.ts';

/** Roots of small counts in tenths; larger ones are drawn when met. */
const roots = Float64Array.from({ length: 1024 }, (_, tenths) => Math.sqrt(tenths / 10));

/**
 * Counts the features of a text by their numbers and lists them in the order in which they were first met. Used again for
 * every text, so that nothing is left to collect. Weights are whole tenths, which add up the same in any order.
 */
export class FeatureCounts implements FeatureList {
  numbers = new Int32Array(1024);
  values = new Float32Array(1024);
  size = 0;
  #counts = new Int32Array(1024);

  begin(): void {
    this.size = 0;
  }

  /** Nothing for number -1, a feature that does not count. */
  count(number: number, tenths: number): void {
    if (number < 0) return;
    if (number >= this.#counts.length) this.#grow(number);
    const before = this.#counts[number] as number;
    this.#counts[number] = before + tenths;
    if (before === 0) this.numbers[this.size++] = number;
  }

  /** Ends counting: the root of each count, times `scale`, is its feature's value. */
  rootAndScale(scale: number): void {
    const { numbers, values, size } = this;
    const counts = this.#counts;
    for (let at = 0; at < size; at += 1) {
      const number = numbers[at] as number;
      const tenths = counts[number] as number;
      values[at] = (tenths < roots.length ? (roots[tenths] as number) : Math.sqrt(tenths / 10)) * scale;
      counts[number] = 0;
    }
  }

  /** Adds a feature that is not counted, after counting has ended. */
  append(number: number, value: number): void {
    if (number < 0) return;
    if (number >= this.#counts.length || this.size >= this.numbers.length) this.#grow(Math.max(number, this.size));
    this.numbers[this.size] = number;
    this.values[this.size] = value;
    this.size += 1;
  }

  /** A copy that lasts. */
  features(): Features {
    return { numbers: [...this.numbers.subarray(0, this.size)], values: [...this.values.subarray(0, this.size)] };
  }

  /** Every feature is listed once: as many places as there are numbers are enough. */
  #grow(number: number): void {
    const size = 2 ** Math.ceil(Math.log2(number + 1));
    this.#counts = longer(this.#counts, new Int32Array(size));
    this.numbers = longer(this.numbers, new Int32Array(size));
    this.values = longer(this.values, new Float32Array(size));
  }
}

function longer<Column extends Float32Array | Int32Array>(column: Column, into: Column): Column {
  into.set(column);
  return into;
}
