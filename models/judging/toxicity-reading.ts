import type { Earlier } from '../../src/annotate/annotator.ts';
import type { Document, Sentence } from '../../src/language/document.ts';
import { type CueMatch, compileCueLists, type ListMatcher } from '../../src/language/match.ts';
import type { Annotation, Language, Span } from '../../src/types.ts';
import type { Hostility } from '../lexicons/hostile-devices.ts';
import {
  backReferences,
  coarse,
  hostility,
  mentionCues,
  migration,
  otherIdentities,
  rebuttals,
  religion,
  settings,
  sweeping,
} from '../lexicons/hostility.ts';
import { type Hit, type Reach, sentenceValues, type Target, type TextSigns } from './toxicity-values.ts';

export interface SentenceReading {
  readonly hits: readonly Hit[];
  /** The group a hostile statement of this sentence would be aimed at, if any. */
  readonly target: string | undefined;
  /** Whether a word of the sentence names words in order to report on them or reject them. */
  readonly mentions: boolean;
  /** Whether a word of the sentence rejects what somebody said. */
  readonly rebuts: boolean;
  /** Names of people for what they are, origin or else; the latter count less. */
  readonly identities: number;
  /** Coarse words. */
  readonly coarse: number;
  /** Features by name. */
  readonly values: ReadonlyMap<string, number>;
}

interface Compiled {
  readonly matcher: ListMatcher<'hostile' | ListName>;
  readonly entryOf: readonly Hostility[];
}

type Found = ReturnType<Compiled['matcher']['find']>;

const lists = {
  migration,
  religion,
  settings,
  back: backReferences,
  sweeping,
  mention: mentionCues,
  rebuttal: rebuttals,
  coarse,
  other: otherIdentities,
};
type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as ListName[];

export type HostilityReader = ReadonlyMap<Language, Compiled>;

/** Everything of the reading that decides, for the hash of the annotator's version. */
export const hostilityData: unknown = [hostility, lists];

export function readHostility(languages: readonly Language[]): HostilityReader {
  return new Map(languages.map((language) => [language, compile(language)]));
}

function compile(language: Language): Compiled {
  const entries = hostility[language];
  return {
    matcher: compileCueLists(
      {
        hostile: entries.flatMap(({ cues }) => cues),
        migration: migration[language],
        religion: religion[language],
        settings: settings[language],
        back: backReferences[language],
        sweeping: sweeping[language],
        mention: mentionCues[language],
        rebuttal: rebuttals[language],
        coarse: coarse[language],
        other: otherIdentities[language],
      },
      language,
    ),
    entryOf: entries.flatMap((entry) => entry.cues.map(() => entry)),
  };
}

/** Reads every sentence of a document; empty when the language has no cues. */
export function hostilityReading(
  document: Document,
  earlier: Earlier,
  reader: HostilityReader,
): readonly SentenceReading[] {
  const compiled = document.language === 'other' ? undefined : reader.get(document.language);
  if (!compiled) return [];
  const { sentences } = document;
  const found = compiled.matcher.find(document);
  const targets = targetsIn(earlier, found);
  const targetsOf = bySentence(document, targets);
  const matchesOf: (CueMatch[] | undefined)[] = [];
  for (const match of found.hostile) {
    const here = matchesOf[match.sentence];
    if (here) here.push(match);
    else matchesOf[match.sentence] = [match];
  }
  const quoteOf = quotesBySentence(document, earlier);
  const counts = countLists(found, sentences.length);
  const settingsInText = found.settings.length > 0;
  const about = mainTarget(targets) ?? (settingsInText ? 'immigrant' : undefined);
  const inText: TextSigns = {
    about,
    // "Amerikkalaismies", "venäläisturistit" with nothing of migration in the text: what strikes them is seldom hostility.
    onlyNations: !settingsInText && targets.every(({ label }) => label === 'ethnic_or_national'),
    mentions: found.mention.length,
    rebuttals: found.rebuttal.length,
  };
  let last: string | undefined;
  return sentences.map(({ field }, index): SentenceReading => {
    const here = targetsOf[index] ?? none;
    const count = (name: ListName): number => counts[name][index] as number;
    const context = here[0]?.label ?? last ?? about;
    const matches = matchesOf[index] ?? none;
    const hits: Hit[] = [];
    for (const match of matches) {
      const entry = compiled.entryOf[match.cue] as Hostility;
      const hit = aimed(document, match, entry, here, count('back') > 0, context);
      if (hit) hits.push(hit);
    }
    last = here.at(-1)?.label ?? last;
    let values: ReadonlyMap<string, number> | undefined;
    return {
      hits,
      identities: Math.min(here.length, 2) + 0.6 * Math.min(count('other') + count('settings'), 2),
      coarse: count('coarse'),
      target: here[0]?.label ?? context ?? hits[0]?.target,
      mentions: count('mention') > 0,
      rebuts: count('rebuttal') > 0,
      // Asked of sentences that name somebody whom a hostile word could be aimed at.
      get values() {
        values ??= sentenceValues({
          hits,
          aimless: matches.length > hits.length,
          here,
          count,
          field,
          inText,
          quote: quoteOf[index],
        });
        return values;
      },
    };
  });
}

