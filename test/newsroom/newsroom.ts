import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type NewsroomOutlet, newsroomOutlets } from './articles.ts';
import { faultPaths, feedOf } from './feeds.ts';
import { articlePage, consentWall, errorPage } from './pages.ts';

export interface LoggedRequest {
  readonly outlet: string;
  readonly path: string;
  readonly status: number;
  /** Epoch ms. */
  readonly at: number;
  readonly userAgent: string;
}

/** Invented outlets on the loopback address, each with a port of its own, as each real one has its host. */
export interface Newsroom {
  readonly origins: ReadonlyMap<string, string>;
  readonly log: readonly LoggedRequest[];
  /** Writes one definition per outlet, for `crawl --crawlers DIR`; the files import nothing. */
  readonly writeDefinitions: (folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `firstPort` makes the addresses the same each time; otherwise the system chooses. */
export async function openNewsroom(
  settings: {
    readonly firstPort?: number;
    readonly slowMs?: number;
    /** Told when a request arrives, before it is answered. */
    readonly onRequest?: () => void;
  } = {},
): Promise<Newsroom> {
  const log: LoggedRequest[] = [];
  const origins = new Map<string, string>();
  const servers: Server[] = [];
  for (const [index, outlet] of newsroomOutlets.entries()) {
    // Faults stand in two outlets: one that should be hurt by nothing, and one beside it that has none.
    const faults = index < 2 ? faultPaths : [];
    const server = createServer((request, response) => {
      const at = Date.now();
      settings.onRequest?.();
      response.on('close', () => {
        const userAgent = request.headers['user-agent'] ?? '';
        log.push({ outlet: outlet.id, path: request.url ?? '', status: response.statusCode, at, userAgent });
      });
      serve(outlet, faults, origins.get(outlet.id) ?? '', settings.slowMs ?? 10_000, request, response);
    });
    const port = settings.firstPort === undefined ? 0 : settings.firstPort + index;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
    origins.set(outlet.id, `http://127.0.0.1:${address.port}`);
    servers.push(server);
  }
  return {
    origins,
    log,
    writeDefinitions: async (folder) => {
      await mkdir(folder, { recursive: true });
      for (const outlet of newsroomOutlets) {
        const definition = definitionOf(outlet, origins.get(outlet.id) ?? '');
        await writeFile(
          join(folder, `${outlet.id}.mjs`),
          `export default ${JSON.stringify(definition, undefined, 2)};\n`,
        );
      }
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

function definitionOf(outlet: NewsroomOutlet, origin: string) {
  const { path } = feedOf(outlet, origin, []);
  return {
    id: outlet.id,
    name: outlet.name,
    homepage: `${origin}/`,
    type: outlet.type,
    owner: `${outlet.name} Oy`,
    language: outlet.language,
    feeds: outlet.feed === 'sitemap' ? [] : [origin + path],
    sitemaps: outlet.feed === 'sitemap' ? [origin + path] : [],
    delayMs: 0,
    // The newsroom is about reading; what is worth reading has tests of its own.
    all: true,
    examples: { article: `${origin}/a/${outlet.articles[0]?.slug ?? ''}`, other: 'https://example.org/' },
  };
}

function serve(
  outlet: NewsroomOutlet,
  faults: readonly string[],
  origin: string,
  slowMs: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = new URL(request.url ?? '/', 'http://newsroom').pathname;
  const send = (status: number, type: string, body: string | Buffer, headers: Record<string, string> = {}): void => {
    const zipped = /gzip/.test(request.headers['accept-encoding'] ?? '');
    const bytes = zipped ? gzipSync(body) : body;
    response.writeHead(status, { 'content-type': type, ...(zipped ? { 'content-encoding': 'gzip' } : {}), ...headers });
    response.end(bytes);
  };
  const feed = feedOf(outlet, origin, faults);
  if (path === '/robots.txt') {
    send(200, 'text/plain', 'User-agent: *\nDisallow: /private/\nCrawl-delay: 20\n');
    return;
  }
  if (path === feed.path) {
    const etag = `"${outlet.id}-1"`;
    const lastModified = 'Wed, 21 Jan 2026 10:00:00 GMT';
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    send(200, feed.type, feed.body, { etag, 'last-modified': lastModified });
    return;
  }
  if (path === '/a/broken') {
    send(500, 'text/html', errorPage(500));
    return;
  }
  if (path === '/a/wall') {
    send(200, 'text/html; charset=utf-8', consentWall);
    return;
  }
  if (path === '/a/loop' || path === '/a/loop-2') {
    response.writeHead(302, { location: path === '/a/loop' ? '/a/loop-2' : '/a/loop' }).end();
    return;
  }
  if (path === '/a/slow') {
    const timer = setTimeout(() => send(200, 'text/html', errorPage(200)), slowMs);
    response.on('close', () => clearTimeout(timer));
    return;
  }
  const article = outlet.articles.find(({ slug }) => path === `/a/${slug}`);
  if (article) send(200, 'text/html; charset=utf-8', articlePage(outlet, article, `${origin}${path}`));
  else send(404, 'text/html', errorPage(404));
}
