/**
 * A table of printed forms, found by two hashes of their letters (64 bits together: among 250,000 forms, two that
 * differ look alike once in hundreds of millions of tables). Several times as fast as a Map for strings that were just
 * cut from a text, and some 12 to 24 bytes a form, which it takes as forms come.
 */
export interface FormTable {
  /** The number of a form (0, 1, 2 … in order of arrival), or -1 when the table does not have it; a part of a text without cutting it out. */
  readonly find: (text: string, start?: number, end?: number) => number;
  /** The number that the form last looked for in vain is given. */
  readonly add: () => number;
  /** Hashes of the form last looked for in vain. */
  readonly firstHash: () => number;
  readonly secondHash: () => number;
  readonly size: () => number;
  readonly clear: () => void;
}

/** Forms that a table begins with room for. */
const firstRoom = 4_096;

/** `capacity` forms at most. */
export function createFormTable(capacity: number): FormTable {
  let room = Math.min(capacity, firstRoom);
  /** Number of the form plus one, 0 for an empty slot; at least twice as many as there is room for forms. */
  let slots = new Int32Array(slotsFor(room));
  /** By number, two for each form. */
  let hashes = new Int32Array(room * 2);
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
    const mask = slots.length - 1;
    let slot = placeOf(first) & mask;
    for (;;) {
      const number = slots[slot] ?? 0;
      if (number === 0) break;
      if (hashes[number * 2 - 2] === first && hashes[number * 2 - 1] === second) return number - 1;
      slot = (slot + 1) & mask;
    }
    lastSlot = slot;
    lastFirst = first;
    lastSecond = second;
    return -1;
  };

  const add = (): number => {
    if (size >= capacity) throw new RangeError(`form table: full at ${capacity} forms; clear it`);
    if (size === room) grow();
    hashes[size * 2] = lastFirst;
    hashes[size * 2 + 1] = lastSecond;
    size += 1;
    slots[lastSlot] = size;
    return size - 1;
  };

  const grow = () => {
    room = Math.min(capacity, room * 2);
    const longer = new Int32Array(room * 2);
    longer.set(hashes);
    hashes = longer;
    slots = new Int32Array(slotsFor(room));
    for (let number = 1; number <= size; number += 1) slots[emptySlot(hashes[number * 2 - 2] ?? 0)] = number;
    lastSlot = emptySlot(lastFirst);
  };

  const emptySlot = (first: number): number => {
    const mask = slots.length - 1;
    let slot = placeOf(first) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  };

  const clear = () => {
    slots.fill(0);
    size = 0;
  };
  return { find, add, firstHash: () => lastFirst, secondHash: () => lastSecond, size: () => size, clear };
}

const slotsFor = (forms: number) => 2 ** Math.ceil(Math.log2(forms * 2));

const placeOf = (first: number) => first ^ (first >>> 15);
