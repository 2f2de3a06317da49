import { stat } from 'node:fs/promises';
import { counted } from '../../counted.ts';
import { UsageError } from '../../errors.ts';
import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'annotate',
  summary: 'Code articles: those in the store that owe it, or a JSONL file',
  configure: (command) => {
    command
      .argument('[FILE]', 'JSONL of articles, or - for stdin; written to stdout as JSONL, no store is touched')
      .option('--threads <N>', 'threads that code (default: the cores of this machine, at most 8)')
      .option(
        '--names',
        'with FILE: write the canonical names of private persons too; without it their speakers have canonical null',
      );
  },
  examples: [
    'diskurssi annotate                                   what the store owes at the current versions',
    'diskurssi annotate articles.jsonl > coded.jsonl',
    'gzip -dc articles.jsonl.gz | diskurssi annotate - | head',
    'diskurssi annotate --threads 2                       leave the other cores to others',
  ],
  run: async (context, [file], options) => {
    const threads = threadsOf(options.threads);
    const { loadCoder } = await import('../../annotate/coder.ts');
    const { createCrew } = await import('../../jobs/annotate/coding-crew.ts');
    const { signal, now, note } = context;
    if (file !== undefined) {
      const { annotateLines } = await import('../../jobs/annotate/lines.ts');
      const { openInput } = await import('../input.ts');
      const { visibleJson } = await import('../../control-characters.ts');
      const input = await openInput(file);
      const crew = createCrew({ coder: await loadCoder(), ...threads });
      if (file !== '-') crew.expect(1, (await stat(file)).size);
      const progress = context.progress('annotate', 'articles');
      const { coded, refused, incomplete } = await annotateLines(input, {
        crew,
        signal,
        names: options.names === true,
        progress: (lines) => progress.update(lines),
        write: async (line) => {
          context.print(visibleJson(line));
          await drained(signal);
        },
      }).finally(crew.close);
      progress.end(`${counted(coded, 'articles')} coded`);
      if (refused > 0)
        context.warn(
          `${file}: ${refused === 1 ? '1 line was' : `${refused} lines were`} no usable article; their place holds {"id", "error"}`,
        );
      if (incomplete > 0)
        context.warn(
          `${file}: ${counted(incomplete, 'articles')} ${incomplete === 1 ? 'was' : 'were'} not coded by all annotators, see "failures"`,
        );
      return refused + incomplete > 0 ? 1 : 0;
    }

    const { annotateStore } = await import('../../jobs/annotate.ts');
    const { clusterStore } = await import('../../jobs/cluster.ts');
    const { software } = await import('../../version.ts');
    const store = await context.openHeldStore();
    const coder = await loadCoder();
    const crew = createCrew({ coder, ...threads });
    const started = performance.now();
    const run = await store.runs.start({ command: 'annotate', lock: 'write', software, now: now().toISOString() });
    try {
      await clusterStore({ store, signal, progress: context.progress });
      const outcome = await annotateStore({ store, crew, signal, now, fail: run.fail, progress: context.progress });
      const summary = { ...outcome, models: coder.modelsVersion, stopped: signal.aborted };
      await run.end(signal.aborted ? 'interrupted' : 'done', now().toISOString(), summary);
      const seconds = (performance.now() - started) / 1000;
      if (context.json) context.print(JSON.stringify({ ...summary, seconds: Math.round(seconds * 10) / 10 }));
      else if (outcome.coded === 0) context.print('Nothing is owed: every article stands at the current versions.');
      else {
        const rate = Math.round(outcome.coded / Math.max(seconds, 0.001));
        context.print(`Coded ${counted(outcome.coded, 'articles')} in ${seconds.toFixed(1)} s (${rate} per second).`);
      }
      if (outcome.incomplete > 0) {
        note(
          `${counted(outcome.incomplete, 'articles')} ${outcome.incomplete === 1 ? 'was' : 'were'} not coded by all annotators; "diskurssi status" lists why.`,
        );
      }
      return outcome.incomplete > 0 ? 1 : 0;
    } catch (error) {
      await run.end(signal.aborted ? 'interrupted' : 'failed', now().toISOString(), { error: String(error) });
      throw error;
    } finally {
      await crew.close();
    }
  },
});

function threadsOf(given: unknown): { readonly threads?: number } {
  if (given === undefined) return {};
  const threads = Number(given);
  if (!Number.isInteger(threads) || threads < 1 || threads > 64) {
    throw new UsageError(`--threads ${given}: must be a whole number from 1 to 64`);
  }
  return { threads };
}

/** Until stdout can take more: where pipes do not block, lines would pile up in memory. */
async function drained(signal: AbortSignal): Promise<void> {
  const { stdout } = process;
  if (!stdout.writableNeedDrain || signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      stdout.off('drain', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    stdout.once('drain', done);
    signal.addEventListener('abort', done, { once: true });
  });
}
