import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'ilta-sanomat',
  name: 'Ilta-Sanomat',
  homepage: 'https://www.is.fi/',
  type: 'tabloid',
  owner: 'Sanoma Media Finland',
  language: 'fi',
  feeds: [
    'https://www.is.fi/rss/tuoreimmat.xml',
    'https://www.is.fi/rss/kotimaa.xml',
    'https://www.is.fi/rss/politiikka.xml',
  ],
  sitemaps: ['https://www.is.fi/rss/custom/news-sitemap.xml'],
  skip: [/\/(ravivihjeet|mainos|kumppani|kaupallinen-yhteistyo|horoskoopit?|tv-opas|visat)\//],
  rules: [
    {
      id: 'article-2020',
      title: 'h1.article-title',
      lead: '.single-article .ingress',
      body: '.single-article .body',
      author: '.single-article .byline',
      publishedAt: '.single-article time[itemprop=datePublished]',
      remove: '.article-main-image, .byline, .updated, .teaser',
    },
  ],
  notes: 'Layout of the rule seen in pages of 2020.',
  examples: {
    article: 'https://www.is.fi/kotimaa/art-2000010000003.html',
    other: 'https://www.is.fi/ravivihjeet/art-2000010000004.html',
  },
});
