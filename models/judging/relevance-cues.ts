import type { Document } from '../../src/language/document.ts';
import { type Cue, type CueMatch, compileCues, type Matcher } from '../../src/language/match.ts';
import { type Language, languages, type Span } from '../../src/types.ts';
import municipalities from '../lexicons/municipalities.ts';
import { relevanceEn } from '../lexicons/relevance.en.ts';
import { relevanceFi } from '../lexicons/relevance.fi.ts';
import { relevanceSv } from '../lexicons/relevance.sv.ts';
import { type Circumstance, circumstances, type RelevanceLexicon, type Topic } from '../lexicons/relevance-lexicon.ts';

const lexicons: Readonly<Record<Language, RelevanceLexicon>> = { fi: relevanceFi, sv: relevanceSv, en: relevanceEn };

/**
 * A log-linear score: what the strongest cue argues, a little for every further one, and what the circumstances add or
 * take away for its kind of topic. Set by hand from the rulings of codebook section 1, not fitted.
 */
const weights = {
  bias: -2.8,
  /** A headline names the topic, a lead may only mention it, a body mentions everything. */
  field: { title: 1, lead: 0.72, body: 0.3 },
  /** Origin or nationality that stands only below the headline is a passing mention (ruling on crime). */
  originBelowTitle: 0.6,
  /** Share of their weight that cues beyond the strongest add, and the most they add together. */
  further: 0.35,
  furtherMost: 1.8,
  /** A body of more words than this that keeps silent about the topic tells that it was a passing mention. */
  silentBodyWords: 120,
  silentBody: -1.6,
  /** Words of topic per 100 words of body at which the body speaks as clearly as a lead. */
  bodyDensity: 1.5,
  decision: 0.5,
  /** Share of "elsewhere" that stays when the text names home too: Finns speak of the world, the world comes here. */
  elsewhereAndHere: 0.5,
  circumstance: {
    here: { migration: 1.2, border: 0.8, racism: 1.4, origin: 1.2 },
    europe: { migration: 0.8, border: 0.3, racism: -1.5, origin: -0.8 },
    elsewhere: { migration: -4.2, border: -2.5, racism: -4, origin: -4 },
    faraway: { migration: -3.2, border: -1, racism: -3, origin: -3 },
    abroad: { migration: -1.5, border: -0.5, racism: -3, origin: -2 },
    sport: { migration: -1.2, border: 0, racism: -1.3, origin: -3 },
    celebrity: { migration: -1, border: 0, racism: -1, origin: -2 },
    history: { migration: -3, border: -2, racism: -2, origin: -2 },
    other: { migration: -1.8, border: -1, racism: -1, origin: -2 },
    list: { migration: -1.6, border: -0.5, racism: -0.8, origin: -1 },
    contest: { migration: -0.7, border: -0.3, racism: -0.5, origin: -1 },
    crime: { migration: -1.8, border: 0, racism: 0, origin: -1.5 },
  } satisfies Record<Circumstance, Record<Topic, number>>,
} as const;

const belowTitle: ReadonlySet<Circumstance> = new Set(['list', 'contest', 'crime']);

type Meaning =
  | { readonly kind: 'evidence'; readonly topic: Topic; readonly weight: number }
  | { readonly kind: 'circumstance'; readonly circumstance: Circumstance };

interface Reader {
  readonly matcher: Matcher;
  readonly meanings: readonly Meaning[];
}

export type RelevanceReaders = Readonly<Record<Language, Reader>>;

/** What the cues of a text argue for and against relevance. */
export interface RelevanceCues {
  readonly logOdds: number;
  /** By the feature's name: strength of the strongest cue of a topic at a place, and per circumstance the share of it. */
  readonly found: ReadonlyMap<string, number>;
  readonly evidence: readonly Span[];
}

/** Municipalities by their printed forms; short names are also surnames and common words (Salo, Lahti, Koski). */
function municipalityCue(language: Language): Cue[] {
  if (language === 'en') return [];
  const forms = municipalities
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', swedish = '', , cases = ''] = line.split('|');
      return language === 'fi' ? [name, ...cases.split(' ')] : [swedish, `${swedish}s`];
    })
    .filter((form) => form.length >= 6 && !form.includes(' '));
  return [forms.map((form) => `=${form}`).join('|')];
}

function compileLanguage(lexicon: RelevanceLexicon, language: Language): Reader {
  const cues: Cue[] = [];
  const meanings: Meaning[] = [];
  for (const group of lexicon.evidence) {
    for (const cue of group.cues) {
      cues.push(cue);
      meanings.push({ kind: 'evidence', topic: group.topic, weight: group.weight });
    }
  }
  for (const circumstance of circumstances) {
    const places = circumstance === 'here' ? municipalityCue(language) : [];
    for (const cue of [...lexicon.context[circumstance], ...places]) {
      cues.push(cue);
      meanings.push({ kind: 'circumstance', circumstance });
    }
  }
  return { matcher: compileCues(cues, language), meanings };
}

/** Compiles the cues of the three languages. */
export function readRelevance(): RelevanceReaders {
  return Object.fromEntries(
    languages.map((language) => [language, compileLanguage(lexicons[language], language)]),
  ) as unknown as RelevanceReaders;
}

/** All that decides but the code, for the hash of the annotators' versions. */
export const relevanceData = { lexicons, weights, municipalities };

/** Log-odds of a text without a single cue. */
const nothingFound = -4.6;

