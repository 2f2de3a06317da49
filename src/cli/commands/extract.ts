import { readFile } from 'node:fs/promises';
import { SkipError, UsageError } from '../../errors.ts';
import { defineCommand } from '../command.ts';
import { reasonOf } from '../unread-file.ts';

export default defineCommand({
  name: 'extract',
  summary: 'Read the main text and metadata of saved pages: one JSON object a line per file, in order',
  configure: (command) =>
    command
      .argument('<file...>', 'HTML files')
      .option('--url <url>', 'where the page was found: chooses the outlet whose rules read it (one file only)'),
  examples: ['diskurssi extract page.html', 'diskurssi extract --url https://yle.fi/a/74-20000000 page.html'],
  run: async ({ config, printPart, now }, files, options) => {
    const print = (result: object): void => printPart(`${JSON.stringify(result)}\n`);
    const { pageReader } = await import('../../crawl/page-reader.ts');
    const { detectLanguage } = await import('../../language/detect.ts');
    const { languageOfPage } = await import('../../jobs/page-language.ts');
    const { decode } = await import('../../crawl/charset.ts');
    const { canonicalUrl } = await import('../../crawl/url.ts');
    const { entryRefusal, likeliestOutlet, loadOutlets } = await import('../../crawl/outlets.ts');
    const { isRefusal } = await import('../../crawl/walls.ts');
    const stated = typeof options.url === 'string' ? options.url : undefined;
    const url = stated === undefined ? undefined : canonicalUrl(stated);
    if (stated !== undefined && !url) throw new UsageError(`--url: "${stated}" is not a web address`);
    const outlets = url === undefined ? [] : await loadOutlets({ crawlers: config.crawlers });
    const ofHost = outlets.filter((one) => url !== undefined && entryRefusal(one, url) !== 'other_host');
    const willing = ofHost.filter((one) => url !== undefined && entryRefusal(one, url) === undefined);
    /** Where several outlets share the host, as the languages of a broadcaster do, the page's own language decides. */
    const outletOf = async (html: string) => {
      const [first] = willing.length > 0 ? willing : ofHost;
      if (!first || !url || willing.length < 2) return first;
      const read = await pageReader().read(html, { url, now: now() });
      return likeliestOutlet(willing, url, languageOfPage(read, read.language ?? first.language));
    };
    let failed = false;
    for (const file of files) {
      try {
        const html = decode(await readFile(file));
        const outlet = await outletOf(html);
        const { rule, language, ...read } = await pageReader().read(html, {
          now: now(),
          ...(url ? { url } : {}),
          ...(outlet ? { outlet } : {}),
        });
        const text = [read.title, read.lead, read.body].filter((part) => part !== undefined).join('\n\n');
        const detected = detectLanguage(text.slice(0, 5000));
        const source = {
          ...(outlet ? { outlet: outlet.id } : {}),
          language: detected.reliable ? detected.language : (language ?? outlet?.language ?? detected.language),
        };
        print({ file, id: read.url ?? file, ...source, ...read, rule });
      } catch (error) {
        if (error instanceof SkipError && isRefusal(error.reason)) {
          print({ file, refused: error.reason });
          continue;
        }
        failed = true;
        print({ file, error: reasonOf(file, error) });
      }
    }
    return failed ? 1 : 0;
  },
});
