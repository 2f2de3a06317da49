import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../crawl/clock.ts';
import type { FeedEntry } from '../crawl/feed.ts';
import type { Outlet } from '../crawl/outlet.ts';
import { entryRefusal } from '../crawl/outlets.ts';
import { messageOf } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import type { NewArticle, Store } from '../store/store.ts';
import { readPage } from './crawl/pages.ts';
import { readSource, sourcesOf } from './crawl/sources.ts';
import { politeFetcher } from './crawl.ts';

export interface Trial {
  readonly outlet: string;
  /** A source was read, and the newest article of it too. */
  readonly ok: boolean;
  /** What was found, for people. */
  readonly lines: readonly string[];
}

/** The newest page may be a video or already gone: the next ones tell as much. */
const pagesTried = 3;

/**
 * Reads an outlet's sources and its newest page as a crawl would, and stores no article. With a folder, keeps the page
 * and what was read from it there as `ID.html` and `ID.json`: material for a test of its rules.
 */
export async function tryOutlet(
  outlet: Outlet,
  settings: {
    readonly store: Store;
    readonly contact?: string | undefined;
    readonly privateHosts: readonly string[];
    readonly textMining?: 'research' | 'respect' | undefined;
    readonly now: () => Date;
    readonly signal?: AbortSignal;
    readonly clock?: Clock;
  },
  folder?: string,
): Promise<Trial> {
  const fetcher = politeFetcher(settings, settings.store.crawl);
  const lines: string[] = [];
  const found: FeedEntry[] = [];
  let ok = false;
  try {
    for (const source of sourcesOf(outlet)) {
      try {
        const { entries = [] } = await readSource(fetcher, outlet, source, {}, settings.now());
        const kept = entries.filter(({ url }) => entryRefusal(outlet, url) === undefined);
        lines.push(`${source.kind} ${source.url}: ${entries.length} entries, ${kept.length} to read, ${newest(kept)}`);
        found.push(...kept);
      } catch (error) {
        settings.signal?.throwIfAborted();
        lines.push(`${source.kind} failed: ${messageOf(error)}`);
      }
    }
    found.sort((a, b) => ((a.publishedAt ?? '') > (b.publishedAt ?? '') ? -1 : 1));
    for (const entry of found.slice(0, pagesTried)) {
      try {
        const { article, html } = await readPage(fetcher, outlet, entry, settings.now());
        lines.push(...describe(article));
        if (folder !== undefined) lines.push(await save(folder, outlet.id, html, article));
        ok = true;
        break;
      } catch (error) {
        settings.signal?.throwIfAborted();
        lines.push(`page failed: ${messageOf(error)}`);
      }
    }
  } finally {
    await fetcher.close();
  }
  return { outlet: outlet.id, ok, lines };
}

function describe(article: NewArticle): readonly string[] {
  return [
    `page ${article.url ?? article.id}: read by ${article.origin}, access ${article.access ?? 'unknown'}`,
    ...(['title', 'lead', 'author', 'section', 'publishedAt'] as const).map(
      (field) => `  ${field}: ${article[field] ?? 'not found'}`,
    ),
    `  body: ${article.body?.length ?? 0} characters, ${article.body?.split('\n').length ?? 0} paragraphs`,
  ];
}

function newest(entries: readonly FeedEntry[]): string {
  const times = entries.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt] : [])).sort();
  return times.length === 0 ? 'no times' : `newest ${times.at(-1)}`;
}

async function save(folder: string, id: string, html: string, article: object): Promise<string> {
  makeFolder(folder);
  await writeFile(join(folder, `${id}.html`), html);
  await writeFile(join(folder, `${id}.json`), `${JSON.stringify(article, undefined, 2)}\n`);
  return `kept in ${join(folder, id)}.html and .json; the text is the publisher's: do not publish it`;
}
