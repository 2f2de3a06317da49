import type { Document } from '../../src/language/document.ts';
import type { CueReading } from '../judging/cues.ts';
import type { Features } from '../judging/feature-list.ts';
import { type CodedText, shareOf } from './coded-texts.ts';

/** A coded text as relevance and frames are learned from it. */
export interface JudgedText extends CodedText {
  readonly document: Document;
  readonly cues: CueReading;
  /** Texts of one fold are left out together. */
  readonly fold: number;
  readonly features: Features;
  /** Of headline with lead, and of every paragraph, where they were coded one by one. */
  readonly passageFeatures: readonly Features[];
}

/** How far coders say that a label stands, 0 to 1; undefined where the only one was not sure. */
export function targetOf(text: CodedText, label: string): number | undefined {
  if (label === 'relevant') return shareOf(text, ({ codes }) => codes.relevant);
  if (!text.second && text.codes.contested.includes(label)) return undefined;
  return shareOf(text, ({ codes }) => codes.relevant && codes.frames.includes(label));
}

/** How far coders say that a passage states a frame, 0 to 1. */
export function passageTargetOf(text: CodedText, passage: number, frame: string): number {
  return shareOf(text, ({ codes, passages }) => codes.relevant && passages?.[passage]?.includes(frame) === true);
}

/** What the first coder said, for scores; undefined where that one was not sure. */
export function firstCodeOf({ codes }: CodedText, label: string): boolean | undefined {
  if (label === 'relevant') return codes.relevant;
  return codes.contested.includes(label) ? undefined : codes.relevant && codes.frames.includes(label);
}
