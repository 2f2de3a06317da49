import type { Command } from 'commander';
import type { Config } from '../config.ts';
import type { StartProgress } from '../progress.ts';
import type { Store } from '../store/store.ts';

/** 0 done, 1 failed, 2 used wrongly, 3 done but some sources failed, 75 another run holds the lock. */
export type ExitCode = 0 | 1 | 2 | 3 | 75;

/** What every command is given. Results go to `print`, all else to `note`; main closes the store. */
export interface Context {
  readonly config: Config;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Made where there is none: for commands that put something into it. */
  readonly openStore: () => Promise<Store>;
  /**
   * For commands that read. Throws UsageError where there is no store: asking must not make one, or a mistyped address
   * would look like an empty one.
   */
  readonly openHeldStore: () => Promise<Store>;
  /** For commands that may do without one: where there is no store, an empty one in memory, which leaves nothing behind. */
  readonly openStoreIfHeld: () => Promise<Store>;
  /** One or more lines to stdout; control characters from the web are made visible before. */
  readonly print: (text: string) => void;
  /** A part of a line of JSON that is too long to be held; the line's end is the caller's. */
  readonly printPart: (text: string) => void;
  /** stderr, silent with --quiet. */
  readonly note: (text: string) => void;
  /** stderr, also with --quiet. */
  readonly warn: (text: string) => void;
  readonly progress: StartProgress;
  readonly now: () => Date;
  /** Aborted at SIGINT and SIGTERM: finish the unit of work at hand and stop. */
  readonly signal: AbortSignal;
}

/** A command: one file in `src/cli/commands`, named as the command. Heavy modules are imported inside `run`. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** Adds arguments and options to the prepared commander command. */
  readonly configure?: (command: Command) => void;
  readonly examples: readonly string[];
  readonly run: (
    context: Context,
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
  ) => Promise<ExitCode>;
}

export function defineCommand(command: CliCommand): CliCommand {
  return command;
}
