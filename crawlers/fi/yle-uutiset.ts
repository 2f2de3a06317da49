import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'yle-uutiset',
  name: 'Yle Uutiset',
  homepage: 'https://yle.fi/uutiset',
  type: 'public',
  owner: 'Yleisradio Oy',
  language: 'fi',
  feeds: [
    'https://yle.fi/rss/uutiset/tuoreimmat',
    'https://yle.fi/rss/uutiset/paauutiset',
    'https://yle.fi/rss/t/18-34837/fi',
    'https://yle.fi/rss/t/18-38033/fi',
  ],
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
    'Feed terms: https://yle.fi/aihe/a/20-10008076. Layout of the rule seen in pages of 2021; where it no longer matches, the generic reading serves. Topic feeds: 18-34837 home news, 18-38033 politics.',
  examples: { article: 'https://yle.fi/a/74-20000001', other: 'https://areena.yle.fi/1-50000001' },
});
