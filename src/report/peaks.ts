import { periodEnd } from '../analysis/calendar.ts';
import type { KeyWord } from '../analysis/keyness.ts';
import { findPeaks, type Peak } from '../analysis/peaks.ts';
import { type Coverage, type SharePoint, thinPeriods } from '../analysis/series.ts';
import type { Mark } from './block.ts';
import { coverage, shares, trialsOf } from './reading.ts';
import type { ReportInput } from './section.ts';
import { contentWords } from './words/content-words.ts';
import { speech } from './words/speak.ts';

/** What several sections say of the share of articles on the topic: its series and its peaks, the same everywhere. */
export interface TopicSeries {
  readonly covered: Coverage;
  readonly series: readonly SharePoint[];
  /** Periods of which the archive holds hardly anything. */
  readonly thin: ReadonlySet<string>;
  /** The series without them: what conclusions may rest on. */
  readonly steady: readonly SharePoint[];
  /** In the order of time. */
  readonly peaks: readonly Peak[];
}

export async function topicSeries(input: ReportInput): Promise<TopicSeries> {
  const [relevant, judged, covered] = await Promise.all([
    input.cells('relevance', ['relevant']),
    input.cells('relevance', ['*']),
    coverage(input),
  ]);
  const thin = thinPeriods(covered);
  const series = shares(relevant, judged, input.by, covered);
  const steady = series.filter(({ at }) => !thin.has(at));
  return { covered, series, thin, steady, peaks: findPeaks(trialsOf(steady)) };
}

export function strongestFirst(peaks: readonly Peak[]): readonly Peak[] {
  return [...peaks].sort((a, b) => b.strength - a.strength || (a.from < b.from ? -1 : 1));
}

/** The articles on the topic in a peak, as the store is asked for them. */
export function peakQuery(input: ReportInput, peak: Peak) {
  const from = peak.from < input.from ? input.from : peak.from;
  return { measure: 'relevance', labels: ['relevant'], from, to: periodEnd(peak.to, input.by) };
}

/** More peaks than this are drawn as rules without a name: names would cover each other. */
const namedPeaks = 5;

/** Rules at the peaks; the strongest say when they were and by which words their headlines stand out. */
export async function peakMarks(input: ReportInput, peaks: readonly Peak[]): Promise<readonly Mark[]> {
  const strongest = new Set(strongestFirst(peaks).slice(0, namedPeaks));
  return Promise.all(
    peaks.map(async (peak) => {
      if (!strongest.has(peak)) return { at: peak.top, label: '' };
      const words = (await peakWords(input, peak, 1)).map(({ word }) => `”${word}”`);
      return { at: peak.top, label: [speech(input.language).short(peak.top, input.by), ...words].join(' ') };
    }),
  );
}

/** Words that the headlines of a peak have more often than those of other times. */
export async function peakWords(input: ReportInput, peak: Peak, limit: number): Promise<readonly KeyWord[]> {
  const [inside, all] = await Promise.all([
    input.titles({ ...peakQuery(input, peak), limit: 500 }),
    input.titles({ measure: 'relevance', labels: ['relevant'], limit: 4000 }),
  ]);
  return contentWords(inside, all, limit);
}
