import { counted } from '../../counted.ts';
import { type Context, defineCommand, type ExitCode } from '../command.ts';

const formats = ['tsv', 'csv', 'jsonl', 'parquet', 'warc', 'urls'] as const;

export default defineCommand({
  name: 'import',
  summary:
    'Read articles from files into the store (tsv, csv, jsonl, parquet, warc; also .gz; - is stdin), or addresses to crawl',
  configure: (command) => {
    command
      .argument('<FORMAT>', formats.join(', '))
      .argument(
        '<FILE...>',
        'files with a header row (tsv, csv), one JSON object a line (jsonl), Parquet tables (parquet), web archives (warc), or lists of addresses and captures (urls)',
      )
      .option(
        '--map <FIELD=COLUMN,…>',
        'which column is which field; columns named as a field map by themselves',
        (value: string, before: readonly string[] = []) => [...before, value],
      )
      .option('--outlet <NAME>', 'whose texts they are, where the rows do not say')
      .option('--language <LANGUAGE>', 'fi, sv or en, where the rows do not say')
      .option(
        '--delimiter <CHARACTER>',
        'between cells (default: tab for tsv; for csv comma, semicolon or tab, by the first line)',
      )
      .option('--quote', 'tsv: cells may stand in double quotes')
      .option('--encoding <NAME>', 'of the text (default: UTF-8, else windows-1252, line by line)')
      .option('--dates <ORDER>', 'dmy or mdy: how 3/4/2026 and 3.4.26 are meant, which are refused otherwise')
      .option('--rejects <FILE>', 'where bad rows are kept (default: data/rejects/FILE-RUN.jsonl)')
      .option('--crawlers <DIR>', 'warc, urls: a folder of outlet definitions that adds to the built-in ones');
  },
  examples: [
    'diskurssi import tsv news.tsv.gz --map title=otsikko,publishedAt=paivays --outlet iltalehti --language fi',
    'diskurssi import csv a.csv b.csv --outlet my-paper --dates dmy',
    'diskurssi import jsonl - < articles.jsonl',
    'diskurssi import parquet news.parquet --map title=headline,publishedAt=date --outlet my-paper --language fi',
    'diskurssi import warc CC-NEWS-20260101.warc.gz',
    'diskurssi import urls captures.jsonl',
  ],
  run: async (context, [formatName = '', ...files], options) => {
    const { UsageError } = await import('../../errors.ts');
    const { didYouMean } = await import('../../nearest.ts');
    const { languages } = await import('../../types.ts');
    const { importFiles } = await import('../../jobs/import.ts');
    const { dateOrders } = await import('../../jobs/import/dates.ts');
    const { checkReadable } = await import('../../jobs/import/files.ts');
    const { parseMap } = await import('../../jobs/import/fields.ts');

    const format = formats.find((known) => known === formatName);
    if (!format) {
      throw new UsageError(
        `import ${formatName}: the format must be ${formats.join(', ')}${didYouMean(formatName, formats)}`,
      );
    }
    // A slip in the command makes no store.
    for (const file of files) checkReadable(file);
    if (format === 'warc' || format === 'urls') return importArchive(context, format, files, options);
    const text = (name: string): string | undefined =>
      typeof options[name] === 'string' && options[name] !== '' ? options[name] : undefined;
    const language = languages.find((known) => known === options.language);
    if (options.language !== undefined && !language) {
      throw new UsageError(`--language ${String(options.language)}: must be ${languages.join(', ')}`);
    }
    const encoding = text('encoding');
    if (encoding) {
      try {
        new TextDecoder(encoding);
      } catch {
        throw new UsageError(`--encoding ${encoding}: is not a known encoding, as utf-8, windows-1252 or utf-16le`);
      }
    }
    const delimiter = text('delimiter')?.replace(/^\\t$/, '\t');
    if (delimiter !== undefined && (delimiter.length !== 1 || /["\r\n]/.test(delimiter))) {
      throw new UsageError(`--delimiter ${delimiter}: must be one character`);
    }
    if (delimiter !== undefined && (format === 'jsonl' || format === 'parquet')) {
      throw new UsageError(`--delimiter: ${format} has no cells`);
    }
    if (format === 'parquet' && encoding) throw new UsageError('--encoding: Parquet is always UTF-8');
    const dates = dateOrders.find((known) => known === options.dates);
    if (options.dates !== undefined && !dates) {
      throw new UsageError(`--dates ${String(options.dates)}: must be ${dateOrders.join(', ')}`);
    }
    const [map, outlet, rejects] = [
      parseMap((options.map ?? []) as readonly string[]),
      text('outlet'),
      text('rejects'),
    ];

    const summary = await importFiles({
      store: await context.openStore(),
      format,
      files,
      map,
      ...(outlet === undefined ? {} : { outlet: outlet.trim() }),
      ...(language === undefined ? {} : { language }),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(options.quote === true ? { quote: true } : {}),
      ...(encoding === undefined ? {} : { encoding }),
      ...(dates === undefined ? {} : { dates }),
      ...(rejects === undefined ? {} : { rejects }),
      stdin: process.stdin,
      now: context.now,
      progress: context.progress,
      signal: context.signal,
    });

    const number = (value: number): string => value.toLocaleString('en');
    for (const line of summary.firstRejects) context.warn(line);
    const more = summary.rejected - summary.firstRejects.length;
    if (more > 0) context.warn(`… and ${number(more)} more`);
    if (summary.rejected > 0) context.warn(`rejected rows are kept in ${summary.rejectsFiles.join(', ')}`);
    const stored = summary.added + summary.changed + summary.unchanged;
    if (summary.undated > 0) {
      context.warn(
        `${number(summary.undated)} of ${counted(stored, 'articles')} ${summary.undated === 1 ? 'has no date and is' : 'have no date and are'} in no trend; --map publishedAt=COLUMN names it`,
      );
    }
    if (summary.changed > 0) {
      context.warn(
        `${number(summary.changed)} changed: the id was held already, with another text, which is kept as an earlier version (diskurssi show); where these are other articles, map another column to id`,
      );
    }
    if (context.json) context.print(JSON.stringify(summary));
    else {
      const reasons = Object.entries(summary.reasons).map(([reason, count]) => `${reason} ${number(count)}`);
      context.print(
        `${counted(summary.rows, 'rows')}: ${number(summary.added)} added, ${number(summary.changed)} changed, ` +
          `${number(summary.unchanged)} unchanged, ${number(summary.rejected)} rejected` +
          `${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}; ` +
          `${summary.seconds} s, ${number(summary.rowsPerSecond)} rows/s`,
      );
    }
    if (summary.rejected === 0) return 0;
    return stored > 0 ? 3 : 1;
  },
});

/** Whose pages they are is read from the outlets' definitions. */
async function importArchive(
  context: Context,
  format: 'warc' | 'urls',
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const { UsageError } = await import('../../errors.ts');
  const { loadOutlets } = await import('../../crawl/outlets.ts');
  for (const name of ['outlet', 'language', 'delimiter', 'quote', 'encoding', 'dates', 'rejects']) {
    if (options[name] !== undefined) throw new UsageError(`--${name}: is for tables, not for ${format}`);
  }
  const { config, now, signal, progress } = context;
  const crawlers = typeof options.crawlers === 'string' ? options.crawlers : config.crawlers;
  const outlets = await loadOutlets({ crawlers, ids: config.outlets });
  const store = await context.openStore();
  const shared = { store, outlets, files, stdin: process.stdin, now, progress, signal };
  if (format === 'urls') {
    const { importUrls } = await import('../../jobs/import/urls.ts');
    const summary = await importUrls(shared);
    for (const line of summary.firstRejects) context.warn(line);
    const { lines, added, known, otherHosts, left, rejected } = summary;
    context.print(
      context.json
        ? JSON.stringify(summary)
        : `${lines} lines: ${added} addresses for the next crawl, ${known} known already, ${otherHosts} of other hosts, ` +
            `${left} no pages, ${rejected} rejected`,
    );
    if (rejected === 0) return 0;
    return rejected < lines ? 3 : 1;
  }
  const { importWarc, warcExit, warcSummaryLine } = await import('../../jobs/import/warc.ts');
  const summary = await importWarc(shared);
  for (const line of summary.firstBroken) context.warn(line);
  context.print(context.json ? JSON.stringify(summary) : warcSummaryLine(summary));
  return warcExit(summary);
}
