import { UsageError } from '../../errors.ts';
import { didYouMean } from '../../nearest.ts';
import { defineCommand } from '../command.ts';

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
    const { config, json, print, now, signal } = context;
    const [action = 'list', ...ids] = args;
    if (!actions.includes(action))
      throw new UsageError(`outlets: unknown action "${action}"${didYouMean(action, actions)}`);
    if (action !== 'list' && ids.length === 0)
      throw new UsageError(`outlets ${action}: name an outlet (see: diskurssi outlets)`);
    const { loadOutlets } = await import('../../crawl/outlets.ts');
    const crawlers = typeof options.crawlers === 'string' ? options.crawlers : config.crawlers;
    const outlets = await loadOutlets({ crawlers, ids });
    if (action === 'list') {
      const facts = outlets.map(({ id, name, language, type, owner, region, homepage }) => ({
        id,
        name,
        language,
        type,
        owner,
        region,
        homepage,
      }));
      if (json) print(JSON.stringify({ outlets: facts }));
      else {
        const width = Math.max(...facts.map(({ id }) => id.length), 2);
        print(
          facts
            .map(
              (one) => `${one.id.padEnd(width)}  ${one.language}  ${one.type.padEnd(13)}  ${one.name} (${one.owner})`,
            )
            .join('\n'),
        );
      }
      return 0;
    }
    const { tryOutlet } = await import('../../jobs/try-outlet.ts');
    const store = await context.openStore();
    const settings = { store, contact: config.contact, privateHosts: config.privateHosts, now, signal };
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
