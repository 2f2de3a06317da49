import { defineCommand } from '../command.ts';

const runsShown = 10;

export default defineCommand({
  name: 'status',
  summary: 'Show what the store holds, the latest runs and what failed',
  configure: (command) => {
    command.option('--runs <NUMBER>', 'how many of the latest runs to show', String(runsShown));
  },
  examples: ['diskurssi status', 'diskurssi status --json | jq .articles.total'],
  run: async ({ config, json, print, openStore }, _args, options) => {
    const { UsageError } = await import('../../errors.ts');
    const { storeExists } = await import('../../store/open.ts');
    const { readStatus } = await import('../../jobs/status.ts');
    const { statusText } = await import('../status-text.ts');
    const runs = Number(options.runs);
    if (!Number.isInteger(runs) || runs < 1) throw new UsageError(`--runs ${String(options.runs)}: must be 1 or more`);
    // Asking must not make a store: a mistyped address would look like an empty one.
    if (!storeExists(config.store)) {
      print(
        json
          ? JSON.stringify({ store: config.store, exists: false })
          : `${config.store}: there is no store yet; diskurssi run or diskurssi import makes one`,
      );
      return 0;
    }
    const status = await readStatus(await openStore(), runs);
    print(json ? JSON.stringify(status) : statusText(status));
    return 0;
  },
});
