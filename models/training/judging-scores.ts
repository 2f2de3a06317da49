/** One text under one label: what was said of it, and whether the coder says so too. */
export interface Judged {
  readonly score: number;
  readonly truth: boolean;
}

interface Counts {
  readonly both: number;
  readonly found: number;
  readonly gold: number;
}

function countsAt(judged: readonly Judged[], limit: number): Counts {
  let both = 0;
  let found = 0;
  let gold = 0;
  for (const { score, truth } of judged) {
    if (truth) gold += 1;
    if (score < limit) continue;
    found += 1;
    if (truth) both += 1;
  }
  return { both, found, gold };
}

/** F1 with precision, recall and the number of cases, to print. */
export function f1At(judged: readonly Judged[], limit: number): string {
  const { both, found, gold } = countsAt(judged, limit);
  const show = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : '–');
  return `${show((2 * both) / (found + gold))} (P ${show(both / found)}, R ${show(both / gold)}, cases ${gold} of ${judged.length})`;
}

/** F1; 0 where nothing was right. */
export function fScore(judged: readonly Judged[], limit: number): number {
  const { both, found, gold } = countsAt(judged, limit);
  return both === 0 ? 0 : (2 * both) / (found + gold);
}

/**
 * The probability from which to say yes: the best F (recall weighs `recallWeight` times precision), drawn toward .3
 * where there are few cases to choose by.
 */
export function threshold(judged: readonly Judged[], recallWeight: number): number {
  const square = recallWeight ** 2;
  let best = { limit: 0.3, value: 0 };
  for (let limit = 0.06; limit < 0.8; limit += 0.02) {
    const { both, found, gold } = countsAt(judged, limit);
    const value = ((1 + square) * both) / (square * gold + found);
    if (value > best.value) best = { limit, value };
  }
  const cases = judged.filter(({ truth }) => truth).length;
  return (best.limit * cases + 0.3 * 10) / (cases + 10);
}

/** Expected calibration error over ten equally filled bins (Naeini, Cooper & Hauskrecht 2015). */
export function calibrationError(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.score - b.score);
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const part = sorted.slice((bin * sorted.length) / 10, ((bin + 1) * sorted.length) / 10);
    const score = part.reduce((sum, one) => sum + one.score, 0);
    const truth = part.filter((one) => one.truth).length;
    error += Math.abs(score - truth) / sorted.length;
  }
  return error;
}
