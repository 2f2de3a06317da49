import { shareDifference } from './intervals.ts';
import { quantile } from './logit.ts';

/** An article from far away: characters of its body, and which fields were found. */
export type Shape = { readonly length: number } & Readonly<Record<ShapeField, boolean>>;
export const shapeFields = ['lead', 'author', 'section', 'publishedAt'] as const;
type ShapeField = (typeof shapeFields)[number];

export interface Drift {
  readonly what: 'length' | ShapeField;
  /** Median characters, or share of articles that have the field, 0 to 1. */
  readonly before: number;
  readonly now: number;
}

export const recentArticles = 20;
export const pastArticles = 200;
const fewestPast = 40;
const leastShift = 0.3;

/**
 * What has changed in how an outlet's articles look, newest first: a sign that its layout did. The newest twenty are held
 * against up to 200 before them. Length: their median lies outside the middle 80 % of the past (chance: 7 in a million,
 * since ten of twenty would have to fall in one tenth). A field: its share differs by 30 points or more, with the 95 % interval of
 * the difference (Newcombe) clear of zero.
 */
export function layoutDrift(shapes: readonly Shape[]): readonly Drift[] {
  const recent = shapes.slice(0, recentArticles);
  const past = shapes.slice(recentArticles, recentArticles + pastArticles);
  if (recent.length < recentArticles || past.length < fewestPast) return [];
  const drifts: Drift[] = [];
  const lengths = past.map(({ length }) => length);
  const now = quantile(
    recent.map(({ length }) => length),
    0.5,
  );
  if (now < quantile(lengths, 0.1) || now > quantile(lengths, 0.9)) {
    drifts.push({ what: 'length', before: quantile(lengths, 0.5), now });
  }
  for (const field of shapeFields) {
    const has = (some: readonly Shape[]) => ({ count: some.filter((one) => one[field]).length, total: some.length });
    const { difference, low, high } = shareDifference(has(recent), has(past));
    if (Math.abs(difference) < leastShift || (low <= 0 && high >= 0)) continue;
    const before = has(past).count / past.length;
    drifts.push({ what: field, before, now: before + difference });
  }
  return drifts;
}
