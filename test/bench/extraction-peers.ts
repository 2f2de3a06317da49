/** The extractors that a page is read by in the bench, ours first: each gives the main text with a line for each block. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isElement, outline } from '../../src/crawl/blocks.ts';
import { extractArticle } from '../../src/crawl/extract.ts';
import { parseHtml } from '../../src/crawl/markup.ts';

export interface Extractor {
  readonly name: string;
  /** Loads the library; what it gives is timed, and throws for a page that it cannot read. */
  readonly open: () => Promise<(html: string, url: string) => unknown>;
  readonly bodyOf: (read: unknown) => string;
}

function version(name: string): string {
  const file = createRequire(import.meta.url)
    .resolve.paths(name)
    ?.map((folder) => `${folder}/${name}/package.json`);
  for (const path of file ?? []) {
    try {
      return `${name} ${JSON.parse(readFileSync(path, 'utf8')).version}`;
    } catch {
      // Not in this folder.
    }
  }
  return name;
}

const linkedom = version('linkedom');

export const extractors: readonly Extractor[] = [
  {
    name: 'diskurssi',
    open: async () => (html, url) => extractArticle(html, { url }),
    bodyOf: (read) => (read as ReturnType<typeof extractArticle>).body ?? '',
  },
  {
    name: `${version('@extractus/article-extractor')}`,
    open: async () => {
      const { extractFromHtml } = await import('@extractus/article-extractor');
      return (html, url) => extractFromHtml(html, url);
    },
    bodyOf: contentOf,
  },
  {
    name: `${version('defuddle')} + ${linkedom}`,
    open: async () => {
      const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')]);
      return (html, url) => Defuddle(parseHTML(html).document, url);
    },
    bodyOf: contentOf,
  },
  {
    name: `${version('@mozilla/readability')} + ${linkedom}`,
    open: async () => {
      const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
      return (html) => new Readability(parseHTML(html).document).parse();
    },
    bodyOf: contentOf,
  },
];

/** Their HTML with a line for each block: by `textContent` the words of neighbouring blocks would run together. */
function contentOf(read: unknown): string {
  const content = (read as { readonly content?: string | null } | null)?.content ?? '';
  const body = parseHtml(`<body>${content}</body>`).children.find(isElement);
  if (!body) return '';
  return outline(body)
    .blocks.map(({ text }) => text)
    .join('\n');
}
