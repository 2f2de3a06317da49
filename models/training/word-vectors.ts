/**
 * Word vectors from unlabelled text: what words stand beside tells what they mean. Positive pointwise mutual information
 * with smoothed contexts (Levy, Goldberg & Dagan 2015, sections 3.1 and 3.2), reduced by a randomised subspace iteration
 * (Halko, Martinsson & Tropp 2011, algorithm 4.4) and scaled by the root of the eigenvalues.
 */

export interface WordVectors {
  readonly words: readonly string[];
  /** One after another, `dimensions` numbers a word, each of length 1. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
  /** Share of running words, by word. */
  readonly share: Float64Array;
}

const settings = { window: 6, leastCount: 20, most: 30_000, smoothing: 0.75, spare: 12, rounds: 4 } as const;

export function learnWordVectors(texts: readonly (readonly string[])[], dimensions: number): WordVectors {
  const counts = new Map<string, number>();
  let running = 0;
  for (const text of texts) {
    for (const word of text) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      running += 1;
    }
  }
  const words = [...counts]
    .filter(([, count]) => count >= settings.leastCount)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, settings.most)
    .map(([word]) => word);
  const idOf = new Map(words.map((word, id) => [word, id]));
  const matrix = pmi(pairs(texts, idOf, words.length), words.length);
  const vectors = reduce(matrix, words.length, dimensions);
  return {
    words,
    vectors,
    dimensions,
    share: Float64Array.from(words, (word) => (counts.get(word) ?? 0) / running),
  };
}

/** All ordered pairs of known words within the window, as `first * size + second`, sorted. */
function pairs(texts: readonly (readonly string[])[], idOf: ReadonlyMap<string, number>, size: number): Uint32Array {
  let total = 0;
  const read = (take: (pair: number) => void) => {
    for (const text of texts) {
      const ids = text.map((word) => idOf.get(word) ?? -1);
      for (let at = 0; at < ids.length; at += 1) {
        const first = ids[at] as number;
        if (first < 0) continue;
        const end = Math.min(ids.length, at + settings.window + 1);
        for (let next = at + 1; next < end; next += 1) {
          const second = ids[next] as number;
          if (second >= 0 && second !== first) {
            take(first * size + second);
            take(second * size + first);
          }
        }
      }
    }
  };
  read(() => {
    total += 1;
  });
  const list = new Uint32Array(total);
  let at = 0;
  read((pair) => {
    list[at] = pair;
    at += 1;
  });
  return list.sort();
}

interface SparseRows {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

function pmi(sorted: Uint32Array, size: number): SparseRows {
  const rowTotals = new Float64Array(size);
  const cells: number[] = [];
  const amounts: number[] = [];
  for (let at = 0; at < sorted.length; ) {
    const pair = sorted[at] as number;
    let end = at + 1;
    while (end < sorted.length && sorted[end] === pair) end += 1;
    rowTotals[Math.floor(pair / size)] = (rowTotals[Math.floor(pair / size)] as number) + end - at;
    if (end - at >= 2) {
      cells.push(pair);
      amounts.push(end - at);
    }
    at = end;
  }
  const smoothed = rowTotals.map((total) => total ** settings.smoothing);
  const smoothedSum = smoothed.reduce((sum, one) => sum + one, 0);
  const starts = new Uint32Array(size + 1);
  const columns: number[] = [];
  const values: number[] = [];
  let row = 0;
  for (const [at, pair] of cells.entries()) {
    const first = Math.floor(pair / size);
    const second = pair % size;
    while (row < first) {
      row += 1;
      starts[row] = columns.length;
    }
    const value = Math.log(
      ((amounts[at] as number) * smoothedSum) / ((rowTotals[first] as number) * (smoothed[second] as number)),
    );
    if (value > 0) {
      columns.push(second);
      values.push(value);
    }
  }
  while (row < size) {
    row += 1;
    starts[row] = columns.length;
  }
  return { starts, columns: Uint32Array.from(columns), values: Float32Array.from(values) };
}

function reduce(matrix: SparseRows, size: number, dimensions: number): Float32Array {
  const width = dimensions + settings.spare;
  let state = 1;
  // Any start that is not orthogonal to the answer will do: a linear congruential sequence (Numerical Recipes).
  let basis: Float64Array = Float64Array.from({ length: size * width }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296 - 0.5;
  });
  for (let round = 0; round < settings.rounds; round += 1)
    basis = orthonormal(product(matrix, basis, size, width), size, width);
  const image = product(matrix, basis, size, width);
  const small = new Float64Array(width * width);
  for (let row = 0; row < size; row += 1) {
    for (let i = 0; i < width; i += 1) {
      const left = basis[row * width + i] as number;
      for (let j = 0; j < width; j += 1) {
        small[i * width + j] = (small[i * width + j] as number) + left * (image[row * width + j] as number);
      }
    }
  }
  const { values, vectors } = eigen(small, width);
  const order = [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number)).slice(0, dimensions);
  const out = new Float32Array(size * dimensions);
  for (let row = 0; row < size; row += 1) {
    let length = 0;
    for (const [k, which] of order.entries()) {
      let sum = 0;
      for (let i = 0; i < width; i += 1)
        sum += (basis[row * width + i] as number) * (vectors[i * width + which] as number);
      const value = sum * Math.sqrt(Math.max(0, values[which] as number));
      out[row * dimensions + k] = value;
      length += value * value;
    }
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (let k = 0; k < dimensions; k += 1) out[row * dimensions + k] = (out[row * dimensions + k] as number) * scale;
  }
  return out;
}

