import type { Earlier } from '../../src/annotate/annotator.ts';
import type { Document, Field, Sentence } from '../../src/language/document.ts';
import { type Cue, compileCues, type Matcher } from '../../src/language/match.ts';
import { type Language, languages, type Span } from '../../src/types.ts';
import { type FrameReaders, frameCues } from '../judging/frame-cues.ts';
import { evaluationEn } from '../lexicons/evaluation.en.ts';
import { evaluationFi } from '../lexicons/evaluation.fi.ts';
import { evaluationSv } from '../lexicons/evaluation.sv.ts';
import type { EvaluationLexicon } from '../lexicons/evaluation-lexicon.ts';

const sides = ['negative', 'positive', 'restrictive', 'supportive'] as const;

const lexicons: Readonly<Record<Language, EvaluationLexicon>> = {
  fi: evaluationFi,
  sv: evaluationSv,
  en: evaluationEn,
};

/** A side and grade, and the features that tell of it: anywhere, in a quotation, outside of them. */
interface Meaning {
  readonly number: number;
  readonly all: string;
  readonly quoted: string;
  readonly own: string;
}

interface Reader {
  readonly matcher: Matcher;
  /** Per cue; `about`: the sentence speaks of immigration. */
  readonly meanings: readonly (Meaning | 'about')[];
}

export type EvaluationReaders = Readonly<Record<Language, Reader>>;

/** Compiles the words of evaluation of the three languages. */
export function readEvaluations(): EvaluationReaders {
  const compile = (language: Language): Reader => {
    const lexicon = lexicons[language];
    const cues: Cue[] = [...lexicon.about];
    const meanings: (Meaning | 'about')[] = cues.map(() => 'about');
    let number = 0;
    for (const side of sides) {
      for (const grade of ['clear', 'mild'] as const) {
        const all = `${side} ${grade}`;
        const meaning = { number, all, quoted: `${all} quoted`, own: `${all} own` };
        number += 1;
        for (const cue of lexicon[side][grade]) {
          cues.push(cue);
          meanings.push(meaning);
        }
      }
    }
    return { matcher: compileCues(cues, language), meanings };
  };
  return Object.fromEntries(languages.map((language) => [language, compile(language)])) as unknown as EvaluationReaders;
}

export const evaluationData = lexicons;

export interface CueReaders {
  readonly evaluations: EvaluationReaders;
  readonly frames: FrameReaders;
}

const fieldWorth: Readonly<Record<Field, number>> = { title: 1.3, lead: 1, body: 1 };

/** What hand-written knowledge says of a text's colour and side: features by name, in sizes of about 0 to 2. */
export function voicedCues(document: Document, earlier: Earlier, readers: CueReaders): Map<string, number> {
  const quoted: readonly Span[] = (earlier.quotes ?? []).flatMap(({ evidence }) => evidence);
  const values = new Map<string, number>();
  const raise = (name: string, by: number, most = 2) => values.set(name, Math.min(most, (values.get(name) ?? 0) + by));
  const language = document.language === 'other' ? 'fi' : document.language;
  const { matcher, meanings } = readers.evaluations[language];
  const matches = matcher.find(document);
  const about = new Set<number>();
  for (const { cue, sentence } of matches) if (meanings[cue] === 'about') about.add(sentence);
  // By place and meaning.
  const counted = new Set<number>();
  for (const { cue, sentence, spans } of matches) {
    const meaning = meanings[cue];
    const [span] = spans;
    const { field } = document.sentences[sentence] as Sentence;
    if (!meaning || meaning === 'about' || !span || (field === 'body' && !about.has(sentence))) continue;
    const once = span.start * 2 * sides.length + meaning.number;
    if (counted.has(once)) continue;
    counted.add(once);
    const isInside = quoted.some(({ start, end }) => start <= span.start && span.start < end);
    raise(meaning.all, fieldWorth[field]);
    raise(isInside ? meaning.quoted : meaning.own, fieldWorth[field]);
  }
  for (const [frame, { points }] of frameCues(document, readers.frames))
    raise(`frame ${frame}`, Math.min(points, 5) / 2.5);
  for (const { label, detail } of earlier.quotes ?? []) {
    raise(`speech ${label}`, 0.5, 1);
    const speaker = detail?.speaker;
    if (typeof speaker !== 'object' || speaker === null || Array.isArray(speaker)) continue;
    const { role, party } = speaker as Readonly<Record<string, unknown>>;
    if (typeof role === 'string') raise(`role ${role}`, 0.7, 1);
    if (typeof party === 'string') raise(`party ${party}`, 0.7, 1);
  }
  const genre = earlier.genre?.[0]?.label;
  if (genre) values.set(`genre ${genre}`, 1);
  const opening = document.text.slice(0, document.fields.title?.end ?? 0);
  if (opening.includes('!')) values.set('exclamation', 1);
  if (opening.includes('?')) values.set('question', 1);
  if (document.fields.body) values.set('body', 0.5);
  if (!document.fields.title) values.set('no title', 0.5);
  return values;
}
