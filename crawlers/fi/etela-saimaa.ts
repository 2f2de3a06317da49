import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'etela-saimaa',
  name: 'Etelä-Saimaa',
  homepage: 'https://www.esaimaa.fi/',
  type: 'regional',
  owner: 'Keskisuomalainen Oyj',
  language: 'fi',
  region: 'Etelä-Karjala',
  feeds: ['https://www.esaimaa.fi/feed/rss/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.esaimaa.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.esaimaa.fi/mainos/kevatale',
  },
});
