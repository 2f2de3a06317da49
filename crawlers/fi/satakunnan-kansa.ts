import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'satakunnan-kansa',
  name: 'Satakunnan Kansa',
  homepage: 'https://www.satakunnankansa.fi/',
  type: 'regional',
  owner: 'Sanoma Media Finland',
  language: 'fi',
  region: 'Satakunta',
  feeds: ['https://www.satakunnankansa.fi/rss/tuoreimmat.xml'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.satakunnankansa.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.satakunnankansa.fi/mainos/kevatale',
  },
});
