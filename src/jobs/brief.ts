import { addDays, type By, periodEnd, periodStart } from '../analysis/calendar.ts';
import type { Coder } from '../annotate/coder.ts';
import type { BriefMemory, Days } from '../report/brief/brief.ts';
import { rememberBrief } from '../report/brief/news.ts';
import { sumBy } from '../report/reading.ts';
import type { ReportInput } from '../report/section.ts';
import type { AnalysisRun, Store } from '../store/store.ts';

/** Under this name briefs stand in the log of analyses, each with what it told. */
const analysis = 'brief';
const version = 1;

/**
 * The days of a brief for which none are named: the last full ISO week (or month, or day) of which the store holds
 * articles up to its last day. With one end named, as many days from or up to it. An archive shorter than that is told
 * whole.
 */
export function briefDays(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  held: { readonly from?: string; readonly to?: string },
  today: string,
  by: By,
): Days {
  if (asked.from !== undefined && asked.to !== undefined) return { from: asked.from, to: asked.to };
  if (asked.from !== undefined) return { from: asked.from, to: periodEndOf(asked.from, by) };
  if (asked.to !== undefined) return { from: periodStartOf(asked.to, by), to: asked.to };
  const yesterday = addDays(today, -1);
  const last = held.to === undefined || held.to > yesterday ? yesterday : held.to;
  const start = periodStart(last, by);
  const to = periodEnd(last, by) === last ? last : addDays(start, -1);
  const from = periodStart(to, by);
  return held.from !== undefined && held.to !== undefined && to < held.from
    ? { from: held.from, to: held.to }
    : { from, to };
}

/** A period that begins on this day: seven days, the rest of its month, or the day. */
function periodEndOf(day: string, by: By): string {
  return by === 'week' ? addDays(day, 6) : periodEnd(day, by);
}

function periodStartOf(day: string, by: By): string {
  return by === 'week' ? addDays(day, -6) : periodStart(day, by);
}

/** What briefs of earlier periods told, in the order in which they were written; of each period only the last one. */
export async function earlierBriefs(store: Store, { from, to }: Days): Promise<readonly BriefMemory[]> {
  const told = new Map<string, BriefMemory>();
  for (const run of await store.analysisRuns.of(analysis)) {
    const memory = memoryOf(run);
    if (!memory || memory.to >= to || memory.from >= from) continue;
    const key = `${memory.from} ${memory.to}`;
    told.delete(key);
    told.set(key, memory);
  }
  return [...told.values()];
}

/** Keeps what a brief told, unless the last one of this period told the same. */
export async function keepBrief(
  store: Store,
  input: ReportInput,
  { coder, software, createdAt }: { readonly coder: Coder; readonly software: string; readonly createdAt: string },
): Promise<void> {
  const memory = await rememberBrief(input);
  const { from, to, ...result } = memory;
  const earlier = (await store.analysisRuns.of(analysis)).filter((run) => run.from === from && run.to === to).at(-1);
  const before = earlier && memoryOf(earlier);
  if (before && JSON.stringify(before) === JSON.stringify(memory)) return;
  await store.analysisRuns.record([
    {
      analysis,
      template: { version, hash: '' },
      runAt: createdAt,
      from,
      to,
      outlets: [...sumBy(await input.cells('coverage', ['stored']), 'outlet').keys()].sort(),
      software,
      codebook: coder.codebookVersion,
      models: coder.modelsVersion,
      parameters: {},
      result,
    },
  ]);
}

/** undefined for what an earlier version wrote in another form. */
function memoryOf({ from, to, template, result }: AnalysisRun): BriefMemory | undefined {
  const { relevant, judged, passages, speakers, words } = result;
  if (template.version !== version || typeof relevant !== 'number' || typeof judged !== 'number') return undefined;
  const texts = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return {
    from,
    to,
    relevant,
    judged,
    passages: texts(passages),
    speakers: texts(speakers),
    words: texts(words),
  };
}
