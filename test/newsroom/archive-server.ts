import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Outlet } from '../../src/crawl/outlet.ts';
import { newsroomOutlets } from './articles.ts';
import { articlePage } from './pages.ts';

export interface ArchiveServer {
  readonly outlet: Outlet;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
  /** Changes the text of one page. */
  readonly edit: (slug: string, from: string, to: string) => void;
  readonly remove: (slug: string) => void;
  readonly close: () => Promise<void>;
}

/**
 * One invented outlet with a past: an index named by robots.txt leads to a packed map for each month of 2025 and to one
 * without a month in its name; each page has an ETag of its text.
 */
export async function openArchiveServer(onRequest: (path: string) => void = () => {}): Promise<ArchiveServer> {
  const [house] = newsroomOutlets;
  if (!house) throw new Error('the newsroom is empty');
  const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
  const pages = new Map<string, string>();
  const dates = new Map<string, string>();
  const asked: string[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    onRequest(path);
    const send = (body: string | Buffer, type: string): void => {
      const etag = `"${Buffer.from(body).toString('base64').length}-${hash(Buffer.from(body))}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
      else response.writeHead(200, { 'content-type': type, etag }).end(body);
    };
    const slug = path.replace('/a/', '');
    const page = pages.get(slug);
    if (path === '/robots.txt') send(`User-agent: *\nDisallow:\nSitemap: ${origin}/index.xml\n`, 'text/plain');
    else if (path === '/index.xml') {
      const maps = [...months.map((month) => `map-${month}.xml.gz`), 'map-rest.xml'];
      send(
        `<sitemapindex>${maps.map((map) => `<sitemap><loc>${origin}/${map}</loc></sitemap>`).join('')}</sitemapindex>`,
        'text/xml',
      );
    } else if (/^\/map-/.test(path)) {
      const month = /\d{4}-\d\d/.exec(path)?.[0];
      const urls = [...dates].filter(([, date]) => (month ? date.startsWith(month) : date.startsWith('2024')));
      const map = `<urlset>${urls.map(([name, date]) => `<url><loc>${origin}/a/${name}</loc><lastmod>${date}</lastmod></url>`).join('')}</urlset>`;
      send(path.endsWith('.gz') ? gzipSync(map) : map, 'application/octet-stream');
    } else if (page) send(page, 'text/html; charset=utf-8');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  origin = `http://127.0.0.1:${address.port}`;
  for (const [index, month] of [...months, '2024-12'].entries()) {
    for (const day of ['05', '20']) {
      const article = house.articles[index % house.articles.length];
      if (!article) continue;
      const slug = `${month}-${day}`;
      const publishedAt = `${month}-${day}T08:00:00.000Z`;
      const title = `${article.title} ${slug}`;
      dates.set(slug, publishedAt);
      pages.set(slug, articlePage(house, { ...article, slug, title, publishedAt }, `${origin}/a/${slug}`));
    }
  }
  const outlet: Outlet = {
    id: 'past',
    name: 'Past',
    homepage: `${origin}/`,
    type: 'local',
    owner: 'Nobody',
    language: 'fi',
    feeds: [`${origin}/map-2025-12.xml.gz`],
    all: true,
    delayMs: 0,
    examples: { article: `${origin}/a/2025-01-05`, other: 'https://example.org/' },
  };
  return {
    outlet,
    asked,
    edit: (slug, from, to) => pages.set(slug, (pages.get(slug) ?? '').replaceAll(from, to)),
    remove: (slug) => pages.delete(slug),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function hash(bytes: Buffer): number {
  return bytes.reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7);
}
