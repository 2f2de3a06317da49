import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'vantaan-sanomat',
  name: 'Vantaan Sanomat',
  homepage: 'https://www.vantaansanomat.fi/',
  type: 'local',
  owner: 'Keskisuomalainen Oyj',
  language: 'fi',
  region: 'Uusimaa',
  feeds: ['https://www.vantaansanomat.fi/feed/rss/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.vantaansanomat.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.vantaansanomat.fi/mainos/kevatale',
  },
});
