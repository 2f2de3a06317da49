import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'helsingin-uutiset',
  name: 'Helsingin Uutiset',
  homepage: 'https://www.helsinginuutiset.fi/',
  type: 'local',
  owner: 'Keskisuomalainen Oyj',
  language: 'fi',
  region: 'Uusimaa',
  feeds: ['https://www.helsinginuutiset.fi/feed/rss/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.helsinginuutiset.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.helsinginuutiset.fi/mainos/kevatale',
  },
});
