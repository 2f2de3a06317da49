import type { Annotator } from '../../annotate/annotator.ts';
import type { Frame } from '../../annotate/frame.ts';
import { type Language, languages } from '../../types.ts';
import { type Context, defineCommand } from '../command.ts';

export default defineCommand({
  name: 'codebook',
  summary: 'Print what the labels mean, or what a change of them changed: diff A B',
  configure: (command) => {
    command
      .argument('[LABEL]', 'a frame, an annotator, or one of its labels; or diff')
      .argument('[VERSIONS...]', 'with diff: two of current, a version the store knows, a file of codebook --json')
      .option('--language <LANGUAGE>', `of names, definitions and examples: ${languages.join(', ')}`);
  },
  examples: [
    'diskurssi codebook                        all labels, one line each',
    'diskurssi codebook control                one frame: definition, words that lead to it, examples',
    'diskurssi codebook toxicity --language fi',
    'diskurssi codebook --json > codebook.json',
    'diskurssi codebook diff codebook.json current   what changed since, in the codebook and in the results',
    'diskurssi codebook diff                          the versions that the store knows',
  ],
  run: async (context, [label, ...versions], options) => {
    const { config, json, print } = context;
    if (label === 'diff') return diff(context, versions);
    const { UsageError } = await import('../../errors.ts');
    const { didYouMean } = await import('../../nearest.ts');
    const { loadPlugins } = await import('../../plugins.ts');
    const { frameEntry, annotatorEntry, overview } = await import('../codebook-text.ts');
    if (versions.length > 0)
      throw new UsageError(`codebook ${label}: one label at a time, not "${versions.join(' ')}" too`);
    const language = (options.language ?? config.report.language) as Language;
    if (!languages.includes(language)) {
      throw new UsageError(`--language ${language}: must be ${languages.join(', ')}${didYouMean(language, languages)}`);
    }
    const frames = await loadPlugins<Frame>('models/frames');
    const annotators = await loadPlugins<Annotator>('models/annotators');

    if (label === undefined) {
      if (!json) {
        print(overview(frames, annotators, language));
        return 0;
      }
      const { codebookOf } = await import('../../annotate/codebook.ts');
      const { makeCoder } = await import('../../annotate/coder.ts');
      const codebook = codebookOf(makeCoder(annotators, frames));
      const factsOf = new Map(annotators.map((annotator) => [annotator.id, facts(annotator)]));
      const said = codebook.annotators.map((annotator) => ({ ...factsOf.get(annotator.id), ...annotator }));
      print(JSON.stringify({ ...codebook, frames, annotators: said }));
      return 0;
    }
    const frame = frames.find(({ id }) => id === label);
    if (frame) {
      print(json ? JSON.stringify(frame) : frameEntry(frame, language));
      return 0;
    }
    const found = annotators.filter(({ id, labels }) => id === label || labels?.includes(label));
    if (found.length === 0) {
      const names = [...frames, ...annotators].map(({ id }) => id);
      const known = [...names, ...annotators.flatMap(({ labels }) => labels ?? [])];
      throw new UsageError(
        `the codebook has no "${label}"${didYouMean(label, known) || `; it has ${names.join(', ')}`}`,
      );
    }
    print(
      json
        ? JSON.stringify(found.map(facts))
        : found.map((annotator) => annotatorEntry(annotator, language)).join('\n\n'),
    );
    return 0;
  },
});

async function diff(context: Context, names: readonly string[]): Promise<0> {
  const { UsageError } = await import('../../errors.ts');
  const { codebookChanges } = await import('../../annotate/codebook-changes.ts');
  const { loadCoder } = await import('../../annotate/coder.ts');
  const { codebookEffect } = await import('../../jobs/codebook-effect.ts');
  const { findCodebook, listOf } = await import('../../jobs/codebook-versions.ts');
  const { storeExists } = await import('../../store/open.ts');
  const { changesText, effectText } = await import('../codebook-diff-text.ts');
  const { config, json, print } = context;
  // Two files can be compared without a store; none is made for it.
  const store = storeExists(config.store) ? await context.openStore() : undefined;
  const [first, second] = names;
  if (first === undefined) {
    const kept = (await store?.codebooks.list()) ?? [];
    const lines = kept.map(({ version, firstUsedAt }) => `${version}  first used ${firstUsedAt.slice(0, 10)}`);
    print(json ? JSON.stringify(kept) : ['current', ...lines].join('\n'));
    return 0;
  }
  if (second === undefined || names.length > 2) {
    const known = listOf((await store?.codebooks.list()) ?? []);
    throw new UsageError(
      `codebook diff: give two versions, as in "codebook diff ${known.split(/[ ,]+/)[1] ?? 'FILE'} current"; known are ${known}`,
    );
  }
  let loading: ReturnType<typeof loadCoder> | undefined;
  const current = () => {
    loading ??= loadCoder();
    return loading;
  };
  const before = await findCodebook(first, { store, current });
  const after = await findCodebook(second, { store, current });
  const changes = codebookChanges(before, after);
  const effects = store ? await codebookEffect(store, before, after) : undefined;
  const version = ({ version, codebook, models }: typeof before) => ({ version, codebook, models });
  if (json) {
    print(JSON.stringify({ before: version(before), after: version(after), changes, effects: effects ?? null }));
    return 0;
  }
  print(`${before.version} → ${after.version}\n\n${changesText(changes)}`);
  print(effects ? `\n${effectText(effects)}` : '\nThere is no store, so nothing can be said of the results.');
  return 0;
}

/** What JSON can hold of an annotator: all but its code. */
function facts({ prepare, json, ...rest }: Annotator): object {
  return rest;
}
