import { defineAnnotator, type Earlier } from '../../src/annotate/annotator.ts';
import type { Frame, FrameCues } from '../../src/annotate/frame.ts';
import type { Document, Field } from '../../src/language/document.ts';
import { type Cue, type CueMatch, compileCues, type Matcher } from '../../src/language/match.ts';
import { type Annotation, type Language, languages, type Span } from '../../src/types.ts';

/**
 * Evidence points of a cue by where it stands. Two points make a frame present: one strong cue anywhere, one weak cue
 * in the headline (it counts double), or two different weak ones below it. Weak cues in a body count half and at
 * most one point together: long articles hold some of everything.
 */
const points = {
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

/** One matcher per language holds the cues of all frames, so that a text is gone through once. */
function compile(frames: readonly Frame[], language: Language): Reader {
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

function mark(document: Document, { matcher, meanings }: Reader, frames: readonly Frame[]): Annotation[] {
  const matches = matcher.find(document);
  const countered = new Set<string>();
  const byFrame = new Map<string, (CueMatch & { readonly kind: Kind })[]>();
  for (const match of matches) {
    const meaning = meanings[match.cue];
    if (!meaning) continue;
    if (meaning.kind === 'counter') countered.add(`${meaning.frame} ${match.sentence}`);
    else byFrame.set(meaning.frame, [...(byFrame.get(meaning.frame) ?? []), { ...match, kind: meaning.kind }]);
  }
  const marks: Annotation[] = [];
  for (const { id } of frames) {
    const found = (byFrame.get(id) ?? []).filter(({ sentence }) => !countered.has(`${id} ${sentence}`));
    const { total, evidence } = weigh(document, found);
    if (total < points.present) continue;
    const score = Math.min(points.highest, 1 / (1 + Math.exp(-points.steepness * (total - points.midpoint))));
    marks.push({ label: id, score: Math.round(score * 1000) / 1000, evidence });
  }
  return marks;
}

/** Sums the points; a cue counts once, at its best place, and words already counted do not count again. */
function weigh(document: Document, found: readonly (CueMatch & { readonly kind: Kind })[]) {
  const rated = found
    .map((match) => {
      const field: Field = document.sentences[match.sentence]?.field ?? 'body';
      return { ...match, field, worth: match.kind === 'strong' ? points.strong[field] : points.weak[field] };
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
      const most = points.weakBodyMost - weakBody;
      total += Math.min(worth, most);
      weakBody += Math.min(worth, most);
    } else total += worth;
    evidence.push(...fresh);
  }
  return { total, evidence: evidence.sort((a, b) => a.start - b.start) };
}

const isRelevant = (earlier: Earlier): boolean => earlier.relevance?.[0]?.label === 'relevant';

export default defineAnnotator({
  id: 'frames',
  name: 'Frames',
  description:
    'Which of the codebook’s frames the text presents immigration through, whoever says it (codebook, 2). Many can ' +
    'stand in one article; an article that is not relevant has none.',
  version: 1,
  needs: ['relevance'],
  scope: 'every',
  base: 'relevant',
  prepare: ({ frames }) => {
    const readers = Object.fromEntries(languages.map((language) => [language, compile(frames, language)])) as Record<
      Language,
      Reader
    >;
    return {
      data: { points, cues: frames.map(({ id, cues }) => [id, cues]) },
      annotate: (document, earlier) =>
        document.language === 'other' || !isRelevant(earlier) ? [] : mark(document, readers[document.language], frames),
    };
  },
  json: (annotations) => ({
    frames: annotations.map(({ label, score, evidence }) => ({
      id: label,
      score,
      evidence: evidence.map(({ start, end }) => ({ start, end })),
    })),
  }),
  examples: [
    {
      language: 'fi',
      title: 'Hallitus kiristää turvapaikanhakijoiden ehtoja',
      lead: 'Järjestöt muistuttavat perustuslaista ja ihmisoikeuksista.',
      has: ['control', 'rights_rule_of_law'],
      lacks: ['contribution', 'local_vitality'],
    },
    {
      language: 'fi',
      title: 'Linnut palaavat Saharan takaa',
      lead: 'Muutto on tänä vuonna myöhässä.',
      lacks: ['control', 'humanitarian'],
    },
    {
      language: 'sv',
      title: 'Utländska vårdare berättar om rasism i arbetet',
      lead: 'Var femte har upplevt diskriminering.',
      has: ['discrimination'],
      lacks: ['control'],
    },
    {
      language: 'en',
      title: 'Small towns hope that refugees will stay',
      lead: 'New residents keep the village school and shop alive.',
      has: ['local_vitality'],
      lacks: ['security_crime'],
    },
  ],
});
