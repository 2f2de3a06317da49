import type { Frame, FrameCues } from '../../src/annotate/frame.ts';
import type { Document, Field } from '../../src/language/document.ts';
import { type Cue, type CueMatch, compileCues, type Matcher } from '../../src/language/match.ts';
import { type Language, languages, type Span } from '../../src/types.ts';

/**
 * Evidence points of a cue by where it stands. Two points make a frame present: one strong cue anywhere, one weak cue
 * in the headline (it counts double), or two different weak ones below it. Weak cues in a body count half and at
 * most one point together: long articles hold some of everything.
 */
export const framePoints = {
  strong: { title: 3, lead: 2.6, body: 2.1 },
  weak: { title: 1.5, lead: 1, body: 0.5 },
  weakBodyMost: 1,
  present: 2,
  /** Probability rises with evidence: .55 at the threshold, .75 for a strong cue in the headline, towards .95. */
  steepness: 0.9,
  midpoint: 1.78,
  highest: 0.97,
} as const;

type Kind = keyof FrameCues;

interface Meaning {
  readonly frame: string;
  readonly kind: Kind;
}

interface Reader {
  readonly matcher: Matcher;
  readonly meanings: readonly Meaning[];
}

export type FrameReaders = Readonly<Record<Language, Reader>>;

const made = new WeakMap<readonly Frame[], FrameReaders>();

/** Compiles the cues of all frames in the three languages, once for all judges. */
export function readFrames(frames: readonly Frame[]): FrameReaders {
  const known =
    made.get(frames) ??
    (Object.fromEntries(
      languages.map((language) => [language, compileLanguage(frames, language)]),
    ) as unknown as FrameReaders);
  made.set(frames, known);
  return known;
}

/** One matcher per language holds the cues of all frames, so that a text is gone through once. */
function compileLanguage(frames: readonly Frame[], language: Language): Reader {
  const cues: Cue[] = [];
  const meanings: Meaning[] = [];
  for (const frame of frames) {
    for (const kind of ['strong', 'weak', 'counter'] as const) {
      for (const cue of frame.cues[language][kind]) {
        cues.push(cue);
        meanings.push({ frame: frame.id, kind });
      }
    }
  }
  return { matcher: compileCues(cues, language), meanings };
}

type FramesFound = ReadonlyMap<string, FrameCuesFound>;

/** What the cues of one frame found in a text: points (two make it present by cues alone) and the words. */
export interface FrameCuesFound {
  readonly points: number;
  readonly strong: number;
  readonly evidence: readonly Span[];
}

interface Read {
  readonly readers: FrameReaders;
  readonly matches: readonly CueMatch[];
  readonly found: FramesFound;
}

const read = new WeakMap<Document, Read>();

function readOnce(document: Document, readers: FrameReaders): Read {
  const known = read.get(document);
  if (known?.readers === readers) return known;
  const matches = readerOf(document, readers).matcher.find(document);
  const made = { readers, matches, found: frameCuesAmong(document, readers, matches) };
  read.set(document, made);
  return made;
}

/** Frames of which a cue was found; a frame that is missing was not spoken of. Read once a document. */
export function frameCues(document: Document, readers: FrameReaders): FramesFound {
  return readOnce(document, readers).found;
}

/** All cues of frames in a document, by their places. Found once. */
export function frameMatches(document: Document, readers: FrameReaders): readonly CueMatch[] {
  return readOnce(document, readers).matches;
}

function readerOf({ language }: Document, readers: FrameReaders): Reader {
  return readers[language === 'other' ? 'fi' : language];
}

/** What the cues found in a text, `matches`, say of frames. */
export function frameCuesAmong(document: Document, readers: FrameReaders, matches: readonly CueMatch[]): FramesFound {
  const { meanings } = readerOf(document, readers);
  const countered = new Map<string, Set<number>>();
  const byFrame = new Map<string, CueMatch[]>();
  for (const match of matches) {
    const { frame, kind } = meanings[match.cue] as Meaning;
    if (kind === 'counter') {
      const sentences = countered.get(frame);
      if (sentences) sentences.add(match.sentence);
      else countered.set(frame, new Set([match.sentence]));
    } else {
      const list = byFrame.get(frame);
      if (list) list.push(match);
      else byFrame.set(frame, [match]);
    }
  }
  const all = new Map<string, FrameCuesFound>();
  for (const [frame, list] of byFrame) {
    const out = countered.get(frame);
    const found = out ? list.filter(({ sentence }) => !out.has(sentence)) : list;
    if (found.length > 0) all.set(frame, weigh(document, found, meanings));
  }
  return all;
}

/** From the most points to the fewest. */
const classes = (['strong', 'weak'] as const).flatMap((kind) =>
  (['title', 'lead', 'body'] as const).map((field) => ({ kind, field })),
);

/** Sums the points; a cue counts once, at its best place, and words already counted do not count again. */
function weigh(document: Document, found: readonly CueMatch[], meanings: readonly Meaning[]): FrameCuesFound {
  const cues: number[] = [];
  const evidence: Span[] = [];
  let points = 0;
  let weakBody = 0;
  let strong = 0;
  const fieldOf = ({ sentence }: CueMatch): Field => document.sentences[sentence]?.field ?? 'body';
  const isFresh = ({ start, end }: Span): boolean => {
    for (const old of evidence) if (old.start < end && start < old.end) return false;
    return true;
  };
  for (const { cue } of found) if (meanings[cue]?.kind === 'strong') strong += 1;
  for (const { kind, field } of classes) {
    if (kind === 'strong' ? strong === 0 : strong === found.length) continue;
    const worth = framePoints[kind][field];
    for (const match of found) {
      if (meanings[match.cue]?.kind !== kind || fieldOf(match) !== field || cues.includes(match.cue)) continue;
      const fresh = match.spans.filter(isFresh);
      if (kind === 'weak' && fresh.length === 0) continue;
      cues.push(match.cue);
      if (kind === 'weak' && field === 'body') {
        const most = framePoints.weakBodyMost - weakBody;
        points += Math.min(worth, most);
        weakBody += Math.min(worth, most);
      } else points += worth;
      for (const span of fresh) evidence.push(span);
    }
  }
  return { points, strong, evidence: evidence.sort((a, b) => a.start - b.start) };
}
