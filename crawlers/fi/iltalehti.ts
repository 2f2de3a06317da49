import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'iltalehti',
  name: 'Iltalehti',
  homepage: 'https://www.iltalehti.fi/',
  type: 'tabloid',
  owner: 'Alma Media',
  language: 'fi',
  feeds: ['https://www.iltalehti.fi/rss/uutiset.xml', 'https://www.iltalehti.fi/rss/kotimaa.xml'],
  skip: [/\/(kaupallinenyhteistyo|mainos|horoskoopit?|telkku|kampanjat)\//],
  rules: [
    {
      id: 'article-2020',
      title: 'h1.article-headline',
      lead: '.article-description',
      body: '.article-body',
      author: '.author-name',
      publishedAt: 'meta[itemprop=datePublished]',
      remove: '.related-articles, .article-share, .article-image, .article-embed, .ad',
    },
  ],
  notes: 'Layout of the rule seen in pages of October to December 2020. Plus pages are cut for non-subscribers.',
  examples: {
    article: 'https://www.iltalehti.fi/politiikka/a/00000000-0000-4000-8000-000000000001',
    other: 'https://www.iltalehti.fi/kaupallinenyhteistyo/a/00000000-0000-4000-8000-000000000002',
  },
});
