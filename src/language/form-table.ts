/**
 * A table of printed forms, found by two hashes of their letters (64 bits together: among 250,000 forms, two that
 * differ look alike once in hundreds of millions of tables). Several times as fast as a Map for strings that were just
 * cut from a text, and some 24 to 48 bytes a form, which it takes as forms come.
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

/** Of a slot: the number of the form plus one (0 for an empty slot) and its two hashes, side by side in memory. */
const slotLength = 3;

/** `capacity` forms at most. */
export function createFormTable(capacity: number): FormTable {
  let room = Math.min(capacity, firstRoom);
  /** At least twice as many as there is room for forms. */
  let slots = new Int32Array(slotsFor(room) * slotLength);
  let mask = slotsFor(room) - 1;
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
    let slot = placeOf(first) & mask;
    for (;;) {
      const at = slot * slotLength;
      const number = slots[at] ?? 0;
      if (number === 0) break;
      if (slots[at + 1] === first && slots[at + 2] === second) return number - 1;
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
    size += 1;
    fill(lastSlot, size, lastFirst, lastSecond);
    return size - 1;
  };

  const fill = (slot: number, number: number, first: number, second: number) => {
    const at = slot * slotLength;
    slots[at] = number;
    slots[at + 1] = first;
    slots[at + 2] = second;
  };

  const grow = () => {
    room = Math.min(capacity, room * 2);
    const before = slots;
    slots = new Int32Array(slotsFor(room) * slotLength);
    mask = slotsFor(room) - 1;
    for (let at = 0; at < before.length; at += slotLength) {
      const number = before[at] ?? 0;
      const first = before[at + 1] ?? 0;
      if (number > 0) fill(emptySlot(first), number, first, before[at + 2] ?? 0);
    }
    lastSlot = emptySlot(lastFirst);
  };

  const emptySlot = (first: number): number => {
    let slot = placeOf(first) & mask;
    while (slots[slot * slotLength] !== 0) slot = (slot + 1) & mask;
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
