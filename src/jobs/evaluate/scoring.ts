import { krippendorffAlpha, type Scale } from '../../analysis/agreement.ts';
import { bootstrap } from '../../analysis/bootstrap.ts';
import {
  type Confusion,
  confusion,
  confusionAlpha,
  type Decision,
  macro,
  micro,
  type Quality,
  quality,
} from '../../analysis/classification.ts';
import type { Interval } from '../../analysis/intervals.ts';
import { type Codes, voices } from '../../types.ts';
import { stances, tones } from './gold.ts';

/** A number with its 95 % bootstrap interval; both null where they are not defined. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Score {
  readonly measure: string;
  /** A label of the measure; `micro` and `macro` for all of them together, `all` for a measure's alpha. */
  readonly label: string;
  /** Articles on which it was scored. */
  readonly n: number;
  /** Articles with the label in the gold, and found by the program. */
  readonly gold: number;
  readonly found: number;
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: Estimate;
  readonly alpha: Estimate;
}

/** A code of the codebook as labels: which ones a coder gave, or undefined when it was not coded. */
export interface Measure {
  readonly id: string;
  readonly labels: readonly string[];
  readonly given: (codes: Omit<Codes, 'coder'>) => readonly string[] | undefined;
  /** Labels that are not scored on this article. */
  readonly unscored?: (codes: Omit<Codes, 'coder'>) => readonly string[];
  /** One number per article for alpha over the whole measure; absent where labels are independent of each other. */
  readonly number?: (codes: Omit<Codes, 'coder'>) => number | undefined;
  readonly scale: Scale;
}

export function measuresOf(frames: readonly string[]): readonly Measure[] {
  return [
    yesOrNo('relevance', 'relevant', ({ relevant }) => relevant),
    {
      id: 'frames',
      labels: frames,
      given: (codes) => codes.frames,
      unscored: ({ contested }) => contested,
      scale: 'nominal',
    },
    oneOf('tone', tones, ({ tone }) => tone),
    oneOf('stance', stances, ({ stance }) => stance),
    {
      ...yesOrNo('toxicity', 'toxic', ({ toxicity }) => (toxicity === undefined ? undefined : toxicity >= 1)),
      number: ({ toxicity }) => toxicity,
      scale: 'ordinal',
    },
    oneOf('voice', voices, ({ voice }) => voice),
    yesOrNo('originMention', 'mentioned', ({ originMention }) => originMention),
  ];
}

function yesOrNo(id: string, label: string, given: (codes: Omit<Codes, 'coder'>) => boolean | undefined): Measure {
  return {
    id,
    labels: [label],
    scale: 'nominal',
    given: (codes) => {
      const yes = given(codes);
      return yes === undefined ? undefined : yes ? [label] : [];
    },
  };
}

function oneOf(
  id: string,
  labels: readonly string[],
  given: (codes: Omit<Codes, 'coder'>) => string | undefined,
): Measure {
  return {
    id,
    labels,
    scale: 'nominal',
    given: (codes) => {
      const label = given(codes);
      return label === undefined ? undefined : [label];
    },
    number: (codes) => {
      const label = given(codes);
      return label === undefined ? undefined : labels.indexOf(label);
    },
  };
}

/** What the gold says and what the program found, article by article. */
export interface Pair {
  readonly gold: Codes;
  readonly found: Codes;
}

/** Scores one measure: a row per label, then all labels together. Empty when the gold does not code it. */
export function scoreMeasure(measure: Measure, pairs: readonly Pair[]): readonly Score[] {
  const scored = pairs.filter(({ gold }) => measure.given(gold) !== undefined);
  if (scored.length === 0) return [];
  const table = measure.labels.map((label) => scored.map((pair) => decide(measure, label, pair)));
  const number = measure.number;
  const units = number ? scored.map(({ gold, found }) => [number(gold), number(found) ?? notGiven]) : undefined;
  const several = measure.labels.length > 1;

  const statistics = (weights?: Uint16Array): readonly number[] => {
    const confusions = table.map((decisions) => confusion(decisions, weights));
    const rows = confusions.map((one) => [...numbers(quality(one)), confusionAlpha(one)]);
    if (several) rows.push([...numbers(micro(confusions)), Number.NaN], [...numbers(macro(confusions)), Number.NaN]);
    if (units) rows.push([Number.NaN, Number.NaN, Number.NaN, krippendorffAlpha(units, measure.scale, weights)]);
    return rows.flat();
  };
  const values = statistics();
  const intervals = bootstrap(scored.length, statistics);

  const confusions = table.map((decisions) => confusion(decisions));
  const all = sumOf(confusions);
  const rows: readonly { readonly label: string; readonly counts: Confusion; readonly n: number }[] = [
    ...measure.labels.map((label, index) => {
      const counts = confusions[index] ?? nothing;
      return { label, counts, n: counts.both + counts.onlyFound + counts.onlyGold + counts.neither };
    }),
    ...(several ? ['micro', 'macro'].map((label) => ({ label, counts: all, n: scored.length })) : []),
    ...(units ? [{ label: several ? 'all' : 'level', counts: all, n: scored.length }] : []),
  ];
  return rows.map(({ label, counts, n }, index): Score => {
    const at = (offset: number) => estimate(values[index * 4 + offset], intervals[index * 4 + offset]);
    return {
      measure: measure.id,
      label,
      n,
      gold: counts.both + counts.onlyGold,
      found: counts.both + counts.onlyFound,
      precision: at(0),
      recall: at(1),
      f1: at(2),
      alpha: at(3),
    };
  });
}

/** Undefined where this label is not scored on this article. */
export function decide(measure: Measure, label: string, { gold, found }: Pair): Decision | undefined {
  if (measure.unscored?.(gold).includes(label)) return undefined;
  return {
    gold: measure.given(gold)?.includes(label) ?? false,
    found: measure.given(found)?.includes(label) ?? false,
  };
}

/** Where the program gave no label although the gold has one: a disagreement, not a missing value. */
const notGiven = -1;

const nothing: Confusion = { both: 0, onlyFound: 0, onlyGold: 0, neither: 0 };

function sumOf(confusions: readonly Confusion[]): Confusion {
  return confusions.reduce(
    (sum, one) => ({
      both: sum.both + one.both,
      onlyFound: sum.onlyFound + one.onlyFound,
      onlyGold: sum.onlyGold + one.onlyGold,
      neither: sum.neither + one.neither,
    }),
    nothing,
  );
}

function numbers({ precision, recall, f1 }: Quality): readonly number[] {
  return [precision, recall, f1];
}

export function estimate(value: number | undefined, interval: Interval | undefined): Estimate {
  if (value === undefined || !Number.isFinite(value)) return { value: null, low: null, high: null };
  return { value, low: interval?.low ?? null, high: interval?.high ?? null };
}