interface Found {
  readonly cue: number;
  readonly topic: Topic;
  readonly strength: number;
  readonly place: Place;
  readonly span: Span;
}

const places = ['title', 'lead', 'body'] as const;
type Place = (typeof places)[number];

/** A text without headline and lead is read by its beginning: the first sentence as title, the next three as lead. */
function placeOf(document: Document, sentence: number): Place {
  const { title, lead } = document.fields;
  const field = document.sentences[sentence]?.field ?? 'body';
  if (field !== 'body' || lead) return field;
  if (title) return sentence <= 2 ? 'lead' : 'body';
  return sentence === 0 ? 'title' : sentence <= 3 ? 'lead' : 'body';
}

function readerOf({ language }: Document, readers: RelevanceReaders): Reader {
  return readers[language === 'other' ? 'fi' : language];
}

/** All cues of relevance in a document, by their places. */
export function relevanceMatches(document: Document, readers: RelevanceReaders): readonly CueMatch[] {
  return readerOf(document, readers).matcher.find(document);
}

const featureNames = (name: string): Readonly<Record<Place, string>> =>
  Object.fromEntries(places.map((place) => [place, `relevance ${name} ${place}`])) as Record<Place, string>;
const topicFeatures: Readonly<Record<Topic, Readonly<Record<Place, string>>>> = {
  migration: featureNames('migration'),
  border: featureNames('border'),
  racism: featureNames('racism'),
  origin: featureNames('origin'),
};
const circumstanceFeatures = Object.fromEntries(circumstances.map((one) => [one, `relevance ${one}`])) as Readonly<
  Record<Circumstance, string>
>;

/** What the cues found in a text, `matches`, say of its relevance. */
export function relevanceCues(
  document: Document,
  readers: RelevanceReaders,
  matches: readonly CueMatch[],
): RelevanceCues {
  const { meanings } = readerOf(document, readers);
  const found = new Map<number, Found>();
  const around = new Map<Circumstance, number>();
  let bodyMatches = 0;
  for (const match of matches) {
    const meaning = meanings[match.cue];
    if (!meaning) continue;
    const place = placeOf(document, match.sentence);
    if (meaning.kind === 'circumstance') {
      if (place === 'body') continue;
      const share = weights.field[place];
      around.set(meaning.circumstance, Math.max(around.get(meaning.circumstance) ?? 0, share));
      continue;
    }
    if (place === 'body') bodyMatches += 1;
    remember(found, match, meaning, place);
  }
  const strengths = new Map<string, number>();
  for (const [circumstance, share] of around) strengths.set(circumstanceFeatures[circumstance], share);
  if (found.size === 0) return { logOdds: nothingFound, found: strengths, evidence: [] };

  const bodyWords = countBodyWords(document);
  const bodyShare =
    bodyWords === 0 ? 0 : Math.min(1, (100 * bodyMatches) / Math.max(60, bodyWords) / weights.bodyDensity);
  const ranked = [...found.values()]
    .map((one) =>
      one.place === 'body' ? { ...one, strength: (one.strength * bodyShare * 0.72) / weights.field.body } : one,
    )
    .sort((a, b) => b.strength - a.strength);
  const strongest = ranked[0] as Found;
  let logOdds = weights.bias + strongest.strength;
  let further = 0;
  for (const one of ranked.slice(1)) further += one.strength * weights.further;
  logOdds += Math.min(further, weights.furtherMost);
  if (bodyWords > weights.silentBodyWords && bodyMatches === 0) logOdds += weights.silentBody;
  for (const [circumstance, share] of around) {
    // A list, a poll or a crime takes away only what the headline itself does not claim.
    if (belowTitle.has(circumstance) && strongest.place === 'title') continue;
    // Where people come from says nothing when it is said where they came to.
    if (circumstance === 'faraway' && (around.has('here') || around.has('europe'))) continue;
    // Racism in Finnish sport is relevant like any other (ruling on racism).
    if (circumstance === 'sport' && strongest.topic === 'racism' && around.has('here')) continue;
    const kept = circumstance === 'elsewhere' && around.has('here') ? weights.elsewhereAndHere : 1;
    logOdds += share * kept * weights.circumstance[circumstance][strongest.topic];
  }
  for (const { topic, place, strength } of ranked) {
    const feature = topicFeatures[topic][place];
    strengths.set(feature, Math.max(strengths.get(feature) ?? 0, strength));
  }
  return { logOdds, found: strengths, evidence: ranked.map(({ span }) => span) };
}

function remember(
  found: Map<number, Found>,
  match: CueMatch,
  meaning: Meaning & { kind: 'evidence' },
  place: Place,
): void {
  const passing = meaning.topic === 'origin' && place !== 'title' ? weights.originBelowTitle : 1;
  const strength = meaning.weight * weights.field[place] * passing;
  const span = match.spans[0];
  if (!span || (found.get(match.cue)?.strength ?? 0) >= strength) return;
  // Two cues on the same word are one piece of evidence: the stronger stays.
  for (const [key, other] of found) {
    if (other.span.start < span.end && span.start < other.span.end) {
      if (other.strength >= strength) return;
      found.delete(key);
    }
  }
  found.set(match.cue, { cue: match.cue, topic: meaning.topic, strength, place, span });
}

function countBodyWords(document: Document): number {
  const body = document.fields.body;
  if (!body) return 0;
  let words = 0;
  for (const token of document.tokens) if (token.isWord && token.start >= body.start) words += 1;
  return words;
}
