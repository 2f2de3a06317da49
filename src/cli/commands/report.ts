import type { Report } from '../../report/format.ts';
import type { By } from '../../report/section.ts';
import { type Language, languages } from '../../types.ts';
import { defineCommand } from '../command.ts';

const calendars = ['day', 'week', 'month'] as const satisfies readonly By[];
const audiences = ['brief', 'trends', 'dataset'] as const satisfies readonly Report['audience'][];

export default defineCommand({
  name: 'report',
  summary: 'Write the trend report of what the store holds',
  configure: (command) => {
    command
      .option('--from <DAY>', 'first day, YYYY-MM-DD (default: the first that the store holds)')
      .option('--to <DAY>', 'last day, YYYY-MM-DD (default: the last that the store holds)')
      .option('--by <CALENDAR>', `${calendars.join(', ')} (default: by the length of the period)`)
      .option(
        '--audience <AUDIENCE>',
        `${audiences.join(', ')} (default: trends); a brief is one to two pages on the last full week, or with --by month the last full month`,
      )
      .option(
        '--format <LIST>',
        'html, md, csv, json, pdf (needs Chromium); several with commas (default: html,md,csv)',
      )
      .option('--language <LANGUAGE>', `of the report: ${languages.join(', ')}`)
      .option('--events <FILE>', 'dated events (YAML or CSV) to draw and to measure by, as in reports/events.fi.yaml')
      .option(
        '--out <DIR>',
        'folder to write to (default: in data/reports, named by period and kind: <from>_<to>_<by>, …_brief, …_dataset; by language too where it is not the configured one); files that no report wrote are never replaced',
      )
      .option(
        '--hypothesis [LIST]',
        'instead of the report, test claims of the codebook’s sources: H1, several with commas, or all; printed, and written with --out',
      )
      .option('--list', 'with --hypothesis: print the hypotheses that there are');
  },
  examples: [
    'diskurssi report                                         all that the store holds',
    'diskurssi report --from 2023-06-01 --to 2023-08-31 --by week --language fi',
    'diskurssi report --events reports/events.fi.yaml          what changed after which event',
    'diskurssi report --audience brief                         what was new in the last full week',
    'diskurssi report --audience brief --by month --format html,pdf',
    'diskurssi report --hypothesis --list                      the claims that can be tested',
    'diskurssi report --hypothesis H1,H4 --language sv         estimates, intervals and a plain sentence',
  ],
  run: async ({ config, json, print, note, warn, progress, now, openHeldStore }, _, options) => {
    const { UsageError } = await import('../../errors.ts');
    const { didYouMean } = await import('../../nearest.ts');
    const { checkDays, chosenFormats, writeReport } = await import('../../jobs/report.ts');
    const { software } = await import('../../version.ts');
    const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
    const choice = <Value extends string>(name: string, value: string, values: readonly Value[]): Value => {
      const found = values.find((candidate) => candidate === value);
      if (found !== undefined) return found;
      throw new UsageError(`--${name} ${value}: must be ${values.join(', ')}${didYouMean(value, values)}`);
    };
    const by = text('by');
    const calendar = by === undefined ? config.report.by : choice('by', by, calendars);
    const audience = choice('audience', text('audience') ?? 'trends', audiences);
    const language: Language = choice('language', text('language') ?? config.report.language, languages);
    const formats =
      text('format')
        ?.split(',')
        .map((id) => id.trim())
        .filter(Boolean) ?? config.report.formats;
    // What is written wrongly is said before a store is looked for.
    await chosenFormats(formats);
    if (text('out') === '') throw new UsageError('--out: name a folder');
    checkDays({ from: text('from'), to: text('to') });
    if (options.hypothesis !== undefined || options.list === true) {
      const { listHypotheses, testHypotheses } = await import('../hypotheses.ts');
      const other = ['audience', 'by'].find((name) => options[name] !== undefined);
      if (other !== undefined)
        throw new UsageError(
          `--${other}: is for reports; each hypothesis has its own model and calendar, so not with --hypothesis`,
        );
      if (options.list === true) return listHypotheses({ json, print, language });
      return testHypotheses({
        json,
        print,
        note,
        wanted: text('hypothesis') ?? '',
        openHeldStore,
        options: {
          from: text('from'),
          to: text('to'),
          language,
          formats,
          out: text('out'),
          crawlers: config.crawlers,
          events: text('events') ?? config.report.events,
          chromium: config.chromium,
          now: now(),
          software,
          progress,
        },
      });
    }
    const { reportNotes } = await import('../report-notes.ts');
    const store = await openHeldStore();
    const written = await writeReport(store, {
      from: text('from'),
      to: text('to'),
      by: calendar,
      audience,
      formats,
      language,
      out: text('out'),
      base: config.report.out,
      usualLanguage: config.report.language,
      crawlers: config.crawlers,
      events: text('events') ?? config.report.events,
      chromium: config.chromium,
      now: now(),
      software,
      progress,
    });
    for (const line of await reportNotes(store, written)) warn(line);
    print(json ? JSON.stringify(written) : written.main);
    return 0;
  },
});
