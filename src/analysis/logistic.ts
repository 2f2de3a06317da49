/** Regression of a share over time, with errors that hang together from one period to the next. */

/** One period: its explanatory values and the cases that had the property, of all cases. */
export interface ShareRow {
  /** Counted from any period, in steps of one; periods that are gaps are left out. */
  readonly period: number;
  readonly x: readonly number[];
  readonly count: number;
  readonly total: number;
}

export interface LogisticFit {
  readonly coefficients: readonly number[];
  /** Of the coefficients. */
  readonly covariance: readonly (readonly number[])[];
  readonly degrees: number;
  /** Correlation of one period's error with the next one's, 0 to .95. */
  readonly pull: number;
  /** Scatter around the model over binomial scatter, at least 1. */
  readonly scatter: number;
}

/**
 * Logistic regression of a share over time, whose errors scatter more than binomial ones and pull each other from one
 * period to the next: generalised least squares on the working response of Fisher scoring (McCullagh & Nelder 1989,
 * sections 2.5 and 9.2), transformed by Prais & Winsten (1954), over gaps with the pull to the power of their length.
 * The pull maximises the restricted likelihood (REML; Cooper & Thompson 1977), which does not lose what the coefficients
 * take up: what Turner et al. (BMC Medical Research Methodology 21, 2021) advise for all but the shortest interrupted
 * series. It is not below 0, so that no swing makes a result look surer.
 * undefined where the rows cannot carry the model: too few, or an explanatory value that the others make up, or a share
 * of 0 or 1 that sends a coefficient to infinity.
 */
export function logisticTrend(rows: readonly ShareRow[]): LogisticFit | undefined {
  const degrees = rows.length - (rows[0]?.x.length ?? 0);
  const [count, total] = [sum(rows.map((row) => row.count)), sum(rows.map((row) => row.total))];
  if (degrees < 4 || count <= 0 || count >= total) return undefined;
  let pull = 0;
  let fit = leastSquares(working(rows, rows[0]?.x.map(() => 0) ?? []), pull);
  for (let round = 0; round < 50 && fit; round += 1) {
    const before: readonly number[] = fit.coefficients;
    if (rows.some(({ x }) => Math.abs(dot(x, before)) > 25)) return undefined;
    const response = working(rows, before);
    // The pull is looked for while the fit still moves; then it stays, so that the rounds settle.
    if (round === 3 || round === 5) pull = likeliestPull(response);
    fit = leastSquares(response, pull);
    const moved = fit?.coefficients.map((value, index) => value - (before[index] ?? 0)) ?? [];
    if (round > 5 && rows.every(({ x }) => Math.abs(dot(x, moved)) < 1e-10)) break;
  }
  if (!fit) return undefined;
  const scatter = Math.max(1, fit.squares / degrees);
  return {
    coefficients: fit.coefficients,
    covariance: fit.inverse.map((line) => line.map((value) => value * scatter)),
    degrees,
    pull,
    scatter,
  };
}

/** The working response of Fisher scoring, in units of its binomial error: values of x row by row. */
interface Working {
  readonly width: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly periods: readonly number[];
}

function working(rows: readonly ShareRow[], coefficients: readonly number[]): Working {
  const width = coefficients.length;
  const x = new Float64Array(rows.length * width);
  const y = new Float64Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const line = dot(row.x, coefficients);
    const share = 1 / (1 + Math.exp(-line));
    const weight = row.total * share * (1 - share);
    const root = Math.sqrt(weight);
    for (const [column, value] of row.x.entries()) x[index * width + column] = value * root;
    y[index] = (line + (row.count - row.total * share) / weight) * root;
  }
  return { width, x, y, periods: rows.map(({ period }) => period) };
}

