import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'aamulehti',
  name: 'Aamulehti',
  homepage: 'https://www.aamulehti.fi/',
  type: 'regional',
  owner: 'Sanoma Media Finland',
  language: 'fi',
  region: 'Pirkanmaa',
  feeds: ['https://www.aamulehti.fi/rss/tuoreimmat.xml'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.aamulehti.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.aamulehti.fi/mainos/kevatale',
  },
});
