import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'uusi-suomi',
  name: 'Uusi Suomi',
  homepage: 'https://www.uusisuomi.fi/',
  type: 'commercial',
  owner: 'Alma Media',
  language: 'fi',
  feeds: ['https://www.uusisuomi.fi/api/feed/v2/rss/us'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.uusisuomi.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.uusisuomi.fi/mainos/kevatale',
  },
});
