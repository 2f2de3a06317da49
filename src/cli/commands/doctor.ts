import { defineCommand } from '../command.ts';

const signs = { ok: 'ok', warning: 'warning', missing: 'MISSING' } as const;

export default defineCommand({
  name: 'doctor',
  summary: 'Look whether this machine has what the program needs; writes nothing, reaches no network',
  examples: ['diskurssi doctor', 'diskurssi doctor --json'],
  run: async ({ config, json, print }) => {
    const { examine } = await import('../../jobs/doctor.ts');
    const checks = await examine(config);
    print(
      json
        ? JSON.stringify({ checks })
        : checks.map(({ what, state, found }) => `${signs[state].padEnd(9)}${what}: ${found}`).join('\n'),
    );
    return checks.some(({ state }) => state === 'missing') ? 1 : 0;
  },
});
