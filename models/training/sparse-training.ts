import type { Features } from '../judging/feature-list.ts';
import type { Label, LinearModel, Meanings } from '../judging/linear-model.ts';
import type { Fitted } from './logistic.ts';

/** The same fold for the same key on every machine (FNV-1a). */
export function foldOf(key: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return (hash >>> 8) % folds;
}

/** Numbers the features that stand in enough of the texts; `least` by the letter of their kind. */
export function numberFeatures<Text>(
  least: Readonly<Record<string, number>>,
  texts: readonly Text[],
  readerOf: (numberOf: (name: string) => number) => (text: Text) => Features,
): { readonly numbers: ReadonlyMap<string, number>; readonly share: readonly number[] } {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const numberOf = (name: string) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, counts.length);
    return counts.push(0) - 1;
  };
  const read = readerOf(numberOf);
  for (const text of texts) for (const id of read(text).numbers) counts[id] = (counts[id] ?? 0) + 1;
  const numbers = new Map<string, number>();
  const share: number[] = [];
  for (const [name, id] of ids) {
    const count = counts[id] ?? 0;
    if (count < (least[name.charAt(0)] ?? 1)) continue;
    numbers.set(name, numbers.size);
    share.push(count / texts.length);
  }
  return { numbers, share };
}

/** The features that weigh most in any way of weighing them, in the order of their numbers. */
export function keptFeatures(
  names: readonly string[],
  weighings: readonly ((feature: number) => number)[],
  kept: number,
): readonly number[] {
  // Cues and meanings always stay: they are few, and large in most texts.
  const rank = Float64Array.from(names, (name) => (/^[cv]:/.test(name) ? -1 : Number.POSITIVE_INFINITY));
  for (const weigh of weighings) {
    const weights = names.map((_, feature) => weigh(feature));
    const order = [...names.keys()].sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
    for (const [at, feature] of order.entries()) rank[feature] = Math.min(rank[feature] as number, at);
  }
  return [...names.keys()]
    .sort((a, b) => (rank[a] as number) - (rank[b] as number) || a - b)
    .slice(0, kept)
    .sort((a, b) => a - b);
}

/** How much a feature weighs in the label it weighs most in. */
export function mostWeight(fitted: readonly Fitted[]): (feature: number) => number {
  return (feature) => fitted.reduce((most, { weights }) => Math.max(most, Math.abs(weights[feature] as number)), 0);
}

/** A model in whole-numbered weights, with some of the features: so many that weigh most, or these. */
export function quantized(
  names: readonly string[],
  fitted: readonly Fitted[],
  ids: readonly string[],
  decisions: readonly Omit<Label, 'id' | 'bias' | 'step'>[],
  meanings: Meanings,
  kept: number | readonly number[],
): LinearModel {
  const steps = fitted.map(
    ({ weights }) => weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 32_000 || 1,
  );
  /** In steps: what is stored decides what is kept. */
  const whole = (label: number, feature: number) =>
    Math.round((fitted[label]?.weights[feature] ?? 0) / (steps[label] as number));
  const stored = (feature: number) => Math.max(...steps.map((step, label) => Math.abs(whole(label, feature)) * step));
  const chosen = typeof kept === 'number' ? keptFeatures(names, [stored], kept) : kept;
  const labels = ids.map((id, label): Label => {
    const decision = decisions[label] ?? { slope: 1, offset: 0, threshold: 0.5 };
    return { id, bias: fitted[label]?.bias ?? 0, step: steps[label] ?? 1, ...decision };
  });
  const weights = new Int16Array(chosen.length * labels.length);
  for (const [row, feature] of chosen.entries()) {
    for (const label of labels.keys()) weights[row * labels.length + label] = whole(label, feature);
  }
  return {
    names: chosen.map((feature) => names[feature] as string),
    meanings,
    labels,
    weights,
  };
}
