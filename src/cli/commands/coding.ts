import { type Context, defineCommand, type ExitCode } from '../command.ts';

const actions = ['sample', 'import', 'agreement'] as const;

/** Which options belong to which action. */
const optionsOf = {
  sample: ['size', 'out', 'by', 'outside', 'double', 'coders', 'seed', 'from', 'to', 'delimiter', 'crawlers'],
  import: ['coder'],
  agreement: ['crawlers'],
} as const satisfies Record<(typeof actions)[number], readonly string[]>;

type Options = Readonly<Record<string, unknown>>;

export default defineCommand({
  name: 'coding',
  summary: 'Have people code a sample: draw it, read their codes, see how far they agree (sample, import, agreement)',
  configure: (command) => {
    command
      .argument('<ACTION>', actions.join(', '))
      .argument('[FILE...]', 'import: files that coders filled in (CSV, TSV, JSONL; - is stdin)')
      .option('--size <NUMBER>', 'sample: how many articles to draw (default: 400)')
      .option('--out <FILE>', 'sample: .csv, .tsv or .jsonl to write (default: coding-sample.csv); never written over')
      .option(
        '--by <LIST>',
        'sample: strata by type, year, half, language, uncertainty (default: the finest that the size allows)',
      )
      .option('--outside <SHARE>', 'sample: share from what the program does not call relevant (default: 0.2)')
      .option('--coders <LIST>', 'sample: names; each gets a file of their own, FILE.NAME.csv')
      .option('--double <SHARE>', 'sample: share that every coder gets, for agreement (default: 0.25)')
      .option('--seed <NUMBER>', 'sample: the same draws the same articles, another one others (default: 1)')
      .option('--from <DAY>', 'sample: first day, YYYY-MM-DD')
      .option('--to <DAY>', 'sample: last day, YYYY-MM-DD')
      .option(
        '--delimiter <CHARACTER>',
        'sample: between cells of .csv; ";" opens by a click in a Finnish or Swedish Excel',
      )
      .option('--crawlers <DIR>', 'sample, agreement: a folder of outlet definitions, for types of outlets')
      .option('--coder <NAME>', 'import: whose codes they are');
  },
  examples: [
    'diskurssi coding sample --size 400 --coders anna,bo --out sample.csv --delimiter ";"',
    'diskurssi coding sample --size 200 --by type,uncertainty --outside 0.3 --from 2024-01-01 --out y2024.jsonl',
    'diskurssi coding import sample.anna.csv --coder anna',
    'diskurssi coding import sample.bo.csv --coder bo      again, after more was coded: replaces what bo had said',
    'diskurssi coding agreement                            alpha per label; what the relevance filter misses',
    'diskurssi coding agreement --json | jq \'.agreement[] | select(.standing == "exploratory") | .label\'',
  ],
  run: async (context, [name = '', ...files], options) => {
    const { UsageError } = await import('../../errors.ts');
    const { didYouMean } = await import('../../nearest.ts');
    const action = actions.find((one) => one === name);
    if (!action) {
      throw new UsageError(`coding ${name}: must be ${actions.join(', ')}${didYouMean(name, actions)}`);
    }
    const allowed: readonly string[] = optionsOf[action];
    const wrong = Object.keys(options).find((option) => !allowed.includes(option));
    if (wrong !== undefined)
      throw new UsageError(
        `coding ${action} --${wrong}: is not for ${action}; it knows ${allowed.map((one) => `--${one}`).join(', ')}`,
      );
    if (action === 'import') return readCodes(context, files, options);
    if (files.length > 0) throw new UsageError(`coding ${action} ${files.join(' ')}: takes no files`);
    return action === 'sample' ? draw(context, options) : agree(context, options);
  },
});

async function draw(context: Context, options: Options): Promise<ExitCode> {
  const { loadCoder } = await import('../../annotate/coder.ts');
  const { writeSample } = await import('../../jobs/human-coding/drawing.ts');
  const { sampleOptions } = await import('../coding-options.ts');
  const { drawingText } = await import('../coding-text.ts');
  const store = await context.openHeldStore();
  const wanted = sampleOptions(options);
  const typeOf = await outletTypes(context, options);
  const { json, print, now, progress, signal } = context;
  const drawing = await writeSample(store, await loadCoder(), {
    ...wanted,
    typeOf,
    progress,
    signal,
    now: now().toISOString(),
  });
  print(json ? JSON.stringify(drawing) : drawingText(drawing));
  return 0;
}

async function readCodes(context: Context, files: readonly string[], options: Options): Promise<ExitCode> {
  const { UsageError } = await import('../../errors.ts');
  const { importCodes } = await import('../../jobs/human-coding/import.ts');
  const { loadPlugins } = await import('../../plugins.ts');
  const { coderName } = await import('../coding-options.ts');
  const { importText } = await import('../coding-text.ts');
  const { json, print, warn, openHeldStore, now } = context;
  if (files.length === 0) throw new UsageError('coding import: name the files that coders filled in');
  const store = await openHeldStore();
  const coder = typeof options.coder === 'string' ? coderName('--coder', options.coder) : undefined;
  const frames = await loadPlugins<import('../../annotate/frame.ts').Frame>('models/frames');
  const summary = await importCodes(store, { files, coder, frames, now: now().toISOString() });
  for (const problem of summary.problems) warn(problem);
  print(json ? JSON.stringify(summary) : importText(summary));
  if (summary.refused === 0) return 0;
  return summary.added + summary.changed + summary.unchanged > 0 ? 3 : 1;
}

async function agree(context: Context, options: Options): Promise<ExitCode> {
  const { loadCoder } = await import('../../annotate/coder.ts');
  const { codingSummary } = await import('../../jobs/human-coding/summary.ts');
  const { summaryText } = await import('../coding-text.ts');
  const { json, print } = context;
  const store = await context.openHeldStore();
  const typeOf = await outletTypes(context, options);
  const summary = await codingSummary(store, await loadCoder(), typeOf);
  print(json ? JSON.stringify(summary) : summaryText(summary));
  return 0;
}

async function outletTypes({ config }: Context, options: Options): Promise<(outlet: string) => string> {
  const { loadOutlets } = await import('../../crawl/outlets.ts');
  const crawlers = typeof options.crawlers === 'string' ? options.crawlers : config.crawlers;
  const types = new Map((await loadOutlets({ crawlers })).map(({ id, type }) => [id, type]));
  return (outlet) => types.get(outlet) ?? 'unknown';
}
