import type { Frame } from '../../src/annotate/frame.ts';
import type { Document } from '../../src/language/document.ts';
import { type FrameCuesFound, type FrameReaders, frameCues, framePoints, readFrames } from './frame-cues.ts';
import { type RelevanceCues, type RelevanceReaders, readRelevance, relevanceCues } from './relevance-cues.ts';

/** All that hand-written cues say of a text: for people as evidence, for the learned judges as features. */
export interface CueReading {
  readonly relevance: RelevanceCues;
  readonly frames: ReadonlyMap<string, FrameCuesFound>;
  /** Features by name, in sizes of about 0 to 2. */
  readonly values: ReadonlyMap<string, number>;
}

export interface CueReaders {
  readonly relevance: RelevanceReaders;
  readonly frames: FrameReaders;
}

export function readCues(frames: readonly Frame[]): CueReaders {
  return { relevance: readRelevance(), frames: readFrames(frames) };
}

export function cueReading(document: Document, readers: CueReaders): CueReading {
  const relevance = relevanceCues(document, readers.relevance);
  const frames = frameCues(document, readers.frames);
  const values = new Map<string, number>();
  if (relevance.logOdds > 0) values.set('relevance found', 0.5);
  values.set('relevance', Math.max(-5, Math.min(5, relevance.logOdds)) / 3);
  for (const [name, strength] of relevance.found) values.set(`relevance ${name}`, Math.min(strength, 5) / 3);
  for (const [frame, { points, strong }] of frames) {
    values.set(`frame ${frame}`, Math.min(points, 5) / 2.5);
    if (points >= framePoints.present && relevance.logOdds > 0) values.set(`frame ${frame} present`, 1);
    if (strong > 0) values.set(`frame ${frame} strong`, Math.min(strong, 2) / 2);
  }
  if (document.fields.body) values.set('body', 0.5);
  if (!document.fields.title) values.set('no title', 0.5);
  return { relevance, frames, values };
}
