import type { Localized } from '../types.ts';
import type { Estimate, HypothesisResult, Prediction } from './hypothesis.ts';
import { conclusion } from './hypothesis-predictions.ts';
import { closing, inEach, tooThin } from './hypothesis-words.ts';
import type { Speech } from './speak.ts';

/** The result of predictions, with further estimates for the reader and the sentence that states the numbers. */
export function finding(
  predictions: readonly Prediction[],
  others: readonly Estimate[],
  write: (say: Speech) => string,
): HypothesisResult {
  const concluded = conclusion(predictions);
  const { verdict, thin } = concluded;
  const estimates = [...predictions, ...others.map(described)];
  if (verdict === 'too_thin') return { ...thinResult(thin ?? nothing), estimates };
  return { ...concluded, estimates, sentence: inEach((say) => `${write(say)} ${closing(say, verdict, thin)}`.trim()) };
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
