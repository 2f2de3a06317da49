/** What stands under hashes of hexadecimal digits; 16 bytes for each, however long the hash. */
export interface HashTable {
  readonly add: (hash: string, value: number) => void;
  /** To be called between adding and asking. */
  readonly sort: () => void;
  /** The value that was added last under this hash. */
  readonly get: (hash: string) => number | undefined;
}

/**
 * The first 64 bits stand for the hash: among ten million texts two of them meet with a probability of 3 in a million.
 * A Map of the same texts takes ten times the memory, which would grow with the archive.
 */
export function createHashTable(): HashTable {
  let hashes = new BigUint64Array(1024);
  let values = new Float64Array(1024);
  let count = 0;
  return {
    add: (hash, value) => {
      if (count === hashes.length) {
        const size = Math.max(1024, 2 * count);
        const [moreHashes, moreValues] = [new BigUint64Array(size), new Float64Array(size)];
        moreHashes.set(hashes);
        moreValues.set(values);
        [hashes, values] = [moreHashes, moreValues];
      }
      hashes[count] = start(hash);
      values[count] = value;
      count += 1;
    },
    sort: () => {
      const order = Uint32Array.from({ length: count }, (_, at) => at);
      order.sort((a, b) => compare(hashes[a] ?? 0n, hashes[b] ?? 0n) || a - b);
      hashes = BigUint64Array.from(order, (at) => hashes[at] ?? 0n);
      values = Float64Array.from(order, (at) => values[at] ?? 0);
    },
    get: (hash) => {
      const wanted = start(hash);
      // The end of those that are not beyond it.
      let [low, high] = [0, hashes.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((hashes[middle] ?? 0n) <= wanted) low = middle + 1;
        else high = middle;
      }
      return low > 0 && hashes[low - 1] === wanted ? values[low - 1] : undefined;
    },
  };
}

function start(hash: string): bigint {
  return BigInt(`0x${hash.slice(0, 16)}`);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
