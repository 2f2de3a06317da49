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

const read = new WeakMap<Document, { readonly readers: FrameReaders; readonly found: FramesFound }>();

/** Frames of which a cue was found; a frame that is missing was not spoken of. Read once a document. */
export function frameCues(document: Document, readers: FrameReaders): FramesFound {
  const known = read.get(document);
  if (known?.readers === readers) return known.found;
  const found = readFrameCues(document, readers);
  read.set(document, { readers, found });
  return found;
}

function readFrameCues(document: Document, readers: FrameReaders): FramesFound {
  const { matcher, meanings } = readers[document.language === 'other' ? 'fi' : document.language];
  const countered = new Set<string>();
  const byFrame = new Map<string, (CueMatch & { readonly kind: Kind })[]>();
  for (const match of matcher.find(document)) {
    const meaning = meanings[match.cue];
    if (!meaning) continue;
    if (meaning.kind === 'counter') countered.add(`${meaning.frame} ${match.sentence}`);
    else {
      const list = byFrame.get(meaning.frame) ?? [];
      byFrame.set(meaning.frame, list);
      list.push({ ...match, kind: meaning.kind });
    }
  }
  const all = new Map<string, FrameCuesFound>();
  for (const [frame, matches] of byFrame) {
    const found = matches.filter(({ sentence }) => !countered.has(`${frame} ${sentence}`));
    if (found.length === 0) continue;
    const { total, evidence } = weigh(document, found);
    all.set(frame, { points: total, strong: found.filter(({ kind }) => kind === 'strong').length, evidence });
  }
  return all;
}

/** Sums the points; a cue counts once, at its best place, and words already counted do not count again. */
function weigh(document: Document, found: readonly (CueMatch & { readonly kind: Kind })[]) {
  const rated = found
    .map((match) => {
      const field: Field = document.sentences[match.sentence]?.field ?? 'body';
      return { ...match, field, worth: match.kind === 'strong' ? framePoints.strong[field] : framePoints.weak[field] };
    })
    .sort((a, b) => b.worth - a.worth);
  const cues = new Set<number>();
  const evidence: Span[] = [];
  let total = 0;
  let weakBody = 0;
  for (const { cue, spans, worth, kind, field } of rated) {
    const fresh = spans.filter((span) => !evidence.some((old) => old.start < span.end && span.start < old.end));
    if (cues.has(cue) || (kind === 'weak' && fresh.length === 0)) continue;
    cues.add(cue);
    if (kind === 'weak' && field === 'body') {
      const most = framePoints.weakBodyMost - weakBody;
      total += Math.min(worth, most);
      weakBody += Math.min(worth, most);
    } else total += worth;
    evidence.push(...fresh);
  }
  return { total, evidence: evidence.sort((a, b) => a.start - b.start) };
}