const none: readonly never[] = [];

/** By the index of the sentence, in the order of the text. */
function bySentence({ sentences }: Document, targets: readonly Target[]): readonly (readonly Target[] | undefined)[] {
  const groups: (Target[] | undefined)[] = [];
  let at = 0;
  for (const target of [...targets].sort((a, b) => a.start - b.start)) {
    while (at < sentences.length - 1 && target.start >= (sentences[at] as Sentence).end) at += 1;
    const group = groups[at];
    if (group) group.push(target);
    else groups[at] = [target];
  }
  return groups;
}

/** The first quotation that has a part in a sentence. */
function quotesBySentence({ sentences }: Document, { quotes = [] }: Earlier): readonly (Annotation | undefined)[] {
  const first: (Annotation | undefined)[] = [];
  for (const quote of quotes) {
    for (const span of quote.evidence) {
      for (let at = 0; at < sentences.length; at += 1) {
        if (overlap(span, sentences[at] as Sentence)) first[at] ??= quote;
      }
    }
  }
  return first;
}

/** How often words of each list stand in each sentence; more than nine are nine. */
function countLists(found: Found, sentences: number): Readonly<Record<ListName, Uint8Array>> {
  const counts = {} as Record<ListName, Uint8Array>;
  for (const name of listNames) {
    const column = new Uint8Array(sentences);
    for (const { sentence } of found[name]) column[sentence] = Math.min(9, (column[sentence] as number) + 1);
    counts[name] = column;
  }
  return counts;
}

type CommentSigns = Pick<SentenceReading, 'hits' | 'identities' | 'coarse'>;

/**
 * What decides whether a comment of a discussion attacks people for what they are: names for them, and coarse or hostile
 * words beside them. Learned from comments, which are short of the words of news.
 */
export function commentValues(readings: readonly CommentSigns[]): readonly number[] {
  const total = (of: (reading: CommentSigns) => number) => readings.reduce((sum, reading) => sum + of(reading), 0);
  const identities = Math.min(
    total((reading) => reading.identities),
    3.2,
  );
  const hostile = Math.min(
    total(({ hits }) => hits.length),
    3,
  );
  const coarse = Math.min(
    total((reading) => reading.coarse),
    3,
  );
  return [identities, hostile, identities > 0 ? coarse : 0, coarse];
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function targetsIn(earlier: Earlier, { migration, religion }: Found): Target[] {
  const people = (earlier.groups ?? []).flatMap(({ span, label }) => (span ? [{ ...span, label }] : []));
  const labelled = (matches: readonly CueMatch[], label: string) =>
    matches.flatMap(({ spans }) => spans.map((span) => ({ ...span, label })));
  return [...people, ...labelled(migration, 'immigrant'), ...labelled(religion, 'religious')];
}

/** The group named most often, of equals the first. */
function mainTarget(targets: readonly Target[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { label } of targets) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}

function aimed(
  document: Document,
  match: CueMatch,
  entry: Hostility,
  here: readonly Target[],
  refersBack: boolean,
  context: string | undefined,
): Hit | undefined {
  const hostile = match.spans[0] as Span;
  let best: { readonly label: string; readonly distance: number } | undefined;
  for (const target of here) {
    const [from, to] = target.start < hostile.start ? [target.end, hostile.start] : [hostile.end, target.start];
    const between = document.text.slice(from, to);
    // A flood in one clause and people in the next have nothing to do with each other.
    const apart = entry.device === 'metaphor' && entry.reach !== 'self' && /[,;:–—]/.test(between) ? 3 : 0;
    const distance = overlap(target, hostile)
      ? 0
      : apart + (between.match(/[\p{L}\p{N}][\p{L}\p{N}:’'-]*/gu)?.length ?? 0);
    if (!best || distance < best.distance) best = { label: target.label, distance };
  }
  const hit = (target: string, reach: Reach): Hit => ({ entry, spans: match.spans, target, reach });
  if (entry.reach === 'self') return hit(best?.label ?? entry.target ?? 'immigrant', 'near');
  const far = entry.reach === 'sentence' ? Number.POSITIVE_INFINITY : entry.reach;
  if (best) return hit(best.label, best.distance <= far ? 'near' : 'sentence');
  if (!context) return refersBack ? hit('immigrant', 'people') : undefined;
  return hit(context, refersBack ? 'back' : 'text');
}
