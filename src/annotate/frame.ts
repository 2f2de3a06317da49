import type { Localized } from '../types.ts';

/** Cues of one frame in one language, in the cue notation of src/language/match.ts. */
export interface FrameCues {
  /** One of these is a full statement of the frame by itself. */
  readonly strong: readonly string[];
  /** Two different ones of these make the frame; one alone is a stray word. */
  readonly weak: readonly string[];
  /** A strong or weak match inside or next to (same sentence) one of these does not count. */
  readonly counter: readonly string[];
}

/** A frame of the codebook (codebook, 2) as data: one file in `models/frames`. */
export interface Frame {
  readonly id: string;
  readonly name: Localized;
  /** "Present when the text presents immigration as …", in our own words. */
  readonly definition: Localized;
  /** The sources of the construct: K interview, T good practice, N policy brief. */
  readonly source: string;
  readonly cues: Localized<FrameCues>;
  /** Invented sentences that must and must not match; run by the tests, shown by `codebook`. */
  readonly examples: Localized<{ readonly has: readonly string[]; readonly lacks: readonly string[] }>;
}

export function defineFrame(frame: Frame): Frame {
  return frame;
}
