import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'keski-uusimaa',
  name: 'Keski-Uusimaa',
  homepage: 'https://www.keski-uusimaa.fi/',
  type: 'local',
  owner: 'Keskisuomalainen Oyj',
  language: 'fi',
  region: 'Uusimaa',
  feeds: ['https://www.keski-uusimaa.fi/feed/rss/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.keski-uusimaa.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.keski-uusimaa.fi/mainos/kevatale',
  },
});
