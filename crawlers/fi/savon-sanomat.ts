import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'savon-sanomat',
  name: 'Savon Sanomat',
  homepage: 'https://www.savonsanomat.fi/',
  type: 'regional',
  owner: 'Keskisuomalainen Oyj',
  language: 'fi',
  region: 'Pohjois-Savo',
  feeds: ['https://www.savonsanomat.fi/feed/rss'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.savonsanomat.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.savonsanomat.fi/mainos/kevatale',
  },
});
