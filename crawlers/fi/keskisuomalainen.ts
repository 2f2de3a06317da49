import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'keskisuomalainen',
  name: 'Keskisuomalainen',
  homepage: 'https://www.ksml.fi/',
  type: 'regional',
  owner: 'Keskisuomalainen Oyj',
  language: 'fi',
  region: 'Keski-Suomi',
  feeds: ['https://www.ksml.fi/feed/rss/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.ksml.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.ksml.fi/mainos/kevatale',
  },
});
