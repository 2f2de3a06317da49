import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'show',
  summary: 'Show an article: what its outlet edited since it was first stored, and who else printed the story',
  configure: (command) =>
    command
      .argument('[ARTICLE...]', 'addresses or ids; without any, the articles that were edited are listed')
      .option('--limit <NUMBER>', 'how many edited articles to list', '50')
      .option('--names', 'print the names of private persons, which are hidden otherwise'),
  examples: ['diskurssi show', 'diskurssi show https://yle.fi/a/74-20000000', 'diskurssi show --limit 1000 --json'],
  run: async (context, args, options) => {
    const { UsageError } = await import('../../errors.ts');
    const { editedArticles, showArticle, shownText } = await import('../../jobs/show.ts');
    const { loadCoder } = await import('../../annotate/coder.ts');
    const { table } = await import('../table.ts');
    const { json, print, openHeldStore } = context;
    const limit = Number(options.limit);
    if (!Number.isInteger(limit) || limit < 1)
      throw new UsageError(`--limit ${String(options.limit)}: must be 1 or more`);
    const store = await openHeldStore();
    // The models tell private persons from public ones; only a wish on the command line shows the former's names.
    const coder = options.names === true ? undefined : await loadCoder();
    if (args.length > 0) {
      for (const [place, wanted] of args.entries()) {
        const shown = await showArticle(store, wanted, coder);
        print(json ? JSON.stringify(shown) : `${place > 0 ? '\n' : ''}${shownText(shown)}`);
      }
      return 0;
    }
    const edited = await editedArticles(store, limit, coder);
    if (json) for (const shown of edited) print(JSON.stringify(shown));
    else if (edited.length === 0) print('No stored article has changed its text since it was first stored.');
    else {
      const rows = edited.map(({ article, versions }) => [
        article.outlet,
        article.day ?? '–',
        versions.length,
        versions.reduce((sum, { wordsOut }) => sum + wordsOut, 0),
        versions.reduce((sum, { wordsIn }) => sum + wordsIn, 0),
        article.url ?? article.id,
      ]);
      print(table(['outlet', 'day', 'versions', 'words out', 'words in', 'article'], rows));
    }
    return 0;
  },
});
