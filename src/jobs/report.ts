import { join, resolve } from 'node:path';
import { defaultBy, isDay } from '../analysis/calendar.ts';
import { loadCoder } from '../annotate/coder.ts';
import type { Frame } from '../annotate/frame.ts';
import { loadOutlets } from '../crawl/outlets.ts';
import { UsageError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { loadPlugins } from '../plugins.ts';
import { pressDay } from '../press-time.ts';
import type { StartProgress } from '../progress.ts';
import { wantedLists } from '../report/articles-behind.ts';
import { buildReport } from '../report/build.ts';
import { chartsOf, type Draw } from '../report/figures/draw.ts';
import { createDrawer } from '../report/figures/draw-apart.ts';
import type { Format, Report } from '../report/format.ts';
import type { By, ReportInput, Section } from '../report/section.ts';
import type { Store } from '../store/store.ts';
import type { Language } from '../types.ts';
import { briefDays, earlierBriefs, keepBrief } from './brief.ts';
import { cellReader } from './cell-reader.ts';
import { readEvents } from './events.ts';
import { maskWords } from './masking.ts';
import { type PrintedFile, printerOf } from './print-page.ts';
import { articlesBehind, articlesFile } from './report/articles.ts';
import { pointToLatest, writeReportFiles, writeWhole } from './report/files.ts';
import { claimFolder } from './report/folder.ts';
import { reportInput } from './report/input.ts';
import { masksIn } from './telling.ts';

export interface ReportOptions {
  /** Inclusive press-zone days; default: the first and last day with stored articles, of a brief the last full week. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Default: by the length of the period. A brief for which no days are named is about the last full one of these. */
  readonly by?: By | undefined;
  readonly audience: Report['audience'];
  readonly formats: readonly string[];
  readonly language: Language;
  /** The report's own folder; default: a folder named by the period under `base`. */
  readonly out?: string | undefined;
  readonly base: string;
  /** The language whose folders do not bear its name; default: the report's own. */
  readonly usualLanguage?: Language | undefined;
  /** The user's folder of outlet definitions, for names and types. */
  readonly crawlers?: string | undefined;
  /** The user's file of dated events. */
  readonly events?: string | undefined;
  /** The browser that prints PDFs; default: the first that is installed. */
  readonly chromium?: string | undefined;
  readonly now: Date;
  readonly software: string;
  readonly progress: StartProgress;
}

export interface WrittenReport {
  /** Absolute. */
  readonly folder: string;
  /** The file to open first, absolute. */
  readonly main: string;
  readonly audience: Report['audience'];
  readonly language: Language;
  /** A page that always leads to the latest report of this kind and language, absolute; not for a folder of the user's own choice. */
  readonly latest?: string;
  /** Relative to the folder. */
  readonly files: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly by: By;
}

/**
 * Brings the cube up to date, builds the report and writes it. Each file appears whole or not at all, and replaces what
 * an earlier report had written into the same folder; the same store
 * gives the same bytes but for the time of writing. An empty store gives a report that says so.
 * Throws UsageError for days, formats and folders that cannot be, and Error where writing fails (a full disk).
 */
export async function writeReport(store: Store, options: ReportOptions): Promise<WrittenReport> {
  checkDays(options);
  const formats = await chosenFormats(options.formats);
  const printed = await printerOf(formats, options.chromium);
  const drawer = formats.some(({ draws }) => draws) ? createDrawer() : undefined;
  try {
    const { draw } = drawer ?? {};
    const render = async (format: Format, report: Report) => ({
      id: format.id,
      files: await printed(await format.render(report, draw)),
    });
    return await write(store, options, {
      draw,
      render: (report) => Promise.all(formats.map((format) => render(format, report))),
    });
  } finally {
    await drawer?.close();
  }
}

interface Rendering {
  /** Absent where no format draws. */
  readonly draw: Draw | undefined;
  readonly render: (
    report: Report,
  ) => Promise<readonly { readonly id: string; readonly files: readonly PrintedFile[] }[]>;
}

async function write(store: Store, options: ReportOptions, { render, draw }: Rendering): Promise<WrittenReport> {
  const events = options.events === undefined ? [] : await readEvents(options.events);
  if (options.out !== undefined) await claimFolder(resolve(options.out));
  // Started first and awaited last: the program's files are read while the store counts.
  const loadingSections = loadPlugins<Section>('reports/sections');
  const loading = Promise.all([
    loadingSections,
    loadCoder(),
    loadPlugins<Frame>('models/frames'),
    loadOutlets({ crawlers: options.crawlers }),
  ]);
  loading.catch(() => {}); // said below, unless something else is wrong first

  const counting = options.progress('count', 'outlet-days');
  await store.observations.refresh((done, total) => counting.update(done, total));
  counting.end();
  const held = await store.observations.period();
  const today = pressDay(options.now.getTime());
  const isBrief = options.audience === 'brief';
  const { from, to } = isBrief
    ? briefDays(options, held, today, options.by ?? 'week')
    : reportDays(options, held, today);
  const by = options.by ?? defaultBy(from, to);

  const { language, software } = options;
  const createdAt = options.now.toISOString();
  const days = held.from === undefined || held.to === undefined ? {} : { held: { from: held.from, to: held.to } };
  const scope = { from, to, by, language, software, createdAt, ...days, undated: held.undated };
  const cells = cellReader(store, { from, to });
  readAhead(cells, await loadingSections, options.audience);
  const [sections, coder, frames, outlets] = await loading;
  const briefs = isBrief ? await earlierBriefs(store, { from, to }) : [];
  const phrases = new Map<number, readonly string[]>();
  const input = await reportInput(store, scope, { coder, frames, outlets, events, briefs, phrases }, cells);
  const built = await buildReport(input, sections, options.audience);
  // Ahead of being asked for: the charts are drawn while the articles are gone through.
  if (draw) for (const chart of chartsOf(built)) draw(chart, language).catch(() => {}); // said where it is asked for
  const { audience } = options;
  const inLanguage = language === (options.usualLanguage ?? language) ? '' : language;
  const name = [from, to, audience === 'trends' ? by : audience, inLanguage].filter(Boolean).join('_');
  const folder = resolve(options.out ?? join(options.base, name));
  const lists = wantedLists(built.sections);
  const scanned = { from, to, phrases, outlets: input.outlets, masks: masksIn(store, coder)(maskWords[language]) };
  const behind =
    lists.length === 0
      ? undefined
      : await articlesBehind(store, lists, scanned, (rows) => writeWhole(join(folder, articlesFile), rows));
  const report = { ...built, ...(behind === undefined ? {} : { behind }) };
  const rendered = await render(report);
  const streamed = behind === undefined ? [] : [articlesFile];
  await writeReportFiles(folder, rendered, streamed);
  if (isBrief) await keepBrief(store, input, { coder, software, createdAt });
  const files = [...rendered.flatMap((format) => format.files.map(({ name }) => name)), ...streamed];
  const main = join(folder, files[0] ?? '');
  const page = ['latest', audience === 'trends' ? '' : audience, inLanguage].filter(Boolean).join('-');
  const latest = options.out === undefined ? await pointToLatest(options.base, page, { main, language }) : undefined;
  return { audience, language, folder, main, ...(latest === undefined ? {} : { latest }), files, from, to, by };
}

/** Has the store read what the sections are about while the rest of the program is loaded. */
function readAhead(cells: ReportInput['cells'], sections: readonly Section[], audience: Report['audience']): void {
  const chosen = sections.filter(({ audiences }) => audiences.includes(audience));
  for (const measure of new Set(['coverage', ...chosen.flatMap(({ measures = [] }) => measures)])) {
    cells(measure).catch(() => {}); // said by the section that asks for it
  }
}

export async function chosenFormats(wanted: readonly string[]): Promise<readonly Format[]> {
  const known = await loadPlugins<Format>('reports/formats');
  const ids = known.map(({ id }) => id);
  if (wanted.length === 0) throw new UsageError(`--format: name at least one of ${ids.join(', ')}`);
  return [...new Set(wanted)].map((id) => {
    const format = known.find((candidate) => candidate.id === id);
    if (!format) throw new UsageError(`--format ${id}: must be ${ids.join(', ')}${didYouMean(id, ids)}`);
    return format;
  });
}

export function checkDays({ from, to }: Pick<ReportOptions, 'from' | 'to'>): void {
  for (const [name, day] of Object.entries({ from, to })) {
    if (day !== undefined && !isDay(day)) throw new UsageError(`--${name} ${day}: is not a day, as in 2024-01-31`);
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError(`--from ${from} --to ${to}: the first day is after the last`);
  }
}

function reportDays(
  asked: Pick<ReportOptions, 'from' | 'to'>,
  held: { readonly from?: string; readonly to?: string },
  today: string,
): { readonly from: string; readonly to: string } {
  const from = asked.from ?? minDay(held.from ?? asked.to ?? today, asked.to);
  return { from, to: asked.to ?? maxDay(held.to ?? from, from) };
}

function minDay(day: string, other: string | undefined): string {
  return other !== undefined && other < day ? other : day;
}

function maxDay(day: string, other: string): string {
  return other > day ? other : day;
}
