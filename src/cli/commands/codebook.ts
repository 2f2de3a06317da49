import type { Annotator } from '../../annotate/annotator.ts';
import type { Frame } from '../../annotate/frame.ts';
import { type Language, languages } from '../../types.ts';
import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'codebook',
  summary: 'Print what the labels mean: frames and annotators, with definitions and examples',
  configure: (command) => {
    command
      .argument('[LABEL]', 'a frame, an annotator, or one of its labels')
      .option('--language <LANGUAGE>', `of names, definitions and examples: ${languages.join(', ')}`);
  },
  examples: [
    'diskurssi codebook                        all labels, one line each',
    'diskurssi codebook control                one frame: definition, words that lead to it, examples',
    'diskurssi codebook toxicity --language fi',
    'diskurssi codebook --json > codebook.json',
  ],
  run: async ({ config, json, print }, [label], options) => {
    const { UsageError } = await import('../../errors.ts');
    const { didYouMean } = await import('../../nearest.ts');
    const { loadPlugins } = await import('../../plugins.ts');
    const { frameEntry, annotatorEntry, overview } = await import('../codebook-text.ts');
    const language = (options.language ?? config.report.language) as Language;
    if (!languages.includes(language)) {
      throw new UsageError(`--language ${language}: must be ${languages.join(', ')}${didYouMean(language, languages)}`);
    }
    const frames = await loadPlugins<Frame>('models/frames');
    const annotators = await loadPlugins<Annotator>('models/annotators');

    if (label === undefined) {
      print(
        json ? JSON.stringify({ frames, annotators: annotators.map(facts) }) : overview(frames, annotators, language),
      );
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

/** What JSON can hold of an annotator: all but its code. */
function facts({ prepare, json, ...rest }: Annotator): object {
  return rest;
}
