import type { Hosts, RulesFile } from './collecting.ts';
import type { Engine } from './engine.ts';

const mostSlowdown = 16;
const goodToRecover = 10;

interface RulesRow {
  readonly robots_status: number | null;
  readonly robots_text: string | null;
  readonly robots_fetched_at: string | null;
  readonly mining_status: number | null;
  readonly mining_text: string | null;
  readonly mining_fetched_at: string | null;
}

/** The pace and rules of hosts. Each step is one statement: two processes cannot come between its parts. */
export function openHosts(engine: Engine): Hosts {
  return {
    rules: async (host) => {
      const row = await engine.get<RulesRow>(
        `SELECT robots_status, robots_text, robots_fetched_at, mining_status, mining_text, mining_fetched_at
         FROM hosts WHERE host = ?`,
        [host],
      );
      const robots = row && fileOf(row.robots_status, row.robots_text, row.robots_fetched_at);
      const mining = row && fileOf(row.mining_status, row.mining_text, row.mining_fetched_at);
      return { ...(robots ? { robots } : {}), ...(mining ? { mining } : {}) };
    },
    saveRules: async (host, rules) => {
      for (const kind of ['robots', 'mining'] as const) {
        const file = rules[kind];
        if (!file) continue;
        const columns = ['status', 'text', 'fetched_at'].map((name) => `${kind}_${name}`);
        await engine.run(
          `INSERT INTO hosts (host, next_start_at, ${columns.join(', ')}) VALUES (?, 0, ?, ?, ?)
           ON CONFLICT (host) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
          [host, file.status, file.text, file.fetchedAt],
        );
      }
    },
    takeTurn: async (host, now, delayMs) => {
      const taken = await engine.run(
        `INSERT INTO hosts (host, next_start_at) VALUES (?, ? + ?)
         ON CONFLICT (host) DO UPDATE SET next_start_at = ? + ? * hosts.slowdown WHERE hosts.next_start_at <= ?`,
        [host, now, Math.ceil(delayMs), now, Math.ceil(delayMs), now],
      );
      if (taken > 0) return { startAt: now };
      const row = await engine.get<{ next_start_at: number }>('SELECT next_start_at FROM hosts WHERE host = ?', [host]);
      // Freed between the two statements: the next moment is soon enough.
      return { startAt: Math.max(row?.next_start_at ?? 0, now + 1) };
    },
    pause: async (host, until) => {
      await engine.run(
        `INSERT INTO hosts (host, next_start_at) VALUES (?, ?)
         ON CONFLICT (host) DO UPDATE SET next_start_at = max(hosts.next_start_at, excluded.next_start_at)`,
        [host, Math.ceil(until)],
      );
    },
    answered: async (host, how) => {
      if (how === 'too_many') {
        await engine.run(
          `INSERT INTO hosts (host, next_start_at, slowdown) VALUES (?, 0, 2)
           ON CONFLICT (host) DO UPDATE SET slowdown = min(hosts.slowdown * 2, ${mostSlowdown}), good_answers = 0`,
          [host],
        );
        return;
      }
      await engine.run(
        `UPDATE hosts SET
           slowdown = CASE WHEN good_answers + 1 >= ${goodToRecover} THEN slowdown / 2 ELSE slowdown END,
           good_answers = CASE WHEN good_answers + 1 >= ${goodToRecover} THEN 0 ELSE good_answers + 1 END
         WHERE host = ? AND slowdown > 1`,
        [host],
      );
    },
  };
}

function fileOf(status: number | null, text: string | null, fetchedAt: string | null): RulesFile | undefined {
  return status === null ? undefined : { status, text: text ?? '', fetchedAt: fetchedAt ?? '' };
}
