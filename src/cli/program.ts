import { Command, CommanderError } from 'commander';
import { visible } from '../control-characters.ts';
import { LockedError, messageOf, UsageError } from '../errors.ts';
import { version } from '../version.ts';
import type { CliCommand } from './command.ts';
import { commandNames, loadCommands } from './commands.ts';
import { type CommonOptions, createContext, type Surroundings } from './context.ts';

/**
 * Runs one command line (without node and script) and gives its exit code: 0 done, 1 failed, 2 used wrongly, 3 done
 * but some sources failed, 75 another run holds the lock, 130 or 143 stopped by a signal. Never throws.
 */
export async function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  let code = 0;
  let stopped = false;
  try {
    const program = prepare(surroundings);
    const names = await commandNames();
    const first = argv[0] ?? '';
    // One command needs one file; help and typing mistakes need all.
    for (const command of await loadCommands(names.includes(first) ? [first] : names)) {
      add(program, command, surroundings, (result) => {
        code = result;
      });
    }
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync([...asked(argv, names)], { from: 'user' });
    stopped = surroundings.signal.aborted;
  } catch (error) {
    stopped = surroundings.signal.aborted;
    if (error instanceof CommanderError)
      code = error.exitCode === 0 ? 0 : 2; // it has said why
    else if (!stopped || error instanceof UsageError) code = explain(error, argv, surroundings);
  }
  return stopped ? stopCode(surroundings.signal.reason) : code;
}

/** Why the signal was aborted: the name of the process signal, or `EPIPE` when nobody reads our output any more. */
export type StopReason = 'SIGINT' | 'SIGTERM' | 'EPIPE';

function stopCode(reason: unknown): number {
  return reason === 'SIGINT' ? 130 : reason === 'SIGTERM' ? 143 : 0;
}

/** The library answers `help nonsense` and `nonsense --help` with the general help and success. */
function asked(argv: readonly string[], names: readonly string[]): readonly string[] {
  const [first = '', second = '-'] = argv;
  if (first === 'help' && !second.startsWith('-')) return asked([second, '--help'], names);
  return first.startsWith('-') || first === 'help' || names.includes(first) ? argv : [first];
}

function prepare(surroundings: Surroundings): Command {
  const program = new Command('diskurssi')
    .description("Collects a country's news on immigration, codes how it is talked about, and reports the trends.")
    .usage('COMMAND [ARGUMENTS] [OPTIONS]')
    .option('--json', 'machine-readable results on stdout')
    .option('--store <URL>', 'where everything is kept (default: sqlite:data/diskurssi.sqlite)')
    .option('--config <FILE>', 'configuration (default: diskurssi.config.yaml or .json, if there is one)')
    .option('--quiet', 'no progress and notes on stderr; warnings and errors stay')
    .option('--verbose', 'more detail, and stack traces of errors')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [COMMAND]', 'print help for a command')
    .configureHelp({ showGlobalOptions: true, sortSubcommands: true, subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: surroundings.stdout,
      writeErr: surroundings.stderr,
      outputError: (text, write) =>
        write(`diskurssi: ${visible(text.trim().replace(/^error: /, '')).replace(/\s+/g, ' ')}\n`),
    })
    .exitOverride();
  program.addHelpText(
    'after',
    `
Examples:
  diskurssi run                       the nightly job: collect, code, report
  diskurssi import csv my-news.csv --outlet my-paper --language fi
  diskurssi codebook control          what a label means, with examples
  diskurssi help report               options and examples of one command

Exit codes: 0 done, 1 failed, 2 used wrongly, 3 done but some sources failed,
75 another run holds the lock. Settings: flags, then DISKURSSI_* variables,
then the configuration file, then defaults.`,
  );
  return program;
}

function add(program: Command, command: CliCommand, surroundings: Surroundings, settle: (code: number) => void): void {
  const sub = program.command(command.name).description(command.summary);
  command.configure?.(sub);
  if (command.examples.length > 0) {
    sub.addHelpText('after', `\nExamples:\n${command.examples.map((example) => `  ${example}`).join('\n')}`);
  }
  sub.action(async () => {
    const context = await createContext(program.opts<CommonOptions>(), surroundings);
    try {
      settle(await command.run(context, sub.args, sub.opts()));
    } finally {
      await context.close();
    }
  });
}

/** One line on stderr with the way out; the stack only for those who asked. Returns the exit code. */
function explain(error: unknown, argv: readonly string[], surroundings: Surroundings): number {
  surroundings.stderr(`diskurssi: ${visible(messageOf(error))}\n`);
  if (error instanceof UsageError) return 2;
  if (error instanceof LockedError) return 75;
  if (argv.includes('--verbose') && error instanceof Error) surroundings.stderr(`${visible(error.stack ?? '')}\n`);
  return 1;
}
