/** Numbers from 0 to 1 (exclusive) that are the same at every run for one seed (Mulberry32, Ettinger 2017). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The values in a new order in which runs of `length` stay together; the cuts start at a random place. */
export function shuffledBlocks(values: readonly number[], length: number, random: () => number): readonly number[] {
  const offset = Math.floor(random() * values.length);
  const turned = [...values.slice(offset), ...values.slice(0, offset)];
  const blocks: number[][] = [];
  for (let start = 0; start < turned.length; start += length) blocks.push(turned.slice(start, start + length));
  for (let last = blocks.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [blocks[last], blocks[other]];
    if (a && b) [blocks[last], blocks[other]] = [b, a];
  }
  return blocks.flat();
}
