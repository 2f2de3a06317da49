import { addDays, periodEnd } from '../../analysis/calendar.ts';
import type { KeyWord } from '../../analysis/keyness.ts';
import type { Peak } from '../../analysis/peaks.ts';
import type { Passage } from '../passage.ts';
import { topicSeries } from '../peaks.ts';
import { type QuotedSpeaker, speakerReader } from '../quoted-speaker.ts';
import { sumOf } from '../reading.ts';
import type { ReportInput } from '../section.ts';
import { contentWords } from '../words/content-words.ts';
import type { BriefMemory, Days } from './brief.ts';
import { kindOf, periodBefore, surroundings } from './brief.ts';

/** What a brief finds in its period, and how much of it was not there before. */

const levels = ['1', '2', '3'];
const namedWords = 6;
const namedSpeakers = 10;
/** Quoted in fewer stories than this, nobody is among the most quoted. */
const fewestStories = 2;
/** Dunning's ratio of chance .0001 for one word: of the thousands that headlines hold, about one in ten such lists errs. */
const tellingWord = 15.1;
const mostTitles = 4000;

export interface HostilePassage extends Passage {
  /** In no earlier brief, and not printed in the period before. */
  readonly isNew: boolean;
}

/** All hostile passages: new ones first, then by level, then in the order of their strength. */
export async function hostilePassages(input: ReportInput): Promise<readonly HostilePassage[]> {
  const known = new Set(input.briefs.flatMap(({ passages }) => passages));
  const [now, before] = await Promise.all([
    input.passages({ measure: 'toxicity', labels: levels }),
    input.during(periodBefore(input)).then((other) => other.passages({ measure: 'toxicity', labels: levels })),
  ]);
  for (const { fingerprint } of before) known.add(fingerprint);
  return now
    .map((passage) => ({ ...passage, isNew: !known.has(passage.fingerprint) }))
    .sort((a, b) => Number(b.isNew) - Number(a.isNew) || Number(b.label) - Number(a.label));
}

export interface MostQuoted extends QuotedSpeaker {
  readonly name: string;
  /** Stories, however many outlets printed each. */
  readonly stories: number;
}

/**
 * Persons of public life and organisations who are quoted in most stories of the period. Journalists, and whoever is
 * no person of public life, are never in it.
 */
export async function mostQuoted(input: ReportInput): Promise<readonly MostQuoted[]> {
  const stories = new Map<
    string,
    { readonly speaker: QuotedSpeaker & { name: string }; readonly first: Set<number> }
  >();
  for await (const batch of input.coded(['quotes', 'persons'])) {
    for (const { marks, first } of batch) {
      const speakerOf = speakerReader(marks.persons ?? []);
      for (const quote of marks.quotes ?? []) {
        const speaker = speakerOf(quote);
        const name = speaker?.name;
        if (!speaker || name === undefined || speaker.role === 'media') continue;
        const known = stories.get(name) ?? { speaker: { ...speaker, name }, first: new Set<number>() };
        known.first.add(first);
        stories.set(name, known);
      }
    }
  }
  return [...stories.values()]
    .map(({ speaker, first }) => ({ ...speaker, stories: first.size }))
    .filter((one) => one.stories >= fewestStories)
    .sort((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1))
    .slice(0, namedSpeakers);
}

/** Those most quoted who were neither among the most quoted in the last brief nor in the period before. */
export async function newSpeakers(input: ReportInput, last: BriefMemory | undefined): Promise<readonly MostQuoted[]> {
  const [now, before] = await Promise.all([mostQuoted(input), input.during(periodBefore(input)).then(mostQuoted)]);
  const known = new Set([...(last?.speakers ?? []), ...before.map(({ name }) => name)]);
  return now.filter(({ name }) => !known.has(name));
}

export interface NewWords {
  /** What the headlines are compared with: the time before the period. */
  readonly since: string;
  readonly headlines: number;
  readonly earlier: number;
  readonly words: readonly (KeyWord & { readonly isNew: boolean })[];
}

/** Words that the period's headlines have clearly more often than those of the time before. */
export async function tellingWords(input: ReportInput, last: BriefMemory | undefined): Promise<NewWords> {
  const { from } = surroundings(input);
  const topic = { measure: 'relevance', labels: ['relevant'], limit: mostTitles };
  const [now, earlier] = await Promise.all([
    input.titles(topic),
    input.titles({ ...topic, from, to: addDays(input.from, -1) }),
  ]);
  const found = earlier.length === 0 ? [] : contentWords(now, [...now, ...earlier], namedWords);
  return {
    since: from,
    headlines: now.length,
    earlier: earlier.length,
    words: found
      .filter(({ strength }) => strength >= tellingWord)
      .map((word) => ({ ...word, isNew: word.outside === 0 && !last?.words.includes(word.word) })),
  };
}

/** Names for groups of people that stand in the period's articles and not in those of the time before. */
export async function newTerms(
  input: ReportInput,
): Promise<readonly { readonly term: string; readonly articles: number }[]> {
  const { from } = surroundings(input);
  const earlier = await input.during({ from, to: addDays(input.from, -1) });
  const [now, before] = await Promise.all([
    input.details('groups', 'term', 500),
    earlier.details('groups', 'term', 5000),
  ]);
  if (before.length === 0) return [];
  const known = new Set(before.map(({ value }) => value));
  const counts = new Map<string, number>();
  for (const { value, articles } of now) {
    if (!known.has(value)) counts.set(value, (counts.get(value) ?? 0) + articles);
  }
  return [...counts]
    .map(([term, articles]) => ({ term, articles }))
    .filter(({ articles }) => articles >= 3)
    .sort((a, b) => b.articles - a.articles || (a.term < b.term ? -1 : 1))
    .slice(0, namedWords);
}

/** Rises of the share of articles on immigration that reach into the period, seen among the time around it. */
export async function newPeaks(
  input: ReportInput,
): Promise<{ readonly by: 'day' | 'week' | 'month'; readonly peaks: readonly Peak[] }> {
  const around = surroundings(input);
  const { peaks } = await topicSeries(await input.during(around));
  return { by: around.by, peaks: peaks.filter((peak) => periodEnd(peak.to, around.by) >= input.from) };
}

/** The last brief before this one; the one that ended last, of equals the one written last. */
export function lastBrief({ briefs, from, to }: Pick<ReportInput, 'briefs'> & Days): BriefMemory | undefined {
  const kind = kindOf({ from, to });
  // A week is told against the last week where there is one, though a month was told since.
  const alike = briefs.filter((brief) => kindOf(brief) === kind);
  return (alike.length > 0 ? alike : briefs).reduce<BriefMemory | undefined>(
    (latest, brief) => (latest && latest.to > brief.to ? latest : brief),
    undefined,
  );
}

/** What this brief leaves behind for the next one. */
export async function rememberBrief(input: ReportInput): Promise<BriefMemory> {
  const last = lastBrief(input);
  const [relevant, judged, passages, speakers, words] = await Promise.all([
    input.cells('relevance', ['relevant']),
    input.cells('relevance', ['*']),
    input.passages({ measure: 'toxicity', labels: levels }),
    mostQuoted(input),
    tellingWords(input, last),
  ]);
  return {
    from: input.from,
    to: input.to,
    relevant: sumOf(relevant),
    judged: sumOf(judged),
    passages: passages.map(({ fingerprint }) => fingerprint).sort(),
    speakers: speakers.map(({ name }) => name),
    words: words.words.map(({ word }) => word),
  };
}
