import type { Frame } from '../../src/annotate/frame.ts';
import type { Document } from '../../src/language/document.ts';
import type { CueMatch } from '../../src/language/match.ts';
import {
  type FrameCuesFound,
  type FrameReaders,
  frameCues,
  frameCuesAmong,
  frameMatches,
  framePoints,
  readFrames,
} from './frame-cues.ts';
import {
  type RelevanceCues,
  type RelevanceReaders,
  readRelevance,
  relevanceCues,
  relevanceMatches,
} from './relevance-cues.ts';

/** All that hand-written cues say of a text: for people as evidence, for the learned judges as features. */
export interface CueReading {
  readonly relevance: RelevanceCues;
  readonly frames: ReadonlyMap<string, FrameCuesFound>;
  /** Features by name, in sizes of about 0 to 2. */
  readonly values: ReadonlyMap<string, number>;
  /** All cues that were found, by their places. */
  readonly matches: CueMatches;
}

type CueMatches = Readonly<Record<'relevance' | 'frames', readonly CueMatch[]>>;

export interface CueReaders {
  readonly relevance: RelevanceReaders;
  readonly frames: FrameReaders;
}

export function readCues(frames: readonly Frame[]): CueReaders {
  return { relevance: readRelevance(), frames: readFrames(frames) };
}

export function cueReading(document: Document, readers: CueReaders): CueReading {
  const matches = {
    relevance: relevanceMatches(document, readers.relevance),
    frames: frameMatches(document, readers.frames),
  };
  return reading(document, readers, matches, frameCues(document, readers.frames));
}

/** The readings of passages that follow each other and hold all sentences of a document: its cues are not looked for anew. */
export function passageReadings(
  { matches }: CueReading,
  passages: readonly Document[],
  readers: CueReaders,
): readonly CueReading[] {
  let end = 0;
  return passages.map((passage) => {
    const first = end;
    end += passage.sentences.length;
    const [relevance, frames] = [within(matches.relevance, first, end), within(matches.frames, first, end)];
    return reading(passage, readers, { relevance, frames }, frameCuesAmong(passage, readers.frames, frames));
  });
}

/** The matches in some sentences, whose numbers count from the first of them. */
function within(matches: readonly CueMatch[], firstSentence: number, endSentence: number): readonly CueMatch[] {
  const found: CueMatch[] = [];
  for (const { cue, sentence, spans, firstToken, endToken } of matches) {
    if (sentence < firstSentence) continue;
    if (sentence >= endSentence) break;
    found.push({ cue, sentence: sentence - firstSentence, spans, firstToken, endToken });
  }
  return found;
}

function reading(
  document: Document,
  readers: CueReaders,
  matches: CueMatches,
  frames: CueReading['frames'],
): CueReading {
  const relevance = relevanceCues(document, readers.relevance, matches.relevance);
  const values = new Map<string, number>();
  if (relevance.logOdds > 0) values.set('relevance found', 0.5);
  values.set('relevance', Math.max(-5, Math.min(5, relevance.logOdds)) / 3);
  for (const [feature, strength] of relevance.found) values.set(feature, Math.min(strength, 5) / 3);
  for (const [frame, { points, strong }] of frames) {
    const names = namesOf(frame);
    values.set(names.points, Math.min(points, 5) / 2.5);
    if (points >= framePoints.present && relevance.logOdds > 0) values.set(names.present, 1);
    if (strong > 0) values.set(names.strong, Math.min(strong, 2) / 2);
  }
  if (document.fields.body) values.set('body', 0.5);
  if (!document.fields.title) values.set('no title', 0.5);
  return { relevance, frames, values, matches };
}

type FrameNames = Readonly<Record<'points' | 'present' | 'strong', string>>;
const frameNames = new Map<string, FrameNames>();

/** The features of a frame. */
function namesOf(frame: string): FrameNames {
  let names = frameNames.get(frame);
  if (!names) {
    names = { points: `frame ${frame}`, present: `frame ${frame} present`, strong: `frame ${frame} strong` };
    frameNames.set(frame, names);
  }
  return names;
}
