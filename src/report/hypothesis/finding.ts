import { benjaminiHochberg } from '../../analysis/multiple-testing.ts';
import type { Language, Localized } from '../../types.ts';
import type { Speech } from '../words/speak.ts';
import type { Estimate, HypothesisResult, Prediction, Verdict } from './hypothesis.ts';
import { closing, inEach, tooThin } from './words.ts';

/**
 * The result of predictions, with further estimates for the reader and the sentence that states the numbers. `rule` says
 * whether the claim needs all its predictions or any one of them; `p` is that of one test of them all, where there is one.
 */
export function finding(
  predictions: readonly Prediction[],
  others: readonly Estimate[],
  write: (say: Speech) => string,
  rule: 'all' | 'any' = 'all',
  p?: number,
): HypothesisResult {
  const concluded = rule === 'all' ? allOf(predictions) : anyOf(predictions, p);
  const { verdict, thin } = concluded;
  const estimates = [...predictions, ...others.map(described)];
  if (verdict === 'too_thin') return { ...thinResult(thin ?? nothing), estimates };
  return { ...concluded, estimates, sentence: inEach((say) => `${write(say)} ${closing(say, verdict, thin)}`.trim()) };
}

/** On which side of its value a prediction's interval lies. */
function outcome({ estimate, low, high, claims, than, margin = 0 }: Prediction): Verdict {
  if (estimate === null || low === undefined || high === undefined) return 'too_thin';
  if (claims === 'apart') {
    // No difference worth the name: the two one-sided tests of Schuirmann 1987, at half their usual level.
    if (low > than - margin && high < than + margin) return 'disagrees';
    return low > than || high < than ? 'agrees' : 'undecided';
  }
  if (low > than) return claims === 'above' ? 'agrees' : 'disagrees';
  if (high < than) return claims === 'below' ? 'agrees' : 'disagrees';
  return 'undecided';
}

type Concluded = Pick<HypothesisResult, 'verdict' | 'p' | 'thin'>;

/**
 * A claim that predicts several things at once: it agrees when every prediction does, and goes against the claim when
 * one does. Its p-value is the greatest of theirs (intersection-union test: Berger & Hsu 1996).
 */
function allOf(predictions: readonly Prediction[]): Concluded {
  const outcomes = predictions.map(outcome);
  const thin = reasons(predictions);
  const ps = knownPs(predictions);
  return {
    verdict: outcomes.every((one) => one === 'too_thin')
      ? 'too_thin'
      : outcomes.includes('disagrees')
        ? 'disagrees'
        : outcomes.every((one) => one === 'agrees')
          ? 'agrees'
          : 'undecided',
    ...(ps.length === predictions.length && ps.length > 0 ? { p: Math.max(...ps) } : {}),
    ...(thin ? { thin } : {}),
  };
}

/** A claim that things differ in some way: one difference is enough, if it stands among so many (Simes 1986). */
function anyOf(predictions: readonly Prediction[], together?: number): Concluded {
  const tested = predictions.filter((prediction) => outcome(prediction) !== 'too_thin');
  const thin = reasons(predictions);
  if (tested.length === 0) return { verdict: 'too_thin', ...(thin ? { thin } : {}) };
  const p = together ?? Math.min(...benjaminiHochberg(knownPs(tested)), 1);
  const alike = tested.every((prediction) => outcome(prediction) === 'disagrees');
  return { verdict: alike ? 'disagrees' : p <= 0.05 ? 'agrees' : 'undecided', p };
}

/** Why predictions have no answer, each reason once. */
function reasons(predictions: readonly Prediction[]): Localized | undefined {
  const thin = predictions.flatMap((prediction) => (prediction.thin ? [prediction.thin] : []));
  const joined = (language: Language): string => [...new Set(thin.map((reason) => reason[language]))].join('; ');
  return thin.length === 0 ? undefined : { fi: joined('fi'), sv: joined('sv'), en: joined('en') };
}

function knownPs(predictions: readonly Prediction[]): readonly number[] {
  return predictions.flatMap(({ p }) => (p === undefined ? [] : [p]));
}

/** Where there is nothing to compare at all. */
export function thinResult(reason: Localized): HypothesisResult {
  return { estimates: [], verdict: 'too_thin', thin: reason, sentence: tooThin(reason) };
}

const nothing: Localized = {
  fi: 'jaksolla ei ole mitään laskettavaa',
  sv: 'perioden har inget att räkna',
  en: 'the period holds nothing to count',
};

/** An estimate alone, also where it was computed as a prediction that the verdict does not rest on. */
function described({ id, label, unit, estimate, low, high, n, counts }: Estimate): Estimate {
  const base = { id, label, unit, estimate, n, counts };
  return low === undefined || high === undefined ? base : { ...base, low, high };
}
