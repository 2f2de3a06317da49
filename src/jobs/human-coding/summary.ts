import { type CodedStratum, type FilterQuality, filterQuality } from '../../analysis/filter-recall.ts';
import type { Coder } from '../../annotate/coder.ts';
import type { Store } from '../../store/store.ts';
import type { HumanCodedArticle } from '../../types.ts';
import { humanCoded } from '../human-coding.ts';
import {
  type AgreementGroup,
  type AgreementRow,
  agreementByGroup,
  coderAgreement,
  distinct,
  machineAgreement,
} from './agreement.ts';

export interface CodingSummary {
  readonly samples: number;
  /** Articles: drawn, coded by somebody, coded by two or more. */
  readonly drawn: number;
  readonly coded: number;
  readonly codedTwice: number;
  readonly coders: readonly { readonly coder: string; readonly articles: number }[];
  /** Agreement of coders with each other. */
  readonly agreement: readonly AgreementRow[];
  readonly groups: readonly AgreementGroup[];
  /** Agreement of the program with what most coders say. */
  readonly program: readonly AgreementRow[];
  /** What the relevance filter finds and misses of the archive that was drawn from, or why that is not known. */
  readonly filter: FilterQuality | { readonly thin: string };
}

/** All that is known of codings by people. */
export async function codingSummary(
  store: Store,
  coder: Coder,
  typeOf: (outlet: string) => string,
): Promise<CodingSummary> {
  const articles = await humanCoded(store, coder);
  const frames = coder.frames.map(({ id }) => id);
  const coded = distinct(articles).filter(({ codes }) => codes.length > 0);
  const by = new Map<string, number>();
  for (const { codes } of coded) for (const { coder: name } of codes) by.set(name, (by.get(name) ?? 0) + 1);
  return {
    samples: new Set(articles.flatMap(({ drawn }) => drawn?.sample ?? [])).size,
    drawn: distinct(articles.filter(({ drawn }) => drawn)).length,
    coded: coded.length,
    codedTwice: coded.filter(({ codes }) => codes.length > 1).length,
    coders: [...by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => ({ coder: name, articles: count })),
    agreement: coderAgreement(articles, frames),
    groups: agreementByGroup(articles, frames, typeOf),
    program: machineAgreement(articles, frames),
    filter: filterQuality(codedStrata(articles)),
  };
}

/**
 * The strata of all samples with their coded articles. Each sample covers its archive alone; together they count by
 * how many coded articles they bring. Where coders differ on relevance an article is relevant in part.
 */
export function codedStrata(articles: readonly HumanCodedArticle[]): readonly CodedStratum[] {
  const strata = new Map<string, { sample: number; drawn: number; inclusion: number; coded: Answer[] }>();
  const perSample = new Map<number, number>();
  for (const { drawn, machine, codes } of articles) {
    if (!drawn) continue;
    const name = `${drawn.sample} ${drawn.stratum}`;
    const stratum = strata.get(name) ?? { sample: drawn.sample, drawn: 0, inclusion: drawn.inclusion, coded: [] };
    strata.set(name, stratum);
    stratum.drawn += 1;
    const answers = codes.flatMap(({ relevant }) => (relevant === undefined ? [] : Number(relevant)));
    if (answers.length === 0) continue;
    const relevant = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
    stratum.coded.push({ relevant, found: (machine ?? drawn.machine).relevant === true });
    perSample.set(drawn.sample, (perSample.get(drawn.sample) ?? 0) + 1);
  }
  const all = [...perSample.values()].reduce((sum, count) => sum + count, 0);
  return [...strata.values()].map(({ sample, drawn, inclusion, coded }) => ({
    articles: (drawn / inclusion) * (all === 0 ? 1 : (perSample.get(sample) ?? 0) / all),
    coded,
  }));
}

type Answer = CodedStratum['coded'][number];
