import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'turun-sanomat',
  name: 'Turun Sanomat',
  homepage: 'https://www.ts.fi/',
  type: 'regional',
  owner: 'TS-Yhtymä',
  language: 'fi',
  region: 'Varsinais-Suomi',
  feeds: ['https://www.ts.fi/rss.xml'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.ts.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.ts.fi/mainos/kevatale',
  },
});
