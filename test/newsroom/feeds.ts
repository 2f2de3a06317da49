import type { NewsroomOutlet } from './articles.ts';
import { escapeHtml } from './pages.ts';

/** Links that every outlet's feed names besides its articles: what goes wrong on the real web. */
export const faultPaths = ['/a/gone', '/a/broken', '/a/wall', '/a/loop', '/private/memo', '/a/slow'] as const;

export interface NewsroomFeed {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

export function feedOf(outlet: NewsroomOutlet, origin: string, faults: readonly string[]): NewsroomFeed {
  const items = [
    ...outlet.articles.map((article) => ({ ...article, url: `${origin}/a/${article.slug}?utm_source=rss` })),
    ...faults.map((path) => ({
      url: origin + path,
      title: path,
      lead: '',
      author: '',
      publishedAt: '2026-01-21T10:00:00.000Z',
    })),
  ];
  switch (outlet.feed) {
    case 'rss':
      return { path: '/feed.xml', type: 'application/rss+xml; charset=utf-8', body: Buffer.from(rss('UTF-8')) };
    case 'rss-latin1':
      return { path: '/feed.xml', type: 'text/xml', body: Buffer.from(rss('ISO-8859-1'), 'latin1') };
    case 'atom':
      return {
        path: '/atom.xml',
        type: 'application/atom+xml',
        body: Buffer.from(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${outlet.name}</title><link href="${origin}/"/><id>${origin}/</id><updated>2026-01-21T10:00:00Z</updated>
${items
  .map(
    (
      item,
    ) => `<entry><title type="html">${escapeHtml(`<b>${escapeHtml(item.title)}</b>`)}</title><link rel="alternate" href="${escapeHtml(item.url)}"/>
<id>${item.url}</id><published>${item.publishedAt}</published><updated>${item.publishedAt}</updated><summary>${escapeHtml(item.lead)}</summary>
<author><name>${item.author}</name></author></entry>`,
  )
  .join('\n')}</feed>`),
      };
    case 'json':
      return {
        path: '/feed.json',
        type: 'application/feed+json',
        body: Buffer.from(
          JSON.stringify({
            version: 'https://jsonfeed.org/version/1.1',
            title: outlet.name,
            home_page_url: `${origin}/`,
            items: items.map((item) => ({
              id: item.url,
              url: item.url.replace(origin, ''),
              title: item.title,
              summary: item.lead,
              date_published: item.publishedAt,
            })),
          }),
        ),
      };
    case 'sitemap':
      return {
        path: '/news-sitemap.xml',
        type: 'application/xml',
        body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${items
  .map(
    (item) => `<url><loc>${escapeHtml(item.url)}</loc><image:image><image:loc>${origin}/i.jpg</image:loc></image:image>
<news:news><news:publication><news:name>${outlet.name}</news:name><news:language>${outlet.language}</news:language></news:publication>
<news:publication_date>${item.publishedAt}</news:publication_date><news:title>${escapeHtml(item.title)}</news:title></news:news></url>`,
  )
  .join('\n')}</urlset>`),
      };
  }

  function rss(encoding: string): string {
    return `<?xml version="1.0" encoding="${encoding}"?>
<rss version="2.0"><channel><title>${outlet.name}</title><link>${origin}/</link><description>Uutiset</description>
${items
  .map(
    (
      item,
    ) => `<item><title>${escapeHtml(item.title)}</title><link>${escapeHtml(item.url)}</link><guid isPermaLink="false">${item.url}</guid>
<description><![CDATA[<p>${item.lead}</p>]]></description><pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate></item>`,
  )
  .join('\n')}</channel></rss>`;
  }
}
