/**
 * Serves invented news sites for the crawl bench in a process of its own, one port for each: prints `{"origins": […]}`
 * when it is ready, ends with its parent. `node page-server.js SITES PAGES KILOBYTES`
 */
import { createServer } from 'node:http';
import { newsroomOutlets } from './articles.ts';
import { articlePage } from './pages.ts';
import { rssOf } from './sites.ts';

const [sites = 8, pages = 2000, kilobytes = 60] = process.argv.slice(2).map(Number);
const perSite = Math.ceil(pages / sites);
const [outlet] = newsroomOutlets;
const [article] = outlet?.articles ?? [];
if (!outlet || !article) throw new Error('the newsroom needs an outlet with an article');

/** Menus, teasers and scripts around the text, as much as makes the page as heavy as a real one. */
const clutter = Array.from(
  { length: 400 },
  (_, n) =>
    `<li class="teaser"><a href="/a/${n}"><h3>Teaser ${n} of another page</h3></a><p>Read more about it</p></li>`,
).join('\n');

function pageOf(origin: string, index: number): string {
  const paragraphs = article ? [...article.paragraphs, ...article.paragraphs].map((text) => `${text} (${index})`) : [];
  const page = articlePage(
    outlet as NonNullable<typeof outlet>,
    { ...(article as NonNullable<typeof article>), paragraphs },
    `${origin}/a/${index}`,
  );
  const room = Math.max(0, kilobytes * 1000 - Buffer.byteLength(page));
  const half = clutter.slice(0, Math.floor(room / 2));
  const script = `<script>var data = "${'x'.repeat(Math.max(0, room - half.length))}";</script>`;
  return page.replace('<footer>', `<nav><ul>${half.slice(0, half.lastIndexOf('<li'))}</ul></nav>${script}<footer>`);
}

const origins: string[] = [];
for (let site = 0; site < sites; site++) {
  const made = new Map<string, Buffer>();
  let origin = '';
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const body = made.get(path);
    if (body) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    else if (path === '/feed.xml') {
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rssOf(origin, [...made.keys()]));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
  for (let n = 0; n < perSite; n++) made.set(`/a/${n}`, Buffer.from(pageOf(origin, n)));
  origins.push(origin);
}
process.on('disconnect', () => process.exit());
process.send?.({ origins });
