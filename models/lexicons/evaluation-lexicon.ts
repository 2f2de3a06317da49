import type { Cue } from '../../src/language/match.ts';

/** Words that colour or take sides, by how clearly they do it: `clear` by themselves, `mild` only with others. */
export interface Graded {
  readonly clear: readonly Cue[];
  readonly mild: readonly Cue[];
}

/** What tone and stance are read from in one language (codebook, 3). */
export interface EvaluationLexicon {
  /** A sentence with one of these speaks of immigration or immigrants. */
  readonly about: readonly Cue[];
  readonly negative: Graded;
  readonly positive: Graded;
  readonly restrictive: Graded;
  readonly supportive: Graded;
}
