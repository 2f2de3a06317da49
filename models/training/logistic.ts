import type { Features } from '../judging/feature-list.ts';

export interface Example {
  readonly features: Features;
  /** Whether the label stands; between 0 and 1 where it is only likely. */
  readonly target: number;
  /** How much this example counts. */
  readonly weight: number;
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * Logistic regression with a quadratic penalty, fitted by L-BFGS (Nocedal & Wright 2006, algorithm 7.4) with back-tracking:
 * whole-batch and without randomness, so that a build gives the same weights on every machine.
 * `penalty` multiplies half the squared weights; `freer` says for each feature how much lighter its penalty is.
 */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  penalty: number,
  freer?: Float64Array,
  rounds = 60,
): Fitted {
  const n = size + 1;
  const penalties = new Float64Array(n);
  for (let i = 0; i < size; i += 1) penalties[i] = penalty / (freer?.[i] ?? 1);
  let x: Float64Array = new Float64Array(n);
  let gradient: Float64Array = new Float64Array(n);
  const packed = pack(examples);
  let loss = objective(packed, x, penalties, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = twoLoops(gradient, steps);
    const slope = dot(direction, gradient);
    let step = round === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    let next = x;
    let nextGradient = gradient;
    let nextLoss = loss;
    for (let tries = 0; tries < 20; tries += 1) {
      next = new Float64Array(n);
      for (let i = 0; i < n; i += 1) next[i] = (x[i] as number) + step * (direction[i] as number);
      nextGradient = new Float64Array(n);
      nextLoss = objective(packed, next, penalties, nextGradient);
      if (nextLoss <= loss + 1e-4 * step * slope) break;
      step /= 2;
    }
    const s = difference(next, x);
    const y = difference(nextGradient, gradient);
    const curvature = dot(s, y);
    if (curvature > 1e-10) {
      steps.push({ s, y, rho: 1 / curvature });
      if (steps.length > 8) steps.shift();
    }
    const gained = loss - nextLoss;
    [x, gradient, loss] = [next, nextGradient, nextLoss];
    if (gained < 5e-5 * Math.max(1, loss)) break;
  }
  return { weights: x.subarray(0, size), bias: x[size] as number };
}

/** All examples one after another: the fit goes through them some hundred times. */
interface Packed {
  /** Where each example's features begin, and at the end where the last ones end. */
  readonly begins: Int32Array;
  readonly numbers: Int32Array;
  readonly values: Float32Array;
  readonly targets: Float64Array;
  readonly weights: Float64Array;
}

function pack(examples: readonly Example[]): Packed {
  const begins = new Int32Array(examples.length + 1);
  for (const [row, { features }] of examples.entries()) begins[row + 1] = (begins[row] ?? 0) + features.numbers.length;
  const length = begins[examples.length] ?? 0;
  const packed = { begins, numbers: new Int32Array(length), values: new Float32Array(length) };
  for (const [row, { features }] of examples.entries()) {
    packed.numbers.set(features.numbers, begins[row] ?? 0);
    packed.values.set(features.values, begins[row] ?? 0);
  }
  return {
    ...packed,
    targets: Float64Array.from(examples, ({ target }) => target),
    weights: Float64Array.from(examples, ({ weight }) => weight),
  };
}

/** Weighted cross-entropy plus penalty; fills the gradient. */
function objective(
  { begins, numbers, values, targets, weights }: Packed,
  x: Float64Array,
  penalties: Float64Array,
  gradient: Float64Array,
): number {
  const size = x.length - 1;
  let loss = 0;
  for (let i = 0; i < x.length; i += 1) {
    const weight = x[i] as number;
    const penalty = penalties[i] as number;
    loss += 0.5 * penalty * weight * weight;
    gradient[i] = penalty * weight;
  }
  for (let row = 0; row < targets.length; row += 1) {
    const begin = begins[row] as number;
    const end = begins[row + 1] as number;
    let logOdds = x[size] as number;
    for (let k = begin; k < end; k += 1) logOdds += (values[k] as number) * (x[numbers[k] as number] as number);
    const target = targets[row] as number;
    const weight = weights[row] as number;
    // log(1 + e^z) without overflow.
    loss += weight * (Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds))) - target * logOdds);
    const error = weight * (1 / (1 + Math.exp(-logOdds)) - target);
    for (let k = begin; k < end; k += 1) {
      const at = numbers[k] as number;
      gradient[at] = (gradient[at] as number) + error * (values[k] as number);
    }
    gradient[size] = (gradient[size] as number) + error;
  }
  return loss;
}

/** Log-odds of a vector under weights. */
export function margin({ numbers, values }: Features, weights: ArrayLike<number>, bias: number): number {
  let sum = bias;
  for (let k = 0; k < numbers.length; k += 1) sum += (values[k] as number) * (weights[numbers[k] as number] as number);
  return sum;
}

function twoLoops(
  gradient: Float64Array,
  steps: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[],
): Float64Array {
  const q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (const { s, y, rho } of [...steps].reverse()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    addScaled(q, y, -alpha);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < q.length; i += 1) q[i] = (q[i] as number) * scale;
  }
  alphas.reverse();
  for (const [at, { s, y, rho }] of steps.entries()) addScaled(q, s, (alphas[at] as number) - rho * dot(y, q));
  for (let i = 0; i < q.length; i += 1) q[i] = -(q[i] as number);
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - (b[i] as number));
}

function addScaled(to: Float64Array, from: Float64Array, scale: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) + scale * (from[i] as number);
}
