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
  const order = Array.from({ length: Math.ceil(values.length / length) }, (_, block) => block);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last] ?? last, order[other] ?? other];
    [order[last], order[other]] = [b, a];
  }
  const shuffled: number[] = [];
  for (const block of order) {
    const end = Math.min(values.length, (block + 1) * length);
    for (let at = block * length; at < end; at += 1) shuffled.push(values[(offset + at) % values.length] ?? Number.NaN);
  }
  return shuffled;
}
