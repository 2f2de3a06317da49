import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'verify',
  summary: 'Check a replication bundle: its files, and its codes against new ones of the same texts',
  configure: (command) => {
    command
      .argument('<BUNDLE>', 'folder of the bundle')
      .argument('[ARTICLES...]', 'JSONL files of articles to take the texts from (default: the store)')
      .option('--files', 'check only the files, against the manifest')
      .option('--threads <N>', 'threads that code (default: the cores of this machine, at most 8)');
  },
  examples: [
    'diskurssi verify replication --files',
    'diskurssi verify replication --store sqlite:my.sqlite',
    'diskurssi verify replication articles.jsonl --json | jq .match.articles',
  ],
  run: async (context, [bundle = '', ...files], options) => {
    const { existsSync } = await import('node:fs');
    const { UsageError } = await import('../../errors.ts');
    const { verifyBundle } = await import('../../jobs/verify.ts');
    const { verificationText } = await import('../verification-text.ts');
    const { config, json, print, progress, signal } = context;
    const done = (found: Awaited<ReturnType<typeof verifyBundle>>): 0 | 1 => {
      print(json ? JSON.stringify(found) : verificationText(found));
      return found.isSame ? 0 : 1;
    };
    if (options.files === true) {
      if (files.length > 0) throw new UsageError('--files: looks at no texts; leave out ARTICLES or --files');
      return done(await verifyBundle({ bundle, progress, signal }));
    }
    const threads = options.threads === undefined ? undefined : Number(options.threads);
    if (threads !== undefined && (!Number.isInteger(threads) || threads < 1 || threads > 64)) {
      throw new UsageError(`--threads ${String(options.threads)}: must be a whole number from 1 to 64`);
    }
    if (!existsSync(bundle)) throw new UsageError(`${bundle}: there is no such folder; name the folder of a bundle`);
    const { createCrew } = await import('../../jobs/annotate/coding-crew.ts');
    const { loadCoder } = await import('../../annotate/coder.ts');
    const { storeExists } = await import('../../store/open.ts');
    const { withArticles } = await import('../../jobs/bundle/texts-of-files.ts');
    if (files.length === 0 && !storeExists(config.store)) {
      throw new UsageError(
        `${config.store}: there is no store to take texts from; name one with --store, name files of articles, or check only the files with --files`,
      );
    }
    const crew = createCrew({ coder: await loadCoder(), ...(threads === undefined ? {} : { threads }) });
    try {
      if (files.length === 0) {
        const texts = { store: await context.openStore(), crew };
        return done(await verifyBundle({ bundle, texts, progress, signal }));
      }
      return await withArticles({ files, now: context.now, progress, signal, warn: context.warn }, async (store) =>
        done(await verifyBundle({ bundle, texts: { store, crew }, progress, signal })),
      );
    } finally {
      await crew.close();
    }
  },
});
