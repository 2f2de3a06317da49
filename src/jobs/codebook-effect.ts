import { confusionAlpha } from '../analysis/classification.ts';
import { wilson } from '../analysis/intervals.ts';
import { type Codebook, ledgerOf } from '../annotate/codebook.ts';
import { gate } from '../annotate/order.ts';
import type { ComparedMarks, MarkedMonth, Store } from '../store/store.ts';

/** A share of articles with its 95 % Wilson interval; no interval where there is nothing to divide by. */
export interface CodedShare {
  readonly count: number;
  readonly total: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What a change of the codebook did to one label, on the same articles coded twice. */
export interface LabelEffect {
  readonly label: string;
  readonly before: CodedShare;
  readonly after: CodedShare;
  readonly gained: number;
  readonly lost: number;
  /** Krippendorff's nominal alpha of the two codings; null where the label was never or always given. */
  readonly alpha: number | null;
  /** Of monthly shares, in points (hundredths); null where fewer months than needed have articles to divide by. */
  readonly trend: {
    /** Mean over months of share after minus share before, each month the same weight. */
    readonly shift: number | null;
    /** The month that moved most. */
    readonly most: { readonly month: string; readonly shift: number } | null;
    /** Points a year: least squares over months, weighted by their articles; from three months on. */
    readonly slopeBefore: number | null;
    readonly slopeAfter: number | null;
  };
  /** The latest few, `outlet/id`. */
  readonly examples: { readonly gained: readonly string[]; readonly lost: readonly string[] };
}

export interface AnnotatorEffect {
  readonly annotator: string;
  /** `relevant`: shares of relevant articles; `labelled`: of those with any label of the annotator. */
  readonly base: 'relevant' | 'labelled';
  /** Articles coded by both versions at the same text. */
  readonly compared: number;
  /** Of them, those whose labels differ. */
  readonly changed: CodedShare;
  /** Most flips first. */
  readonly labels: readonly LabelEffect[];
}

/** The effect on all annotators whose stored version differs; those that no article was coded with twice say `compared` 0. */
export async function codebookEffect(
  store: Store,
  before: Codebook,
  after: Codebook,
): Promise<readonly AnnotatorEffect[]> {
  const ledgers = { before: ledgerOf(before), after: ledgerOf(after) };
  const effects: AnnotatorEffect[] = [];
  for (const { id, stored, base } of after.annotators) {
    const old = ledgers.before[id];
    if (old === undefined || old === stored) continue;
    const ask = { annotator: id, base, gate };
    // Either may be the later one: somebody may have gone back to the codebook of last year.
    const onwards = await store.codebooks.compare({ ...ask, ...ledgers });
    const back = await store.codebooks.compare({ ...ask, before: ledgers.after, after: ledgers.before });
    effects.push(effectOf(id, base, joined(onwards, turned(back))));
  }
  return effects;
}

function effectOf(annotator: string, base: AnnotatorEffect['base'], marks: ComparedMarks): AnnotatorEffect {
  const sizes = total(marks.base);
  const bases = new Map(marks.base.map((month) => [month.month, month]));
  const either = sizes.before + sizes.after - sizes.both;
  const labels = marks.labels.map(({ label, months }): LabelEffect => {
    const { before, after, both } = total(months);
    const [onlyGold, onlyFound] = [before - both, after - both];
    const alpha = confusionAlpha({ both, onlyGold, onlyFound, neither: either - both - onlyGold - onlyFound });
    const examples = (way: 'gained' | 'lost') =>
      marks.examples.flatMap((one) => (one.label === label && one.way === way ? [one.article] : []));
    return {
      label,
      before: shareOf(before, sizes.before),
      after: shareOf(after, sizes.after),
      gained: onlyFound,
      lost: onlyGold,
      alpha: Number.isNaN(alpha) ? null : alpha,
      trend: trendOf(months, bases),
      examples: { gained: examples('gained'), lost: examples('lost') },
    };
  });
  return {
    annotator,
    base,
    compared: marks.articles,
    changed: shareOf(marks.changed, marks.articles),
    labels: labels.sort((a, b) => b.gained + b.lost - a.gained - a.lost || (a.label < b.label ? -1 : 1)),
  };
}

function trendOf(months: readonly MarkedMonth[], bases: ReadonlyMap<string, MarkedMonth>): LabelEffect['trend'] {
  const marked = new Map(months.map((month) => [month.month, month]));
  const dated = [...bases.values()].filter(({ month }) => month !== '');
  const points = (way: 'before' | 'after') =>
    dated.flatMap((base) =>
      base[way] > 0
        ? [{ month: base.month, share: (100 * (marked.get(base.month)?.[way] ?? 0)) / base[way], weight: base[way] }]
        : [],
    );
  const [before, after] = [points('before'), points('after')];
  const old = new Map(before.map(({ month, share }) => [month, share]));
  const shifts = after.flatMap(({ month, share }) => {
    const earlier = old.get(month);
    return earlier === undefined ? [] : [{ month, shift: share - earlier }];
  });
  const [most = null] = [...shifts].sort(
    (a, b) => Math.abs(b.shift) - Math.abs(a.shift) || (a.month < b.month ? -1 : 1),
  );
  return {
    shift: shifts.length === 0 ? null : shifts.reduce((sum, { shift }) => sum + shift, 0) / shifts.length,
    most,
    slopeBefore: slopeOf(before),
    slopeAfter: slopeOf(after),
  };
}

function slopeOf(
  points: readonly { readonly month: string; readonly share: number; readonly weight: number }[],
): number | null {
  if (points.length < 3) return null;
  const placed = points.map(({ month, ...rest }) => ({
    ...rest,
    year: Number(month.slice(0, 4)) + Number(month.slice(5, 7)) / 12,
  }));
  const mean = (value: (point: (typeof placed)[number]) => number) =>
    placed.reduce((sum, point) => sum + point.weight * value(point), 0) /
    placed.reduce((sum, { weight }) => sum + weight, 0);
  const [year, share] = [mean((point) => point.year), mean((point) => point.share)];
  return mean((point) => (point.year - year) * (point.share - share)) / mean((point) => (point.year - year) ** 2);
}

function shareOf(count: number, all: number): CodedShare {
  if (all === 0) return { count, total: all, share: null, low: null, high: null };
  return { count, total: all, share: count / all, ...wilson(count, all) };
}

function total(months: readonly MarkedMonth[]): Omit<MarkedMonth, 'month'> {
  const sum = (key: 'before' | 'after' | 'both') => months.reduce((all, month) => all + month[key], 0);
  return { before: sum('before'), after: sum('after'), both: sum('both') };
}

/** The same comparison read from the other end. */
function turned(marks: ComparedMarks): ComparedMarks {
  const turn = (month: MarkedMonth): MarkedMonth => ({ ...month, before: month.after, after: month.before });
  return {
    ...marks,
    base: marks.base.map(turn),
    labels: marks.labels.map(({ label, months }) => ({ label, months: months.map(turn) })),
    examples: marks.examples.map((one) => ({ ...one, way: one.way === 'gained' ? 'lost' : 'gained' })),
  };
}

function joined(a: ComparedMarks, b: ComparedMarks): ComparedMarks {
  if (b.articles === 0) return a;
  if (a.articles === 0) return b;
  const labels = [...new Set([...a.labels, ...b.labels].map(({ label }) => label))];
  const monthsOf = (marks: ComparedMarks, label: string) =>
    marks.labels.find((one) => one.label === label)?.months ?? [];
  return {
    articles: a.articles + b.articles,
    changed: a.changed + b.changed,
    base: added(a.base, b.base),
    labels: labels.map((label) => ({ label, months: added(monthsOf(a, label), monthsOf(b, label)) })),
    examples: [...a.examples, ...b.examples],
  };
}

function added(a: readonly MarkedMonth[], b: readonly MarkedMonth[]): readonly MarkedMonth[] {
  const sums = new Map(a.map((month) => [month.month, month]));
  for (const month of b) {
    const { before = 0, after = 0, both = 0 } = sums.get(month.month) ?? {};
    sums.set(month.month, {
      month: month.month,
      before: before + month.before,
      after: after + month.after,
      both: both + month.both,
    });
  }
  return [...sums.values()].sort((x, y) => (x.month < y.month ? -1 : 1));
}
