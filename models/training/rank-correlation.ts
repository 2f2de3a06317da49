/** Spearman's rho: Pearson's correlation of ranks, ties sharing the mean of theirs. */
export function spearman(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [x, y] = [ranks(a), ranks(b)];
  const [mx, my] = [mean(x), mean(y)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [at, one] of x.entries()) {
    const [dx, dy] = [one - mx, (y[at] as number) - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}

/** 95 % interval of a correlation by Fisher's transformation, with the 1.06 of Fieller et al. (1957) for ranks. */
export function fisher(rho: number, n: number): { readonly low: number; readonly high: number } {
  const z = Math.atanh(rho);
  const half = 1.96 * Math.sqrt(1.06 / (n - 3));
  return { low: Math.tanh(z - half), high: Math.tanh(z + half) };
}

function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, at) => at).sort(
    (a, b) => (values[a] as number) - (values[b] as number),
  );
  const out = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to += 1;
    for (let at = from; at < to; at += 1) out[order[at] as number] = (from + to - 1) / 2;
    from = to;
  }
  return out;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
