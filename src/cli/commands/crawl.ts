import { defineCommand } from '../command.ts';
import { noContact } from '../no-contact.ts';
import { dayStart } from '../press-day.ts';

export default defineCommand({
  name: 'crawl',
  summary: 'Collect new articles from the outlets, politely: robots.txt, one request at a time and a pause per host',
  configure: (command) =>
    command
      .argument('[outlet...]', 'ids of outlets; default those of the configuration, else all (see: diskurssi outlets)')
      .option('--since <date>', 'fetch only what was published on or after this day (YYYY-MM-DD)')
      .option('--crawlers <dir>', 'a folder of outlet definitions that adds to or replaces the built-in ones')
      .option('--dry-run', 'read the feeds, list what would be fetched, store nothing'),
  examples: [
    'diskurssi crawl',
    'diskurssi crawl yle-uutiset svenska-yle --since 2026-11-01',
    'diskurssi crawl --dry-run',
  ],
  run: async (context, args, options) => {
    const { config, json, print, warn, now, signal, progress } = context;
    const { loadOutlets } = await import('../../crawl/outlets.ts');
    const { crawl, crawlExit } = await import('../../jobs/crawl.ts');
    const { summaryLines } = await import('../../jobs/crawl/summary.ts');
    const since = options.since === undefined ? undefined : dayStart('--since', String(options.since)).toISOString();
    const outlets = await loadOutlets({
      crawlers: typeof options.crawlers === 'string' ? options.crawlers : config.crawlers,
      ids: args.length > 0 ? args : config.outlets,
    });
    const { loadSelection } = await import('../../jobs/crawl/selection.ts');
    const selection = await loadSelection(config.audit);
    const { contact, privateHosts, textMining, revisits } = config;
    const shared = { outlets, contact, privateHosts, textMining, selection, since, now, signal };
    if (contact === undefined) warn(noContact);
    if (options.dryRun === true) {
      const { lookAhead } = await import('../../jobs/crawl/ahead.ts');
      const plans = await lookAhead({ ...shared, store: await context.openStoreIfHeld() });
      for (const plan of plans) {
        for (const entry of plan.entries) print(json ? JSON.stringify(entry) : `${entry.outlet}\t${entry.url}`);
        for (const problem of plan.problems) warn(`${plan.outlet}: ${problem}`);
      }
      return crawlExit(plans);
    }
    const store = await context.openStore();
    const { clusterStore } = await import('../../jobs/cluster.ts');
    const { software } = await import('../../version.ts');
    const run = await store.runs.start({ command: 'crawl', lock: 'write', software, now: now().toISOString() });
    try {
      const summaries = await crawl({ ...shared, store, run, progress, revisits });
      await clusterStore({ store, signal, progress });
      const exit = crawlExit(summaries);
      const ended = signal.aborted ? 'interrupted' : exit === 1 ? 'failed' : 'done';
      await run.end(ended, now().toISOString(), { outlets: summaries });
      print(json ? JSON.stringify({ outlets: summaries }) : summaryLines(summaries).join('\n'));
      return exit;
    } catch (error) {
      await run.end(signal.aborted ? 'interrupted' : 'failed', now().toISOString(), {});
      throw error;
    }
  },
});
