import { LockedError } from '../errors.ts';
import type { Engine, Queries } from './engine.ts';
import { type Holder, holderIsGone, newHolder, released } from './lock-holder.ts';
import type { Failure, Run, Runs } from './store.ts';

interface RunRow {
  readonly id: number;
  readonly command: string;
  readonly started_at: string;
  readonly ended_at: string | null;
  readonly state: Run['state'];
  readonly software: string;
  readonly summary: string | null;
}

interface LockRow extends Holder {
  readonly run: number;
  readonly beat_at: string;
}

const beatEveryMs = 30_000;
/** A holder that is silent for so long is gone, wherever it ran. */
const silentMs = 10 * 60_000;

/** `clock` dates the signs of life of a long run. */
export function openRuns(engine: Engine, clock: () => Date): Runs {
  const gone = (lock: LockRow, now: number): boolean => holderIsGone(lock) || now - Date.parse(lock.beat_at) > silentMs;

  const take = async (queries: Queries, lock: string, now: string): Promise<void> => {
    const held = await queries.get<LockRow & { command: string }>(
      `SELECT l.run, l.host, l.pid, l.process, l.beat_at, r.command
       FROM locks l JOIN runs r ON r.id = l.run WHERE l.name = ?`,
      [lock],
    );
    if (!held) return;
    if (!gone(held, Date.parse(now))) {
      throw new LockedError(
        `another run is at work: ${held.command} (run ${held.run}, process ${held.pid} on ${held.host}); try again when it has ended`,
      );
    }
    await queries.run("UPDATE runs SET state = 'interrupted', ended_at = ? WHERE id = ? AND state = 'running'", [
      held.beat_at,
      held.run,
    ]);
    await queries.run('DELETE FROM locks WHERE name = ?', [lock]);
  };

  return {
    start: async ({ command, lock, software, now }) => {
      const holder = newHolder();
      let id: number;
      try {
        id = await engine.transaction(async (queries) => {
          await take(queries, lock, now);
          const row = await queries.get<{ id: number }>(
            "INSERT INTO runs (command, started_at, state, software) VALUES (?, ?, 'running', ?) RETURNING id",
            [command, now, software],
          );
          if (!row) throw new Error('store: the run was not recorded');
          await queries.run('INSERT INTO locks (name, run, host, pid, process, beat_at) VALUES (?, ?, ?, ?, ?, ?)', [
            lock,
            row.id,
            holder.host,
            holder.pid,
            holder.process,
            now,
          ]);
          return row.id;
        });
      } catch (error) {
        released(holder);
        throw error;
      }
      const beat = setInterval(() => {
        // A sign of life that fails is not worth ending the work for: the next one may succeed.
        engine.run('UPDATE locks SET beat_at = ? WHERE run = ?', [clock().toISOString(), id]).catch(() => {});
      }, beatEveryMs);
      beat.unref();

      return {
        id,
        fail: async (failure) => {
          await engine.run(
            'INSERT INTO failures (run, stage, outlet, place, reason, message, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
            [
              id,
              failure.stage,
              failure.outlet ?? null,
              failure.place,
              failure.reason,
              failure.message.slice(0, 2000),
              failure.at,
            ],
          );
        },
        end: async (state, endedAt, summary) => {
          clearInterval(beat);
          await engine.transaction(async (queries) => {
            await queries.run('UPDATE runs SET state = ?, ended_at = ?, summary = ? WHERE id = ?', [
              state,
              endedAt,
              JSON.stringify(summary),
              id,
            ]);
            await queries.run('DELETE FROM locks WHERE run = ?', [id]);
          });
          released(holder);
        },
      };
    },
    latest: async (limit) => {
      const rows = await engine.all<RunRow>('SELECT * FROM runs ORDER BY id DESC LIMIT ?', [limit]);
      const locks = await engine.all<LockRow>('SELECT run, host, pid, process, beat_at FROM locks');
      const alive = new Set(locks.filter((lock) => !gone(lock, clock().getTime())).map(({ run }) => run));
      return rows.map(
        (row): Run => ({
          id: row.id,
          command: row.command,
          startedAt: row.started_at,
          ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
          state: row.state === 'running' && !alive.has(row.id) ? 'interrupted' : row.state,
          software: row.software,
          ...(row.summary === null ? {} : { summary: JSON.parse(row.summary) as Readonly<Record<string, unknown>> }),
        }),
      );
    },
    failures: async ({ run, limit }) => {
      const rows = await engine.all<Omit<Failure, 'outlet'> & { run: number; outlet: string | null }>(
        `SELECT run, stage, outlet, place, reason, message, at FROM failures
         ${run === undefined ? '' : 'WHERE run = ?'} ORDER BY id DESC LIMIT ?`,
        run === undefined ? [limit] : [run, limit],
      );
      return rows.map(({ outlet, ...failure }) => (outlet === null ? failure : { ...failure, outlet }));
    },
  };
}
