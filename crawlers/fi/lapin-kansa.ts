import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'lapin-kansa',
  name: 'Lapin Kansa',
  homepage: 'https://www.lapinkansa.fi/',
  type: 'regional',
  owner: 'Kaleva Oy',
  language: 'fi',
  region: 'Lappi',
  feeds: ['https://www.lapinkansa.fi/feedit/rss/newest-free/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.lapinkansa.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.lapinkansa.fi/mainos/kevatale',
  },
});
