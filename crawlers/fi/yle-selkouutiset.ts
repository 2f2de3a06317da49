import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'yle-selkouutiset',
  name: 'Yle Selkouutiset',
  homepage: 'https://yle.fi/selkouutiset',
  type: 'public',
  owner: 'Yleisradio Oy',
  language: 'fi',
  feeds: ['https://yle.fi/rss/selkouutiset'],
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
  notes: 'Easy Finnish: short sentences, few of them quoted.',
  examples: { article: 'https://yle.fi/a/74-20000003', other: 'https://areena.yle.fi/1-50000003' },
});
