import type { Earlier } from '../../src/annotate/annotator.ts';
import type { Document, Sentence } from '../../src/language/document.ts';
import { type CueMatch, compileCueLists, type ListMatcher } from '../../src/language/match.ts';
import type { Language, Span } from '../../src/types.ts';
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

/**
 * How a hostile word reaches its target: `near` as its cue asks, `sentence` elsewhere in the sentence, `back` by a word
 * that refers back to people named before, `text` only by what the text is about, `people` by such a word where no group
 * is named at all.
 */
export type Reach = 'near' | 'sentence' | 'back' | 'text' | 'people';

/** A hostile word, the group it is aimed at, and how. */
export interface Hit {
  readonly entry: Hostility;
  readonly spans: readonly Span[];
  readonly target: string;
  readonly reach: Reach;
}

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
  readonly matcher: ListMatcher<'hostile' | keyof typeof lists>;
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

/** Where people, or what stands for them, are named: the only things hostility may be aimed at. */
interface Target extends Span {
  readonly label: string;
}

/** Reads every sentence of a document; empty when the language has no cues. */
export function hostilityReading(
  document: Document,
  earlier: Earlier,
  reader: HostilityReader,
): readonly SentenceReading[] {
  const compiled = document.language === 'other' ? undefined : reader.get(document.language);
  if (!compiled) return [];
  const found = compiled.matcher.find(document);
  const targets = targetsIn(earlier, found);
  const bySentence = <Value extends Span>(all: readonly Value[]): Value[][] => {
    const groups: Value[][] = document.sentences.map(() => []);
    let at = 0;
    for (const one of [...all].sort((a, b) => a.start - b.start)) {
      while (at < document.sentences.length - 1 && one.start >= (document.sentences[at] as Sentence).end) at += 1;
      groups[at]?.push(one);
    }
    return groups;
  };
  const targetsOf = bySentence(targets);
  const matchesOf: CueMatch[][] = document.sentences.map(() => []);
  for (const match of found.hostile) matchesOf[match.sentence]?.push(match);
  const listed = new Map<string, Uint8Array>();
  for (const name of Object.keys(lists) as (keyof typeof lists)[]) {
    const counts = new Uint8Array(document.sentences.length);
    for (const { sentence } of found[name]) counts[sentence] = Math.min(9, (counts[sentence] as number) + 1);
    listed.set(name, counts);
  }
  const sum = (name: keyof typeof lists) => listed.get(name)?.reduce((total, one) => total + one, 0) ?? 0;
  const about = mainTarget(targets) ?? (sum('settings') > 0 ? 'immigrant' : undefined);
  // "Amerikkalaismies", "venäläisturistit" with nothing of migration in the text: what strikes them is seldom hostility.
  const onlyNations = sum('settings') === 0 && targets.every(({ label }) => label === 'ethnic_or_national');
  let last: string | undefined;
  return document.sentences.map((sentence, index): SentenceReading => {
    const here = targetsOf[index] ?? [];
    const count = (name: keyof typeof lists) => listed.get(name)?.[index] ?? 0;
    const context = here[0]?.label ?? last ?? about;
    const matches = matchesOf[index] ?? [];
    const hits = matches.flatMap((match) => {
      const entry = compiled.entryOf[match.cue] as Hostility;
      const hit = aimed(document, match, entry, here, count('back') > 0, context);
      return hit ? [hit] : [];
    });
    const values = new Map<string, number>();
    const raise = (name: string, value: number, most: number) =>
      values.set(name, Math.min(most, (values.get(name) ?? 0) + value));
    for (const { entry, reach } of hits) {
      raise(`${reach} ${entry.device}`, 1, 1.5);
      raise(`${reach} ${entry.level}`, 1, 1.5);
      if (entry.reach === 'self') raise(`self ${entry.device}`, 1, 1);
    }
    if (hits.some(({ reach }) => reach === 'near')) values.set('near', 1);
    if (hits.length > 0 && onlyNations) values.set('nations hit', 1);
    if (matches.length > hits.length) values.set('aimless', 0.5);
    if (here.length > 0) {
      values.set('group', 1);
      for (const { label } of here) values.set(`group ${label}`, 1);
      last = here.at(-1)?.label;
    } else if (about) values.set('about', 1);
    for (const name of ['back', 'sweeping', 'mention', 'rebuttal', 'coarse', 'other'] as const) {
      if (count(name) > 0) values.set(name, 0.5 + 0.25 * Math.min(count(name), 3));
    }
    const people = here.length > 0 ? 'group' : count('back') > 0 && about ? 'back' : undefined;
    if (people && count('sweeping') > 0) values.set(`sweeping ${people}`, 1);
    if (people && count('coarse') > 0) values.set(`coarse ${people}`, 1);
    if (count('other') > 0 && (matches.length > 0 || count('coarse') > 0)) values.set('other hostile', 1);
    if (people && count('mention') > 0) values.set(`mention ${people}`, 1);
    if (sum('mention') > 0) values.set('text mention', 0.5 + 0.25 * Math.min(sum('mention'), 3));
    if (sum('rebuttal') > 0) values.set('text rebuttal', 0.5 + 0.25 * Math.min(sum('rebuttal'), 3));
    if (sentence.field !== 'body') values.set(sentence.field, 0.5);
    const inQuote = (earlier.quotes ?? []).find(({ evidence }) => evidence.some((span) => overlap(span, sentence)));
    values.set(inQuote ? `quoted ${inQuote.label}` : 'unquoted', 0.5);
    if (inQuote && hits.length > 0) values.set('quoted hit', 1);
    const identities =
      (here.length > 0 ? Math.min(here.length, 2) : 0) + 0.6 * Math.min(count('other') + count('settings'), 2);
    return {
      hits,
      identities,
      coarse: count('coarse'),
      target: here[0]?.label ?? context ?? hits[0]?.target,
      mentions: count('mention') > 0,
      rebuts: count('rebuttal') > 0,
      values,
    };
  });
}

/**
 * What decides whether a comment of a discussion attacks people for what they are: names for them, and coarse or hostile
 * words beside them. Learned from comments, which are short of the words of news.
 */
export function commentValues(readings: readonly SentenceReading[]): readonly number[] {
  const total = (of: (reading: SentenceReading) => number) => readings.reduce((sum, reading) => sum + of(reading), 0);
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