function product({ starts, columns, values }: SparseRows, by: Float64Array, size: number, width: number): Float64Array {
  const out = new Float64Array(size * width);
  for (let row = 0; row < size; row += 1) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const from = (columns[at] as number) * width;
      const value = values[at] as number;
      for (let k = 0; k < width; k += 1) {
        out[row * width + k] = (out[row * width + k] as number) + value * (by[from + k] as number);
      }
    }
  }
  return out;
}

/** Columns made orthonormal, twice over for the sake of rounding (modified Gram-Schmidt). */
function orthonormal(matrix: Float64Array, size: number, width: number): Float64Array {
  for (let pass = 0; pass < 2; pass += 1) {
    for (let k = 0; k < width; k += 1) {
      for (let before = 0; before < k; before += 1) {
        let overlap = 0;
        for (let at = 0; at < size * width; at += width) {
          overlap += (matrix[at + k] as number) * (matrix[at + before] as number);
        }
        for (let at = 0; at < size * width; at += width) {
          matrix[at + k] = (matrix[at + k] as number) - overlap * (matrix[at + before] as number);
        }
      }
      let length = 0;
      for (let at = k; at < size * width; at += width) length += (matrix[at] as number) ** 2;
      const scale = 1 / Math.sqrt(length || 1);
      for (let at = k; at < size * width; at += width) matrix[at] = (matrix[at] as number) * scale;
    }
  }
  return matrix;
}

/** Eigenvalues and eigenvectors (as columns) of a small symmetric matrix, by Jacobi's rotations. */
function eigen(matrix: Float64Array, n: number): { readonly values: Float64Array; readonly vectors: Float64Array } {
  const a = Float64Array.from(matrix);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1)
      a[i * n + j] = a[j * n + i] = ((a[i * n + j] as number) + (a[j * n + i] as number)) / 2;
  }
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) v[i * n + i] = 1;
  for (let sweep = 0; sweep < 30; sweep += 1) {
    let off = 0;
    for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) off += (a[p * n + q] as number) ** 2;
    if (off < 1e-9) break;
    for (let p = 0; p < n; p += 1) {
      for (let q = p + 1; q < n; q += 1) {
        const apq = a[p * n + q] as number;
        if (Math.abs(apq) < 1e-14) continue;
        const theta = ((a[q * n + q] as number) - (a[p * n + p] as number)) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotate(a, n, p, q, c, t * c);
        for (let k = 0; k < n; k += 1) {
          const [x, y] = [v[k * n + p] as number, v[k * n + q] as number];
          v[k * n + p] = c * x - t * c * y;
          v[k * n + q] = t * c * x + c * y;
        }
      }
    }
  }
  return { values: Float64Array.from({ length: n }, (_, i) => a[i * n + i] as number), vectors: v };
}

function rotate(a: Float64Array, n: number, p: number, q: number, c: number, s: number): void {
  for (let k = 0; k < n; k += 1) {
    const [x, y] = [a[k * n + p] as number, a[k * n + q] as number];
    a[k * n + p] = c * x - s * y;
    a[k * n + q] = s * x + c * y;
  }
  for (let k = 0; k < n; k += 1) {
    const [x, y] = [a[p * n + k] as number, a[q * n + k] as number];
    a[p * n + k] = c * x - s * y;
    a[q * n + k] = s * x + c * y;
  }
}
