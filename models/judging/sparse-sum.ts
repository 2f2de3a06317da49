import type { Features } from './linear-model.ts';

/** Sums by feature number, in the order in which they were first added to; used again for every text. */
export class SparseSum {
  #sums = new Float64Array(1024);
  /** The round in which a number was last added to. */
  #rounds = new Int32Array(1024);
  #round = 0;
  #numbers = new Int32Array(1024);
  #count = 0;

  begin(): void {
    this.#round += 1;
    this.#count = 0;
  }

  /** Nothing for number -1, a feature that does not count. */
  add(number: number, value: number): void {
    if (number < 0) return;
    if (number >= this.#sums.length) this.#grow(number);
    if (this.#rounds[number] === this.#round) {
      this.#sums[number] = (this.#sums[number] as number) + value;
      return;
    }
    this.#rounds[number] = this.#round;
    this.#sums[number] = value;
    this.#numbers[this.#count] = number;
    this.#count += 1;
  }

  /** Puts the root of each sum, times `scale`, in its place. */
  rootAndScale(scale: number): void {
    for (let at = 0; at < this.#count; at += 1) {
      const number = this.#numbers[at] as number;
      this.#sums[number] = Math.sqrt(this.#sums[number] as number) * scale;
    }
  }

  features(): Features {
    // Plain lists: typed ones of this length lie outside the heap, where thousands a second leave holes.
    const numbers: number[] = [];
    const values: number[] = [];
    for (let at = 0; at < this.#count; at += 1) {
      const number = this.#numbers[at] as number;
      numbers.push(number);
      values.push(Math.fround(this.#sums[number] as number));
    }
    return { numbers, values };
  }

  #grow(number: number): void {
    const size = 2 ** Math.ceil(Math.log2(number + 1));
    this.#sums = enlarged(this.#sums, new Float64Array(size));
    this.#rounds = enlarged(this.#rounds, new Int32Array(size));
    this.#numbers = enlarged(this.#numbers, new Int32Array(size));
  }
}

function enlarged<Column extends Float64Array | Int32Array>(column: Column, longer: Column): Column {
  longer.set(column);
  return longer;
}
