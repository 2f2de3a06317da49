import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Outlet } from '../../src/crawl/outlet.ts';
import { newsroomOutlets } from './articles.ts';
import { articlePage } from './pages.ts';

export interface Site {
  readonly origin: string;
  readonly outlet: Outlet;
  /** Paths in the order of their requests. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const [healthy] = newsroomOutlets;
const [first] = healthy?.articles ?? [];
if (!healthy || !first) throw new Error('the newsroom needs an outlet with an article');

/** A whole page of an article, at whatever address. */
export const goodPage = (url: string): string => articlePage(healthy, first, url);

export function rssOf(origin: string, paths: readonly string[], date = 'Wed, 21 Jan 2026 10:00:00 GMT'): string {
  const items = paths.map(
    (path) => `<item><title>${path}</title><link>${origin}${path}</link><pubDate>${date}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><link>${origin}/</link>${items.join('')}</channel></rss>`;
}

/**
 * One outlet on a port of its own: no rules, a feed that names `/fault` and `/well`, and a good page at `/well`.
 * `special` may answer first; it says so by returning true.
 */
export async function openSite(
  id: string,
  special: (...args: [...Parameters<RequestListener>, origin: string]) => boolean = () => false,
  options: { readonly tls?: { readonly key: string; readonly cert: string }; readonly host?: string } = {},
): Promise<Site> {
  const asked: string[] = [];
  let origin = '';
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (special(request, response, origin)) return;
    if (path === '/feed.xml') {
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rssOf(origin, ['/fault', '/well']));
    } else if (path === '/well') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(goodPage(`${origin}/well`));
    } else response.writeHead(404).end();
  };
  const server: Server = options.tls ? createSecureServer(options.tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  origin = `http${options.tls ? 's' : ''}://${options.host ?? '127.0.0.1'}:${address.port}`;
  return {
    origin,
    asked,
    outlet: {
      id,
      name: id,
      homepage: `${origin}/`,
      type: 'local',
      owner: 'Nobody',
      language: 'fi',
      feeds: [`${origin}/feed.xml`],
      delayMs: 0,
      examples: { article: `${origin}/well`, other: 'https://example.org/' },
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
