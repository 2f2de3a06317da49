import type { OutletSummary } from '../../jobs/crawl.ts';
import type { Night } from '../../jobs/run.ts';
import type { Report } from '../../report/format.ts';
import { languages } from '../../types.ts';
import { defineCommand } from '../command.ts';
import { noContact } from '../no-contact.ts';
import { table } from '../table.ts';

const audiences = ['trends', 'brief', 'dataset'] as const satisfies readonly Report['audience'][];

export default defineCommand({
  name: 'run',
  summary: 'The nightly job: collect what is due, code what is owed, write the reports',
  configure: (command) => {
    command
      .option(
        '--audience <LIST>',
        `reports to write: ${audiences.join(', ')}; several with commas (default: trends,brief)`,
      )
      .option('--language <LIST>', `of the reports: ${languages.join(', ')}; several with commas (default: en)`)
      .option(
        '--format <LIST>',
        'html, md, csv, json, pdf (needs Chromium); several with commas (default: html,md,csv)',
      )
      .addHelpText(
        'after',
        '\nThe keys audiences, languages and formats under "report" of the configuration say the same for every night.',
      );
  },
  examples: [
    'diskurssi run',
    'diskurssi run --quiet --json >> nights.jsonl',
    'DISKURSSI_CONTACT=me@example.org diskurssi run',
    'diskurssi run --audience trends,brief --language fi,sv --format html,pdf',
  ],
  run: async (context, _args, options) => {
    const { config, json, print, warn, now, signal, progress } = context;
    const { loadCoder } = await import('../../annotate/coder.ts');
    const { loadOutlets } = await import('../../crawl/outlets.ts');
    const { annotateStore } = await import('../../jobs/annotate.ts');
    const { createCrew } = await import('../../jobs/annotate/coding-crew.ts');
    const { clusterStore } = await import('../../jobs/cluster.ts');
    const { crawl } = await import('../../jobs/crawl.ts');
    const { loadSelection } = await import('../../jobs/crawl/selection.ts');
    const { chosenFormats, writeReport } = await import('../../jobs/report.ts');
    const { printerOf } = await import('../../jobs/print-page.ts');
    const { nightExitCode, runNight } = await import('../../jobs/run.ts');
    const { software } = await import('../../version.ts');

    const { UsageError } = await import('../../errors.ts');
    const { didYouMean } = await import('../../nearest.ts');
    const chosen = <Value extends string>(name: string, known: readonly Value[]): readonly Value[] | undefined => {
      if (typeof options[name] !== 'string') return undefined;
      const words = options[name].split(',').map((word) => word.trim());
      return [...new Set(words)].map((word) => {
        const found = known.find((one) => one === word);
        if (found !== undefined) return found;
        throw new UsageError(`--${name} ${word}: must be ${known.join(', ')}${didYouMean(word, known)}`);
      });
    };
    // All that the user may have written wrongly is read before the night begins.
    const outlets = await loadOutlets({ crawlers: config.crawlers, ids: config.outlets });
    const coder = await loadCoder();
    const selection = await loadSelection(config.audit);
    const { out: base, by, events, language: usualLanguage } = config.report;
    const written = [...new Set(chosen('audience', audiences) ?? config.report.audiences)].flatMap((audience) =>
      [...new Set(chosen('language', languages) ?? config.report.languages ?? [usualLanguage])].map((language) => ({
        audience,
        language,
      })),
    );
    const formats =
      typeof options.format === 'string'
        ? options.format.split(',').flatMap((id) => id.trim() || [])
        : config.report.formats;
    await printerOf(await chosenFormats(formats), config.chromium);
    const store = await context.openStore();
    const run = await store.runs.start({ command: 'run', lock: 'write', software, now: now().toISOString() });
    if (config.contact === undefined) warn(noContact);
    try {
      const night = await runNight<OutletSummary>(
        {
          crawl: () =>
            crawl({
              store,
              run,
              outlets,
              contact: config.contact,
              privateHosts: config.privateHosts,
              textMining: config.textMining,
              selection,
              revisits: config.revisits,
              now,
              signal,
              progress,
            }),
          annotate: async () => {
            await clusterStore({ store, signal, progress });
            const crew = createCrew({ coder });
            return annotateStore({ store, crew, now, signal, progress, fail: run.fail }).finally(crew.close);
          },
          reports: written.map((which) => () => {
            const { crawlers, chromium } = config;
            const settings = { base, by, events, formats, usualLanguage, crawlers, chromium };
            return writeReport(store, { ...which, ...settings, now: now(), software, progress });
          }),
        },
        { signal, now, fail: run.fail },
      );
      const code = nightExitCode(night);
      await run.end(night.stopped ? 'interrupted' : code === 1 ? 'failed' : 'done', now().toISOString(), { ...night });
      print(json ? JSON.stringify({ ...night, exit: code }) : summary(night));
      return code;
    } catch (error) {
      await run.end('failed', now().toISOString(), { error: String(error) });
      throw error;
    }
  },
});

const head = ['outlet', 'feeds', 'entries', 'new', 'passed over', 'stored', 'refused', 'failed'];

/** A line for each outlet, then what the night came to and where the report lies. */
function summary(night: Night<OutletSummary>): string {
  const read = night.outlets.filter(({ error }) => error === undefined);
  const rows = read.map((one) => {
    const feeds = `${one.sourcesRead}/${one.sources}`;
    return [one.outlet, feeds, one.seen, one.new, one.passedOver, one.stored, one.refused, one.failed];
  });
  const failed = night.outlets.flatMap(({ outlet, error }) => (error === undefined ? [] : [[outlet, error]]));
  const stored = night.outlets.reduce((sum, one) => sum + one.stored, 0);
  const counts = [
    `${counted(night.outlets.length, 'outlet')}, ${failed.length} failed`,
    counted(stored, 'new article'),
    `${counted(night.coded, 'article')} coded`,
  ];
  return [
    ...(rows.length > 0 ? [table(head, rows), ''] : []),
    ...(failed.length > 0 ? [table(['FAILED', 'why'], failed), ''] : []),
    counts.join('; '),
    ...(night.incomplete > 0 ? [`${counted(night.incomplete, 'article')} not coded by all annotators`] : []),
    ...night.problems.map(({ part, message }) => `${part} FAILED: ${message}`),
    ...(night.stopped ? ['stopped before its end; the next run goes on here'] : []),
    ...night.reports.map(({ main }) => `Report: ${main}`),
    ...night.reports.flatMap(({ latest }) => (latest === undefined ? [] : [`Latest: ${latest}`])),
  ].join('\n');
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}
