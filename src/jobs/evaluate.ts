import { type CodedUnit, krippendorffAlpha, pairwiseAgreement, type Scale } from '../analysis/agreement.ts';
import { bootstrap } from '../analysis/bootstrap.ts';
import { annotatedArticle } from '../annotate/annotated-article.ts';
import type { Coder } from '../annotate/coder.ts';
import { readDocument } from '../language/read.ts';
import type { Codes } from '../types.ts';
import type { GoldArticle } from './evaluate/gold.ts';
import { marksOf } from './evaluate/gold-marks.ts';
import { type MarkPair, type MarkScores, quoteErrors, scoreMarks } from './evaluate/mark-scoring.ts';
import {
  decide,
  type Estimate,
  estimate,
  type Measure,
  measuresOf,
  type Pair,
  type Score,
  scoreMeasure,
} from './evaluate/scoring.ts';
import { codesIn } from './machine-codes.ts';

export interface Evaluation {
  /** Scored against the coder named `gold` where there is one, otherwise against the first of each article. */
  readonly articles: number;
  readonly versions: { readonly codebook: string; readonly models: string };
  readonly scores: readonly Score[];
  /** Quotations, speakers, toxic passages, groups and places, where the gold marks them. */
  readonly marks: MarkScores;
  /** Measures that the gold codes and no annotator finds. */
  readonly notFound: readonly string[];
  readonly agreement: readonly Agreement[];
  readonly errors: readonly ScoredError[];
}

/** How far the human coders agree, over the articles with two or more of them. */
export interface Agreement {
  readonly measure: string;
  readonly label: string;
  readonly articles: number;
  readonly coders: number;
  readonly alpha: Estimate;
  /** Share of pairs of codings that are the same. */
  readonly agreement: number | null;
}

/** One label that was missed or made up. */
export interface ScoredError {
  readonly id: string;
  readonly measure: string;
  readonly missed: readonly string[];
  readonly madeUp: readonly string[];
}

/** Codes the gold articles and compares. Pure but for the time it takes; intervals come from a fixed seed. */
export function evaluate(gold: readonly GoldArticle[], coder: Coder, frames: readonly string[]): Evaluation {
  const measures = measuresOf(frames);
  const pairs: (Pair & { readonly id: string })[] = [];
  const marked: MarkPair[] = [];
  const fields = new Set<string>();
  for (const { article, codings, marks } of gold) {
    const judged = codings.find((codes) => codes.coder === 'gold') ?? codings[0];
    if (!judged) continue;
    const document = readDocument(article);
    const annotated = annotatedArticle(document, coder.code(document, { scope: 'every' }), coder, { names: true });
    for (const field of Object.keys(annotated)) fields.add(field);
    pairs.push({ id: article.id, gold: judged, found: { coder: 'program', contested: [], ...codesIn(annotated) } });
    if (Object.keys(marks).length > 0)
      marked.push({ id: article.id, gold: marks, found: marksOf(annotated, article.id) });
  }
  const finds = ({ id }: Measure) => fields.has(id === 'voice' ? 'toxicity' : id);
  return {
    articles: pairs.length,
    versions: { codebook: coder.codebookVersion, models: coder.modelsVersion },
    scores: measures.filter(finds).flatMap((measure) => scoreMeasure(measure, pairs)),
    marks: scoreMarks(marked),
    notFound: measures
      .filter((measure) => !finds(measure) && pairs.some((pair) => measure.given(pair.gold) !== undefined))
      .map(({ id }) => id),
    agreement: agreementOf(gold, measures),
    errors: [
      ...measures.filter(finds).flatMap((measure) => pairs.flatMap((pair) => errorOf(measure, pair))),
      ...marked.flatMap((pair) => {
        const { missed, madeUp } = quoteErrors(pair);
        return missed.length + madeUp.length > 0 ? [{ id: pair.id, measure: 'quotes', missed, madeUp }] : [];
      }),
    ],
  };
}

function errorOf(measure: Measure, pair: Pair & { readonly id: string }): readonly ScoredError[] {
  if (measure.given(pair.gold) === undefined) return [];
  const decisions = measure.labels.map((label) => ({ label, decision: decide(measure, label, pair) }));
  const missed = decisions.flatMap(({ label, decision }) => (decision?.gold && !decision.found ? [label] : []));
  const madeUp = decisions.flatMap(({ label, decision }) => (decision?.found && !decision.gold ? [label] : []));
  return missed.length + madeUp.length > 0 ? [{ id: pair.id, measure: measure.id, missed, madeUp }] : [];
}

function agreementOf(gold: readonly GoldArticle[], measures: readonly Measure[]): readonly Agreement[] {
  const several = gold.filter(({ codings }) => codings.length > 1);
  if (several.length === 0) return [];
  const rows: Agreement[] = [];
  const add = (measure: string, label: string, scale: Scale, number: (codes: Codes) => number | undefined) => {
    const units = several.map(({ codings }): CodedUnit => codings.map(number));
    const compared = several.filter((_, index) => (units[index]?.filter((one) => one !== undefined).length ?? 0) > 1);
    if (compared.length === 0) return;
    const [interval] = bootstrap(units.length, (weights) => [krippendorffAlpha(units, scale, weights)]);
    const agreement = pairwiseAgreement(units);
    rows.push({
      measure,
      label,
      articles: compared.length,
      coders: new Set(compared.flatMap(({ codings }) => codings.map(({ coder }) => coder))).size,
      alpha: estimate(krippendorffAlpha(units, scale), interval),
      agreement: Number.isNaN(agreement) ? null : agreement,
    });
  };
  for (const measure of measures) {
    if (measure.number) add(measure.id, 'all', measure.scale, measure.number);
    else {
      for (const label of measure.labels) {
        add(measure.id, label, 'nominal', (codes) => {
          const given = measure.given(codes);
          return given === undefined || measure.unscored?.(codes).includes(label)
            ? undefined
            : Number(given.includes(label));
        });
      }
    }
  }
  return rows;
}
