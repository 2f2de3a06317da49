import { periodStart, type Step } from '../analysis/calendar.ts';
import type { DatedItem } from '../analysis/corrected-trend.ts';
import type { Codes, HumanCodedArticle, MachineCodes } from '../types.ts';

/** How a label is read off the program's codes and off a coder's: whether it is there; undefined: not coded. */
export interface Judgement {
  readonly predicted: (machine: MachineCodes) => boolean | undefined;
  readonly human: (codes: Codes) => boolean | undefined;
  /** `relevant`: shares are of the articles that the program takes to be on immigration. */
  readonly base: 'all' | 'relevant';
}

export const relevanceJudgement: Judgement = {
  base: 'all',
  predicted: ({ relevant }) => relevant,
  human: ({ relevant }) => relevant,
};

export function frameJudgement(frame: string): Judgement {
  return {
    base: 'relevant',
    predicted: ({ frames }) => frames.includes(frame),
    human: ({ frames, contested }) => (contested.includes(frame) ? undefined : frames?.includes(frame)),
  };
}

export function labelJudgement(measure: 'tone' | 'stance', label: string): Judgement {
  return {
    base: 'relevant',
    predicted: (machine) => machine[measure] === label,
    human: (codes) => (codes[measure] === undefined ? undefined : codes[measure] === label),
  };
}

export const toxicityJudgement: Judgement = {
  base: 'relevant',
  predicted: ({ toxicity = 0 }) => toxicity > 0,
  human: ({ toxicity }) => (toxicity === undefined ? undefined : toxicity > 0),
};

export interface JudgedSample {
  readonly items: readonly DatedItem[];
  /** Of what the drawn articles of the base stand for, the share that nobody coded in any article of the stratum. */
  readonly uncovered: number;
}

/**
 * Drawn articles that people coded for this label, each with how many it stands for. Within a stratum those coded stand
 * for those that were drawn and not coded (coders get them in random order). Several samples are put together in
 * proportion to their coded articles (Hartley 1962, with fixed shares). Coders who differ count by their mean.
 */
export function judgedItems(articles: readonly HumanCodedArticle[], judgement: Judgement, by: Step): JudgedSample {
  const strata = new Map<string, { sample: number; drawn: number; inclusion: number; items: Judged[] }>();
  for (const { drawn, machine, codes, day, first } of articles) {
    const predicted = machine && judgement.predicted(machine);
    if (!drawn || machine === undefined || predicted === undefined) continue;
    if (judgement.base === 'relevant' && machine.relevant !== true) continue;
    const key = `${drawn.sample} ${drawn.stratum}`;
    const stratum = strata.get(key) ?? { sample: drawn.sample, drawn: 0, inclusion: drawn.inclusion, items: [] };
    strata.set(key, stratum);
    stratum.drawn += 1;
    const said = codes.flatMap((code) => judged(code, judgement) ?? []);
    if (said.length === 0) continue;
    const item = { at: periodStart(day, by), cluster: first, stratum: key, predicted: predicted ? 1 : 0 };
    stratum.items.push({ ...item, human: mean(said, 'human'), inBase: mean(said, 'inBase') });
  }
  const ofSample = new Map<number, number>();
  for (const { sample, items } of strata.values()) ofSample.set(sample, (ofSample.get(sample) ?? 0) + items.length);
  const coded = [...ofSample.values()].reduce((sum, count) => sum + count, 0);
  let [all, lost] = [0, 0];
  const items = [...strata.values()].flatMap(({ sample, drawn, inclusion, items }) => {
    const part = (ofSample.get(sample) ?? 0) / coded;
    all += (part * drawn) / inclusion;
    if (items.length === 0) lost += (part * drawn) / inclusion;
    const answered = (inclusion * items.length) / drawn;
    return items.map((item) => ({ ...item, inclusion: answered, weight: part / answered }));
  });
  return { items, uncovered: coded === 0 ? 1 : lost / all };
}

type Judged = Omit<DatedItem, 'weight' | 'inclusion'> & { readonly human: number; readonly inBase: number };

/** What one coder says of the label; of an article that is not relevant nothing but that is coded, and it is no case. */
function judged(
  codes: Codes,
  { base, human }: Judgement,
): { readonly human: number; readonly inBase: number } | undefined {
  if (base === 'relevant' && codes.relevant === false) return { human: 0, inBase: 0 };
  const said = human(codes);
  return said === undefined ? undefined : { human: said ? 1 : 0, inBase: 1 };
}

function mean<Key extends string>(values: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return values.reduce((sum, value) => sum + value[key], 0) / values.length;
}
