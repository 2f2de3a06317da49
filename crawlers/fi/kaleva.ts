import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'kaleva',
  name: 'Kaleva',
  homepage: 'https://www.kaleva.fi/',
  type: 'regional',
  owner: 'Kaleva Oy',
  language: 'fi',
  region: 'Pohjois-Pohjanmaa',
  feeds: ['https://www.kaleva.fi/feedit/rss/managed-listing/rss-uusimmat/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.kaleva.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.kaleva.fi/mainos/kevatale',
  },
});
