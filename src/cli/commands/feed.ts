import { readFile } from 'node:fs/promises';
import { messageOf, UsageError } from '../../errors.ts';
import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'feed',
  summary: 'Read feed files (RSS, Atom, RDF, JSON Feed): one JSON object a line per file',
  configure: (command) =>
    command
      .argument('<file...>', 'feed files')
      .option('--url <url>', 'where the feed was found, for relative links (one file only)'),
  examples: ['diskurssi feed tuoreimmat.xml', 'diskurssi feed --url https://yle.fi/rss/uutiset/tuoreimmat feed.xml'],
  run: async ({ print }, files, options) => {
    const { parseFeed } = await import('../../crawl/feed.ts');
    const { decode } = await import('../../crawl/charset.ts');
    const { canonicalUrl } = await import('../../crawl/url.ts');
    const url = typeof options.url === 'string' ? options.url : undefined;
    if (url !== undefined && !canonicalUrl(url)) throw new UsageError(`--url: "${url}" is not a web address`);
    let failed = false;
    for (const file of files) {
      try {
        const feed = await parseFeed(decode(await readFile(file)), url === undefined ? {} : { url });
        print(JSON.stringify({ file, ...feed }));
      } catch (error) {
        failed = true;
        print(JSON.stringify({ file, error: messageOf(error) }));
      }
    }
    return failed ? 1 : 0;
  },
});
