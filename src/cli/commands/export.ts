import { counted } from '../../counted.ts';
import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'export',
  summary: 'Write the data for R, Python and others, or a replication bundle; without texts of the articles',
  configure: (command) => {
    command
      .option('--what <LIST>', 'articles, annotations, observations, quotes; several with commas (default: all)')
      .option('--format <LIST>', 'csv, jsonl, parquet; several with commas (default: csv)')
      .option(
        '--out <DIR>',
        'folder to write to (default: data/export); it holds one export: the files of an earlier one go, others are never replaced',
      )
      .option('--bundle <DIR>', 'write a replication bundle instead: no texts, all that others need to check the codes')
      .option('--from <DAY>', 'first day, YYYY-MM-DD')
      .option('--to <DAY>', 'last day, YYYY-MM-DD')
      .option('--relevant', 'only relevant articles')
      .option('--text', 'with headlines, leads, bodies, authors and quoted words, which belong to their publishers')
      .option('--no-text', 'without the words of the articles; so it is anyway, unless --text is given')
      .option('--names', 'with the names of private persons, which are withheld otherwise');
  },
  examples: [
    'diskurssi export --out data-2024 --from 2024-01-01 --to 2024-12-31',
    'diskurssi export --what articles,quotes --format parquet --relevant',
    'diskurssi export --bundle replication                      verify checks such a bundle',
    'diskurssi export --text --format jsonl --out private   texts too: for yourself only',
  ],
  run: async (context, _args, options) => {
    const { UsageError } = await import('../../errors.ts');
    const { didYouMean } = await import('../../nearest.ts');
    const { tableIds } = await import('../../jobs/export/columns.ts');
    const { exportFormats } = await import('../../jobs/export/readme.ts');
    const { exportStore } = await import('../../jobs/export.ts');
    const { loadCoder } = await import('../../annotate/coder.ts');
    const { loadOutlets } = await import('../../crawl/outlets.ts');
    const { config, json, print, warn, now, progress, signal } = context;
    const list = <Value extends string>(name: string, known: readonly Value[]): readonly Value[] => {
      const given = options[name];
      if (given === undefined) return known;
      const words = String(given)
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean);
      if (words.length === 0) throw new UsageError(`--${name}: name at least one of ${known.join(', ')}`);
      return [...new Set(words)].map((word) => {
        const found = known.find((one) => one === word);
        if (found !== undefined) return found;
        throw new UsageError(`--${name} ${word}: must be ${known.join(', ')}${didYouMean(word, known)}`);
      });
    };
    const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
    const [tables, formats] = [
      list('what', tableIds),
      options.format === undefined ? (['csv'] as const) : list('format', exportFormats),
    ];
    if (typeof options.bundle === 'string') {
      const others = ['what', 'format', 'out', 'from', 'to', 'relevant', 'names'].filter(
        (name) => options[name] !== undefined,
      );
      if (options.text === true) others.push('text');
      if (others.length > 0)
        throw new UsageError(`--bundle: holds all that is not private, so not with --${others[0]}`);
      const { writeBundle } = await import('../../jobs/bundle.ts');
      const bundle = await writeBundle({
        ...{ store: await context.openHeldStore(), coder: await loadCoder(), now, progress, signal },
        outlets: await loadOutlets({ crawlers: config.crawlers }),
        folder: options.bundle,
      });
      if (!bundle.complete) return 1;
      const { folder, articles, coded, files } = bundle;
      print(
        json
          ? JSON.stringify(bundle)
          : `${folder}: ${counted(articles, 'articles')}, ${coded.toLocaleString('en')} of them coded, in ${counted(files.length, 'files')}`,
      );
      return 0;
    }
    const withText = options.text === true;
    if (withText) warn('The export holds texts of the articles, which belong to their publishers: do not pass it on.');
    if (options.names === true)
      warn('The export names private persons: keep it where only those entitled can read it.');
    const summary = await exportStore({
      ...{ store: await context.openHeldStore(), coder: await loadCoder(), now, progress, signal },
      outlets: await loadOutlets({ crawlers: config.crawlers }),
      ...{ tables, formats, out: text('out') ?? 'data/export', from: text('from'), to: text('to') },
      ...{ relevant: options.relevant === true, text: withText, names: options.names === true },
    });
    if (!summary.complete) return 1;
    if (summary.removed.length > 0) {
      warn(
        `A folder holds one export: ${summary.removed.join(', ')} of the one before went; --out names another folder.`,
      );
    }
    if (json) print(JSON.stringify(summary));
    else {
      const rows = Object.entries(summary.rows).map(([table, count]) => `${table} ${count.toLocaleString('en')}`);
      print(`${summary.folder}: ${rows.join(', ')} rows`);
    }
    return 0;
  },
});
