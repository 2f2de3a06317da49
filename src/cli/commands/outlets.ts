import { UsageError } from '../../errors.ts';
import { didYouMean } from '../../nearest.ts';
import { defineCommand } from '../command.ts';
import { noContact } from '../no-contact.ts';
import { table } from '../table.ts';

const actions = ['list', 'check', 'save'];

export default defineCommand({
  name: 'outlets',
  summary: 'List the outlets, try one live (check), or keep what it serves as fixture files (save)',
  configure: (command) =>
    command
      .argument('[action]', 'list, check or save', 'list')
      .argument('[outlet...]', 'ids of outlets, for check and save')
      .option('--crawlers <dir>', 'a folder of outlet definitions that adds to or replaces the built-in ones')
      .option('--out <dir>', 'where save puts the files', 'data/fixtures'),
  examples: [
    'diskurssi outlets',
    'diskurssi outlets check yle-uutiset',
    'diskurssi outlets save iltalehti --out fixtures',
  ],
  run: async (context, args, options) => {
    const { config, json, print, warn, now, signal } = context;
    const [action = 'list', ...ids] = args;
    if (!actions.includes(action))
      throw new UsageError(`outlets: unknown action "${action}"${didYouMean(action, actions)}`);
    if (action !== 'list' && ids.length === 0)
      throw new UsageError(`outlets ${action}: name an outlet (see: diskurssi outlets)`);
    const { loadOutlets } = await import('../../crawl/outlets.ts');
    const crawlers = typeof options.crawlers === 'string' ? options.crawlers : config.crawlers;
    const outlets = await loadOutlets({ crawlers, ids });
    if (action === 'list') {
      const facts = outlets.map((outlet) => ({
        id: outlet.id,
        name: outlet.name,
        language: outlet.language,
        type: outlet.type,
        owner: outlet.owner,
        region: outlet.region,
        homepage: outlet.homepage,
        feeds: outlet.feeds,
        sitemaps: outlet.sitemaps ?? [],
        notes: outlet.notes,
      }));
      const rows = facts.map((one) => [
        one.id,
        one.name,
        one.type,
        one.owner,
        one.language,
        one.region ?? '–',
        one.feeds.length + one.sitemaps.length,
      ]);
      const head = ['id', 'name', 'type', 'owner', 'language', 'region', 'feeds'];
      print(json ? JSON.stringify({ outlets: facts }) : table(head, rows));
      return 0;
    }
    const { tryOutlet } = await import('../../jobs/try-outlet.ts');
    const store = await context.openStoreIfHeld();
    const { contact, privateHosts, textMining } = config;
    if (contact === undefined) warn(noContact);
    const settings = { store, contact, privateHosts, textMining, now, signal };
    const folder = action === 'save' ? String(options.out) : undefined;
    const trials = [];
    for (const outlet of outlets) trials.push(await tryOutlet(outlet, settings, folder));
    for (const trial of trials) {
      if (json) print(JSON.stringify(trial));
      else
        print([`${trial.outlet}: ${trial.ok ? 'ok' : 'FAILED'}`, ...trial.lines.map((line) => `  ${line}`)].join('\n'));
    }
    return trials.every(({ ok }) => ok) ? 0 : trials.some(({ ok }) => ok) ? 3 : 1;
  },
});
