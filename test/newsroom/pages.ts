import type { NewsroomArticle, NewsroomOutlet } from './articles.ts';

/** How each invented outlet prints its articles: four layouts, each with the clutter of real pages around the text. */
export function articlePage(outlet: NewsroomOutlet, article: NewsroomArticle, url: string): string {
  const paragraphs = article.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  const related = `<aside class="related"><h2>Lue myös</h2><ul>${outlet.articles
    .map(({ slug, title }) => `<li><a href="/a/${slug}">${escapeHtml(title)}</a></li>`)
    .join('')}</ul></aside>`;
  const frame = (head: string, main: string): string => `<!doctype html>
<html lang="${outlet.language}"><head><meta charset="utf-8"><title>${escapeHtml(article.title)} | ${outlet.name}</title>
<link rel="canonical" href="${url}">${head}</head>
<body><header class="site-header"><a href="/">${outlet.name}</a><nav><a href="/a">Uutiset</a> <a href="/b">Urheilu</a></nav></header>
${main}
<div class="cookie-banner"><p>Käytämme evästeitä palvelun kehittämiseen.</p><button>Hyväksy kaikki</button></div>
<footer><p>© ${outlet.name}. Kaikki oikeudet pidätetään.</p></footer></body></html>`;
  switch (outlet.layout) {
    case 'json-ld': {
      const data = {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: outlet.name },
          {
            '@type': 'NewsArticle',
            headline: article.title,
            description: article.lead,
            author: [{ '@type': 'Person', name: article.author }],
            articleSection: article.section,
            datePublished: article.publishedAt,
            isAccessibleForFree: article.cut !== true,
          },
        ],
      };
      return frame(
        `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
        `<main><article><h1>${escapeHtml(article.title)}</h1><p class="ingress">${escapeHtml(article.lead)}</p>
<div class="article-body">${paragraphs}</div>${related}</article></main>`,
      );
    }
    case 'open-graph':
      return frame(
        `<meta property="og:type" content="article"><meta property="og:title" content="${escapeHtml(article.title)}">
<meta property="og:description" content="${escapeHtml(article.lead)}"><meta property="article:published_time" content="${article.publishedAt}">
<meta property="article:section" content="${article.section}"><meta name="author" content="${article.author}">`,
        `<div class="content"><div class="text-column">${paragraphs}</div>${related}</div>`,
      );
    case 'microdata':
      return frame(
        `<meta name="description" content="${escapeHtml(article.lead)}">`,
        `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${escapeHtml(article.title)}</h1>
<time itemprop="datePublished" datetime="${article.publishedAt}">${article.publishedAt.slice(0, 10)}</time>
<div class="share-buttons"><a href="#">Share</a><a href="#">Tweet</a></div>
<div itemprop="articleBody">${paragraphs}</div></article>${related}`,
      );
    case 'bare':
      return frame(
        '',
        `<div id="page"><h1>${escapeHtml(article.title)}</h1><div class="date">${finnishDate(article.publishedAt)}</div>
<div id="text">${paragraphs}</div>${related}</div>`,
      );
  }
}

export const consentWall = `<!doctype html><html lang="fi"><head><title>Yksityisyytesi on meille tärkeä</title></head><body>
<div class="wall"><h1>Ennen kuin jatkat</h1><p>Me ja 214 kumppaniamme käytämme evästeitä. Tarvitsemme suostumuksesi, jotta voimme
näyttää sinulle kohdennettua mainontaa ja mitata sisältöä.</p><button>Hyväksy kaikki</button><button>Hallitse evästeitä</button></div></body></html>`;

export const errorPage = (status: number): string =>
  `<!doctype html><html><head><title>${status}</title></head><body><h1>${status}</h1><p>Sivua ei löytynyt.</p></body></html>`;

/** As a Finnish page prints it, in winter time. */
function finnishDate(iso: string): string {
  const at = new Date(Date.parse(iso) + 2 * 3_600_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getUTCDate()}.${at.getUTCMonth() + 1}.${at.getUTCFullYear()} klo ${two(at.getUTCHours())}.${two(at.getUTCMinutes())}`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
