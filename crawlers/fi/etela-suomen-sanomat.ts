import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'etela-suomen-sanomat',
  name: 'Etelä-Suomen Sanomat',
  homepage: 'https://www.ess.fi/',
  type: 'regional',
  owner: 'Keskisuomalainen Oyj',
  language: 'fi',
  region: 'Päijät-Häme',
  feeds: ['https://www.ess.fi/feed/rss/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.ess.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.ess.fi/mainos/kevatale',
  },
});
