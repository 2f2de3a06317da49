import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'svenska-yle',
  name: 'Svenska Yle',
  homepage: 'https://svenska.yle.fi/',
  type: 'public',
  owner: 'Yleisradio Oy',
  language: 'sv',
  feeds: ['https://svenska.yle.fi/rss/senaste-nytt', 'https://svenska.yle.fi/rss/inrikes'],
  hosts: ['svenska.yle.fi', 'yle.fi'],
  // The Finnish and English news of the same host; Svenska Yle is /a/7-.
  skip: [/\/\/yle\.fi\/(a\/(74|3)-|uutiset\/|news\/)/],
  rules: [
    {
      id: 'article-2020',
      title: '.ydd-article__title',
      body: '.ydd-article__body',
      author: '.ydd-authors__name',
      remove: '.ydd-article__image, .ydd-related-articles',
    },
  ],
  notes:
    'Layout of the rule seen in pages of 2020. Regional feeds beside these: huvudstadsregionen, osterbotten, aboland.',
  examples: { article: 'https://svenska.yle.fi/a/7-10000001', other: 'https://arenan.yle.fi/1-50000001' },
});
