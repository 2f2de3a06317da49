import { UsageError } from '../../errors.ts';
import { defineCommand } from '../command.ts';
import { reasonOf } from '../unread-file.ts';

export default defineCommand({
  name: 'feed',
  summary: 'Read feed files (RSS, Atom, RDF, JSON Feed): one JSON object a line per file',
  configure: (command) =>
    command
      .argument('<file...>', 'feed files')
      .option('--url <url>', 'where the feed was found, for relative links (one file only)'),
  examples: ['diskurssi feed tuoreimmat.xml', 'diskurssi feed --url https://yle.fi/rss/uutiset/tuoreimmat feed.xml'],
  run: async ({ printPart, signal }, files, options) => {
    const { readFeedFile } = await import('../../crawl/feed-file.ts');
    const { canonicalUrl } = await import('../../crawl/url.ts');
    const url = typeof options.url === 'string' ? options.url : undefined;
    if (url !== undefined && !canonicalUrl(url)) throw new UsageError(`--url: "${url}" is not a web address`);
    let failed = false;
    for (const file of files) {
      signal.throwIfAborted();
      // A feed may be larger than memory: what is read is printed, and an error that comes late ends the same line.
      let entries = 0;
      let part = '';
      const send = (text: string): void => {
        part += text;
        if (part.length < 65_536) return;
        printPart(part);
        part = '';
      };
      try {
        const { title } = await readFeedFile(file, url === undefined ? {} : { url }, (entry) => {
          send(entries === 0 ? `{"file":${JSON.stringify(file)},"entries":[` : ',');
          send(JSON.stringify(entry));
          entries += 1;
        });
        if (entries === 0) send(`{"file":${JSON.stringify(file)},"entries":[`);
        send(`]${title ? `,"title":${JSON.stringify(title)}` : ''}}\n`);
      } catch (error) {
        failed = true;
        const reason = `"error":${JSON.stringify(reasonOf(file, error))}}\n`;
        send(entries === 0 ? `{"file":${JSON.stringify(file)},${reason}` : `],${reason}`);
      }
      printPart(part);
    }
    return failed ? 1 : 0;
  },
});
