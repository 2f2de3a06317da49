import { defineCommand } from '../command.ts';
import { noContact } from '../no-contact.ts';
import { dayStart } from '../press-day.ts';

const dayMs = 86_400_000;

export default defineCommand({
  name: 'backfill',
  summary: 'Collect past articles of outlets through their sitemaps; run again, it goes on where it was',
  configure: (command) =>
    command
      .argument('<outlet...>', 'ids of outlets (see: diskurssi outlets)')
      .requiredOption('--from <date>', 'first day of publication (YYYY-MM-DD)')
      .option('--to <date>', 'last day of publication (default: today)')
      .option('--crawlers <dir>', 'a folder of outlet definitions that adds to or replaces the built-in ones'),
  examples: [
    'diskurssi backfill yle-uutiset --from 2024-01-01 --to 2024-12-31',
    'diskurssi backfill kaleva lapin-kansa --from 2026-01-01',
  ],
  run: async (context, args, options) => {
    const { config, json, print, note, warn, now, signal, progress } = context;
    const { UsageError } = await import('../../errors.ts');
    const { loadOutlets } = await import('../../crawl/outlets.ts');
    const { backfill } = await import('../../jobs/backfill.ts');
    const { clusterStore } = await import('../../jobs/cluster.ts');
    const { crawlExit } = await import('../../jobs/crawl.ts');
    const { loadSelection } = await import('../../jobs/crawl/selection.ts');
    const { table } = await import('../table.ts');
    const { software } = await import('../../version.ts');
    const from = dayStart('--from', String(options.from));
    const to = options.to === undefined ? now() : dayStart('--to', String(options.to));
    // A day is 23 to 25 hours long: its end is the beginning of the day that 36 hours later is in.
    const end =
      options.to === undefined ? to : dayStart('--to', new Date(to.getTime() + 1.5 * dayMs).toISOString().slice(0, 10));
    if (from >= end)
      throw new UsageError(`--from ${String(options.from)}: is after --to ${String(options.to ?? 'today')}`);
    const crawlers = typeof options.crawlers === 'string' ? options.crawlers : config.crawlers;
    const outlets = await loadOutlets({ crawlers, ids: args });
    const selection = await loadSelection(config.audit);
    const { contact, privateHosts, textMining } = config;
    if (contact === undefined) warn(noContact);
    const store = await context.openStore();
    const command = `backfill ${args.join(' ')}`;
    const run = await store.runs.start({ command, lock: 'write', software, now: now().toISOString() });
    try {
      const summaries = await backfill({
        ...{ store, run, outlets, contact, privateHosts, textMining, selection, now, signal, progress },
        period: { from: from.toISOString(), to: end.toISOString() },
        ...(context.verbose ? { note } : {}),
      });
      await clusterStore({ store, signal, progress });
      const exit = crawlExit(summaries);
      const ended = signal.aborted ? 'interrupted' : exit === 1 ? 'failed' : 'done';
      await run.end(ended, now().toISOString(), { outlets: summaries });
      if (json) print(JSON.stringify({ outlets: summaries }));
      else {
        const rows = summaries.map((one) => [
          ...[one.outlet, one.sitemaps, one.found, one.new, one.stored, one.refused, one.failed],
          ...[Object.keys(one.days).length, one.error ?? ''],
        ]);
        print(table(['outlet', 'sitemaps', 'found', 'new', 'stored', 'refused', 'failed', 'days', 'error'], rows));
      }
      return exit;
    } catch (error) {
      await run.end(signal.aborted ? 'interrupted' : 'failed', now().toISOString(), {});
      throw error;
    }
  },
});
