import type { Language } from '../../src/types.ts';
import type { Label } from '../judging/linear-model.ts';
import { platt } from './end-decisions.ts';
import { firstCodeOf, type JudgedText, targetOf } from './judged-texts.ts';
import { calibrationError, f1At, type Judged, threshold } from './judging-scores.ts';
import { type Fitted, fitLogistic, margin } from './logistic.ts';
import type { NetworkJudge } from './network-judge.ts';

/** A label of published headlines: what was learned of it, and how its log-odds become an answer. */
export interface HeadlineLabel extends Fitted, Omit<Label, 'step'> {}

interface Options {
  readonly language: Language;
  readonly labels: readonly string[];
  readonly penalty: number;
  readonly freer: Float64Array;
  readonly weightOf: (text: JudgedText) => number;
  /** Weight of written texts, by whether a label has `enough` published cases. */
  readonly written: { readonly common: number; readonly rare: number };
  readonly enough: number;
  /** Published cases below which a label is not learned by itself. */
  readonly few: number;
  readonly folds: number;
  readonly network: NetworkJudge;
  readonly networkShare: number;
}

/**
 * Learns what published headlines teach by themselves: they are written otherwise than articles. The log-odds of a frame
 * are weighed with those of the network, which learned mostly from articles; relevance hangs on the press, and the network
 * does not help it. Prints how headlines left out of fitting are judged.
 */
export function learnHeadlineJudge(texts: readonly JudgedText[], options: Options): readonly HeadlineLabel[] {
  const { language, labels, penalty, freer, weightOf, written, enough, few, folds, network, networkShare } = options;
  const published = texts.filter(({ source }) => source === 'real');
  const together: Judged[] = [];
  const learnedLabels = labels.flatMap((id, column): HeadlineLabel[] => {
    const cases = published.filter((text) => firstCodeOf(text, id)).length;
    if (cases < few) return [];
    const writtenWeight = cases >= enough ? written.common : written.rare;
    const learn = (leftOut: number) =>
      fitLogistic(
        texts.flatMap((text) => {
          const target = targetOf(text, id);
          const weight = (text.source === 'real' ? 1 : writtenWeight) * weightOf(text);
          if (target === undefined || weight === 0 || text.fold === leftOut) return [];
          return [{ features: text.features, target, weight }];
        }),
        freer.length,
        penalty,
        freer,
      );
    const share = id === 'relevant' ? 0 : networkShare;
    const logOdds = new Float64Array(published.length);
    for (let fold = 0; fold < folds; fold += 1) {
      const { weights, bias } = learn(fold);
      for (const [at, text] of published.entries()) {
        if (text.fold !== fold) continue;
        const byNetwork = network.leftOut.get(text)?.[column] ?? 0;
        logOdds[at] = (1 - share) * margin(text.features, weights, bias) + share * byNetwork;
      }
    }
    const scored = published.flatMap((text, at) => {
      const truth = firstCodeOf(text, id);
      return truth === undefined ? [] : [{ logOdds: logOdds[at] as number, truth }];
    });
    const { slope, offset } = platt(
      scored.map((one) => one.logOdds),
      scored.map(({ truth }) => truth),
    );
    const judged = scored.map((one) => ({
      score: 1 / (1 + Math.exp(-(slope * one.logOdds + offset))),
      truth: one.truth,
    }));
    const limit = threshold(judged, 1);
    // Scores are put on one scale by their thresholds, so that labels can be pooled.
    if (id !== 'relevant') together.push(...judged.map(({ score, truth }) => ({ score: score / limit, truth })));
    console.log(
      `${language} published ${id}: F1 ${f1At(judged, limit)}, threshold ${limit.toFixed(2)}, calibration error ${calibrationError(judged).toFixed(3)}`,
    );
    return [{ id, ...learn(-1), slope, offset, threshold: limit, ...(share > 0 && { networkShare: share }) }];
  });
  console.log(`${language} published frames, micro: F1 ${f1At(together, 1)}`);
  return learnedLabels;
}
