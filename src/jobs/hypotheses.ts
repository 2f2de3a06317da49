import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defaultBy } from '../analysis/calendar.ts';
import { benjaminiHochberg } from '../analysis/multiple-testing.ts';
import { loadCoder } from '../annotate/coder.ts';
import type { Frame } from '../annotate/frame.ts';
import { loadOutlets } from '../crawl/outlets.ts';
import { UsageError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { codeRoot, loadPlugins } from '../plugins.ts';
import { pressDay } from '../press-time.ts';
import type { StartProgress } from '../progress.ts';
import type { EarlierRun, ReportedResult } from '../report/hypothesis/blocks.ts';
import type { Hypothesis, HypothesisResult } from '../report/hypothesis/hypothesis.ts';
import { hypothesisReport } from '../report/hypothesis/report.ts';
import type { AnalysisRun, Store } from '../store/store.ts';
import type { JsonValue, Language } from '../types.ts';
import { readEvents } from './events.ts';
import { hypothesisInput } from './hypothesis-input.ts';
import { printerOf } from './print-page.ts';
import { writeReportFiles } from './report/files.ts';
import { claimFolder } from './report/folder.ts';
import { reportInput } from './report/input.ts';
import { checkDays, chosenFormats } from './report.ts';

const folder = 'reports/hypotheses';

/** All hypotheses that there are, H1 first. */
export async function loadHypotheses(): Promise<readonly Hypothesis[]> {
  const hypotheses = await loadPlugins<Hypothesis>(folder);
  const number = ({ code }: Hypothesis): number => Number(/\d+/.exec(code)?.[0] ?? 0);
  return [...hypotheses].sort((a, b) => number(a) - number(b) || (a.code < b.code ? -1 : 1));
}

/** The hypotheses of a list as "H1,H4", or all. Throws UsageError for one that there is not. */
export function chosenHypotheses(known: readonly Hypothesis[], wanted: string): readonly Hypothesis[] {
  const names = wanted
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) throw new UsageError('--hypothesis: name one, as in H1; several with commas; or all');
  if (names.some((name) => name.toLowerCase() === 'all')) return known;
  const codes = known.map(({ code }) => code);
  const chosen = names.map((name) => {
    const found = known.find(({ code, id }) => [code, id].some((one) => one.toLowerCase() === name.toLowerCase()));
    if (found) return found;
    const near = didYouMean(name, [...codes, ...known.map(({ id }) => id)]);
    throw new UsageError(`--hypothesis ${name}: must be ${codes.join(', ')} or all${near}`);
  });
  return [...new Set(chosen)];
}

export interface HypothesisOptions {
  readonly hypotheses: readonly Hypothesis[];
  /** Inclusive press-zone days; default: the first and last day with stored articles. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly language: Language;
  /** Written to a folder in these formats; without a folder nothing is written. */
  readonly formats: readonly string[];
  readonly out?: string | undefined;
  readonly crawlers?: string | undefined;
  /** The user's file of dated events. */
  readonly events?: string | undefined;
  /** The browser that prints PDFs; default: the first that is installed. */
  readonly chromium?: string | undefined;
  readonly now: Date;
  readonly software: string;
  readonly progress: StartProgress;
}

export interface HypothesisRun {
  readonly from: string;
  readonly to: string;
  readonly results: readonly ReportedResult[];
  /** The results as one Markdown text. */
  readonly text: string;
  /** Absolute paths; empty without a folder. */
  readonly files: readonly string[];
}

/**
 * Runs analyses whose model is fixed in their files over what the store holds, and logs every run before its result is
 * seen, so that the result says how often the question was asked. Throws UsageError for what cannot be asked.
 */
