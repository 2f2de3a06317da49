import type { Frame } from '../../annotate/frame.ts';
import { type Language, languages } from '../../types.ts';
import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'evaluate',
  summary: 'Score the annotators against coded articles, and coders against each other',
  configure: (command) => {
    command
      .argument(
        '[GOLD]',
        'JSONL of articles with "codes", and with "quotes", "passages", "groups", "places" where these are to be scored too; several coders of one id give agreement; lines of outlet, id and codes alone take their texts from the store',
      )
      .option('--errors', 'list what was missed or made up, by id (quotations by their offsets)')
      .option('--lemmas <FILE>', 'score base forms against a table of form TAB lemma')
      .option('--language <LANGUAGE>', `of the lemma table: ${languages.join(', ')}`, 'fi');
  },
  examples: [
    'diskurssi evaluate gold.jsonl',
    'diskurssi evaluate gold.jsonl --json | jq \'.scores[] | select(.label == "micro")\'',
    'diskurssi evaluate gold.jsonl --errors',
    'diskurssi evaluate articles.jsonl --json | jq \'.marks.spans[] | select(.measure == "quotes")\'',
    'diskurssi evaluate codes-without-texts.jsonl --store sqlite:data/diskurssi.sqlite',
    'diskurssi evaluate --lemmas lemmas.tsv --language sv',
  ],
  run: async ({ json, openHeldStore, print }, [file], options) => {
    const { UsageError } = await import('../../errors.ts');
    const { openInput } = await import('../input.ts');
    if (typeof options.lemmas === 'string') {
      const { evaluateLemmas } = await import('../../jobs/evaluate/lemmas.ts');
      const language = languages.find((one) => one === options.language) satisfies Language | undefined;
      if (!language) throw new UsageError(`--language ${options.language}: must be ${languages.join(', ')}`);
      const score = await evaluateLemmas(options.lemmas, await openInput(options.lemmas), language);
      const percent = (share: number) => (100 * share).toFixed(1);
      const { tokens, words, right, accuracy } = score;
      print(
        json
          ? JSON.stringify(score)
          : `${options.lemmas}: ${right} of ${words} words right (${percent(accuracy)} %); with numbers and marks ${tokens.right} of ${tokens.count} (${percent(tokens.accuracy)} %, 95 % interval ${percent(tokens.low)} to ${percent(tokens.high)})`,
      );
      if (file === undefined) return 0;
    } else if (file === undefined) throw new UsageError('evaluate: name a file of coded articles, or --lemmas FILE');

    const { loadCoder } = await import('../../annotate/coder.ts');
    const { evaluate } = await import('../../jobs/evaluate.ts');
    const { readGold } = await import('../../jobs/evaluate/gold.ts');
    const { loadPlugins } = await import('../../plugins.ts');
    const { agreementTable, scoreTable } = await import('../score-table.ts');
    const input = await openInput(file);
    const frames = (await loadPlugins<Frame>('models/frames')).map(({ id }) => id);
    const gold = await readGold(file, input, frames, async (outlet, id) =>
      (await (await openHeldStore()).articles.versions(outlet, id)).at(-1),
    );
    if (gold.length === 0) throw new UsageError(`${file}: holds no coded articles`);
    const evaluation = evaluate(gold, await loadCoder(), frames);
    const { errors, ...scores } = evaluation;
    if (json) print(JSON.stringify({ file, ...scores, ...(options.errors ? { errors } : {}) }));
    else {
      print(scoreTable(evaluation, file));
      if (evaluation.agreement.length > 0) print(`\n${agreementTable(evaluation.agreement)}`);
      if (options.errors) {
        print('\nErrors');
        for (const { id, measure, missed, madeUp } of errors) {
          const parts = [
            ...(missed.length > 0 ? [`missed ${missed.join(', ')}`] : []),
            ...(madeUp.length > 0 ? [`made up ${madeUp.join(', ')}`] : []),
          ];
          print(`  ${id}  ${measure}: ${parts.join('; ')}`);
        }
      }
    }
    return 0;
  },
});
