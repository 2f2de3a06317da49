import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'yle-news',
  name: 'Yle News',
  homepage: 'https://yle.fi/news',
  type: 'public',
  owner: 'Yleisradio Oy',
  language: 'en',
  feeds: ['https://yle.fi/rss/news'],
  hosts: ['yle.fi', 'www.yle.fi'],
  // Svenska Yle on the same host.
  skip: [/\/\/(www\.)?yle\.fi\/a\/7-/],
  rules: [
    {
      id: 'article-2021',
      title: '.yle__article__heading--h1',
      lead: '.yle__article__header .yle__article__paragraph',
      body: '.yle__article__content',
      author: '.yle__article__author__name__text',
      remove: '.yle__article__figure, .yle__article__authors, .yle__article__footer',
    },
  ],
  notes:
    'Feed terms: https://yle.fi/aihe/a/20-10008076. Layout of the rule seen in pages of 2021; where it no longer matches, the generic reading serves.',
  examples: { article: 'https://yle.fi/a/74-20000002', other: 'https://areena.yle.fi/1-50000002' },
});