/** Generalised least squares; undefined for rows that do not determine every coefficient. */
function leastSquares({ width, x, y, periods }: Working, pull: number) {
  const matrix = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  const right = new Array<number>(width).fill(0);
  const row = new Float64Array(width);
  let [whole, logDeterminant] = [0, 0];
  for (let index = 0; index < periods.length; index += 1) {
    // What the period before explains is taken away, and the rest brought to the same size.
    const shared = index === 0 ? 0 : pull ** ((periods[index] ?? 0) - (periods[index - 1] ?? 0));
    const rest = Math.sqrt(1 - shared * shared);
    logDeterminant += 2 * Math.log(rest);
    for (let column = 0; column < width; column += 1) {
      const place = index * width + column;
      row[column] = ((x[place] ?? 0) - shared * (x[place - width] ?? 0)) / rest;
    }
    const value = ((y[index] ?? 0) - shared * (y[index - 1] ?? 0)) / rest;
    whole += value * value;
    for (let a = 0; a < width; a += 1) {
      const own = row[a] ?? 0;
      const line = matrix[a];
      if (!line) continue;
      right[a] = (right[a] ?? 0) + own * value;
      for (let b = 0; b < width; b += 1) line[b] = (line[b] ?? 0) + own * (row[b] ?? 0);
    }
  }
  const turned = inverse(matrix);
  if (!turned) return undefined;
  const coefficients = turned.inverse.map((line) => dot(line, right));
  const squares = whole - dot(coefficients, right);
  const degrees = periods.length - width;
  return {
    coefficients,
    inverse: turned.inverse,
    squares,
    /** Minus twice the logarithm of the restricted likelihood, but for a constant. */
    deviance: degrees * Math.log(squares) + logDeterminant + turned.logDeterminant,
  };
}

/** By the restricted likelihood: in steps of .05, then of .01 around the best of them. */
function likeliestPull(response: Working): number {
  const best = (candidates: readonly number[]): number => {
    let [found, least] = [0, Number.POSITIVE_INFINITY];
    for (const pull of candidates) {
      const deviance = leastSquares(response, pull)?.deviance ?? Number.POSITIVE_INFINITY;
      if (deviance < least) [found, least] = [pull, deviance];
    }
    return found;
  };
  const rough = best(Array.from({ length: 20 }, (_, step) => step / 20));
  const around = Array.from({ length: 9 }, (_, step) => rough + (step - 4) / 100);
  return best(around.filter((pull) => pull >= 0 && pull <= 0.95));
}

export function shareAt(x: readonly number[], coefficients: readonly number[]): number {
  return 1 / (1 + Math.exp(-dot(x, coefficients)));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let whole = 0;
  for (const [index, value] of a.entries()) whole += value * (b[index] ?? 0);
  return whole;
}

/** Variance of a linear function of the coefficients. */
export function varianceOf(gradient: readonly number[], covariance: LogisticFit['covariance']): number {
  return dot(
    gradient,
    covariance.map((line) => dot(line, gradient)),
  );
}

/** By Gauss and Jordan with pivots; undefined for a matrix that is as good as singular. */
function inverse(matrix: readonly (readonly number[])[]) {
  const size = matrix.length;
  const work = matrix.map((line, row) => [...line, ...line.map((_, column) => (row === column ? 1 : 0))]);
  const scales = matrix.map((line, index) => Math.abs(line[index] ?? 0));
  let logDeterminant = 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(work[row]?.[column] ?? 0) > Math.abs(work[pivot]?.[column] ?? 0)) pivot = row;
    }
    const [top, chosen] = [work[column], work[pivot]];
    const head = chosen?.[column] ?? 0;
    if (!top || !chosen || Math.abs(head) <= 1e-10 * (scales[column] ?? 0) || head === 0) return undefined;
    logDeterminant += Math.log(Math.abs(head));
    [work[column], work[pivot]] = [chosen, top];
    for (let index = 0; index < chosen.length; index += 1) chosen[index] = (chosen[index] ?? 0) / head;
    for (const [row, line] of work.entries()) {
      const factor = line[column] ?? 0;
      if (row === column || factor === 0) continue;
      for (let index = 0; index < line.length; index += 1) {
        line[index] = (line[index] ?? 0) - factor * (chosen[index] ?? 0);
      }
    }
  }
  return { inverse: work.map((line) => line.slice(size)), logDeterminant };
}

function sum(values: readonly number[]): number {
  return values.reduce((whole, value) => whole + value, 0);
}
