/** One text's chances of the low and the high end of a scale, and which end it was coded with: 0, 1 or -1 for neither. */
export interface Case {
  readonly low: number;
  readonly high: number;
  readonly truth: number;
}

interface Answer {
  readonly truth: number;
  readonly found: number;
}

/** Mean F1 of the low end, the middle and the high end, and each of the three. */
export function macroF1(answers: readonly Answer[]): { readonly value: number; readonly byLabel: readonly number[] } {
  const byLabel = [0, -1, 1].map((label) => {
    let both = 0;
    let either = 0;
    for (const { truth, found } of answers) {
      if (truth === label && found === label) both += 1;
      either += Number(truth === label) + Number(found === label);
    }
    return either === 0 ? 0 : (2 * both) / either;
  });
  return { value: byLabel.reduce((sum, one) => sum + one, 0) / 3, byLabel };
}

/** 95 % interval of macro-F1: the middle of 500 drawings with replacement, the same ones every time. */
export function scoreInterval(answers: readonly Answer[]): { readonly low: number; readonly high: number } {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * answers.length);
  };
  const values = Array.from({ length: 500 }, () => macroF1(answers.map(() => answers[next()] as Answer)).value).sort(
    (a, b) => a - b,
  );
  return { low: values[12] ?? 0, high: values[487] ?? 0 };
}

/** The two thresholds with the best macro-F1 on these cases, looked for on a grid of what the cases reach. */
export function bestThresholds<One extends Case>(
  cases: readonly One[],
  answer: (one: One, limits: readonly [number, number]) => number,
): readonly [number, number] {
  const grid = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    return Array.from({ length: 24 }, (_, step) => sorted[Math.floor(sorted.length * (0.6 + 0.0165 * step))] ?? 1);
  };
  const found: { score: number; limits: readonly [number, number] }[] = [];
  for (const low of grid(cases.map((one) => one.low))) {
    for (const high of grid(cases.map((one) => one.high))) {
      const answers = cases.map((one) => ({ truth: one.truth, found: answer(one, [low, high]) }));
      found.push({ score: macroF1(answers).value, limits: [low, high] });
    }
  }
  // The mean of the ten best is steadier than the single best.
  const best = found.sort((a, b) => b.score - a.score).slice(0, 10);
  const mean = (end: 0 | 1) => best.reduce((sum, { limits }) => sum + limits[end], 0) / best.length;
  return [mean(0), mean(1)];
}

/** Platt's scaling (Platt 1999, with his smoothed targets), by Newton's method. */
export function platt(margins: readonly number[], truth: readonly boolean[]): { slope: number; offset: number } {
  const yes = truth.filter(Boolean).length;
  const no = truth.length - yes;
  const targets = truth.map((one) => (one ? (yes + 1) / (yes + 2) : 1 / (no + 2)));
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round += 1) {
    let [g1, g2, h11, h12, h22] = [0, 0, 1e-9, 0, 1e-9];
    for (const [at, x] of margins.entries()) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const error = p - (targets[at] as number);
      const spread = p * (1 - p);
      g1 += error * x;
      g2 += error;
      h11 += spread * x * x;
      h12 += spread * x;
      h22 += spread;
    }
    const determinant = h11 * h22 - h12 * h12;
    const [d1, d2] = [(h22 * g1 - h12 * g2) / determinant, (h11 * g2 - h12 * g1) / determinant];
    slope -= d1;
    offset -= d2;
    if (Math.abs(d1) + Math.abs(d2) < 1e-8) break;
  }
  return { slope, offset };
}
