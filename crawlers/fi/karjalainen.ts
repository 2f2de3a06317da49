import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'karjalainen',
  name: 'Karjalainen',
  homepage: 'https://www.karjalainen.fi/',
  type: 'regional',
  owner: 'Keskisuomalainen Oyj',
  language: 'fi',
  region: 'Pohjois-Karjala',
  feeds: ['https://www.karjalainen.fi/feed/rss/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.karjalainen.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.karjalainen.fi/mainos/kevatale',
  },
});
