import type { Language } from '../../src/types.ts';
import type { Decision } from '../judging/network.ts';
import { type Pooling, pooled } from '../judging/passages.ts';
import { platt } from './end-decisions.ts';
import { firstCodeOf, type JudgedText, passageTargetOf, targetOf } from './judged-texts.ts';
import { calibrationError, f1At, type Judged, threshold } from './judging-scores.ts';
import { type CodedFeatures, type LearnedNetwork, learnNetwork, marginsOf, type NetworkSettings } from './network.ts';
import { learnPooling, type PooledCase } from './pooling.ts';

export interface NetworkJudge {
  readonly learned: LearnedNetwork;
  /** Log-odds of the labels for texts of the language, each by a network that did not learn from it. */
  readonly leftOut: ReadonlyMap<JudgedText, Float64Array>;
  readonly labels: readonly Decision[];
  readonly pooling: Pooling | undefined;
}

interface Options {
  readonly language: Language;
  readonly labels: readonly string[];
  /** Of the features. */
  readonly scales: ArrayLike<number>;
  readonly network: NetworkSettings;
  readonly weightOf: (text: JudgedText) => number;
  /** Weight of a passage beside whole texts. */
  readonly passage: number;
  readonly folds: number;
  /** By how much thresholds are raised. */
  readonly raised: { readonly relevance: number; readonly frame: number };
}

/**
 * Learns relevance and frames from whole texts and their passages at once. Calibration, thresholds and the weighing of
 * passages come from written texts of the language that were left out of fitting; prints how these are judged.
 */
export function learnNetworkJudge(texts: readonly JudgedText[], options: Options): NetworkJudge {
  const { language, labels, scales, network, weightOf, passage, folds, raised } = options;
  const examples = texts.map((text) => examplesOf(text, labels, weightOf(text), passage));
  const learn = (leftOut: number) =>
    learnNetwork(
      examples.flatMap((some, at) => (texts[at]?.fold === leftOut ? [] : some)),
      scales,
      labels.length,
      network,
    );
  const own = texts.filter(({ article }) => article.language === language);
  const margins = new Map<JudgedText, { readonly whole: Float64Array; readonly passages: readonly Float64Array[] }>();
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = learn(fold);
    for (const text of own) {
      if (text.fold !== fold) continue;
      const passages = text.passageFeatures.map((features) => marginsOf(learned, features));
      margins.set(text, { whole: marginsOf(learned, text.features), passages });
    }
  }
  const together: Judged[] = [];
  const articles: PooledCase[] = [];
  const decided = labels.map((id, label): Decision => {
    const scored = own.flatMap((text) => {
      if (text.source === 'real') return [];
      const truth = firstCodeOf(text, id);
      const found = margins.get(text);
      return truth === undefined || !found ? [] : [{ text, truth, ...found }];
    });
    const calibration = platt(
      scored.map(({ whole }) => whole[label] as number),
      scored.map(({ truth }) => truth),
    );
    const { slope, offset } = calibration;
    const judged = scored.map(({ whole, truth }) => ({
      score: 1 / (1 + Math.exp(-(slope * (whole[label] as number) + offset))),
      truth,
    }));
    const limit = threshold(judged, id === 'relevant' ? 1.3 : 1);
    if (id !== 'relevant') {
      // Scores are put on one scale by their thresholds, so that labels can be pooled.
      together.push(...judged.map(({ score, truth }) => ({ score: score / limit, truth })));
      for (const { text, truth, whole, passages } of scored) {
        if (passages.length === 0) continue;
        const parts = passages.map((part) => part[label] as number);
        articles.push({ values: pooled(whole[label] as number, parts), truth, fold: text.fold });
      }
    }
    console.log(
      `${language} written ${id}: F1 ${f1At(judged, limit)}, threshold ${limit.toFixed(2)}, calibration error ${calibrationError(judged).toFixed(3)}`,
    );
    return {
      id,
      ...calibration,
      threshold: Math.min(0.9, limit * (id === 'relevant' ? raised.relevance : raised.frame)),
    };
  });
  console.log(`${language} written frames, micro: F1 ${f1At(together, 1)}`);
  return {
    learned: learn(-1),
    leftOut: new Map([...margins].map(([text, { whole }]) => [text, whole])),
    labels: decided,
    pooling: learnPooling(articles, language),
  };
}

function examplesOf(
  text: JudgedText,
  labels: readonly string[],
  weight: number,
  passageWeight: number,
): readonly CodedFeatures[] {
  const targets = labels.map((label) => targetOf(text, label));
  const whole = {
    features: text.features,
    targets: targets.map((target) => target ?? 0),
    weights: targets.map((target) => (target === undefined ? 0 : weight)),
  };
  const passages = text.passageFeatures.map((features, at) => ({
    features,
    targets: labels.map((label) => passageTargetOf(text, at, label)),
    weights: labels.map((label) => (label === 'relevant' ? 0 : weight * passageWeight)),
  }));
  return [whole, ...passages];
}
