/**
 * A table of printed forms, found by two hashes of their letters (64 bits together: among 150,000 forms, two that
 * differ look alike once in a billion tables). Several times as fast as a Map for strings that were just cut from a text.
 */
export interface FormTable {
  /** The number of a form (0, 1, 2 … in order of arrival), or -1 when the table does not have it; a part of a text without cutting it out. */
  readonly find: (text: string, start?: number, end?: number) => number;
  /** The number that the form last looked for in vain is given. */
  readonly add: () => number;
  readonly size: () => number;
  readonly clear: () => void;
}

/** `capacity` forms at most; a power of two above twice the capacity is kept in slots. */
export function createFormTable(capacity: number): FormTable {
  const slots = 2 ** Math.ceil(Math.log2(capacity * 2));
  const mask = slots - 1;
  /** Number of the form plus one, 0 for an empty slot; then its two hashes. */
  const table = new Int32Array(slots * 3);
  let size = 0;
  let lastSlot = 0;
  let lastFirst = 0;
  let lastSecond = 0;

  const find = (text: string, start = 0, end = text.length): number => {
    let first = 0x811c9dc5;
    let second = 0x2545f491;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second + code, 0x5bd1e995) ^ (second >>> 15);
    }
    let slot = ((first ^ (first >>> 15)) & mask) * 3;
    for (;;) {
      const number = table[slot] ?? 0;
      if (number === 0) break;
      if (table[slot + 1] === first && table[slot + 2] === second) return number - 1;
      slot = slot + 3 === table.length ? 0 : slot + 3;
    }
    lastSlot = slot;
    lastFirst = first;
    lastSecond = second;
    return -1;
  };

  const add = (): number => {
    if (size >= capacity) throw new RangeError(`form table: full at ${capacity} forms; clear it`);
    size += 1;
    table[lastSlot] = size;
    table[lastSlot + 1] = lastFirst;
    table[lastSlot + 2] = lastSecond;
    return size - 1;
  };

  const clear = () => {
    table.fill(0);
    size = 0;
  };
  return { find, add, size: () => size, clear };
}
