import type { Config } from '../config.ts';
import { visible, visibleJson } from '../control-characters.ts';
import { UsageError } from '../errors.ts';
import { silent } from '../progress.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './command.ts';
import { progressOn } from './progress.ts';

/** All that the program touches of the process that it runs in; tests hand in their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly stderrIsTerminal: boolean;
  readonly stderrWidth: () => number;
  readonly signal: AbortSignal;
}

/** The options that every command has. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly store?: string;
  readonly config?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** A context whose store is opened when first asked for, once; `close` closes it if it was. */
export async function createContext(
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<Context & { readonly close: () => Promise<void> }> {
  const json = options.json ?? false;
  const quiet = options.quiet ?? false;
  const line = (text: string): string => `${visible(text)}\n`;
  const warn = (text: string): void => surroundings.stderr(line(text));
  // Imported late: the schema library takes longer to load than all the rest of `--help` together.
  const { loadConfig } = await import('./config-file.ts');
  const config: Config = await loadConfig({
    flags: { store: options.store },
    env: surroundings.env,
    ...(options.config === undefined ? {} : { file: options.config }),
    warn,
  });
  const now = clock(surroundings.env.DISKURSSI_NOW);
  let store: Promise<Store> | undefined;
  const openStore = (): Promise<Store> => {
    store ??= import('../store/open.ts').then((opening) => opening.openStore(config.store, now));
    return store;
  };
  return {
    config,
    json,
    quiet,
    verbose: options.verbose ?? false,
    openStore,
    openHeldStore: async () => {
      const { storeExists } = await import('../store/open.ts');
      if (!storeExists(config.store)) {
        throw new UsageError(
          `${config.store}: there is no store; name another with --store, or make one with diskurssi run or diskurssi import`,
        );
      }
      return openStore();
    },
    openStoreIfHeld: async () => {
      const { openStore: open, storeExists } = await import('../store/open.ts');
      if (!storeExists(config.store)) store ??= open('sqlite::memory:', now);
      return openStore();
    },
    print: (text) => surroundings.stdout(json ? `${visibleJson(text)}\n` : line(text)),
    printPart: (text) => surroundings.stdout(visibleJson(text)),
    note: (text) => {
      if (!quiet) warn(text);
    },
    warn,
    progress:
      quiet || (json && !surroundings.stderrIsTerminal)
        ? silent
        : progressOn({
            write: surroundings.stderr,
            isTerminal: surroundings.stderrIsTerminal,
            width: surroundings.stderrWidth,
            nowMs: () => performance.now(),
          }),
    now,
    signal: surroundings.signal,
    close: async () => {
      // A store that could not be opened has said so already.
      const opened = await store?.catch(() => undefined);
      await opened?.close();
    },
  };
}

/** The system's clock, or for tests and demonstrations the one moment that DISKURSSI_NOW names. */
function clock(fixed: string | undefined): () => Date {
  if (!fixed) return () => new Date();
  const ms = Date.parse(fixed);
  if (Number.isNaN(ms)) throw new UsageError(`DISKURSSI_NOW: "${fixed}" is not an ISO 8601 time`);
  return () => new Date(ms);
}