export async function runHypotheses(store: Store, options: HypothesisOptions): Promise<HypothesisRun> {
  checkDays(options);
  const formats = await chosenFormats(options.out === undefined ? ['md'] : options.formats);
  const printed = await printerOf(formats, options.chromium);
  const [coder, frames, outlets] = await Promise.all([
    loadCoder(),
    loadPlugins<Frame>('models/frames'),
    loadOutlets({ crawlers: options.crawlers }),
  ]);
  const events = options.events === undefined ? [] : await readEvents(options.events);
  if (options.out !== undefined) await claimFolder(resolve(options.out));
  const counting = options.progress('count', 'outlet-days');
  await store.observations.refresh((done, total) => counting.update(done, total));
  counting.end();
  const held = await store.observations.period();
  const today = pressDay(options.now.getTime());
  const from = options.from ?? held.from ?? options.to ?? today;
  const to = options.to ?? held.to ?? from;
  const { language, software } = options;
  const createdAt = options.now.toISOString();
  const scope = { from, to, by: defaultBy(from, to), language, software, createdAt, undated: held.undated };
  const input = await reportInput(store, scope, { coder, frames, outlets, events });
  const stored = await input.cells('coverage', ['stored']);
  const holding = [...new Set(stored.map(({ outlet }) => outlet))].sort();
  // What else decides the answer: how much the archive held, and for some the user's events.
  const articles = stored.reduce((sum, cell) => sum + cell.articles, 0);
  const listed = events.map(({ date, pair = null, search = [] }) => ({ date, pair, search }));
  const asked = { from, to, outlets: holding, software, codebook: coder.codebookVersion, models: coder.modelsVersion };

  const analysing = options.progress('analyse', 'hypotheses');
  const ran: { readonly hypothesis: Hypothesis; readonly result: HypothesisResult; readonly run: AnalysisRun }[] = [];
  for (const hypothesis of options.hypotheses) {
    const result = await hypothesis.analyse(hypothesisInput(store, input));
    const { code: analysis, version, needs, parameters = {} } = hypothesis;
    const given = { articles, ...(needs.includes('events') ? { events: listed } : {}) };
    const template = { version, hash: await templateHash(hypothesis) };
    const json = JSON.parse(JSON.stringify(result)) as Readonly<Record<string, JsonValue>>;
    ran.push({
      hypothesis,
      result,
      run: { analysis, template, runAt: createdAt, ...asked, parameters: { ...parameters, ...given }, result: json },
    });
    analysing.update(ran.length, options.hypotheses.length);
  }
  analysing.end();
  const earlier = await store.analysisRuns.record(ran.map(({ run }) => run));

  const tested = ran.flatMap(({ result, hypothesis }) =>
    result.p === undefined ? [] : [{ id: hypothesis.id, p: result.p }],
  );
  const adjusted = new Map(
    benjaminiHochberg(tested.map(({ p }) => p)).map((value, index) => [tested[index]?.id, value]),
  );
  const results = ran.map(({ hypothesis, result, run }, index): ReportedResult => {
    const before = earlier[index] ?? [];
    const q = tested.length > 1 ? adjusted.get(hypothesis.id) : undefined;
    return {
      hypothesis,
      result,
      hash: run.template.hash,
      run: before.length + 1,
      earlier: before.map((other) => earlierRun(other, run)),
      ...(q === undefined ? {} : { adjusted: q }),
    };
  });
  const report = await hypothesisReport(input, results);
  const [markdown] = await chosenFormats(['md']);
  const [page] = (await markdown?.render(report)) ?? [];
  const text = page?.content ?? '';
  if (options.out === undefined) return { from, to, results, text, files: [] };
  const folderOut = resolve(options.out);
  const rendered = await Promise.all(
    formats.map(async (format) => ({ id: format.id, files: await printed(await format.render(report)) })),
  );
  await writeReportFiles(folderOut, rendered);
  const files = rendered.flatMap((format) => format.files.map(({ name }) => join(folderOut, name)));
  return { from, to, results, text, files };
}

/** Of the file that the hypothesis was read from: whatever is changed in it, a threshold or a word, changes the hash. */
async function templateHash({ id }: Hypothesis): Promise<string> {
  const file = ['.ts', '.js', '.mjs']
    .map((ending) => join(codeRoot, folder, id + ending))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`${join(codeRoot, folder, id)}: the hypothesis has no file`);
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 12);
}

function earlierRun(other: AnalysisRun, now: AnalysisRun): EarlierRun {
  const { runAt, from, to, result } = other;
  const asked = ({ template, outlets, software, codebook, models, parameters }: AnalysisRun): string =>
    JSON.stringify([template.hash, outlets, software, codebook, models, parameters]);
  const verdicts = ['agrees', 'disagrees', 'undecided', 'too_thin'] as const;
  return {
    runAt,
    from,
    to,
    verdict: verdicts.find((verdict) => verdict === result.verdict) ?? 'undecided',
    ...(typeof result.p === 'number' ? { p: result.p } : {}),
    same: from === now.from && to === now.to && asked(other) === asked(now),
  };
}
