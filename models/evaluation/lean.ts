import type { Earlier } from '../../src/annotate/annotator.ts';
import type { Document } from '../../src/language/document.ts';
import { type Cue, compileCues, type Matcher } from '../../src/language/match.ts';
import { type Language, languages, type Span } from '../../src/types.ts';
import { evaluationEn } from '../lexicons/evaluation.en.ts';
import { evaluationFi } from '../lexicons/evaluation.fi.ts';
import { evaluationSv } from '../lexicons/evaluation.sv.ts';
import type { EvaluationLexicon } from '../lexicons/evaluation-lexicon.ts';

type Side = 'negative' | 'positive' | 'restrictive' | 'supportive';

const lexicons: Readonly<Record<Language, EvaluationLexicon>> = {
  fi: evaluationFi,
  sv: evaluationSv,
  en: evaluationEn,
};

const points = {
  clear: 2,
  mild: 0.8,
  /** A headline colours the whole; in a headline or lead the subject may stand in the neighbouring sentence. */
  field: { title: 1.3, lead: 1, body: 0.8 },
  neighbour: 0.6,
  /** Added to the points below the line, so that one mild word stays near zero. */
  damping: 2.5,
} as const;

/** All that decides a lean but the code, for the hash of the annotators' versions. */
export const evaluations = { lexicons, points };

interface Reader {
  readonly matcher: Matcher;
  /** Per cue: 0 says that the sentence is about immigration, else points toward the two ends. */
  readonly meanings: readonly number[];
}

export type Readers = Readonly<Record<Language, Reader>>;

/** Compiles the cues of two opposite sides: the first pulls toward -1, the second toward 1. */
export function readEvaluation(low: Side, high: Side): Readers {
  const compile = (language: Language): Reader => {
    const lexicon = lexicons[language];
    const cues: Cue[] = [...lexicon.about];
    const meanings: number[] = cues.map(() => 0);
    for (const [side, sign] of [
      [low, -1],
      [high, 1],
    ] as const) {
      for (const grade of ['clear', 'mild'] as const) {
        for (const cue of lexicon[side][grade]) {
          cues.push(cue);
          meanings.push(sign * points[grade]);
        }
      }
    }
    return { matcher: compileCues(cues, language), meanings };
  };
  return Object.fromEntries(languages.map((language) => [language, compile(language)])) as unknown as Readers;
}

/**
 * Where the text leans, from -1 to 1, and the words that show it. Only sentences that speak of immigration count; in
 * headline and lead, which are read as one, the others count with less weight. Undefined when the article is not
 * relevant: then there is nothing to be coloured.
 */
export function lean(
  document: Document,
  earlier: Earlier,
  readers: Readers,
): { score: number; evidence: readonly Span[] } | undefined {
  if (document.language === 'other' || earlier.relevance?.[0]?.label !== 'relevant') return undefined;
  const { matcher, meanings } = readers[document.language];
  const matches = matcher.find(document);
  const about = new Set<number>();
  for (const { cue, sentence } of matches) if (meanings[cue] === 0) about.add(sentence);
  const best = new Map<number, { readonly worth: number; readonly span: Span }>();
  for (const { cue, sentence, spans } of matches) {
    const meaning = meanings[cue] ?? 0;
    const span = spans[0];
    const field = document.sentences[sentence]?.field ?? 'body';
    if (meaning === 0 || !span || (field === 'body' && !about.has(sentence))) continue;
    const worth = meaning * points.field[field] * (about.has(sentence) ? 1 : points.neighbour);
    // One word counts once, by its clearest reading.
    if (Math.abs(best.get(span.start)?.worth ?? 0) < Math.abs(worth)) best.set(span.start, { worth, span });
  }
  let low = 0;
  let high = 0;
  for (const { worth } of best.values()) {
    if (worth < 0) low -= worth;
    else high += worth;
  }
  const score = Math.round((1000 * (high - low)) / (high + low + points.damping)) / 1000 || 0;
  return { score, evidence: [...best.values()].map(({ span }) => span).sort((a, b) => a.start - b.start) };
}
